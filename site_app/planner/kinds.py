"""The words for messages, for what may happen, and for why a plan ends."""

from typing import NamedTuple

from followup_core.messages import situations
from followup_core.record import Event, Opportunity, Round, SentMessage


class Message(NamedTuple):
    """A kind of message: its name, what it does, and how one says it as a task or as something done."""

    title: str
    does: str
    task: str
    done: str
    today: str
    """The same as an errand of the day."""


MESSAGES = {
    "thank_you": Message(
        "Thank-you",
        "Short and personal: thanks, one thing you talked about, and that you are interested.",
        "Thank",
        "thanked",
        "write your thank-you",
    ),
    "check_in": Message(
        "Check-in", "Ask once, kindly, how things stand.", "Check in with", "checked in with", "check in"
    ),
    "final": Message(
        "Final note",
        "Only if there is no answer. It says thank you and lets them go.",
        "Write a last note to",
        "wrote a last note to",
        "write your final note",
    ),
    "reply_ack": Message(
        "Reply", "A line to thank them for letting you know.", "Answer", "answered", "answer their message"
    ),
    "reply_next_round": Message(
        "Say yes to the next round",
        "Confirm the day, the time and how you will meet.",
        "Confirm with",
        "confirmed with",
        "say yes to the next round",
    ),
    "reply_offer": Message(
        "Answer the offer",
        "Thank them, say that you are glad, and by when you will answer.",
        "Answer",
        "answered",
        "answer the offer",
    ),
    "reply_rejection": Message(
        "Answer the no",
        "Sleep on it first. Then thank them and leave the door open.",
        "Answer",
        "answered",
        "answer the no",
    ),
    "keep_in_touch": Message(
        "Keep in touch",
        "If you like: a piece of news, without asking for anything.",
        "Say hello to",
        "said hello to",
        "say hello",
    ),
    "offer_notice": Message(
        "Tell them about the offer",
        "That you have another offer, until when, and that you would rather hear from them.",
        "Write to",
        "told",
        "tell them about your offer",
    ),
    "withdrawal": Message(
        "Withdraw",
        "Say clearly and kindly that you step back.",
        "Write to",
        "wrote to",
        "tell them that you step back",
    ),
}


class Happening(NamedTuple):
    """Something that may happen: as a choice, as a line of the history, and the extra field it needs."""

    label: str
    why: str
    told: str
    field: str = ""


HAPPENINGS = {
    "reply_ongoing": Happening(
        "They are still deciding", "A reply, but no date in it.", "They are still deciding."
    ),
    "reply_new_date": Happening(
        "They gave a new date",
        "The decision comes later, and they say when.",
        "They gave a new date.",
        "date",
    ),
    "reply_on_hold": Happening("It is on hold", "They paused the hiring.", "They put it on hold."),
    "reply_next_round": Happening(
        "They invite you to the next round", "Well done.", "They invited you to the next round."
    ),
    "reply_offer": Happening(
        "They made you an offer", "Congratulations. Thank them, take your time.", "They made you an offer."
    ),
    "reply_rejection": Happening("They said no", "We help with the answer, tomorrow.", "They said no."),
    "competing_offer": Happening(
        "You have another offer",
        "From somebody else, with a day by which you must answer.",
        "You got another offer.",
        "deadline",
    ),
    "auto_reply_ooo": Happening(
        "An automatic reply came",
        "They are out of office. This is no answer yet.",
        "An automatic reply came: out of office.",
        "back_on",
    ),
    "posting_cancelled": Happening(
        "The job is gone", "They take nobody, or the posting is closed.", "The job was called off."
    ),
    "bounced": Happening(
        "Your message came back",
        "The address does not work. Ask for another one, please don’t guess.",
        "A message came back.",
    ),
    "withdrawn": Happening("You step back", "You no longer want the job.", "You stepped back."),
    "accepted_elsewhere": Happening(
        "You took another job", "Tell these people kindly, the same day.", "You took another job."
    ),
    "sent": Happening(
        "You wrote to them earlier",
        "Not from here: by hand, by phone, or before you used Afterword.",
        "You wrote to them.",
        "sent",
    ),
}
REPLIES = (
    "reply_ongoing",
    "reply_new_date",
    "reply_on_hold",
    "reply_next_round",
    "reply_offer",
    "reply_rejection",
    "posting_cancelled",
    "auto_reply_ooo",
    "bounced",
)
YOURS = ("sent", "competing_offer", "accepted_elsewhere", "withdrawn")
UNASKED = ("check_in", "final", "keep_in_touch")
"""Messages that nobody waits for: they may go late, or not at all, and there is nothing to excuse."""
EARLIER = ("thank_you", "check_in", "final")
"""What a person may have sent without Afterword."""

BOUNCED = "address-bounced"
"""Why a plan waits: nothing arrives until there is another address."""
STOPPED = {
    "closed-out": "This one is over. Nothing came, and that is an answer too. Let it go kindly.",
    "status-suppressed": "They said they will contact you, so we plan no check-in.",
    "no-contact-requested": "They asked for no contact, so there is nothing to write. That is a fair wish.",
    "next-round": "You are through to the next round. When it is over, add it here and a new plan begins.",
    "rejected": "This one is over. Let it go kindly.",
    "offer-received": "You have their offer. Congratulations: nothing else is to be sent.",
    "superseded-by-offer-notice": "With the other offer the usual notes are off. Be honest, once.",
    "cap-reached": "You have written as often as is kind. Now it is their turn.",
    "last-message-sent": "You have written what there was to write. Now it is their turn.",
    "withdrawn": "You stepped back. Once they know, there is nothing more to do.",
    "accepted-elsewhere": "You took another job. Once they know, there is nothing more to do.",
    "posting-cancelled": "The job is gone, so there is nothing left to ask.",
    BOUNCED: "Ask whoever arranged the interview for another address, please don’t guess one."
    " When you have written again, the plan goes on.",
}


def sent_title(event: Event, text: SentMessage | None) -> str:
    """Give the name of a message that was sent; one outside the plan is called by what it was about."""
    if event.kind in MESSAGES:
        return MESSAGES[event.kind].title
    return situations[text.situation].title if text and text.situation in situations else "Another message"


def sent_told(event: Event, text: SentMessage | None) -> str:
    """Say that a message was sent: "Thank-you sent", "Asking for feedback: sent"."""
    return f"{sent_title(event, text)}{'' if event.kind in MESSAGES else ':'} sent"


def situation(kind: str, opportunity: Opportunity, *, state: str | None, promised: bool) -> str | None:
    """Give the situation a message of this kind is written for, None where there is no text of ours."""
    round_ = opportunity.current
    match kind:
        case "thank_you":
            return _thanks(round_, state)
        case "check_in":
            return "checkin-past-date" if promised else "checkin-open"
        case "reply_ack":
            held = any(event.type == "reply_on_hold" for event in round_.events[-3:])
            return "ack-hold" if held else "ack-ongoing"
    return {
        "final": "final-note",
        "reply_next_round": "confirm-next-round",
        "reply_offer": "offer-received",
        "reply_rejection": "reply-rejection",
        "keep_in_touch": "keep-in-touch",
        "offer_notice": "offer-elsewhere",
        "withdrawal": "withdraw",
    }.get(kind)


def _thanks(round_: Round, state: str | None) -> str:
    if state == "belated":
        return "ty-belated"
    if round_.format == "phone":
        return "ty-phone-screen"
    if len(round_.interviewers) > 1:
        return "ty-panel-member"
    return "ty-final-onsite" if round_.format == "onsite" else "ty-interview"
