"""Print how well the checks tell good messages from flawed ones: `python -m tests.messages [-v]`."""

import sys

from tests.messages.labelled import flawed, good, lines_flawed, lines_good
from tests.messages.tally import tally


def main() -> int:
    """Print precision and recall for each check and overall; -v also prints every miss and false alarm."""
    found = tally([*good(), *lines_good()], [*flawed(), *lines_flawed()])
    heads = ("found", "missed", "alarms", "beside", "precision", "recall")
    lines = [f"{'check':28}{''.join(f'{head:>10}' for head in heads)}"]
    for row in found.rows():
        counts = "".join(f"{n:10}" for n in (row.found, row.missed, row.alarms, row.beside))
        lines.append(f"{row.check:28}{counts}{_percent(row.precision)}{_percent(row.recall)}")
    lines += [
        "",
        f"{found.clean} of {found.good} good messages raise no error and no warning.",
        f"{found.flawed} messages are flawed.",
        *(found.notes if "-v" in sys.argv else ()),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _percent(share: float | None) -> str:
    return f"{'-' if share is None else f'{share:.1%}':>10}"


if __name__ == "__main__":
    sys.exit(main())
