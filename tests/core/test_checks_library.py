"""Every text of the library, filled with facts, passes every check with no warning."""

import pytest

from followup_core.checks import Context, Draft, check
from followup_core.messages import channels, compose, situations
from tests.core.messages_facts import CASES

TEXTS = [
    (situation, channel, tone)
    for situation, kind in situations.items()
    for channel in kind.channels
    for tone in channels[channel].tones
]
WORDINGS = range(4)
ANSWERS = ("accept", "decline", "discuss")


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_a_text_of_the_library_raises_no_warning(text):
    situation, channel, tone = text
    kind = situations[situation]
    for case in CASES:
        for variant in WORDINGS:
            for answer in ANSWERS if situation == "offer-answer" else ("",):
                facts = case.facts(kind, **({"answer": answer} if answer else {}))
                people = case.recipient, case.sender, case.record
                sent_on = case.day_after(variant)
                draft = compose(situation, channel, tone, *people, facts, variant, sent_on=sent_on)
                context = Context(
                    recipient=case.recipient,
                    sender=case.sender,
                    record=case.record,
                    channels_offered=(channel,),
                )
                found = check(
                    Draft(
                        situation=situation,
                        channel=channel,
                        tone=tone,
                        subject=draft.subject,
                        body=draft.body,
                    ),
                    context,
                )
                grave = [
                    (f.check, f.message, draft.body[f.start : f.end]) for f in found if f.severity != "info"
                ]
                assert grave == [], f"{case.name}, wording {variant}\n{draft.subject}\n\n{draft.body}"
