"""Before you send: findings appear while one types, in the text and beside it, and some stop the message."""

import re
from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.browser.test_compose import SENTENCE, debriefed
from tests.browser.test_guide import AXE, CHECK, RULES

ORDER = "I expect an answer by noon, and I definately led the same change."
NARROW = [{"viewport": {"width": 390, "height": 844}, "color_scheme": scheme} for scheme in ("light", "dark")]


def named(planner):
    """Open a letter that lacks nothing but one sentence; its writer is known."""
    page = planner.open("/settings").page
    page.get_by_label("Your name").fill("Sam Rivera")
    page.get_by_role("button", name="Save").click()
    planner.at("/settings/saved")
    return debriefed(planner)


def faults(page):
    """What axe finds with every fold open, and whether the screen is wider than the window."""
    page.evaluate("document.querySelectorAll('#screen details').forEach(one => { one.open = true })")
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*page.evaluate(CHECK, RULES), *(["wider than the window"] if wide else [])]


def thing(page, words):
    return page.locator(".thing").filter(has_text=words)


def test_what_is_typed_is_underlined_and_listed_and_can_be_mended(planner):
    page = named(planner)
    page.get_by_label("Where you fit their need").fill(ORDER)
    spot = page.locator("a.spot", has_text="I expect an answer")
    expect(spot).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text(["to look at"])
    spot.click()
    expect(thing(page, "reads as an order")).to_be_focused()
    thing(page, "reads as an order").get_by_role("link", name="I expect an answer").press("Enter")
    expect(spot).to_be_focused()

    page.get_by_role("button", name="Fix: definitely").click()
    expect(page.locator("#letter-body")).to_contain_text("I definitely led")
    expect(thing(page, "slip of the keys")).to_have_count(0)
    expect(page.get_by_role("heading", name="Before you send")).to_be_focused()
    expect(page.get_by_label("Where you fit their need")).to_have_value(re.compile("definitely"))
    assert planner.taken_away() == []


def test_a_text_that_is_edited_is_underlined_where_its_words_stand(planner):
    page = named(planner)
    page.get_by_label("Where you fit their need").fill("I led the same change")
    page.get_by_role("button", name="Edit", exact=True).click()
    text = page.get_by_label("Your text")
    text.fill(text.input_value().replace(SENTENCE, ORDER))
    spot = page.locator("#under .spot", has_text="I expect an answer")
    expect(spot).to_have_text(re.compile("^I expect an answer"))
    assert page.locator("#under").evaluate(
        "(under) => { const text = under.nextElementSibling;"
        " return [under.clientWidth - text.clientWidth, under.clientHeight - text.scrollHeight] }"
    ) == [0, 0]
    text.press("Control+Home")
    text.press_sequentially("Well. ")
    expect(spot).to_have_text(re.compile("^I expect an answer"))
    thing(page, "reads as an order").get_by_role("link", name="I expect an answer").click()
    expect(text).to_be_focused()
    picked = text.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
    assert picked.startswith("I expect an answer")
    expect(thing(page, "reads as an order")).to_have_attribute("aria-current", "true")
    assert planner.taken_away() == []


def test_a_long_list_does_not_push_away_what_stands_under_the_letter(planner):
    page = named(planner)
    page.evaluate("document.getElementById('findings').style.minHeight = '200rem'")
    spelling, findings, buttons = (
        page.locator(part).bounding_box() for part in ("#spelling", "#findings", ".leave")
    )
    assert spelling["x"] + spelling["width"] < findings["x"]
    assert 0 < spelling["y"] - buttons["y"] - buttons["height"] < 60


@pytest.mark.parametrize("browser_context_args", [{"forced_colors": "active"}], ids=["forced"], indirect=True)
def test_lines_under_a_text_that_is_edited_are_seen_in_the_systems_colours(planner):
    page = named(planner)
    page.get_by_role("button", name="Edit", exact=True).click()
    ground = page.get_by_label("Your text").evaluate("text => getComputedStyle(text).backgroundColor")
    assert ground == "rgba(0, 0, 0, 0)"


def test_a_stop_holds_the_message_until_it_is_overruled_and_that_is_kept(planner):
    page = named(planner)
    other = planner.open("/debrief").page
    other.get_by_label("Where, and for which role?").fill("Kestrel Timber, yard lead")
    other.get_by_label("Whom did you meet").fill("Bo: the saw")
    other.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Write it").first.click()
    page.get_by_label("Where you fit their need").fill("I have wanted to join Contoso for years")
    expect(page.get_by_role("button", name="Copy the text")).to_be_disabled()
    page.get_by_text("I sent it").click()
    page.get_by_role("button", name=re.compile("Mark as sent")).click()
    expect(page.locator("#errors")).to_contain_text("must not go out like this")
    page.get_by_role("button", name="I know, send anyway").click()
    expect(page.get_by_role("button", name="Copy the text")).to_be_enabled()
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    expect(page.get_by_label("Where you fit their need")).to_have_value(re.compile("Contoso for years"))
    expect(page.get_by_role("button", name="Copy the text")).to_be_enabled()
    expect(page.get_by_text("One thing you settled")).to_be_visible()


def test_after_each_press_one_goes_on_with_what_comes_next(planner):
    planner.page.clock.set_fixed_time(datetime(2026, 3, 3, 16, tzinfo=UTC))
    page = named(planner)
    page.clock.set_fixed_time(datetime(2026, 3, 3, 19, tzinfo=UTC))
    page.get_by_label("Where you fit their need").fill(f"Just touching base, thx. {ORDER}")
    expect(page.locator("#findings > .things > .thing")).to_have_count(3)

    def press(words, name):
        thing(page, words).get_by_role("button", name=name).press("Enter")

    press("reads as an order", "Not here")
    expect(thing(page, "This is slang")).to_be_focused()
    press("This is slang", "Never")
    expect(page.locator("#never")).to_be_focused()
    page.get_by_role("button", name="Undo").press("Enter")
    expect(page.get_by_role("heading", name="Before you send")).to_be_focused()
    press("This is slang", "Fix: thanks")
    expect(thing(page, "slip of the keys")).to_be_focused()
    press("slip of the keys", "Not here")
    expect(page.get_by_role("heading", name="Before you send")).to_be_focused()

    page.get_by_text("you settled").click()
    page.get_by_role("button", name="Show it again").first.press("Enter")
    expect(page.locator("details", has_text="you settled")).to_have_attribute("open", "")


def test_each_press_says_how_many_are_left_and_goes_to_what_lay_in_the_same_place(planner):
    page = named(planner)
    said = page.locator("[data-told]")
    page.get_by_label("Where you fit their need").fill(
        "You must answer by Friday or I will look elsewhere, thx. I definately led it."
    )
    expect(said).to_have_text("Four things to look at")
    thing(page, "reads as an order").get_by_role("button", name="Not here").press("Enter")
    expect(thing(page, "threatens to leave")).to_be_focused()
    for name in ("Not here", "Never"):
        page.locator(".thing").get_by_role("button", name=name).first.press("Enter")
        expect(page.locator(":focus")).to_have_class(re.compile("thing|just"))
    expect(page.get_by_text("Two things you settled")).to_be_visible()
    expect(said).to_have_text(page.locator("#findings-count").inner_text(), timeout=900)


def test_what_is_said_about_the_subject_leads_to_it(planner):
    page = named(planner)
    page.get_by_role("button", name="Edit", exact=True).press("Enter")
    subject = page.get_by_label("Subject", exact=True)
    subject.fill("Hello")
    thing(page, "Let the subject say").get_by_role("link", name="Subject: Hello").press("Enter")
    expect(subject).to_be_focused()
    page.get_by_role("button", name="Done", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Edit", exact=True)).to_be_focused()
    page.get_by_role("link", name="Subject: Hello").click()
    expect(page.locator("#letter-subject")).to_be_focused()
    expect(page.locator("#letter-subject")).to_be_in_viewport()


def test_never_is_undone_at_once_or_later_and_what_is_typed_stays(planner):
    page = named(planner)
    need = page.get_by_label("Where you fit their need")
    need.fill("thx, I led the same change")
    thing(page, "slang").get_by_role("button", name="Never").click()
    expect(page.get_by_text("We will not look for this again: Slang.")).to_be_visible()
    expect(thing(page, "slang")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    thing(page, "slang").get_by_role("button", name="Never").click()
    expect(thing(page, "slang")).to_have_count(0)
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    expect(need).to_have_value("thx, I led the same change")
    expect(thing(page, "slang")).to_have_count(0)
    planner.go("/settings")
    page.get_by_role("button", name=re.compile("Look again.*Slang")).click()
    expect(page.get_by_role("heading", name="What we no longer look for")).to_be_focused()
    expect(page.get_by_text("Before you send a message we look at all we know of.")).to_be_visible()
    assert planner.taken_away() == []


@pytest.mark.parametrize("browser_context_args", NARROW[:1], ids=["phone"], indirect=True)
def test_edit_on_a_phone_goes_to_the_start_of_the_text(planner):
    page = named(planner)
    page.get_by_role("button", name="Edit", exact=True).click()
    text = page.get_by_label("Your text")
    expect(text).to_be_focused()
    assert text.evaluate("one => [one.selectionStart, one.selectionEnd]") == [0, 0]
    assert 0 <= page.locator("#letter-subject").bounding_box()["y"] < 844 / 2


BROKEN = """() => [...document.querySelectorAll('#screen .button')].flatMap((button) => {
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT, (one) =>
    one.parentElement.closest('.out') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const broken = [];
  while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
    const range = document.createRange();
    range.setStart(texts.currentNode, word.index);
    range.setEnd(texts.currentNode, word.index + word[0].length);
    if (range.getClientRects().length > 1) broken.push(word[0]);
  }
  return broken;
})"""
"""Finds the words in buttons that do not stand on one line."""


@pytest.mark.parametrize("browser_context_args", NARROW[:1], ids=["phone"], indirect=True)
def test_words_in_buttons_stay_whole_with_long_names_and_at_twice_the_size(planner):
    page = planner.open("/debrief").page
    page.get_by_label("Where, and for which role?").fill("Kestrel Timber, yard lead")
    page.get_by_label("Whom did you meet").fill("Bo: the saw")
    page.get_by_role("button", name="Keep it").click()
    expect(planner.heading).to_contain_text("yard lead at Kestrel Timber")
    planner.go("/debrief")
    page.get_by_label("Where, and for which role?").fill(
        "Brightwater Tram & Cable Works Cooperative of the Northern Isles, fitter"
    )
    page.get_by_label("Whom did you meet").fill("Rosalind Okonkwo: the saw")
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Write it").first.click()
    page.get_by_label("Where you fit their need").fill("I have wanted to join Kestrel Timber for years")
    expect(page.get_by_role("button", name=re.compile("Fix: Brightwater"))).to_be_visible()
    for size in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
        page.evaluate("document.querySelectorAll('#screen details').forEach(one => { one.open = true })")
        assert page.evaluate(BROKEN) == []
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


@pytest.mark.parametrize("browser_context_args", NARROW[:1], ids=["phone"], indirect=True)
def test_copying_moves_no_button(planner, context):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = named(planner)
    page.get_by_label("Where you fit their need").fill("I led the same change")
    expect(page.get_by_role("button", name="Copy the text")).to_be_enabled()
    subject, under = page.get_by_role("button", name="Copy the subject"), page.get_by_text("I sent it")
    before = [part.bounding_box() for part in (subject, under)]
    page.get_by_role("button", name="Copy the text").click()
    expect(page.locator(".copied")).to_have_text("Copied.")
    after = [part.bounding_box() for part in (subject, under)]
    assert [part["x"] for part in after] == [part["x"] for part in before]
    apart = [lower["y"] - upper["y"] for upper, lower in (before, after)]
    assert apart[0] == pytest.approx(apart[1], abs=0.5)


def test_the_moment_is_that_of_the_press_unless_it_was_typed(planner):
    planner.page.clock.set_fixed_time(datetime(2026, 3, 3, 16, tzinfo=UTC))
    page = named(planner)
    page.clock.set_fixed_time(datetime(2026, 3, 3, 16, 3, tzinfo=UTC))
    page.get_by_text("I sent it").click()
    clock = page.get_by_label("Time", exact=True)
    expect(clock).to_have_value("11:03")
    clock.fill("11:01")
    for _ in range(2):
        page.get_by_text("I sent it").click()
    page.wait_for_timeout(300)
    expect(clock).to_have_value("11:01")


def test_two_tabs_note_a_message_once(planner, another):
    page = named(planner)
    page.get_by_label("Where you fit their need").fill("I led the same change")
    page.wait_for_timeout(600)
    other = another().open(page.locator("#screen").get_attribute("data-path"))
    for tab in (page, other.page):
        tab.get_by_text("I sent it").click()
        tab.get_by_role("button", name=re.compile("Mark as sent")).click()
        if tab is page:
            expect(planner.heading).to_contain_text("data analyst at Contoso")
    expect(other.page.locator("#errors")).to_contain_text("You noted this as sent already")
    assert len([key for key in planner.stored() if "/m/" in key]) == 1


@pytest.mark.parametrize("browser_context_args", NARROW, ids=("light", "dark"), indirect=True)
def test_the_screen_with_findings_has_no_barrier(planner):
    page = named(planner)
    page.evaluate(AXE.read_text("utf-8"))
    page.get_by_label("Where you fit their need").fill(f"Just touching base, thx. {ORDER} [The rest]")
    expect(thing(page, "A gap is still open")).to_be_visible()
    for name in ("Not here", "Never"):
        page.get_by_role("button", name=name).first.click()
        expect(page.locator(":focus")).to_have_class(re.compile("thing|just"))
    assert faults(page) == []
    page.get_by_role("button", name="Edit", exact=True).click()
    expect(page.get_by_label("Your text")).to_be_visible()
    assert faults(page) == []
