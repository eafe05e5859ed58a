"""When a reply was sent, as the header says that stands above it."""

from datetime import datetime
from email.utils import parsedate_to_datetime

from followup_core.replies.rules import formats
from followup_core.replies.theirs import theirs


def sent_at(text: str) -> datetime | None:
    """Give the moment in the header of a pasted reply, None when there is none that can be read.

    It has an offset where the header names one, else it is a wall time of whoever copied it.

    >>> sent_at("Date: Thu, 12 Mar 2026 16:20:00 -0500").isoformat()
    '2026-03-12T16:20:00-05:00'
    """
    said = " ".join(theirs(text).date.split())
    if not said:
        return None
    for form in formats:
        try:
            return datetime.strptime(said.removesuffix(" GMT"), form)  # noqa: DTZ007 - a wall time on purpose
        except ValueError:
            continue
    try:
        return parsedate_to_datetime(said)
    except (ValueError, OverflowError, IndexError):
        return None
