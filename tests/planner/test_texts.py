"""Texts of the user's own: copied, checked by line, passed on as plain files, never run."""

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.messages import situations
from followup_core.record import Me, Template
from site_app.planner.texts import exported, imported
from tests.planner.conftest import Planner, opportunity

TEXT = Template(id="t1", name="Short", situation="ty-interview", text="Subject: Hi\n\nI liked {{ detail }}.")
MAKE = "/opportunities/c1/write/thank_you/own"


@pytest.fixture
def planner():
    planner = Planner(opportunity(), TEXT, Me(name="Sam Rivera", phone="555 0142"))
    planner.now = "2026-03-03T19:00:00Z"
    return planner


def texts(planner):
    return {t.id: t for t in planner.shelf.sheet().templates()}


def test_one_of_ours_is_copied_with_its_places(planner):
    made = planner.ask("POST", "/texts/new", {"start": "checkin-open/voicemail"})
    assert made.status == 303
    page = planner.get(made.location)
    assert page.status == 200
    assert page.faults() == []
    assert "{{ sender }}" in page.text_of("textarea")
    assert "this is Sam Rivera" in page.text_of("article") or "Sam Rivera" in page.text_of("article")


@pytest.mark.parametrize("start", [f"{k}/{c}" for k, kind in situations.items() for c in kind.channels])
def test_every_one_of_ours_can_be_copied(start):
    planner = Planner()
    assert planner.ask("POST", "/texts/new", {"start": start}).status == 303
    (text,) = planner.shelf.sheet().templates()
    assert planner.get(f"/texts/{text.id}").all("article")


def test_a_letter_with_its_edits_becomes_a_text(planner):
    typed = {"person": "dana", "slot-detail": "the move to dbt", "slot-fit_point": "I led it twice"}
    opened = planner.ask("POST", "/opportunities/c1/write/thank_you/preview", typed | {"edit": "yes"})
    edits = {name: opened.value(name) for name in ("subject", "subject-from", "body-from")}
    edits["body"] = edits["body-from"].replace("Thank you again for a good conversation.", "See you around.")
    made = planner.ask("POST", MAKE, typed | edits)
    assert made.status == 303
    source = texts(planner)[made.location.rpartition("/")[2]].text
    assert source.startswith("Subject: ")
    assert "{{ detail }}" in source
    assert "See you around." in source
    assert "dbt" not in source
    assert planner.opportunity("c1").current.drafts["thank_you/dana"].body


def test_a_text_is_saved_and_filled_while_it_is_typed(planner):
    source = "Subject: Hello\n\nThanks for {{ detail }}, {{ recipient }}."
    sample = planner.ask("POST", "/texts/t1/preview", {"source": source})
    assert "Thanks for the move from spreadsheets to dbt, Dana." in sample.text_of("article")
    assert planner.ask("POST", "/texts/t1", {"text-name": "Thanks", "source": source}).status == 303
    assert (texts(planner)["t1"].name, texts(planner)["t1"].text) == ("Thanks", source)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Hi\n{{ detial }}", "Line 2: Nothing here is called “detial”. Did you mean detail?"),
        ("Hi\n\n{% for x in range(9) %}{% endfor %}", "Line 3: A text may not hold a loop."),
        ("{{ detail.__class__ }}", "Line 1: A text may not hold a part of a value"),
        ("Hi {{ detail", "Line 1: "),
        ("x" * 9000, "9,000 characters"),
        ("", "There is nothing here yet."),
    ],
)
def test_a_bad_text_is_refused_by_line_and_the_last_good_one_stays(planner, source, words):
    page = planner.ask("POST", "/texts/t1", {"text-name": "Short", "source": source})
    assert page.status == 422
    assert words in page.words.replace("\n", " ")
    assert page.text_of("textarea") == " ".join(source.split())
    assert texts(planner)["t1"] == TEXT
    assert planner.ask("POST", "/texts/t1/preview", {"source": source}).status == 200


def test_a_text_leaves_as_a_plain_file_and_comes_back(planner):
    (button,) = planner.get("/texts/t1").all("button", **{"data-type": "text/plain"})
    assert button["data-download"] == "short.txt"
    file = base64.b64decode(button["data-content"]).decode()
    assert file.startswith("Afterword text\nName: Short\nFor: ty-interview\nBy: email\n\nSubject: Hi")
    added = planner.ask("POST", "/texts/import", {"file-text": file.replace("\n", "\r\n"), "start": "x"})
    assert added.status == 303
    back = texts(planner)[added.location.rpartition("/")[2]]
    assert (back.name, back.situation, back.channel, back.text) == (
        "Short",
        "ty-interview",
        "email",
        TEXT.text,
    )


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Zl", "Zp"]), min_size=1, max_size=40)


@given(
    words.map(lambda name: " ".join(name.split())).filter(bool), st.sampled_from(sorted(situations)), words
)
def test_what_is_exported_is_imported_as_it_was(name, situation, text):
    kind = situations[situation]
    before = Template(id="a1", name=name, situation=situation, channel=kind.channels[-1], text=text.strip())
    after = imported(exported(before), "")
    assert (after.name, after.situation, after.channel, after.text) == (
        before.name, situation, before.channel, before.text,
    )  # fmt: skip


@given(st.text(max_size=200), st.text(max_size=20))
def test_any_file_is_taken_for_a_text(source, default):
    assert imported(source, default).situation in situations


@pytest.mark.parametrize(("file", "words"), [("", "choose a file"), ("{{ oops }}", "Line 1 of the text")])
def test_a_file_that_can_not_be_used_is_shown_again(planner, file, words):
    page = planner.ask("POST", "/texts/import", {"file-text": file, "start": "ty-interview/email"})
    assert page.status == 422
    assert words in page.error("file-text")
    assert len(texts(planner)) == 1


def test_a_text_that_came_in_bad_is_marked_and_can_be_mended(planner):
    planner.put(Template(id="t2", name="Old", situation="ty-interview", text="{{ oops }}"))
    planner.put(Template(id="t3", name="Strange", situation="ty-moon", text="Hi"))
    page = planner.get("/texts")
    assert "can’t be used" in page.words
    assert "written for something this version does not know" in page.words
    assert planner.get("/texts/t2").status == 200
    assert planner.get("/texts/t3").status == 404


def test_deleting_a_text_leaves_the_letters_made_from_it(planner):
    planner.ask("POST", "/opportunities/c1/write/thank_you", {"person": "dana", "template": "t1"})
    text = planner.shelf.sheet().template("t1")
    assert planner.ask("POST", "/texts/t1/delete").location == "/texts"
    assert texts(planner) == {}
    assert planner.get("/opportunities/c1/write/thank_you/dana").status == 200
    assert "Deleted: Short." in planner.get("/texts").words
    assert planner.post("/deleted/text/put-back").location == "/texts"
    assert texts(planner) == {"t1": text}
    letter = planner.get("/opportunities/c1/write/thank_you/dana")
    assert "Short" in letter.text_of("summary"), "the letter is made from it again"


def test_a_text_that_nothing_can_be_done_with_can_be_deleted(planner):
    planner.put(Template(id="t3", name="Strange", situation="ty-moon", text="Hi"))
    page = planner.get("/texts")
    assert page.faults() == []
    assert page.all("form", **{"hx-post": "/texts/t3/delete"})
    planner.post("/texts/t3/delete")
    assert "t3" not in texts(planner)
    assert planner.post("/texts/t3/delete").status == 404


def test_jinja_is_new_enough_to_be_trusted():
    pinned = (Path(__file__).parents[2] / "requirements/runtime.txt").read_text("utf-8")
    version = next(line for line in pinned.splitlines() if line.lower().startswith("jinja2=="))
    assert tuple(map(int, version.split("==")[1].split()[0].split("."))) >= (3, 1, 6)
