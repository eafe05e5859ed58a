"""Situations that checks treat alike."""

from followup_core.messages import situations

THANKS = tuple(name for name in situations if name.startswith("ty-"))
"""Every thank-you."""

THANKS_AFTER_INTERVIEW = (
    "ty-interview",
    "ty-phone-screen",
    "ty-panel-member",
    "ty-final-onsite",
    "ty-belated",
    "ty-internal",
)
"""Thank-yous to somebody who interviewed."""

STATUS = ("checkin-open", "checkin-past-date", "final-note")
"""Messages that ask how things stand; with thank-yous the ones that nobody asked for."""

WAITING = (*STATUS, "ack-ongoing", "ack-hold")
"""Messages written while a decision is awaited."""

UNASKED = (*WAITING, *THANKS, "reply-rejection", "ask-feedback", "keep-in-touch")
"""Messages that no offer and no question of theirs has called for."""

REPLIES = (
    "ack-ongoing",
    "ack-hold",
    "confirm-next-round",
    "reply-rejection",
    "ask-feedback",
    "offer-received",
    "offer-answer",
    "send-material",
)
"""Messages that go on with a thread which they wrote in."""

PERSONAL = (
    *THANKS_AFTER_INTERVIEW,
    *STATUS,
    "ty-coordinator",
    "ty-informational",
    "reply-rejection",
    "ask-feedback",
    "keep-in-touch",
    "offer-elsewhere",
)
"""Messages meant for one pair of eyes."""
