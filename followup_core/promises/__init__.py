"""What they said about timing, in ordinary English, as a date."""

from followup_core.promises.promise import Promise, command, resolve

__all__ = ["Promise", "command", "resolve"]
