"""Build the planner; put it and the service workers into the built guide: `python -m site_app.publish`."""

import argparse
import shutil
import sys

from site_app.publish import bundle, offline, wheels

WORK, SITE = wheels.ROOT / "build", wheels.ROOT / "site"
PLANNER = WORK / "ready/planner"


def main() -> None:
    """Do both parts, or the one that is named; a wrong Python is said in one line."""
    parser = argparse.ArgumentParser(prog="python -m site_app.publish", description=__doc__)
    parser.add_argument("part", nargs="?", choices=("planner", "site"), help="all, when none is named")
    part = parser.parse_args().part
    if part != "site":
        try:
            bundle.build(WORK, PLANNER)
        except bundle.WrongPythonError as wrong:
            sys.exit(str(wrong))
    if part != "planner":
        shutil.rmtree(SITE / "planner", ignore_errors=True)
        shutil.copytree(PLANNER, SITE / "planner")
        offline.write(SITE)


if __name__ == "__main__":
    main()
