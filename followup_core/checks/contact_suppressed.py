"""Writing although they asked for silence."""

from collections.abc import Iterator

from followup_core.checks.engine import STATUS, THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases

UNASKED = (*THANKS_AFTER_INTERVIEW, *STATUS, "ty-coordinator", "keep-in-touch", "ask-feedback")
ADMITTED = Phrases(
    (
        (
            r"(?:you|they|your \w+)(?:'ve| have| had)? (?:asked|told|requested|said|advised|"
            r"instructed)(?: \w+){0,3}? "
            r"(?:not to|n't to|to not|i shouldn't|i should not|to avoid|to refrain from|no) (?:\w+ "
            r")?(?:contact|call|write|writing|e-?mail|chase|follow|get in touch|phone|calls|e-?mails|"
            r"messag|reach|calling|contacting|chasing|emailing)\w*"
        ),
        (
            r"(?:even though|although|despite|though|know) you (?:don't|do not|didn't|did not) (?:want|"
            r"wish) (?:me |candidates |people |applicants )?to (?:\w+ )?(?:contact|call|write|e-?mail|"
            r"chase|follow up|get in touch|phone)"
        ),
    )
)


def _find(reading: Reading) -> Iterator[Hit]:
    policy = reading.context.facts.contact_policy if reading.context.facts else "open"
    if policy == "none":
        yield Hit(message="They asked for no contact: keep this one to yourself.")
    elif reading.situation in STATUS:
        if policy == "status_suppressed":
            yield Hit()
        yield from ADMITTED.find(reading)


CHECK = Check(
    id="contact-suppressed",
    title="They asked you to wait",
    looks="Whether they said that they would call, or wanted no contact at all, and you write all the same.",
    rule="heed-we-call-you",
    severity="block",
    message="They said that they will get in touch: wait for their word.",
    silent="In answers to a message of theirs.",
    finder=By(_find, "it depends on what was agreed about contact"),
    only=UNASKED,
    bad=(
        Example("I know you asked me not to call, so I write."),
        Example(
            "I would be glad of a word.",
            told="They said: we will call you.",
            known={
                "plan": {
                    "preset": "balanced",
                    "calendar": "US",
                    "recipient_tz": "America/New_York",
                    "interview": {"end_local": "2026-03-03T11:00"},
                    "contact_policy": "status_suppressed",
                },
            },
        ),
        Example("Your colleague said not to contact you about this, but I wanted to try."),
    ),
    good=(
        Example(
            "I am glad to wait.",
            situation="ack-ongoing",
            told="They said: we will call you.",
            known={
                "plan": {
                    "preset": "balanced",
                    "calendar": "US",
                    "recipient_tz": "America/New_York",
                    "interview": {"end_local": "2026-03-03T11:00"},
                    "contact_policy": "status_suppressed",
                },
            },
        ),
        Example("You told me that the ledgers are not to leave the house."),
        Example("You can call me on any morning."),
    ),
)
