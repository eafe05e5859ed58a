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
