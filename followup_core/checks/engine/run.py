"""Running the checks over a draft."""

from functools import lru_cache

from followup_core import checks
from followup_core.checks.engine.check import Finding
from followup_core.checks.engine.draft import Context, Draft
from followup_core.checks.engine.reading import Reading


@lru_cache(maxsize=4)
def reading(draft: Draft, context: Context) -> Reading:
    """Read a draft once for all who ask about it."""
    return Reading(draft, context)


def check(draft: Draft, context: Context) -> tuple[Finding, ...]:
    """Give what all checks have to say about a draft, in the order of the text; `order` sorts for display."""
    read = reading(draft, context)
    found = (finding for one in checks.CHECKS for finding in one.findings(read))
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end)))
