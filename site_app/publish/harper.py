"""The spelling checker in two folders of the planner: Harper, 8 MB that seldom change, and its worker."""

import hashlib
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from site_app.publish import snapshot, wheels
from site_app.publish.folders import named

HERE = Path(__file__).parent
BINARY = wheels.ROOT / "site_app/web/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm"
PACKED = "harper.wasm.gz"
WORKER = "speller.js"


@dataclass(frozen=True)
class Harper:
    """What the page has to know: the addresses of Harper and of its worker, and how many bytes Harper is."""

    binary: str
    worker: str
    bytes: int


def write(work: Path, draft: Path) -> Harper:
    """Write both folders, named for what is in them; Harper is packed once for all builds."""
    binary = BINARY.read_bytes()
    packed = work / f"harper-{hashlib.sha256(binary).hexdigest()[:10]}.gz"
    if not packed.is_file():
        snapshot.pack(binary, packed)
    harper, speller = draft / "harper", draft / "speller"
    harper.mkdir()
    speller.mkdir()
    shutil.copy(packed, harper / PACKED)
    subprocess.run(["node", HERE / "harper.mjs", speller / WORKER], check=True)  # noqa: S603, S607
    return Harper(f"{named(harper).name}/{PACKED}", f"{named(speller).name}/{WORKER}", packed.stat().st_size)
