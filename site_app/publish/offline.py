"""What lets the built site work without a network: a service worker for the guide and one for the planner."""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


def write(site: Path) -> None:
    """Write both into a finished site; a file that changes afterwards is refused by every browser."""
    for part in (site, site / "planner"):
        shutil.copy(HERE / "templates/offline.html", part)
    subprocess.run(["node", HERE / "offline.mjs", site], check=True)  # noqa: S603, S607
