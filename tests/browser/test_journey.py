"""The main job, end to end, as a new user would do it."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Guard, Planner, both_places

AFTER = datetime(2026, 3, 3, 16, 30, tzinfo=UTC)
"""Half past eleven in New York: the interview ended half an hour ago."""
A_WEEK_LATER = datetime(2026, 3, 18, 14, 0, tzinfo=UTC)


@pytest.fixture
def sitting(browser_type, browser_type_launch_args, browser_context_args, site, tmp_path):
    """Open the browser of one person at a moment; what it stores is there the next time."""
    opened = []

    def sit_down(now):
        options = browser_type_launch_args | browser_context_args
        context = browser_type.launch_persistent_context(tmp_path, **options)
        guard = Guard(context, site)
        page = context.pages[0]
        page.clock.set_fixed_time(now)
        opened.append(context)

        def stand_up():
            opened.remove(context)
            context.close()
            assert guard.verdict() == []

        return Planner(page, site).open(), stand_up

    yield sit_down
    for context in opened:
        context.close()


def add_interview(planner):
    page = planner.page
    page.get_by_role("link", name="Add an interview").first.click()
    planner.at("/interviews/new")
    page.get_by_label("Company", exact=True).fill("Contoso")
    page.get_by_label("Role", exact=True).fill("Data analyst")
    page.get_by_label("Date", exact=True).fill("2026-03-03")
    page.get_by_label("Time", exact=True).fill("11:00")
    page.get_by_label("Name", exact=True).fill("Dana Lee")
    page.get_by_label("What did they say about timing?").fill("by Friday the 13th")
    expect(page.locator("#promise")).to_contain_text("Friday 13 March")
    expect(page.locator("#promise")).to_contain_text("Tuesday 17 March")
    page.get_by_role("button", name="Make the plan").click()
    plan = planner.page.locator("#screen[data-path^='/opportunities/']")
    expect(plan.locator("h1")).to_contain_text("Data analyst at Contoso")
    return plan.get_attribute("data-path")


def step(planner, title):
    return planner.screen.get_by_role("listitem").filter(has=planner.page.get_by_role("heading", name=title))


@both_places
def test_an_interview_becomes_a_plan_that_is_there_after_the_browser_was_closed(sitting, site):
    planner, stand_up = sitting(AFTER)
    plan = add_interview(planner)
    assert planner.taken_away() == []
    for title, day in {"Thank-you": "3 March", "Check-in": "17 March", "Final note": "24 March"}.items():
        expect(step(planner, title).first).to_contain_text(day)
    check_in = step(planner, "Check-in").first
    check_in.get_by_text("Why these dates?").click()
    expect(check_in).to_contain_text("by Friday the 13th")
    expect(check_in).to_contain_text("+ 2 business days")

    step(planner, "Thank-you").first.get_by_role("link", name="Write it").click()
    slots = planner.page.get_by_label("One thing you talked about")
    slots.fill("how you moved the reports to one place")
    expect(planner.page.locator("#letter-body")).to_contain_text("how you moved the reports to one place")
    planner.page.get_by_label("Where you fit their need").fill("I did the same for two teams")
    planner.page.get_by_label("Your name").fill("Sam Rivera")
    expect(planner.page.locator("#letter-body")).to_contain_text("Sam Rivera")
    planner.page.get_by_text("I sent it", exact=True).click()
    planner.page.get_by_role("button", name="Mark as sent").click()
    expect(planner.heading).to_contain_text("Data analyst at Contoso")
    expect(step(planner, "Thank-you").first).to_contain_text("Sent at 11:30")
    stand_up()

    planner, stand_up = sitting(A_WEEK_LATER)
    expect(planner.screen).to_contain_text("Contoso")
    planner.go(plan)
    expect(step(planner, "Thank-you").first).to_contain_text("Sent at 11:30")
    planner.page.get_by_role("link", name="Something happened").click()
    planner.page.get_by_role("link", name="They are still deciding").click()
    planner.page.get_by_role("button", name="Note it and plan again").click()
    expect(planner.screen).to_contain_text("Noted: They are still deciding")
    assert planner.taken_away() == []
    planner.go(plan)
    expect(step(planner, "Check-in").first).to_contain_text("planned")
    left = planner.screen.inner_text()
    stand_up()

    planner, stand_up = sitting(A_WEEK_LATER)
    planner.go(plan)
    expect(step(planner, "Check-in").first).to_contain_text("planned")
    assert planner.screen.inner_text() == left
    stand_up()
