"""The plan: each step with its window and its reasons, what happened, and what that moved."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from flask import g

from followup_core import etiquette
from followup_core.record import Event, Shelf
from followup_core.workdays import calendar
from site_app.planner import following, timeline
from site_app.planner.reasons import RULES
from tests.planner.conftest import PANEL, TEXT, THANKED, Planner, opportunity


def test_the_plan_names_its_steps_with_earliest_best_and_latest(planner):
    page = planner.get("/opportunities/c1")
    assert page.title == "Data analyst at Contoso"
    assert page.text_of("h1") == "Data analyst at Contoso"
    for words in ("From Tue 17 March, 09:00", "Best Tue 17 March, 10:00", "Fine until Fri 20 March, 17:00"):
        assert words in page.words
    assert "Best Tue 24 March, 10:00" in page.words
    assert "Then stop Tue 31 March" in page.words


def test_the_users_own_time_stands_beneath_when_it_differs(planner):
    assert "14:00 for you" in planner.get("/opportunities/c1").words
    planner.zone = "America/New_York"
    assert "for you" not in planner.get("/opportunities/c1").text_of("dl")


def test_each_reason_leads_to_its_rule(planner):
    page = planner.get("/opportunities/c1")
    assert "+ 2 business days" in page.words
    assert [link for link in page.links() if link.startswith("../rules/#")]


def test_the_time_line_is_hidden_where_the_list_says_it_and_marks_the_days(planner):
    page = planner.get("/opportunities/c1")
    (drawing,) = [svg for svg in page.all("svg") if "icon" not in svg.get("class", "")]
    assert drawing["aria-hidden"] == "true"
    assert len(page.all("rect", **{"class": "day today"})) == 1
    assert len(page.all("rect", **{"class": "day promised"})) == 1
    assert len(page.all("rect", **{"class": "day off"})) == 8
    assert len(page.all("rect", **{"class": "win done"})) == 1
    assert len(page.all("rect", **{"class": "win planned"})) == 1


def test_a_plan_of_months_is_drawn_without_end():
    planner = Planner(opportunity(preset="formal_slow", said="in three months"))
    assert planner.get("/opportunities/c1").status == 200


def test_what_was_sent_can_be_read(planner):
    page = planner.get("/opportunities/c1")
    assert "Thank-you to Dana Lee Tue 3 March sent" in page.words
    assert "Thank you for your time on Tuesday." in page.words


def test_what_the_plan_did_not_ask_for_stands_in_it_too():
    sent = Event(id="e2", type="sent", at=datetime(2026, 3, 5, 9, 0), kind="other", to="dana", message="m2")
    material = replace(
        TEXT, id="m2", situation="send-material", sent_at=sent.at, subject="", body="Here it is."
    )
    planner = Planner(opportunity(events=(THANKED, sent)), TEXT, material)
    steps = planner.get("/opportunities/c1").text_of("ol")
    assert "Sending something that came up to Dana Lee Thu 5 March also sent" in steps
    assert steps.index("Thank-you to Dana Lee") < steps.index("also sent") < steps.index("Check-in")
    assert "Here it is." in steps
    assert "Noted: Sending something that came up: sent" in planner.get("/opportunities/c1/news/e2").words


def test_what_was_sent_in_a_way_nobody_noted_has_a_name():
    sent = Event(id="e2", type="sent", at=datetime(2026, 3, 5, 9, 0), kind="other")
    assert (
        "Another message Thu 5 March also sent"
        in Planner(opportunity(events=(sent,))).get("/opportunities/c1").words
    )


def test_only_what_is_due_has_the_main_button(planner):
    page = planner.get("/opportunities/c1")
    assert [a["href"] for a in page.all("a", **{"class": "button main"})] == [
        "#/opportunities/c1/write/check_in"
    ]


def test_what_they_wished_for_is_said(planner):
    page = planner.get("/opportunities/k3")
    assert "They said they will contact you, so we plan no check-in." in page.words
    assert "Look again Tue 31 March" in page.words


def test_no_contact_leaves_nothing_to_write():
    page = Planner(opportunity(contact_policy="none")).get("/opportunities/c1")
    assert page.status == 200
    assert "They asked for no contact" in page.words
    assert not page.all("a", **{"class": "button main"})


def test_the_panel_is_named_with_the_thank_you():
    assert "To Priya Raman, Jonas Weber and Aoife Byrne." in Planner(PANEL).get("/opportunities/n2").words


def test_what_happened_can_be_undone(planner):
    page = planner.post("/opportunities/c1/events/e1/delete")
    assert (page.status, page.location) == (303, "/opportunities/c1")
    assert planner.opportunity("c1").current.events == ()
    assert not planner.shelf.sheet().messages("c1")


def test_undoing_what_is_gone_changes_nothing(planner):
    before = planner.opportunity("c1")
    assert planner.post("/opportunities/c1/events/never/delete").status == 303
    assert planner.opportunity("c1") == before


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"type": "reply_ongoing"}, "Final note: no longer planned."),
        ({"type": "reply_new_date", "date": datetime(2026, 3, 20).date()}, "instead of Tuesday 10 March."),
        ({"type": "reply_on_hold"}, "Final note: no longer planned."),
        ({"type": "reply_next_round"}, "Check-in and final note are no longer planned."),
        ({"type": "reply_rejection"}, "Check-in and final note are no longer planned."),
        ({"type": "withdrawn"}, "Check-in and final note are no longer planned."),
        (
            {"type": "competing_offer", "deadline": datetime(2026, 3, 20, 17, 0)},
            "Check-in and final note are no longer planned.",
        ),
        ({"type": "auto_reply_ooo", "back_on": datetime(2026, 3, 23).date()}, "instead of"),
    ],
)
def test_each_event_says_what_it_moved(event, words):
    planner = Planner(opportunity(events=(THANKED, Event(id="e2", at=datetime(2026, 3, 9, 15, 0), **event))))
    planner.now = "2026-03-09T20:00:00Z"
    page = planner.get("/opportunities/c1/news/e2")
    assert page.status == 200
    assert words in page.words
    assert "Undo" in page.words


def test_after_an_invitation_the_next_round_can_be_added():
    invited = Event(id="e2", type="reply_next_round", at=datetime(2026, 3, 9, 15, 0))
    page = Planner(opportunity(events=(THANKED, invited))).get("/opportunities/c1")
    assert "#/opportunities/c1/rounds/new" in page.links()


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"type": "reply_rejection"}, "This one is over. Let it go kindly. "),
        ({"type": "reply_next_round"}, "You are through to the next round. When it is over, "),
        ({"type": "withdrawn"}, "You stepped back. Once they know, "),
        ({"type": "bounced"}, "Ask whoever arranged the interview for another address, "),
    ],
)
def test_what_it_means_comes_first_and_what_is_off_is_said_once(event, words):
    planner = Planner(opportunity(events=(Event(id="e2", at=datetime(2026, 3, 9, 15, 0), **event),)))
    planner.now = "2026-03-09T20:00:00Z"
    told = planner.get("/opportunities/c1/news/e2").words
    assert told.count(words) == 1
    off = f"are {'off until then' if event['type'] == 'bounced' else 'no longer planned'}. Undo"
    assert told.index("Noted: ") < told.index(words) < told.index(off)
    assert "last day to wait" not in told


def test_a_single_message_that_is_off_says_why():
    still = Event(id="e2", type="reply_ongoing", at=datetime(2026, 3, 9, 15, 0))
    planner = Planner(opportunity(events=(THANKED, still)))
    planner.now = "2026-03-09T20:00:00Z"
    assert "Final note: no longer planned. They" in planner.get("/opportunities/c1/news/e2").words


def test_a_message_that_came_back_leads_to_the_address_and_to_writing_again():
    back = Event(id="e2", type="bounced", at=datetime(2026, 3, 3, 13, 10))
    planner = Planner(opportunity(events=(THANKED, back)), TEXT)
    planner.now = "2026-03-03T20:00:00Z"
    page = planner.get("/opportunities/c1")
    assert "One thing to do: find another address." in page.words
    assert {"#/opportunities/c1/edit/address", "#/opportunities/c1/write/thank_you"} <= set(page.links())
    form = planner.get("/opportunities/c1/edit/address")
    (field,) = [attrs for _, attrs in form.tags if "data-focus" in attrs]
    assert field["id"] == "person-0-email"
    assert "It needs nothing more." not in planner.get("/opportunities/c1/write/thank_you").words
    assert "Find another address" in planner.get("/opportunities").words


def test_after_one_of_several_notes_the_plan_says_who_is_left_and_leads_there():
    sent = Event(id="e1", type="sent", at=datetime(2026, 3, 17, 14, 0), kind="thank_you", to="priya")
    planner = Planner(PANEL)
    planner.now = "2026-03-17T18:00:00Z"
    assert "Thank three people today." in planner.get("/opportunities/n2").words
    planner.put(replace(PANEL, rounds=(replace(PANEL.current, events=(sent,)),)))
    page = planner.get("/opportunities/n2/news/e1")
    assert "Noted: Thank-you sent to Priya Raman" in page.words
    assert "Thank two more people today." in page.words
    assert "#/opportunities/n2/write/thank_you/jonas" in page.links()
    two = (sent, replace(sent, id="e2", to="jonas"))
    planner.put(replace(PANEL, rounds=(replace(PANEL.current, events=two),)))
    assert "Thank one more person today." in planner.get("/opportunities/n2/news/e2").words
    three = (*two, replace(sent, id="e3", to="aoife"))
    planner.put(replace(PANEL, rounds=(replace(PANEL.current, events=three),)))
    assert not [link for link in planner.get("/opportunities/n2/news/e3").links() if "thank_you" in link]


def test_thanks_that_came_back_count_for_nothing_until_they_went_out_again():
    back = Event(id="e2", type="bounced", at=datetime(2026, 3, 3, 13, 10))
    once_more = replace(THANKED, id="e3", at=datetime(2026, 3, 3, 13, 20), message="")
    planner = Planner(opportunity(events=(THANKED, back)), TEXT)
    planner.now = "2026-03-03T20:00:00Z"
    assert "Thank-you to Dana Lee Tue 3 March came back" in planner.get("/opportunities/c1").words
    assert "Thank-you sent" not in planner.get("/opportunities").words
    planner.put(opportunity(events=(THANKED, back, once_more)))
    page = planner.get("/opportunities/c1")
    assert "Thank-you to Dana Lee Tue 3 March sent" in page.words
    assert "find another address" not in page.words
    assert "Thank-you sent" in planner.get("/opportunities").words


@pytest.mark.parametrize("back", [date(2026, 3, 6), date(2026, 3, 23)])
def test_an_automatic_reply_moves_only_what_asks_and_its_day_stands_on_the_plan(back):
    away = Event(id="e2", type="auto_reply_ooo", at=datetime(2026, 3, 3, 13, 10), back_on=back)
    planner = Planner(opportunity(events=(away,)))
    planner.now = "2026-03-03T20:00:00Z"
    page = planner.get("/opportunities/c1/news/e2").words
    named = f"{back:%A} {back.day} March"
    assert f"They are back on {named}. We plan no question before that." in page
    assert f"They are away until {named}." in page
    assert "Write your thank-you today." in page
    assert ("The dates stay as they were." in page) is (back.day == 6)
    planner.now = "2026-03-24T20:00:00Z"
    assert f"They are away until {named}." not in planner.get("/opportunities/c1").words


def test_a_rule_is_linked_once_in_a_step_and_opens_beside_the_planner(planner):
    page = planner.get("/opportunities/c1")
    assert "Rule: wait a little past their date (opens the guide in a new tab)" in page.words
    rules = [link for link in page.all("a") if "rules/#" in link["href"]]
    assert {(link["target"], link["rel"]) for link in rules} == {("_blank", "noopener")}


def test_every_rule_of_a_step_has_a_name():
    rules = etiquette.rules.values()
    assert {rule.id for rule in rules if any(a.startswith("step:") for a in rule.applied_by)} <= set(RULES)


def test_a_new_date_stands_beside_what_they_first_said():
    moved = Event(id="e2", type="reply_new_date", at=datetime(2026, 3, 9, 15, 0), date=date(2026, 3, 20))
    page = Planner(opportunity(said="by Friday the 13th", events=(THANKED, moved))).get("/opportunities/c1")
    assert "They first said: “by Friday the 13th”. Now they say Friday 20 March." in page.words


def test_an_interview_long_ago_is_asked_about():
    page = Planner(opportunity(ended=datetime(2020, 3, 3, 11, 0))).get("/opportunities/c1")
    assert "Tuesday 3 March 2020 is more than a year ago. Is the year right?" in page.words


def test_their_date_is_drawn_only_while_it_counts():
    no = Event(id="e2", type="reply_rejection", at=datetime(2026, 3, 9, 15, 0))
    page = Planner(opportunity(said="by Friday the 13th", events=(THANKED, no))).get("/opportunities/c1")
    assert "their date" not in page.html


def drawn(**about):
    one = opportunity(**about)
    now = datetime(2026, 3, 9, 15, 0, tzinfo=ZoneInfo("America/New_York"))
    with Planner().app.app_context():
        g.shelf = Shelf().sheet()
        plan = following.plan_of(one, now=now, zone="America/New_York")
    return timeline.draw(
        following.tasks_of(one, plan, now),
        following.done_of(one.current),
        met=one.current.ended.date(),
        today=now.date(),
        promised=plan.promised_date,
        close_on=plan.close_on,
        calendar=calendar("US"),
    )


@pytest.mark.parametrize(
    "about",
    [
        {},
        {"said": "by Friday the 13th"},
        {"said": "in three months", "preset": "formal_slow"},
        {"preset": "prompt", "events": (THANKED,)},
        {
            "events": tuple(
                Event(id=f"e{day}", type="sent", at=datetime(2026, 3, day, 13), kind=kind)
                for day, kind in ((3, "thank_you"), (4, "offer_notice"), (5, "reply_ack"))
            )
        },
    ],
)
def test_nothing_on_the_time_line_lies_on_anything_else(about):
    line = drawn(**about)
    taken = []
    for bar in line.bars:
        words = 100 * (len(bar.label) * timeline.LETTER) / line.width
        left = bar.x - words if bar.side == "before" else bar.x
        right = bar.x + bar.width + (words if bar.side == "after" else 0)
        assert left >= 0
        assert right <= 100
        assert all(lane != bar.lane or right <= start or end <= left for lane, start, end in taken)
        taken.append((bar.lane, left, right))


def test_a_line_of_months_is_drawn_short_where_nothing_happens():
    line = drawn(said="in three months", preset="formal_slow")
    assert [column.number for column in line.columns if column.state == "gap"]
    assert line.width < 60 * timeline.ROOM
    assert sum(column.width for column in line.columns) == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("ended", [datetime(2026, 3, 3, 11), datetime(2020, 3, 3, 11)])
def test_a_plan_whose_last_day_has_gone_by_is_over(ended):
    planner = Planner(opportunity(ended=ended))
    planner.now = "2026-06-01T14:00:00Z"
    page = planner.get("/opportunities/c1")
    assert "This one is over. Nothing came, and that is an answer too." in page.words
    assert not page.all("a", **{"class": "button main"})
    assert "Write today" not in planner.get("/").words


def test_a_forgotten_note_waits_for_a_day_on_which_it_is_read():
    forgotten = opportunity(ended=datetime(2026, 11, 16, 14), zone="Europe/London", calendar="GB")
    planner = Planner(forgotten)
    planner.now = "2026-11-22T10:00:00Z"
    page = planner.get("/opportunities/c1")
    assert "It is still welcome on the next day they read it, tomorrow." in page.words
    assert "late, still welcome" not in page.words
    assert "nothing to do until tomorrow" in planner.get("/").words.lower()
