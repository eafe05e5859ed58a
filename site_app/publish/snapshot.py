"""The memory image the planner starts from, and what lies beside it.

Node.js runs the planner in Pyodide once, and saves Python's memory. The browser restores that instead of
importing everything again; docs/contributing/boot.md tells how.
"""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import deflate

from site_app.publish import lean, wheels

HERE = Path(__file__).parent
LIBRARY = "lib/python3.13"
PREAMBLE = 8
DATA_SECTIONS = (11, 12)
"""WebAssembly core specification 5.5.2: what memory holds at the start, and in how many pieces."""
HARDEST = 12


@dataclass(frozen=True)
class Snapshot:
    """What a restored start needs first: its file, bytes on the wire, bytes of the memory."""

    name: str
    size: int
    memory: int


def make(work: Path, app: Path, runtime: Path) -> Snapshot:
    """Write image, archive and small WebAssembly, from the archives in `app` and the Pyodide in `runtime`.

    The image is restored in Node.js and walked through before this returns; a screen that fails raises.
    """
    files, image, rest, told = work / "files", work / "image.bin", work / "rest.bin", work / "known.json"
    lay_out(app, files)
    instead = stand_in(files, work / "instead")
    lock = app / "pyodide-lock.json"
    lean_runtime = leaner(runtime, work / "lean")
    shutil.copy(lean_runtime / "pyodide.asm.js", runtime / "restored.asm.js")
    _node("snapshot.mjs", "make", lean_runtime, lock, files, instead, HERE / "image.py", image, rest, told)
    known = json.loads(told.read_text())
    small = without_data((lean_runtime / "pyodide.asm.wasm").read_bytes())
    _try(work / "restored", lean_runtime, lock, small, image, rest)
    pack(image.read_bytes(), app / "snapshot.bin.gz")
    pack(rest.read_bytes(), app / "rest.bin.gz")
    pack(small, runtime / "restored.wasm.gz")
    wheels.write(app / "later.zip", {name: (files / name).read_bytes() for name in known["later"]})
    sizes = ((app / "snapshot.bin.gz").stat().st_size, (runtime / "restored.wasm.gz").stat().st_size)
    return Snapshot("snapshot.bin.gz", sum(sizes), known["memory"])


def lay_out(app: Path, files: Path) -> None:
    """Unpack the library and the packages to where Python looks for them."""
    shutil.rmtree(files, ignore_errors=True)
    for archive in [app / "python_stdlib.zip", *sorted(app.glob("*.whl"))]:
        folder = files / LIBRARY / ("site-packages" if archive.suffix == ".whl" else "")
        for name, data in wheels.read(archive).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)


def stand_in(files: Path, into: Path) -> Path:
    """Write what stands in for files of the library, laid out as they are."""
    shutil.rmtree(into, ignore_errors=True)
    for file in (files / LIBRARY).rglob("*.pyc"):
        name = file.relative_to(files / LIBRARY).as_posix()
        if (own := lean.for_the_image(name.removeprefix("site-packages/"))) is not None:
            place = into / LIBRARY / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(own)
    return into


def leaner(runtime: Path, into: Path) -> Path:
    """Write a Pyodide that offers only what the planner asks for; give its folder."""
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir()
    _node("runtime.mjs", runtime, into)
    return into


def without_data(module: bytes) -> bytes:
    """Give a WebAssembly module without what memory holds at the start: an image brings that too."""
    kept = bytearray(module[:PREAMBLE])
    at = PREAMBLE
    while at < len(module):
        length, body = _number(module, at + 1)
        if module[at] not in DATA_SECTIONS:
            kept += module[at : body + length]
        at = body + length
    return bytes(kept)


def _number(module: bytes, at: int) -> tuple[int, int]:
    """Read an unsigned LEB128 number; give it and where the next byte is."""
    value = shift = 0
    while True:
        byte, at = module[at], at + 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def pack(data: bytes, into: Path) -> None:
    """Compress with gzip as hard as it can be."""
    into.write_bytes(deflate.gzip_compress(data, HARDEST))


def _try(folder: Path, runtime: Path, lock: Path, small: bytes, image: Path, rest: Path) -> None:
    """Restore the image with the small WebAssembly and ask it for every screen; raise when one fails."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.js"):
        shutil.copy(runtime / name, folder)
    (folder / "pyodide.asm.wasm").write_bytes(small)
    _node("snapshot.mjs", "check", folder, lock, image, rest)


def _node(script: str, *arguments: str | Path) -> None:
    done = subprocess.run(  # noqa: S603
        ["node", HERE / script, *arguments],  # noqa: S607 - found as npm is
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"the snapshot failed ({script}):\n{done.stdout}{done.stderr}")
