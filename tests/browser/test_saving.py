"""What is typed is kept, and nothing is said to be saved that is not."""

import re

import pytest
from playwright.sync_api import expect

MINE = "aw1/@afterword/"

REFUSE = """error => {
    const write = Storage.prototype.setItem;
    window.allow = () => { Storage.prototype.setItem = write };
    Storage.prototype.setItem = function () {
      if (error === 'silent') return;
      throw error === 'plain' ? new Error('no') : new DOMException('no', error);
    };
  }"""


def new_interview(planner, company="Northwind"):
    planner.go("/interviews/new")
    planner.page.get_by_label("Company", exact=True).fill(company)
    planner.page.get_by_label("Role", exact=True).fill("Nurse")
    planner.page.get_by_label("Date", exact=True).fill("2026-03-03")
    planner.page.get_by_label("Time", exact=True).fill("11:00")


def opportunities(planner):
    return [key for key in planner.stored() if key.startswith(f"{MINE}a/")]


@pytest.fixture
def fixed(planner):
    planner.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    return planner.open()


def test_a_half_filled_form_is_there_again_after_a_crash(fixed, guard, context, another):
    new_interview(fixed)
    fixed.page.wait_for_timeout(350)
    assert any("Northwind" in text for text in fixed.stored().values())
    fixed.page.close()
    planner = another()
    planner.page.clock.set_fixed_time("2026-03-03T17:05:00Z")
    planner.open("/interviews/new")
    expect(planner.screen).to_contain_text("What you typed here before is still here")
    expect(planner.page.get_by_label("Company", exact=True)).to_have_value("Northwind")
    expect(planner.page.get_by_label("Date", exact=True)).to_have_value("2026-03-03")
    planner.page.get_by_role("button", name="Make the plan").click()
    expect(planner.heading).to_contain_text("Nurse at Northwind")
    assert not [key for key in planner.stored() if key.startswith(f"{MINE}d/")]
    planner.go("/interviews/new")
    expect(planner.page.get_by_label("Company", exact=True)).to_have_value("")


def test_leaving_a_screen_keeps_what_was_typed_there(fixed):
    new_interview(fixed)
    fixed.go("/settings").go("/interviews/new")
    expect(fixed.page.get_by_label("Company", exact=True)).to_have_value("Northwind")


def test_settings_that_were_left_unsaved_are_offered_again(fixed):
    fixed.go("/settings").page.get_by_label("Your email").fill("sam@example.com")
    fixed.go("/").go("/settings")
    expect(fixed.screen).to_contain_text("What you typed here before is still here")
    expect(fixed.page.get_by_label("Your email")).to_have_value("sam@example.com")
    fixed.page.get_by_role("button", name="Save", exact=True).click()
    expect(fixed.screen).to_contain_text("Saved.")
    assert not [key for key in fixed.stored() if key.startswith(f"{MINE}d/")]


def test_a_moment_typed_for_one_of_a_panel_is_kept_however_soon_one_leaves(fixed):
    page = fixed.go("/debrief").page
    page.get_by_label("Where, and for which role?").fill("Northwind, nurse")
    page.get_by_label("Whom did you meet").fill("Priya Raman: the rota\nJonas Weber\nAoife Byrne")
    page.get_by_role("button", name="Keep it").click()
    expect(fixed.heading).to_contain_text("Thank everyone")
    panel = fixed.screen.get_attribute("data-path").removesuffix("/noted")
    page.get_by_label("A moment with Jonas Weber").fill("the night bus")
    fixed.go("/").go(panel)
    expect(page.get_by_label("A moment with Jonas Weber")).to_have_value("the night bus")
    expect(fixed.screen).to_contain_text("is still here")
    page.get_by_role("button", name="Keep these moments").click()
    expect(fixed.screen).to_contain_text("Kept.")
    expect(fixed.screen).not_to_contain_text("is still here")


def test_a_kept_form_can_be_started_afresh(fixed):
    new_interview(fixed)
    fixed.go("/settings").go("/interviews/new")
    fixed.page.get_by_role("button", name="Start afresh").click()
    expect(fixed.page.get_by_label("Company", exact=True)).to_have_value("")
    fixed.go("/settings").go("/interviews/new")
    expect(fixed.page.get_by_label("Company", exact=True)).to_have_value("")


def test_a_fresh_start_can_be_taken_back_until_something_new_is_typed(fixed):
    new_interview(fixed)
    fixed.go("/settings").go("/interviews/new")
    afresh = fixed.page.get_by_role("button", name="Start afresh")
    back = fixed.page.get_by_role("button", name="Bring back what you typed")
    company = fixed.page.get_by_label("Company", exact=True)
    afresh.press("Enter")
    expect(company).to_have_value("")
    back.press("Enter")
    expect(company).to_have_value("Northwind")
    afresh.press("Enter")
    expect(back).to_be_visible()
    company.fill("Kestrel")
    expect(back).to_have_count(0)


def test_a_second_click_saves_nothing_twice(fixed):
    new_interview(fixed)
    fixed.page.get_by_role("button", name="Make the plan").dblclick()
    expect(fixed.heading).to_contain_text("Nurse at Northwind")
    fixed.page.wait_for_timeout(300)
    assert len(opportunities(fixed)) == 1


def test_wrong_input_keeps_what_was_typed_and_takes_the_focus_to_what_is_wrong(fixed):
    new_interview(fixed)
    fixed.page.get_by_label("Date", exact=True).fill("1850-01-01")
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.page.locator("#errors")).to_be_focused()
    expect(fixed.page.get_by_label("Company", exact=True)).to_have_value("Northwind")
    fixed.page.locator("#errors a").first.click()
    assert fixed.page.evaluate("document.activeElement.id") == "ended-day"
    assert fixed.page.url.endswith("#/interviews/new")
    assert opportunities(fixed) == []


@pytest.mark.parametrize("error", ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "plain", "silent"])
def test_what_the_browser_does_not_keep_is_said_not_to_be_saved(fixed, error):
    new_interview(fixed)
    fixed.page.wait_for_timeout(350)
    before = fixed.stored()
    fixed.page.evaluate(REFUSE, error)
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.notice).to_contain_text("NOT SAVED")
    expect(fixed.page.get_by_label("Company", exact=True)).to_have_value("Northwind")
    assert fixed.stored() == before
    fixed.page.evaluate("allow()")
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.heading).to_contain_text("Nurse at Northwind")
    expect(fixed.notice).to_be_hidden()
    assert len(opportunities(fixed)) == 1


def test_a_browser_that_stores_nothing_says_so_and_the_planner_works(planner, context):
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage',"
        " {get() { throw new DOMException('no', 'SecurityError') }})"
    )
    planner.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    planner.open()
    expect(planner.notice).to_contain_text("gone when you close this page")
    new_interview(planner)
    planner.page.get_by_role("button", name="Make the plan").click()
    expect(planner.heading).to_contain_text("Nurse at Northwind")
    with planner.page.expect_download() as download:
        planner.page.get_by_role("button", name="Download your data").click()
    assert "Northwind" in download.value.path().read_text("utf-8")


def test_a_storage_that_cannot_be_read_is_not_written_to(planner, context):
    context.add_init_script(
        "Storage.prototype.getItem = () => { throw new DOMException('no', 'NS_ERROR_FILE_CORRUPTED') };"
        "window.writes = 0; Storage.prototype.setItem = () => { writes++ }"
    )
    planner.page.goto(planner.address)
    planner.ready("failed")
    expect(planner.screen).to_contain_text("does not let the page read")
    assert planner.page.evaluate("writes") == 0


def test_a_damaged_record_is_left_out_and_said(fixed):
    new_interview(fixed)
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.heading).to_contain_text("Nurse at Northwind")
    fixed.page.evaluate(f"localStorage.setItem('{MINE}a/bad', 'half a rec')")
    fixed.page.reload()
    fixed.ready()
    expect(fixed.notice).to_contain_text("1 saved item could not be read")
    fixed.go("/opportunities")
    expect(fixed.screen).to_contain_text("Northwind")


def test_data_of_a_newer_version_is_not_written(fixed):
    new_interview(fixed)
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.heading).to_contain_text("Nurse at Northwind")
    newer = """async prefix => {
      const sheet = document.querySelector('link[rel=stylesheet]').href;
      const { unseal, seal } = await import(sheet.replace('page.css', 'store.js'));
      const meta = unseal(localStorage.getItem(prefix + 'meta'));
      localStorage.setItem(prefix + 'meta', seal({...meta, schema: 99}));
    }"""
    fixed.page.evaluate(newer, MINE)
    fixed.page.reload()
    fixed.ready()
    before = fixed.stored()
    expect(fixed.notice).to_contain_text("newer version")
    new_interview(fixed, "Elsewhere")
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(fixed.notice).to_contain_text("NOT SAVED")
    assert fixed.stored() == before


def test_two_tabs_see_what_each_other_saves(fixed, another):
    two = another()
    two.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    two.open("/opportunities")
    new_interview(fixed, "From the first")
    fixed.page.get_by_role("button", name="Make the plan").click()
    expect(two.screen).to_contain_text("From the first")
    new_interview(two, "From the second")
    two.page.get_by_role("button", name="Make the plan").click()
    expect(two.heading).to_contain_text("From the second")
    fixed.go("/opportunities")
    expect(fixed.screen).to_contain_text("From the second")
    assert len(opportunities(fixed)) == 2


def test_when_the_first_tab_is_closed_the_second_goes_on_saving(fixed, another):
    two = another()
    two.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    two.open()
    new_interview(two, "Kestrel")
    fixed.page.close()
    two.page.get_by_role("button", name="Make the plan").click()
    expect(two.heading).to_contain_text("Nurse at Kestrel")
    assert len(opportunities(two)) == 1


def test_no_address_that_is_asked_for_holds_anything_typed(planner, context):
    asked = []
    context.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    planner.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    planner.open()
    new_interview(planner, "Zebrafinch")
    planner.page.get_by_role("button", name="Make the plan").click()
    expect(planner.heading).to_contain_text("Zebrafinch")
    assert not [url for url in asked if re.search("zebrafinch|nurse", url, re.IGNORECASE)]
