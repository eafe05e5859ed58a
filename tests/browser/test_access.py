"""Every screen of the planner, full of a real interview: no barrier, and no wider than the screen."""

from datetime import UTC, datetime

import pytest

from tests.browser.test_guide import AXE, CHECK, RULES
from tests.browser.test_journey import add_interview

DEVICES = {
    "wide and light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "narrow and dark": {"viewport": {"width": 320, "height": 700}, "color_scheme": "dark"},
}
SCREENS = (
    "/",
    "/opportunities",
    "/interviews/new",
    "/settings",
    "/texts",
    "/debrief",
    "/when",
    "/no/such/place",
)


def faults(planner):
    """What axe finds on the screen, with every fold open, and whether it is wider than the window."""
    planner.page.evaluate("document.querySelectorAll('#screen details').forEach(one => { one.open = true })")
    found = planner.page.evaluate(CHECK, RULES)
    wide = planner.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*found, *(["wider than the window"] if wide else [])]


@pytest.mark.parametrize("browser_context_args", DEVICES.values(), ids=DEVICES, indirect=True)
def test_no_screen_has_a_barrier_or_is_wider_than_the_window(planner):
    planner.page.clock.set_fixed_time(datetime(2026, 3, 3, 19, 0, tzinfo=UTC))
    planner.open()
    planner.page.evaluate(AXE.read_text("utf-8"))
    found = {"the first visit": faults(planner)}
    planner.go("/interviews/new")
    planner.page.get_by_role("button", name="Make the plan").click()
    planner.page.locator("#errors").wait_for()
    found["a refused form"] = faults(planner)
    planner.go("/opportunities").go("/")
    plan = add_interview(planner)
    own = ("", "/write/check_in", "/events/new", "/events/new/reply_ongoing", "/edit")
    for path in (*SCREENS, *(plan + part for part in own)):
        planner.go(path)
        found[path] = faults(planner)
    assert {path: wrong for path, wrong in found.items() if wrong} == {}
