"""A debrief in a minute: half sentences in, and every letter starts from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_app.planner.debrief import read_line, read_where
from tests.planner.conftest import Planner, opportunity

NOTES = """Dana: the move from spreadsheets to dbt
Per Lind per@contoso.example - her chess club
the tour of the yard"""
FIELDS = {"where": "Contoso, data analyst", "who": NOTES, "said": "by the end of next week", "by": "phone"}


@pytest.fixture
def planner():
    return Planner(opportunity())


def only(planner):
    (found,) = [one for one in planner.shelf.sheet().opportunities() if one.id != "c1"]
    return found


def test_a_new_interview_is_noted_in_three_texts(planner):
    page = planner.get("/debrief")
    assert page.status == 200
    texts = page.all("input", type="text") + page.all("textarea")
    picks = {pick["name"] for pick in page.all("input", type="radio")}
    assert len(texts) == 3
    assert len(texts) + len(picks) + len(page.all("button", type="submit")) == 6, "taps at most"
    done = planner.ask("POST", "/debrief", FIELDS)
    made = only(planner)
    assert (done.status, done.location) == (303, f"/opportunities/{made.id}/panel/noted")
    assert (made.company, made.role) == ("Contoso", "data analyst")
    assert made.current.ended.isoformat() == "2026-03-17T14:00:00"
    assert made.current.said == "by the end of next week"
    assert made.current.details == ("the tour of the yard",)
    assert [(p.name, p.heard, p.moment, p.email, p.channel) for p in made.current.interviewers] == [
        ("Dana", "Dana", "the move from spreadsheets to dbt", "", "phone"),
        ("Per Lind", "Per Lind", "her chess club", "per@contoso.example", "phone"),
    ]


@pytest.mark.parametrize("who", ["Dana", "Dana\nJo Lind"])
def test_a_line_that_names_nobody_is_said_to_be_a_note(planner, who):
    done = planner.ask("POST", "/debrief", FIELDS | {"who": f"{who}\nthe tall one from HR"})
    page = planner.get(done.location)
    assert "We kept “the tall one from HR” as a note." in page.words
    assert f"#/opportunities/{only(planner).id}/debrief" in page.links()
    assert "as a note" not in planner.get(done.location.removesuffix("/noted")).words


def test_it_feeds_every_draft(planner):
    pack = planner.get(planner.ask("POST", "/debrief", FIELDS).location)
    assert "her chess club" in pack.text_of("article")
    made = only(planner)
    letter = planner.get(f"/opportunities/{made.id}/write/thank_you/{made.current.interviewers[0].id}")
    assert "the move from spreadsheets to dbt" in letter.text_of("article")
    assert "by ear" in letter.words
    assert letter.all("button", **{"data-fill": "slot-detail"})
    call = planner.get(f"/opportunities/{made.id}/write/check_in")
    assert "Phone call" in call.text_of("summary")


def test_whoever_arranged_it_gets_the_thanks_to_pass_on(planner):
    planner.ask("POST", "/opportunities/c1/debrief", {"who": "Dana Lee: dbt", "whom": "contact"})
    page = planner.get("/opportunities/c1/write/thank_you")
    assert "Thanks by way of an agency or contact" in page.text_of("summary")


def test_what_is_known_is_shown_again_and_nobody_is_lost(planner):
    page = planner.get("/opportunities/c1/debrief")
    assert "Dana Lee:" in page.text_of("textarea")
    done = planner.ask("POST", "/opportunities/c1/debrief", {"who": "dana lee: her chess club\nBo: the rota"})
    assert done.status == 303
    dana, bo = planner.opportunity("c1").current.interviewers
    assert (dana.id, dana.name, dana.email, dana.moment) == (
        "dana", "Dana Lee", "dana.lee@contoso.example", "her chess club",
    )  # fmt: skip
    assert (bo.name, bo.moment) == ("Bo", "the rota")


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"where": ""}, "where", "Please say where it was"),
        ({"where": "Contoso"}, "where", "Please add the role"),
        ({"who": "x" * 5000}, "who", "5,000 characters"),
        ({"said": "y" * 600}, "said", "600 characters"),
        ({"who": "\n".join(f"Person {chr(65 + n)}: hi" for n in range(25))}, "who", "25 people"),
    ],
)
def test_what_can_not_be_kept_is_shown_again_with_the_reason(planner, fields, field, words):
    page = planner.ask("POST", "/debrief", FIELDS | fields)
    assert page.status == 422
    assert words in page.error(field)
    assert len(planner.shelf.sheet().opportunities()) == 1


@given(st.text(max_size=80))
def test_any_line_is_read(line):
    noted = read_line(line)
    assert not noted.name or set(noted.name.split()) <= set(line.replace(":", " : ").split()) | set(
        line.split()
    )
    read_where(line)


def test_it_links_the_card_for_before_the_interview(planner):
    assert "../before-you-leave/" in planner.get("/debrief").links()
