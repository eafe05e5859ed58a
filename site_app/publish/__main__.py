"""Build the planner; put it and the service workers into the built guide: `python -m site_app.publish`."""

import argparse
import shutil
import sys
from pathlib import Path

from site_app.publish import offline

ROOT = Path(__file__).parents[2]
WORK, SITE = ROOT / "build", ROOT / "site"
PLANNER = WORK / "ready/planner"


def main() -> None:
    """Do both parts, or the one that is named."""
    parser = argparse.ArgumentParser(prog="python -m site_app.publish", description=__doc__)
    parser.add_argument("part", nargs="?", choices=("planner", "site"), help="all, when none is named")
    part = parser.parse_args().part
    if part != "site":
        build_planner()
    if part != "planner":
        complete_site()


def build_planner() -> None:
    """Build the planner's folder; a wrong Python is said in one line."""
    from site_app.publish import bundle  # noqa: PLC0415 - imports the planner: a second that a changed page need not wait

    try:
        bundle.build(WORK, PLANNER)
    except bundle.WrongPythonError as wrong:
        sys.exit(str(wrong))


def complete_site() -> None:
    """Put the built planner into the guide that MkDocs has just written, and then the service workers."""
    shutil.rmtree(SITE / "planner", ignore_errors=True)
    shutil.copytree(PLANNER, SITE / "planner")
    offline.write(SITE)


if __name__ == "__main__":
    main()
