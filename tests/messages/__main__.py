"""Print how well the checks tell good messages from flawed ones: `python -m tests.messages [-v]`."""

import sys
from collections import Counter

from followup_core.checks import CHECKS, command
from tests.messages.labelled import GRAVE, Message, flawed, good, lines_flawed, lines_good


def main() -> int:
    """Print precision and recall for each check and overall; -v also prints every miss and false alarm."""
    hit, missed, alarms, beside = Counter(), Counter(), Counter(), Counter()
    lines = []
    hints = {check.id for check in CHECKS if check.severity == "info"}
    clean, sound = 0, [*good(), *lines_good()]
    for message in sound:
        raised = _raised(message)
        grave = {check for check, severity in raised.items() if severity in GRAVE}
        clean += not grave
        alarms.update(grave | (raised.keys() & hints))
        lines += [f"false alarm: {message.name}: {check}" for check in sorted(raised) if check in grave]
    faults = [*flawed(), *lines_flawed()]
    for message in faults:
        raised = _raised(message)
        hit.update(raised.keys() & message.must)
        missed.update(message.must - raised.keys())
        lines += [f"missed: {message.name}: {check}" for check in sorted(message.must - raised.keys())]
        extra = {c for c, severity in raised.items() if severity in GRAVE} - message.must - message.may
        beside.update(extra)
        lines += [f"unlabelled: {message.name}: {check}" for check in sorted(extra)]
    out = sys.stdout
    out.write(
        f"{'check':28}{'found':>8}{'missed':>8}{'alarms':>8}{'beside':>8}{'precision':>11}{'recall':>8}\n"
    )
    for name in [*(check.id for check in CHECKS), "overall"]:
        row = [sum(c.values()) if name == "overall" else c[name] for c in (hit, missed, alarms, beside)]
        out.write(
            f"{name:28}"
            + "".join(f"{n:8}" for n in row)
            + f"{_share(row[0], row[2] + row[3]):>11}{_share(row[0], row[1]):>8}\n"
        )
    out.write(
        f"\n{clean} of {len(sound)} good messages raise no error and no warning; {len(faults)} are flawed.\n"
    )
    if "-v" in sys.argv:
        out.write("\n".join(lines) + "\n")
    return 0


def _raised(message: Message) -> dict[str, str]:
    found = command(message.request)["findings"]
    return {finding["check"]: finding["severity"] for finding in found}


def _share(part: int, rest: int) -> str:
    return f"{part / (part + rest):.1%}" if part + rest else "-"


if __name__ == "__main__":
    sys.exit(main())
