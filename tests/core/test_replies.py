"""What a pasted reply is: no wrong guess on any text written for it, few missed, and never an error."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_core.cadence.facts import EVENT_FIELDS
from followup_core.replies import LONGEST, recognise, sent_at
from followup_core.replies.recognise import hits
from followup_core.replies.rules import DOUBT, SIGN, data
from followup_core.workdays import calendar

WEDNESDAY = date(2026, 3, 11)
FOLDER = Path(__file__).parents[1] / "replies"
FEWEST, FEWEST_OF_A_KIND, FEWEST_UNCLEAR = 80, 8, 12
ALLOWED_MISSES = 0.05


def _read(path):
    table = tomllib.loads(path.read_text("utf-8"))
    said = [_said(entry) for entry in table.get("said", [])]
    return [{"kind": table.get("kind", ""), "file": path.stem} | reply for reply in table.get("reply", said)]


def _said(entry):
    text, *day = [entry] if isinstance(entry, str) else entry
    return {"voice": text, "text": text} | ({"date": day[0]} if day else {})


REPLIES = [reply for path in sorted(FOLDER.glob("*.toml")) for reply in _read(path)]
KINDS = {reply["kind"] for reply in REPLIES} - {""}
CUES = data["cue"]


def read(text, received=WEDNESDAY, code="US"):
    return recognise(text, received_on=received, calendar=calendar(code))


read_once = cache(read)


def answer(reply):
    return read_once(reply["text"], reply.get("received", WEDNESDAY), reply.get("calendar", "US"))


def named(reply):
    return f"{reply['file']}: {reply['voice']}"


@pytest.mark.parametrize("file", sorted({reply["file"] for reply in REPLIES}))
def test_no_reply_is_taken_for_another_kind(file):
    for reply in (reply for reply in REPLIES if reply["file"] == file):
        found = answer(reply)
        assert found.kind in {None, reply["kind"] or None}, named(reply)
        if found.kind:
            assert found.date == reply.get("date"), named(reply)
            assert found.marks, named(reply)


def test_hardly_a_reply_is_missed():
    clear = [reply for reply in REPLIES if reply["kind"]]
    missed = [named(reply) for reply in clear if answer(reply).kind is None]
    assert len(missed) <= ALLOWED_MISSES * len(clear), missed


def test_the_replies_are_many_and_of_every_kind():
    assert len(REPLIES) >= FEWEST
    counts = {kind: sum(reply["kind"] == kind for reply in REPLIES) for kind in KINDS}
    rare = {"posting_cancelled"}
    assert [kind for kind in KINDS - rare if counts[kind] < FEWEST_OF_A_KIND] == []
    assert sum(not reply["kind"] for reply in REPLIES) >= FEWEST_UNCLEAR


def test_every_kind_is_an_event_that_can_be_noted():
    assert {table["kind"] for table in CUES} - {DOUBT, SIGN} == KINDS
    assert set(EVENT_FIELDS) >= KINDS


def fired(text):
    return {hit.cue.id for hit in hits(text, WEDNESDAY, calendar("US"))}


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue["id"])
def test_a_cue_speaks_up_in_its_own_examples(cue):
    assert [said for said in cue["yes"] if cue["id"] not in fired(said)] == []


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue["id"])
def test_a_cue_keeps_silent_in_its_counterexamples(cue):
    assert [said for said in cue["no"] if cue["id"] in fired(said)] == []


def test_every_cue_has_examples_of_both_sorts():
    assert [table["id"] for table in CUES if not (table["yes"] and table["no"])] == []


def test_the_marks_are_the_words_that_counted_where_they_stand_in_the_text():
    text = "Hi  Sam,\n\nwe have   decided to move\nforward with another candidate.\n\nBest,\nDana"
    (mark,) = read(text).marks
    assert text[mark.start : mark.end] == "decided to move\nforward with another"


def test_the_words_that_name_the_day_are_marked_too():
    text = "You will hear from us by Friday, 20 March."
    found = read(text)
    assert found.date == date(2026, 3, 20)
    assert "by Friday, 20 March" in " ".join(text[mark.start : mark.end] for mark in found.marks)


@pytest.mark.parametrize(
    "below",
    [
        "On Tue, 10 Mar 2026 at 09:12, Nora Hayes <nora@example.com>\nwrote:\n> {no}",
        "-----Original Message-----\nFrom: Nora\n\n{no}",
        "From: Nora Hayes\nSent: Tuesday, March 10, 2026 9:12 AM\nTo: Chris\nSubject: News\n\n{no}",
        "Am Di., 10. März 2026 um 09:12 Uhr schrieb Nora Hayes <nora@example.com>:\n\n{no}",
        "________________________________\n{no}",
        "> {no}",
        "-- \nChris\n{no}",
        "Kind regards,\nChris\n{no}",
        "Confidentiality notice: this message is private.\n{no}",
    ],
)
def test_only_what_they_wrote_now_counts(below):
    no = below.format(no="We have decided to move forward with another candidate.")
    assert read(f"We are still interviewing.\n\n{no}").kind == "reply_ongoing"


def test_an_answer_below_the_quoted_message_counts():
    text = "On Tuesday, Nora Hayes wrote:\n> Is there any news?\n\nNot yet. We are still interviewing."
    found = read(text)
    assert (found.kind, found.left_out) == ("reply_ongoing", True)


def test_a_postscript_counts():
    assert read("Thanks for the note.\n\nBest regards,\nIda\n\nP.S. You got the job!").kind == "reply_offer"


def test_a_subject_that_was_answered_is_not_theirs():
    assert read("Subject: Re: We would like to offer you the position\n\nThanks, got it.").kind is None
    assert read("Subject: We would like to offer you the position\n\nSee below.").kind == "reply_offer"


def test_an_apostrophe_left_out_on_a_phone_is_read():
    text = "Hiya, youre hired mate"
    found = read(text)
    assert found.kind == "reply_offer"
    assert "".join(text[mark.start : mark.end] for mark in found.marks) == "youre hired"
    assert read("We havent decided yet").kind == "reply_ongoing"


def test_a_wait_is_no_wait_where_the_days_do_not_agree():
    assert read("No decision yet. The form must be in by Friday, please.").kind is None


def test_a_promise_to_write_is_no_wait_where_nothing_is_to_be_chosen():
    assert read("I am looking into it and will get back to you.").kind is None


def test_two_kinds_are_none_and_both_are_told():
    found = read("You were not selected for the first post. For the second one we are still interviewing.")
    assert found.kind is None
    assert set(found.sounds_like) == {"reply_rejection", "reply_ongoing"}
    assert found.marks


def test_the_day_is_counted_from_when_the_reply_came():
    assert read("We decide tomorrow.", date(2026, 3, 12)).date == date(2026, 3, 13)


@pytest.mark.parametrize(
    ("header", "moment"),
    [
        ("Date: Thu, 12 Mar 2026 16:20:00 -0500", "2026-03-12T16:20:00-05:00"),
        ("From: Dana\nSent: Wednesday, March 4, 2026 9:03 AM\nTo: Sam", "2026-03-04T09:03:00"),
        ("Date: 4 March 2026 at 09:03:10 GMT", "2026-03-04T09:03:10"),
        ("Date: soon", None),
        ("Date: Thu, 99 Mar 2026 16:20:00 -0500", None),
        ("Date: 1 Jan 99999 10:00:00 +9999", None),
        ("Hi Sam,\n\nDate: 4 March 2026 09:03", None),
        ("", None),
    ],
)
def test_the_header_tells_when_it_was_sent(header, moment):
    found = sent_at(f"{header}\n\nStill interviewing.")
    assert (found.isoformat() if found else None) == moment


def test_an_absence_to_the_end_of_a_day_ends_on_the_next_business_day():
    text = "Automatic reply: I am on annual leave {} and will answer after that."
    assert read(text.format("until Monday 23 March")).date == date(2026, 3, 23)
    assert read(text.format("until Sunday 22 March")).date == date(2026, 3, 23)
    assert read(text.format("from 9 March to Friday 20 March")).date == date(2026, 3, 23)


@pytest.mark.parametrize("file", sorted({r["file"] for r in REPLIES if not r["file"].startswith("said_")}))
def test_case_quotes_and_line_breaks_change_nothing(file):
    for reply in (reply for reply in REPLIES if reply["file"] == file):
        plain = answer(reply).kind
        varied = reply["text"].replace("'", "’").replace("\n", "\r\n").replace(" ", " \u00a0")
        assert answer(reply | {"text": varied}).kind == plain, named(reply)


letters = st.text(max_size=400)
said = st.lists(st.sampled_from([r["text"] for r in REPLIES] + ["\n", "> ", "--\n", " "]), max_size=4)


@given(st.one_of(letters, said.map("".join), st.tuples(letters, said.map("".join)).map("".join)))
@example("İ" * 50 + " still interviewing")
@example("\ud800 still interviewing")
@example("...")
def test_any_text_has_an_answer_whose_marks_lie_in_it_in_order(text):
    found = read(text)
    flat = [at for mark in found.marks for at in mark]
    assert flat == sorted(set(flat))
    assert all(0 <= at <= len(text) for at in flat)
    assert found.kind is None or (found.kind in KINDS and not found.sounds_like)


PIECES = (
    *(
        "we ",
        "not ",
        "still ",
        "on a ",
        "a",
        " ",
        "\n",
        "> ",
        "On ",
        "position ",
        "would like to ",
        "5",
        ".",
        "...",
    ),
    *(
        "if we decide to ",
        "offer you the ",
        "auto:",
        "to another ",
        "wrote ",
        "move forward ",
        "Friday ",
        "until ",
    ),
)


@pytest.mark.parametrize("piece", PIECES)
def test_the_longest_text_does_not_hang(piece):
    assert read((piece * LONGEST)[: 2 * LONGEST]).kind is None
