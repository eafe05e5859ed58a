"""Moving between screens: the address, the focus, the day; and a Python that hangs."""

import pytest
from playwright.sync_api import expect


def test_the_way_back_leads_through_the_screens(planner):
    planner.open().go("/opportunities").go("/settings")
    planner.page.go_back()
    planner.at("/opportunities")
    planner.page.go_back()
    planner.at("/")
    planner.page.go_forward()
    planner.at("/opportunities")


def test_the_heading_takes_the_focus_but_not_when_the_page_opens(planner):
    planner.open()
    assert planner.page.evaluate("document.activeElement.tagName") == "BODY"
    planner.page.get_by_role("link", name="Settings").first.click()
    planner.at("/settings")
    expect(planner.heading).to_be_focused()
    assert planner.page.title() == "Settings · Afterword"
    current = planner.page.locator("nav.places [aria-current=page]")
    expect(current).to_have_text("Settings")


def test_an_address_without_a_screen_is_said_in_words(planner):
    planner.open("/no/such/place")
    expect(planner.heading).to_be_visible()
    planner.page.get_by_role("link", name="Today").first.click()
    planner.at("/")


def test_a_new_day_is_shown_without_being_asked_for(planner):
    planner.page.clock.install(time="2026-03-03T23:58:00-05:00")
    planner.open()
    planner.go("/settings").go("/")
    planner.page.evaluate("document.querySelector('#screen').append('yesterday')")
    planner.page.clock.fast_forward("05:00")
    expect(planner.screen).not_to_contain_text("yesterday")


@pytest.mark.parametrize("typed", [True, False])
def test_a_form_in_work_is_not_replaced_when_the_day_changes(planner, typed):
    planner.page.clock.install(time="2026-03-03T23:58:00-05:00")
    planner.open()
    planner.go("/interviews/new")
    if typed:
        planner.page.get_by_label("Company", exact=True).fill("Contoso")
    planner.page.evaluate("document.querySelector('#screen').append('yesterday')")
    planner.page.clock.fast_forward("05:00")
    planner.page.wait_for_timeout(500)
    assert ("yesterday" in planner.screen.inner_text()) is typed


def test_a_python_that_hangs_is_started_anew_and_what_was_typed_stays(planner):
    with planner.page.expect_worker() as worker:
        planner.page.clock.install()
        planner.open("/settings")
    planner.page.get_by_label("Your name").fill("Amara Diallo")
    worker.value.evaluate("() => { self.postMessage = () => {} }")
    planner.page.locator("#screen form button[type=submit]").first.click()
    planner.page.clock.fast_forward(21_000)
    expect(planner.notice).to_contain_text("nothing was changed")
    expect(planner.page.get_by_label("Your name")).to_have_value("Amara Diallo")
    planner.page.locator("#screen form button[type=submit]").first.click()
    expect(planner.notice).to_be_hidden(timeout=60_000)
    assert any("Amara Diallo" in text for text in planner.stored().values())


def interview(planner, *people):
    page = planner.open().go("/interviews/new").page
    page.get_by_label("Company", exact=True).fill("Contoso")
    page.get_by_label("Role", exact=True).fill("Data analyst")
    for number, name in enumerate(people):
        if number:
            page.get_by_role("button", name="Add a person").press("Enter")
            expect(page.locator(f"#person-{number}-name")).to_be_focused()
        page.keyboard.type(name) if number else page.locator("#person-0-name").fill(name)
    return page


def test_adding_and_removing_people_keeps_the_focus_and_what_is_open(planner):
    page = interview(planner, "Dana Lee")
    page.get_by_text("Email, job title, how they write").click()
    page.get_by_role("button", name="Add a person").press("Enter")
    expect(page.locator("#person-1-name")).to_be_focused()
    expect(page.locator("#person-0-email")).to_be_visible()
    expect(page.locator("#person-1-email")).to_be_hidden()
    page.get_by_role("button", name="Remove person 2").press("Enter")
    expect(page.locator("#person-0-name")).to_be_focused()
    expect(page.locator("#person-0-name")).to_have_value("Dana Lee")


def test_not_today_says_so_and_undo_has_the_focus(planner):
    planner.page.clock.set_fixed_time("2026-03-03T16:30:00Z")
    page = interview(planner, "Dana Lee")
    page.get_by_label("Date", exact=True).fill("2026-03-03")
    page.get_by_label("Time", exact=True).fill("09:00")
    page.get_by_role("button", name="Make the plan").click()
    expect(planner.heading).to_contain_text("Data analyst at Contoso")
    planner.go("/")
    page.get_by_role("button", name="Not today").press("Enter")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(planner.screen).to_contain_text("Put off until tomorrow. Thank-you, Contoso.")
    undo.press("Enter")
    planner.at("/")
    expect(page.get_by_role("button", name="Not today")).to_be_visible()


def test_a_plan_that_is_loaded_again_is_where_it_was_left(planner):
    planner.page.set_viewport_size({"width": 390, "height": 500})
    page = interview(planner, "Dana Lee", "Bo Lind")
    page.get_by_role("button", name="Make the plan").click()
    expect(planner.heading).to_contain_text("Data analyst at Contoso")
    page.evaluate("scrollTo(0, 300)")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-planner", "ready")
    expect(planner.heading).to_contain_text("Data analyst at Contoso")
    assert page.evaluate("scrollY") == 300
