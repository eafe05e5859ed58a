"""Write the planner and the service workers into the built site: `python -m site_app.publish [SITE]`."""

import sys
from pathlib import Path

from site_app.publish import bundle, offline, wheels


def main() -> None:
    """Build into the given site folder, `site` by default; a wrong Python is said in one line."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else wheels.ROOT / "site")
    try:
        bundle.build(wheels.ROOT / "build", site / "planner")
        offline.write(site)
    except bundle.WrongPythonError as wrong:
        sys.exit(str(wrong))


if __name__ == "__main__":
    main()
