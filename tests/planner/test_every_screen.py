"""What holds for every screen, whatever stands on it."""

import dataclasses
import re

import pytest

from followup_core.record import Draft, Interviewer, Me, Template
from site_app.planner.kinds import HAPPENINGS
from tests.planner.conftest import TEXT, THANKED, Planner, opportunity

SCREENS = [
    "/",
    "/opportunities",
    "/interviews/new",
    "/when",
    "/opportunities/c1",
    "/opportunities/c1/news/e1",
    "/opportunities/c1/edit",
    "/opportunities/c1/edit/address",
    "/opportunities/c1/later/check_in",
    "/opportunities/c1/noted",
    "/opportunities/c1/rounds/new",
    "/opportunities/c1/delete",
    "/opportunities/c1/events/new",
    *(f"/opportunities/c1/events/new/{kind}" for kind in HAPPENINGS),
    "/opportunities/c1/reply",
    "/opportunities/c1/write/thank_you",
    "/opportunities/c1/write/thank_you/dana",
    "/opportunities/c1/write/check_in",
    "/opportunities/c1/write/final",
    "/opportunities/c1/write",
    "/opportunities/c1/write/thank_you/-",
    "/opportunities/c1/write/offer-answer",
    "/write/ty-interview",
    "/opportunities/c1/panel",
    "/opportunities/n2/panel",
    "/opportunities/c1/debrief",
    "/debrief",
    "/texts",
    "/texts/t1",
    "/settings",
    "/settings/saved",
]
HOSTILE = (
    "</textarea>\"'><script>pwn()</script><img src=x onerror=pwn()> {{40961*3}} {% raw %} \u202egnp.exe &amp;"
)
EDITED = Draft(subject=HOSTILE, subject_from="x", body=HOSTILE, body_from="y", to=HOSTILE)


def hostile_planner():
    someone = Interviewer(
        id="dana",
        name=HOSTILE,
        given=HOSTILE,
        title=HOSTILE,
        email="dana@contoso.example",
        heard=HOSTILE,
        moment=HOSTILE,
        sign_off=HOSTILE,
        honorific=HOSTILE,
    )
    return Planner(
        opportunity(
            company=HOSTILE,
            role=HOSTILE,
            said=HOSTILE,
            name=HOSTILE,
            interviewers=(someone,),
            events=(THANKED,),
            details=(HOSTILE,),
            slots={"check_in/dana": {"detail": HOSTILE, "expected": HOSTILE}},
            drafts={"final/dana": EDITED},
        ),
        opportunity("n2", interviewers=(someone, dataclasses.replace(someone, id="bo"))),
        Template(id="t1", name=HOSTILE, situation="ty-interview", text=HOSTILE),
        dataclasses.replace(TEXT, subject=HOSTILE, body=HOSTILE),
        Me(name=HOSTILE, phone=HOSTILE),
    )


@pytest.fixture(params=SCREENS)
def path(request):
    return request.param


def test_a_screen_has_one_heading_a_title_and_sound_html(planner, path):
    page = planner.get(path)
    assert page.status == 200
    assert page.title
    assert [h1.get("tabindex") for h1 in page.all("h1")] == ["-1"]
    assert page.faults() == []


def test_a_screen_is_the_inside_of_main_for_the_page(planner, path):
    assert "<html" not in planner.get(path).html
    planner.in_page = False
    whole = planner.get(path, whole=True)
    assert whole.status == 200
    assert len(whole.all("main", id="screen")) == 1
    assert whole.text_of("title").endswith("· Afterword")


@pytest.fixture(scope="module")
def followed():
    """The links that led somewhere: the same one need not be followed again from each screen."""
    return set()


def test_links_between_screens_stay_in_the_fragment(planner, path, followed):
    links = set(planner.get(path).links())
    assert [link for link in links if not link.startswith(("#", "../", "mailto:"))] == []
    for link in {link for link in links if link.startswith("#/")} - followed:
        assert planner.get(link[1:]).status == 200, link
        followed.add(link)


def test_links_are_plain_paths_under_make_dev(planner, path):
    planner.in_page = False
    assert not [link for link in planner.get(path).links() if link.startswith("#/")]


def test_a_screen_shows_hostile_text_as_text(path):
    page = hostile_planner().get(path)
    assert page.status == 200
    assert page.faults() == []
    assert "<script" not in page.html
    assert "<img" not in page.html
    assert not re.search(r"\b122883\b", page.words)


def test_text_that_turns_the_direction_is_fenced_in(path):
    page = hostile_planner().get(path)
    assert "\u202e" not in page.title
    outside = [
        data
        for open_tags, data in page._texts
        if "\u202e" in data and not {"bdi", "div", "mark", "textarea", "option"} & set(open_tags)
    ]
    assert outside == []


@pytest.mark.parametrize(
    "gone", ["/opportunities/nobody", "/opportunities/nobody/write/check_in", "/nowhere"]
)
def test_what_is_not_there_is_said_in_words(planner, gone):
    page = planner.get(gone)
    assert page.status == 404
    assert page.text_of("h1") == "There is nothing here"
    assert page.faults() == []


def test_a_screen_that_breaks_says_so_and_saves_nothing(planner, monkeypatch, caplog):
    def broken(*_, **__):
        raise RuntimeError("Dana Lee's secret")

    monkeypatch.setattr("site_app.planner.following.plan_of", broken)
    page = planner.get("/opportunities/c1")
    assert page.status == 500
    assert page.text_of("h1") == "That did not work"
    assert "secret" not in page.html
    assert "a screen broke" in caplog.text
