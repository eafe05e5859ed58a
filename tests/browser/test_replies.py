"""A pasted reply in a real browser: suggested, corrected, noted; and its text stays nowhere."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.browser.test_access import DEVICES, faults
from tests.browser.test_guide import AXE
from tests.browser.test_journey import add_interview

LATER = (
    "Hi Sam,\n\nwe need a little more time. <b>You</b> will hear from us by Friday, 13 March.\n\nBest,\nDana"
)
NO = "Hi Sam, we have decided to move forward with another candidate. I am sorry."


@pytest.fixture
def pasting(planner):
    """The screen for a reply, two days after an interview on 3 March."""
    planner.page.clock.set_fixed_time(datetime(2026, 3, 3, 19, 0, tzinfo=UTC))
    planner.open()
    plan = add_interview(planner)
    planner.page.clock.set_fixed_time(datetime(2026, 3, 5, 19, 0, tzinfo=UTC))
    planner.go(f"{plan}/events/new")
    planner.page.get_by_role("link", name="Paste the reply you got").click()
    planner.at(f"{plan}/reply")
    return planner


def test_a_pasted_reply_is_suggested_corrected_and_noted(pasting):
    page = pasting.page
    page.get_by_label("What they wrote").fill(LATER)
    status = page.locator("#reading [role=status]")
    expect(status).to_contain_text("It looks like: They gave a new date")
    expect(page.locator("#reading mark").last).to_have_text("hear from us by Friday, 13 March")
    expect(page.get_by_label("Which date did they give?")).to_have_value("2026-03-13")

    page.get_by_label("What they wrote").fill(NO)
    expect(status).to_contain_text("It looks like: They said no")
    expect(page.get_by_label("Which date did they give?")).to_have_count(0)
    page.get_by_text("It is something else").click()
    expect(page.get_by_label("They said no")).to_be_checked()
    page.get_by_label("They gave a new date").check()
    page.get_by_label("Which date did they give?").fill("2026-03-20")
    page.get_by_label("What they wrote").fill(LATER)
    expect(status).to_contain_text("It looks like: They gave a new date")
    expect(page.get_by_label("Which date did they give?")).to_have_value("2026-03-20")
    assert pasting.taken_away() == []
    page.wait_for_timeout(600)
    assert "more time" not in repr(pasting.stored())

    page.get_by_role("button", name="Note “They gave a new date”").click()
    expect(pasting.screen).to_contain_text("Noted: They gave a new date")
    expect(pasting.screen).to_contain_text("Now they say Friday 20 March")
    assert "more time" not in repr(pasting.stored())
    assert page.evaluate("sessionStorage.length") == 0


def test_when_in_doubt_the_keyboard_alone_is_enough(pasting):
    page = pasting.page
    page.get_by_label("What they wrote").focus()
    page.keyboard.insert_text("Thanks, that is very kind of you.")
    expect(page.locator("#reading [role=status]")).to_contain_text("We can’t tell")
    page.get_by_role("button", name="Note it and plan again").press("Enter")
    expect(page.locator("#errors")).to_be_focused()
    page.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name=re.compile("They are still deciding"))).to_be_checked()
    page.get_by_role("button", name="Note “They are still deciding”").press("Enter")
    expect(pasting.screen).to_contain_text("Noted: They are still deciding")


@pytest.mark.parametrize("browser_context_args", DEVICES.values(), ids=DEVICES, indirect=True)
def test_the_screen_has_no_barrier_and_is_not_wider_than_the_window(pasting):
    pasting.page.evaluate(AXE.read_text("utf-8"))
    found = {"empty": faults(pasting)}
    for text, words in (
        (LATER, "It looks like"),
        ("Thanks a lot.", "We can’t tell"),
        ("a" * 300, "We can’t tell"),
    ):
        pasting.page.get_by_label("What they wrote").fill(text)
        expect(pasting.page.locator("#reading [role=status]")).to_contain_text(words)
        pasting.page.wait_for_timeout(500)
        found[text[:12]] = faults(pasting)
    assert {state: wrong for state, wrong in found.items() if wrong} == {}
