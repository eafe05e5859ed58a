"""The reasons of a plan, in words."""

import re
from datetime import date
from pathlib import Path

import pytest

from followup_core import cadence
from followup_core.cadence import kind_names, tell
from followup_core.cadence.tell import sentences
from tests.core.plans import planned, request

SOURCE = "".join(path.read_text("utf-8") for path in Path(cadence.__file__).parent.glob("*.py"))


def lines(message):
    return [tell(step) for step in message.steps]


def test_a_check_in_tells_its_story_from_their_date_to_ours():
    stated = {"kind": "by_date", "date": "2026-03-13", "said": "by Friday the 13th"}
    found = request({"ends": "2026-03-03T11:00", "stated": stated}) | {"candidate_tz": "Europe/London"}
    result = planned(found)
    clocks = "10:00 in New York is 14:00 for you in London."
    assert lines(result.messages[1]) == [
        (
            "Fri 13 March",
            "They said “\u2068by Friday the 13th\u2069”. We never write before a date they gave.",
        ),
        ("+ 2 business days", "Decisions slip; a little time on top shows that you respect their process."),
        ("Tue 17 March, 10:00", f"A business day, and no holiday in the United States. {clocks}"),
    ]


def test_a_holiday_that_was_passed_over_is_named():
    final = planned(request({"ends": "2026-05-15T17:00"})).messages[2]
    assert ("Mon 25 May", "Not counted: Memorial Day.") in lines(final)


def test_quiet_days_in_a_row_are_told_in_one_line():
    check_in = planned(request({"ends": "2026-12-22T10:00"})).messages[1]
    assert ("Mon 28 December to Thu 31 December", "Not counted: quiet days at the year’s end.") in lines(
        check_in
    )


def test_the_other_side_of_midnight_is_said():
    found = request({"ends": "2026-03-06T16:00", "zone": "America/Los_Angeles"}) | {
        "candidate_tz": "Europe/London"
    }
    assert lines(planned(found).messages[0])[-1][1].endswith(
        "18:00 in Los Angeles is 02:00 on Sat 7 March for you in London."
    )


def test_ontario_has_a_line_of_information():
    ontario = {"ends": "2026-09-08T11:00", "calendar": "CA-ON", "zone": "America/Toronto"}
    (info,) = planned(request(ontario)).info
    assert "within 45 days of your last interview: by Friday 23 October 2026." in info
    assert planned(request(ontario | {"ends": "2025-12-30T11:00"})).info == ()
    assert planned(request(ontario | {"calendar": "CA-QC"})).info == ()


def test_free_words_are_resolved_and_quoted():
    result = planned(
        request({"ends": "2026-09-08T11:00", "stated": {"said": "You will hear from us within a week"}})
    )
    assert result.promised_date == date(2026, 9, 15)
    assert "“\u2068You will hear from us within a week\u2069”" in lines(result.messages[1])[0][1]


def test_words_that_name_no_day_are_quoted_too():
    result = planned(request({"ends": "2026-09-08T11:00", "stated": {"said": "We'll be in touch soon"}}))
    assert result.promised_date is None
    assert "“\u2068We'll be in touch soon\u2069”, which names no day" in lines(result.messages[1])[0][1]


def test_the_day_on_which_they_asked_to_hear_from_you_is_taken_as_it_is():
    result = planned(request({"ends": "2026-09-08T11:00", "stated": {"said": "Ping me on Monday"}}))
    assert result.messages[1].ideal.date() == date(2026, 9, 14)
    assert result.messages[1].reasons == ("asked-to-write",)


@pytest.mark.parametrize("name", sentences)
def test_every_sentence_belongs_to_a_step_that_is_taken(name):
    stem = name.removesuffix("-said").removesuffix("-sent").removesuffix("-open")
    verbless = re.sub("^(reply|tell)-", "-", stem)
    assert f'"{stem}"' in SOURCE or f'{verbless}"' in SOURCE


def test_sentences_are_plain():
    text = "".join(part for sentence in sentences.values() for part in sentence.values())
    assert "!" not in text
    assert "'" not in text
    assert '"' not in text


def test_every_kind_of_message_has_a_name():
    assert all(name[0].isupper() for name in kind_names.values())


def test_their_words_can_not_turn_the_direction_of_our_sentence():
    said = "\u202egnp.exe\u2069 by Friday"
    result = planned(request({"ends": "2026-09-08T11:00", "stated": {"said": said}}))
    told = lines(result.messages[1])[0][1]
    assert "They said “\u2068gnp.exe by Friday\u2069”." in told
