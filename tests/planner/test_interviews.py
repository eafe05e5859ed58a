"""Add an interview: few fields, a line that answers while one types, and wrong input answered in words."""

import pytest

from site_app.planner import zones
from tests.planner.conftest import NOW

GOOD = {
    "company": "Contoso",
    "job-role": "Data analyst",
    "ended-day": "2026-03-03",
    "ended-time": "11:00",
    "ended-zone": "America/New_York",
    "said": "by Friday the 13th",
    "people-count": "1",
    "person-0-name": "Dana Lee",
}


def add(planner, **changed):
    return planner.ask("POST", "/interviews/new", GOOD | {k.replace("_", "-"): v for k, v in changed.items()})


def saved(planner):
    (one,) = planner.shelf.sheet().opportunities()
    return one


def test_the_form_starts_with_now_and_the_place_of_the_browser(empty):
    page = empty.get("/interviews/new")
    assert [page.value(f"ended-{part}") for part in ("day", "time", "zone")] == [
        NOW[:10],
        "14:00",
        "Europe/London",
    ]


def test_an_interview_becomes_an_opportunity_and_leads_to_its_plan(empty):
    page = add(empty)
    one = saved(empty)
    assert (page.status, page.location) == (303, f"/opportunities/{one.id}")
    assert (one.company, one.role, one.calendar, one.preset) == ("Contoso", "Data analyst", "US", "balanced")
    assert [p.name for p in one.current.interviewers] == ["Dana Lee"]
    plan = empty.get(page.location)
    assert "Tue 17 March, 10:00" in plan.words
    assert "Tue 24 March, 10:00" in plan.words


def test_company_role_and_the_moment_are_enough(empty):
    few = {name: GOOD[name] for name in ("company", "job-role", "ended-day", "ended-time")}
    page = empty.ask("POST", "/interviews/new", few)
    assert page.status == 303
    assert (saved(empty).current.zone, saved(empty).calendar) == ("Europe/London", "GB")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("company", "", "Please add the company’s name."),
        ("company", "   ", "Please add the company’s name."),
        ("company", "x" * 10_000, "10,000 characters"),
        ("job-role", "", "Please add the role"),
        ("job-role", "nurse\x07", "can’t be shown"),
        ("job-role", "nu\ud800rse", "got broken"),
        ("ended-day", "", "Please add the day the interview ended."),
        ("ended-day", "1850-03-03", "1850"),
        ("ended-day", "2101-03-03", "2101"),
        ("ended-day", "yesterday", "2026-03-17"),
        ("ended-day", "2028-03-03", "more than a year away"),
        ("ended-time", "", "Please add the time the interview ended."),
        ("ended-time", "25:99", "14:30"),
        ("ended-zone", "Mars/Olympus", "Mars/Olympus"),
        ("ended-zone", "Europe/Lodnon", "Did you mean Europe/London?"),
        ("ended-zone", "Mars", "Name a big city on the same clock"),
        ("company", "\u200b", "only invisible characters"),
        ("job-role", "\u3164 \u200d", "only invisible characters"),
        ("round-name", "\u2800", "only invisible characters"),
        ("ended-day", "2026-03-18", "That is in the future. Is the day right?"),
        ("person-0-name", "x" * 10_000, "10,000 characters"),
        ("person-0-email", "dana at contoso", "no email address"),
        ("said", "soon " * 200, "999 characters"),
    ],
)
def test_wrong_input_is_answered_beside_its_field_with_everything_kept(empty, field, value, words):
    typed = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # as the wire hands it over
    page = add(empty, **{field: typed})
    assert page.status == 422
    assert words in page.error(field)
    assert page.all("a", href=f"#{field}"), "the summary leads to the field"
    kept = {name: page.value(name) for name in GOOD if name != field}
    assert kept == {name: text for name, text in GOOD.items() if name != field}
    assert not empty.shelf.sheet().opportunities()


@pytest.mark.parametrize("field", ["preset", "contact-policy", "interview-format", "country"])
def test_a_value_that_was_not_offered_is_refused(empty, field):
    page = add(empty, **{field: "{{7*7}}"})
    assert page.status == 422
    assert not empty.shelf.sheet().opportunities()


def people_typed(page):
    """The fields of the form's people as a browser would send them back."""
    found = [attrs for tag, attrs in page.tags if attrs.get("name", "").startswith("person-")]
    return {a["name"]: a.get("value", "") for a in found if a.get("type") != "checkbox"}


def test_how_they_write_is_kept_and_can_be_emptied(empty):
    add(empty, **{"person-0-honorific": "Dr", "person-0-sign-off": "Warm wishes, Dana"})
    one = saved(empty)
    dana = one.current.interviewers[0]
    assert (dana.honorific, dana.sign_off) == ("Dr", "Warm wishes, Dana")
    letter = empty.get(f"/opportunities/{one.id}/write/thank_you/{dana.id}")
    assert "Warm wishes," in letter.text_of("article", lines=True).split("\n")
    form = empty.get(f"/opportunities/{one.id}/edit")
    typed = GOOD | people_typed(form) | {"person-0-sign-off": "", "person-0-honorific": ""}
    assert empty.ask("POST", f"/opportunities/{one.id}/edit", typed).status == 303
    dana = saved(empty).current.interviewers[0]
    assert (dana.honorific, dana.sign_off) == ("", "")


def test_a_title_they_use_stands_in_a_formal_letter(empty):
    add(empty, **{"person-0-honorific": "Dr"})
    one = saved(empty)
    person = one.current.interviewers[0].id
    chosen = {"person": person, "kind": "thank_you", "tone": "formal", "situation": "ty-interview"}
    page = empty.ask("POST", f"/opportunities/{one.id}/write/thank_you/preview", chosen)
    assert "Dear Dr Lee," in page.text_of("article")


@pytest.mark.parametrize("typed", [{"person-0-spelled": "yes"}, {"person-0-name": "Dana Leigh"}])
def test_a_name_caught_by_ear_is_right_once_it_is_ticked_or_changed(empty, typed):
    empty.ask("POST", "/debrief", {"where": "Contoso, analyst", "who": "Dana: the rota", "by": "email"})
    one = saved(empty)
    form = empty.get(f"/opportunities/{one.id}/edit")
    assert "You noted Dana by ear." in form.words
    known = {"ended-day": "2026-03-17", "ended-time": "14:00", "ended-zone": "Europe/London"}
    untouched = GOOD | known | people_typed(form)
    assert empty.ask("POST", f"/opportunities/{one.id}/edit", untouched).status == 303
    assert saved(empty).current.interviewers[0].heard == "Dana"
    assert empty.ask("POST", f"/opportunities/{one.id}/edit", untouched | typed).status == 303
    assert saved(empty).current.interviewers[0].heard == ""
    assert "by ear" not in empty.get(f"/opportunities/{one.id}/edit").words


def test_rows_for_people_keep_what_was_heard_when_one_is_taken_out(empty):
    typed = {"people-count": "2", "person-0-name": "Bo", "person-1-name": "Ana", "person-1-heard": "Ana"}
    page = empty.ask("POST", "/interviews/people", typed | {"person-remove": "0", "person-1-spelled": "yes"})
    assert (page.value("person-0-name"), page.value("person-0-heard")) == ("Ana", "Ana")
    assert "checked" in page.field("person-0-spelled")


def test_a_person_without_a_name_is_asked_for_it(empty):
    page = add(empty, person_0_name="", person_0_email="dana@contoso.example")
    assert page.status == 422
    assert "name" in page.error("person-0-name")


def test_the_error_summary_takes_the_focus(empty):
    page = add(empty, company="")
    (summary,) = [attrs for _, attrs in page.tags if attrs.get("id") == "errors"]
    assert "data-focus" in summary
    assert summary["tabindex"] == "-1"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("new york", "America/New_York"),
        ("EST", "America/New_York"),
        ("pst", "America/Los_Angeles"),
        ("CET", "Europe/Berlin"),
        ("GMT", "Europe/London"),
        ("Boston", "America/New_York"),
        ("Washington, D.C.", "America/New_York"),
        ("San Francisco", "America/Los_Angeles"),
        ("Munich", "Europe/Berlin"),
        ("Edinburgh", "Europe/London"),
        ("New Delhi", "Asia/Kolkata"),
        ("Beijing", "Asia/Shanghai"),
        ("GMT+2", "Etc/GMT-2"),
        ("UTC −5:00", "Etc/GMT+5"),
        ("UTC+0", "UTC"),
    ],
)
def test_a_city_or_a_short_form_is_zone_enough(empty, typed, zone):
    assert add(empty, ended_zone=typed).status == 303
    assert saved(empty).current.zone == zone
    assert empty.get(f"/opportunities/{saved(empty).id}").status == 200


def test_every_zone_in_the_table_is_one(empty):
    assert {zones.find(name) for name in zones._places()} <= set(zones.names())


def test_an_end_later_today_is_asked_about(empty):
    page = add(empty, ended_day="2026-03-17", ended_time="10:30")
    assert page.status == 422
    assert page.error("ended-time").startswith("It is 10:00 in New York now. Is the time right?")
    assert add(empty, ended_day="2026-03-17", ended_time="10:04").status == 303


def test_country_and_region_make_the_calendar(empty):
    add(empty, country="GB", region="SCT")
    assert saved(empty).calendar == "GB-SCT"


def test_spaces_and_line_breaks_that_slipped_in_are_taken_out(empty):
    add(empty, company="  Contoso\r\nLtd\t", person_0_name="Dana\u00a0Lee ")
    assert (saved(empty).company, saved(empty).current.interviewers[0].name) == (
        "Contoso Ltd",
        "Dana\u00a0Lee",
    )


def test_characters_that_turn_the_direction_are_taken_out(empty):
    add(empty, company="Contoso\u202e gnp.exe\u2069")
    assert saved(empty).company == "Contoso gnp.exe"


def test_a_row_for_another_person_can_be_added_and_what_was_typed_stays(empty):
    rows = empty.ask("POST", "/interviews/people", GOOD)
    assert rows.status == 200
    assert (rows.value("people-count"), rows.value("person-0-name")) == ("2", "Dana Lee")
    assert rows.field("person-1-name")


def focused(page):
    return [attrs["id"] for _, attrs in page.tags if "autofocus" in attrs]


def test_the_focus_goes_to_the_new_person_and_back_to_the_one_before(empty):
    two = GOOD | {"people-count": "2", "person-0-open": "yes"}
    added = empty.ask("POST", "/interviews/people", two)
    assert focused(added) == ["person-2-name"]
    assert ["open" in details for details in added.all("details")] == [True, False, False]
    assert focused(empty.ask("POST", "/interviews/people", two | {"person-remove": "1"})) == ["person-0-name"]
    assert focused(empty.ask("POST", "/interviews/people", two | {"person-remove": "0"})) == ["add-person"]
    assert focused(empty.get("/interviews/new")) == []


def test_a_row_can_be_removed_and_those_below_move_up(empty):
    typed = GOOD | {"people-count": "2", "person-1-name": "Priya Raman", "person-remove": "0"}
    rows = empty.ask("POST", "/interviews/people", typed)
    assert (rows.value("people-count"), rows.value("person-0-name")) == ("1", "Priya Raman")


@pytest.mark.parametrize("count", ["0", "-1", "many", "99999999999", ""])
def test_an_odd_number_of_rows_is_taken_calmly(empty, count):
    assert empty.ask("POST", "/interviews/people", GOOD | {"people-count": count}).status == 200


@pytest.mark.parametrize(
    ("changed", "line"),
    [
        ({}, "= Friday 13 March, so we would write on Tuesday 17 March."),
        (
            {"said": "soon"},
            "There is no date in that, so we count from the interview and check in on Tuesday 10 March.",
        ),
        (
            {"said": "by 31 February"},
            (
                "There is no such day as “31 February”. Until it is put right,"
                " we count from the interview and check in on Tuesday 10 March."
            ),
        ),
        (
            {"said": "Don’t call us, we’ll call you"},
            (
                "It sounds as if they want to write first: choose “We will contact you” under More."
                " Until then, we count from the interview and check in on Tuesday 10 March."
            ),
        ),
        ({"said": ""}, "If they said nothing, we would check in on Tuesday 10 March."),
        ({"preset": "patient"}, "= Friday 13 March, so we would write on Wednesday 18 March."),
        (
            {"contact-policy": "status_suppressed"},
            "After the thank-you you only wait: that is what they asked for.",
        ),
        ({"ended-day": ""}, "Fill in when it ended, and we tell you here when to write."),
        ({"ended-zone": "Mars"}, "Once we know the time zone, we tell you here when to write."),
        ({"ended-day": "2020-03-03"}, "Tuesday 3 March 2020 is more than a year ago. Is the year right?"),
    ],
)
def test_their_words_are_read_while_they_are_typed(empty, changed, line):
    page = empty.ask("POST", "/interviews/promise", GOOD | changed)
    assert page.status == 200
    assert page.words == line


def test_the_country_brings_its_regions(empty):
    page = empty.ask("POST", "/interviews/regions", {"country": "GB"})
    assert page.status == 200
    assert "Scotland" in page.words
    assert empty.ask("POST", "/interviews/regions", {"country": "NONE"}).words == ""


def test_zones_are_offered(empty):
    page = empty.get("/interviews/zones")
    assert page.status == 200
    assert page.all("option", value="America/New_York")


def test_a_half_filled_form_comes_back_as_it_was(empty):
    page = add(empty, company="", people_count="2", person_1_name="Priya Raman", restore="yes")
    assert page.status == 200
    assert page.value("person-1-name") == "Priya Raman"
    assert "data-focus" not in page.html


def test_facts_can_be_changed_and_people_keep_their_identity(planner):
    form = planner.get("/opportunities/c1/edit")
    assert form.value("person-0-id") == "dana"
    changed = GOOD | {
        "person-0-id": "dana",
        "person-0-name": "Dana Leigh",
        "said": "",
        "company": "Contoso Ltd",
    }
    page = planner.ask("POST", "/opportunities/c1/edit", changed)
    assert (page.status, page.location) == (303, "/opportunities/c1/changed")
    one = planner.opportunity("c1")
    assert (one.company, one.current.said) == ("Contoso Ltd", "")
    assert [(p.id, p.name) for p in one.current.interviewers] == [("dana", "Dana Leigh")]
    assert [event.id for event in one.current.events] == ["e1"]


def test_an_interview_can_not_move_behind_what_followed_it(planner):
    page = planner.ask("POST", "/opportunities/c1/edit", GOOD | {"ended-day": "2026-03-10"})
    assert page.status == 422
    assert "The interview came first" in page.error("ended-day")


def test_a_next_round_starts_a_new_plan_with_the_same_company(planner):
    form = planner.get("/opportunities/c1/rounds/new")
    assert form.value("company") == "Contoso"
    page = planner.ask("POST", "/opportunities/c1/rounds/new", GOOD | {"ended-day": "2026-03-16", "said": ""})
    assert page.status == 303
    assert [r.ended.day for r in planner.opportunity("c1").rounds] == [3, 16]


def test_a_round_before_the_last_one_is_refused(planner):
    page = planner.ask("POST", "/opportunities/c1/rounds/new", GOOD | {"ended-day": "2026-03-01"})
    assert page.status == 422
    assert "Rounds are added in their order" in page.error("ended-day")


def typed_for(planner, **changes):
    """The fields of the form about c1 as its page holds them, with some typed anew."""
    page = planner.get("/opportunities/c1/edit")
    fields = {
        a["name"]: a.get("value", "") for a in page.all("input") if a.get("type") not in {"radio", "checkbox"}
    }
    fields |= {a["name"]: a["value"] for a in page.all("input") if "checked" in a}
    fields |= {"country": "US", "region": ""}
    return fields | {name.replace("_", "-"): value for name, value in changes.items()}


def change(planner, **changes):
    return planner.ask("POST", "/opportunities/c1/edit", typed_for(planner, **changes))


@pytest.mark.parametrize("ended", [{"ended_time": "14:00"}, {"ended_day": "2026-03-05"}])
def test_an_interview_can_not_end_after_what_followed_it(planner, ended):
    page = change(planner, **ended)
    assert page.status == 422
    assert "You noted something that happened on Tuesday 3 March, 13:05 in New York." in page.words
    assert page.error("ended-day").endswith("The interview came first.")
    assert planner.opportunity("c1").current.ended.hour == 11


def test_putting_the_zone_right_leaves_what_happened_at_its_moment(planner):
    assert change(planner, ended_zone="America/Chicago").status == 303
    now = planner.opportunity("c1").current
    assert (now.zone, now.ended.hour, now.events[0].at.hour) == ("America/Chicago", 11, 12)


def test_a_zone_that_puts_the_end_after_what_followed_is_refused(planner):
    page = change(planner, ended_zone="America/Los_Angeles")
    assert page.status == 422
    assert "Tuesday 3 March, 10:05 in Los Angeles" in page.error("ended-day")


def test_days_on_which_they_are_closed_are_kept_and_move_the_plan(planner):
    before = planner.get("/opportunities/c1").words
    closed = {"closed_0_from": "2026-03-16", "closed_0_to": "2026-03-18"}
    assert change(planner, **closed).status == 303
    assert [day.day for day in planner.opportunity("c1").closures] == [16, 17, 18]
    assert "your own closure" in planner.get("/opportunities/c1").words
    assert planner.get("/opportunities/c1").words != before
    page = planner.get("/opportunities/c1/edit")
    assert page.faults() == []
    assert (page.value("closed-0-from"), page.value("closed-0-to")) == ("2026-03-16", "2026-03-18")
    assert page.value("closed-1-from") == ""
    assert change(planner, closed_0_from="", closed_0_to="").status == 303
    assert planner.opportunity("c1").closures == ()


@pytest.mark.parametrize(
    ("first", "last", "field", "words"),
    [
        ("2026-03-18", "2026-03-16", "closed-0-to", "This is before the first day."),
        ("2026-03-18", "2028-03-18", "closed-0-to", "more than 366 closed days"),
        ("1850-03-18", "", "closed-0-from", "The year 1850 is outside"),
        ("soon", "2026-03-18", "closed-0-from", "This is no date we can read."),
    ],
)
def test_closed_days_that_can_not_be_are_answered_beside_the_field(planner, first, last, field, words):
    page = change(planner, closed_0_from=first, closed_0_to=last)
    assert page.status == 422
    assert words in page.error(field)
    assert page.value("closed-0-from") == first
    assert page.all("details", **{"class": "more", "open": None})


def test_one_closed_day_needs_one_date(planner):
    assert change(planner, closed_0_from="2026-03-16").status == 303
    assert len(planner.opportunity("c1").closures) == 1


def test_changed_facts_say_what_they_moved_and_can_be_taken_back(planner):
    before = planner.opportunity("c1")
    page = planner.get(change(planner, said="by Friday 20 March").location)
    assert "The facts are changed" in page.words
    assert "Check-in: Tuesday 24 March instead of Tuesday 17 March." in page.words
    assert "They said “\u2068by Friday 20 March\u2069”. We never write before a date they gave." in page.words
    assert planner.post("/opportunities/c1/changed/undo").status == 303
    assert planner.opportunity("c1") == before
    assert "The facts are changed" not in planner.get("/opportunities/c1/changed").words


def test_a_change_is_not_taken_back_over_what_happened_since(planner):
    change(planner, said="by Friday 20 March")
    moment = {"event-day": "2026-03-17", "event-time": "13:00"}
    planner.ask("POST", "/opportunities/c1/events/new/reply_ongoing", moment)
    planner.post("/opportunities/c1/changed/undo")
    assert planner.opportunity("c1").current.said == "by Friday 20 March"


def test_saving_without_a_change_says_nothing(planner):
    change(planner)
    assert change(planner).location == "/opportunities/c1"


def test_deleting_leaves_no_earlier_facts_behind(planner):
    change(planner, said="by Friday 20 March")
    planner.post("/opportunities/c1/delete")
    planner.post("/deleted/opportunity/forget")
    assert not [key for key in planner.shelf.records if key.startswith("d/")]


def test_a_round_just_added_can_be_taken_back(planner):
    before = planner.opportunity("c1")
    planner.ask("POST", "/opportunities/c1/rounds/new", GOOD | {"ended-day": "2026-03-16", "said": ""})
    added = planner.opportunity("c1").current.id
    page = planner.get("/opportunities/c1")
    assert "Thank-you sent to Dana Lee." in page.words
    assert "Thank you for your time on Tuesday." in page.words
    planner.post(f"/opportunities/c1/rounds/{before.current.id}/delete")
    assert len(planner.opportunity("c1").rounds) == 2
    planner.post(f"/opportunities/c1/rounds/{added}/delete")
    assert planner.opportunity("c1").rounds == before.rounds
