"""What they said about timing, in ordinary English, as a date."""

from followup_core.promises.none import NoDate, asks_not_to_be_asked, explain_none
from followup_core.promises.promise import Promise, command, resolve

__all__ = ["NoDate", "Promise", "asks_not_to_be_asked", "command", "explain_none", "resolve"]
