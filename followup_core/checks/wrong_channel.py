"""A way of writing that they did not open."""

from collections.abc import Iterator

from followup_core.checks.engine import (
    STATUS,
    THANKS,
    THANKS_AFTER_INTERVIEW,
    By,
    Check,
    Example,
    Hit,
    Reading,
)
from followup_core.checks.engine.kinds import Phrases

FAMILY = {"voicemail": "phone", "linkedin_invitation": "linkedin", "linkedin_message": "linkedin"}
AFTER_THE_OUTCOME = (
    "ty-informational",
    "ty-via-contact",
    "reply-rejection",
    "keep-in-touch",
    "referrer-update",
    "ask-feedback",
)

PRIVATE = Phrases(
    (
        r"(?:friend|follow(?:er)?|contact) request",
        (
            r"(?:added|add|found|followed|following|messaged|texted|dm'?(?:ed|d)?|wrote to|tagged|"
            r"friended|looked you up|contacted)(?: to)? you(?: \w+){0,3} (?:on|via|through|over|in) "
            r"(?:facebook|instagram|whatsapp|snapchat|tiktok|telegram|twitter|x|messenger|signal|wechat|"
            r"tinder|threads)"
        ),
        (
            r"(?:facebook|instagram|whatsapp|snapchat|tiktok|telegram|wechat) (?:message|request|account|"
            r"profile|page|dm)"
        ),
        (
            r"(?:found|got|looked up|tracked down|have) your (?:\w+ )?(?:private|personal|home|mobile|"
            r"cell) (?:\w+ )?(?:number|e-?mail|address|phone|account)"
        ),
        r"your (?:private|personal|home) (?:number|phone|account|e-?mail)",
    )
)
LINKEDIN = Phrases(
    (
        (
            r"(?:sent|sending|send|have sent|'ve sent)(?: you)?(?: \w+){0,3} (?:linkedin )?(?:connection|"
            r"connect|invitation|invite|request)(?: \w+){0,2} (?:on|via|through|over) linkedin"
        ),
        r"(?:sent|sending) you (?:a|an) (?:linkedin )(?:\w+ )?(?:request|invitation|invite)",
        r"(?:added|add) you on linkedin",
    ),
    unless=(r"(?:as|since|when|like) you (?:suggested|invited|offered|asked|proposed|said)",),
)


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.channel != "email" and not _is_open(reading):
        yield Hit()
    yield from PRIVATE.find(reading)
    if reading.situation in (*THANKS_AFTER_INTERVIEW, *STATUS):
        yield from LINKEDIN.find(reading)


def _is_open(reading: Reading) -> bool:
    """Tell whether they opened this way, or good manners do."""
    channel, situation, history = reading.channel, reading.situation, reading.context.history
    offered = {FAMILY.get(name, name) for name in reading.context.channels_offered or ()}
    if FAMILY.get(channel, channel) in offered:
        return True
    if channel == "card":
        sent = history is None or any(message.situation in THANKS for message in history)
        return sent or situation not in THANKS
    usual = channel in reading.kind.channels
    if channel == "chat" and situation == "ty-internal":
        return True
    if channel in ("phone", "voicemail"):
        unanswered = any(message.situation in STATUS for message in history or ())
        return usual and (not offered or unanswered)
    if channel in ("linkedin_invitation", "linkedin_message"):
        return usual or situation in AFTER_THE_OUTCOME
    return usual and not offered


CHECK = Check(
    id="wrong-channel",
    title="A way they have not opened",
    looks="Where you write: texts, private networks and calls that they did not offer.",
    rule="channel-options",
    severity="warn",
    message="They have not opened this way to you: an email is always right.",
    silent="When they wrote to you there first, or offered it.",
    finder=By(_find, "it depends on what they offered, and on what was sent before"),
    bad=(
        Example(
            (
                "Hi Mina, Theo Baptiste here. Thank you for the interview about the bookkeeper role, I "
                "would love to help close the month."
            ),
            situation="ty-interview",
            channel="text",
            whole=True,
        ),
        Example("I also sent you a friend request on Facebook.", situation="ty-interview"),
        Example(
            "I have added you on LinkedIn and sent you a message there as well.", situation="ty-interview"
        ),
    ),
    good=(
        Example(
            (
                "Hi Mina, Theo Baptiste here. Thank you, I confirm Monday 9 March at 9:00 ET by phone "
                "for the bookkeeper role."
            ),
            situation="confirm-next-round",
            channel="text",
            whole=True,
            told="They wrote to you by text.",
            known={"channels_offered": ["text"]},
        ),
        Example("I liked your post on LinkedIn about the archive.", situation="ty-interview"),
        Example("You can also reach me by text.", situation="ty-interview"),
    ),
)
