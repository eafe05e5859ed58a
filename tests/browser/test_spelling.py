"""Spelling in a real browser: asked for, stopped, broken, there without a network, given back."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE
from tests.browser.host import BROKEN, next_version
from tests.browser.test_access import DEVICES, faults
from tests.browser.test_compose import debriefed
from tests.browser.test_guide import AXE
from tests.browser.test_offline import KEPT, forget_cache, look_for_update

HARPER = "harper.wasm.gz"
ASK = "Check spelling and grammar too"
READY = "Spelling and grammar are looked at too, on this device."
COUNTS = """() => {
    window.counts = [];
    new MutationObserver(() => {
      const count = document.querySelector('[data-spelling=count]')?.textContent;
      if (count && count !== window.counts.at(-1)) window.counts.push(count);
    }).observe(document.body, {subtree: true, childList: true, characterData: true});
  }"""
KEPT_OF_IT = """async () => {
    const all = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()));
    return all.flat().filter(request => request.url.includes('/harper-')).length;
  }"""
DAMAGED = """async () => {
    const base = new URL('.', document.baseURI).href;
    const shelf = await caches.open(`afterword-more-${base}`);
    const address = new URL(document.documentElement.dataset.harper, base).href;
    await shelf.put(address, new Response('nothing of use'));
  }"""
GONE = """() => {
    window.gone = 0;
    const listed = () => document.querySelector('#findings')?.textContent.includes('rehersal');
    new MutationObserver(() => { window.gone += !listed(); })
      .observe(document.getElementById('preview'), {subtree: true, childList: true, characterData: true});
  }"""


@pytest.fixture
def site(host):
    return host.address


def finished(planner):
    """Open a letter that lacks nothing."""
    page = debriefed(planner)
    page.get_by_label("Where you fit their need").fill("I ran a club for ten years")
    expect(page.locator("#letter-body")).to_contain_text("I ran a club for ten years")
    return page


def panel(page):
    return page.locator("#spelling")


def ask(page):
    panel(page).get_by_role("button", name=ASK).click()


def ready(page):
    expect(panel(page).get_by_role("status")).to_have_text(READY, timeout=PATIENCE)


def write(page, words):
    """Put words at the end of the first sentence of the letter, by hand."""
    page.get_by_role("button", name="Edit", exact=True).click()
    text = page.get_by_label("Your text")
    text.fill(text.input_value().replace("If anything else", f"{words} If anything else", 1))
    return text


def workers(page, number):
    """Wait until so many workers run: one is Python's, and one that was ended gives its memory back."""
    for _ in range(50):
        if len(page.workers) == number:
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{len(page.workers)} workers run, not {number}")


def fix(page, word):
    return page.locator("#findings").get_by_role("button", name=f"Fix: {word}", exact=True)


def test_nothing_of_it_is_loaded_before_it_is_asked_for(planner, host):
    debriefed(planner)
    assert not [path for path in host.asked if re.search(r"harper-|speller-", path)]


def test_it_is_asked_for_seen_to_arrive_and_finds_a_slip_that_is_fixed(planner, host):
    page = finished(planner)
    page.evaluate(COUNTS)
    ask(page)
    ready(page)
    counts = page.evaluate("window.counts")
    arrived = [float(count.split()[0]) for count in counts]
    assert arrived == sorted(arrived)
    assert len(set(arrived)) > 3
    assert re.search(r" of 7\.\d MB", counts[-1])
    assert planner.taken_away() == []

    text = write(page, "The café 🎉 gave our rehersal a home, and Xochitl came.")
    expect(page.locator("#under .spot", has_text="rehersal")).to_be_visible()
    fix(page, "rehearsal").click()
    expect(text).to_have_value(re.compile("The café 🎉 gave our rehearsal a home"))
    expect(page.locator("#under .spot", has_text="rehersal")).to_have_count(0)
    expect(page.locator(".spot", has_text="Xochitl")).to_have_count(0)


def test_what_was_found_stays_listed_while_one_types_on(planner):
    page = finished(planner)
    ask(page)
    ready(page)
    text = write(page, "We had a rehersal.")
    expect(fix(page, "rehearsal")).to_be_visible()
    page.evaluate(GONE)
    text.press("End")
    text.press_sequentially(" And more of it, to be sure.", delay=60)
    page.wait_for_timeout(500)
    expect(fix(page, "rehearsal")).to_be_visible()
    assert page.evaluate("window.gone") == 0


def test_it_can_be_stopped_on_its_way_and_asked_for_again(planner, host):
    host.hold(HARPER)
    page = finished(planner)
    ask(page)
    expect(panel(page).get_by_role("status")).to_have_text("The spelling checker is on its way to you.")
    workers(page, 2)
    panel(page).get_by_role("button", name="Stop", exact=True).click()
    expect(panel(page).get_by_role("button", name=ASK)).to_be_visible()
    workers(page, 1)
    host.let_go()
    assert page.evaluate(KEPT_OF_IT) == 0
    ask(page)
    ready(page)


def test_a_broken_line_is_said_in_words_and_tried_again(planner, guard, host):
    host.altered[HARPER] = BROKEN
    guard.forgive(r"harper|Failed to load resource")
    page = finished(planner)
    ask(page)
    status = panel(page).get_by_role("status")
    expect(status).to_contain_text("The spelling checker did not get here.", timeout=PATIENCE)
    workers(page, 1)
    host.altered.clear()
    panel(page).get_by_role("button", name="Try again").click()
    ready(page)


def test_without_a_network_it_says_that_it_can_not_come_and_comes_later(planner, guard, host):
    guard.forgive(r"harper|speller|Failed to (load|fetch)")
    planner.open()
    planner.page.evaluate(KEPT)
    page = finished(planner)
    host.stop()
    forget_cache(page)
    ask(page)
    status = panel(page).get_by_role("status")
    expect(status).to_contain_text("The spelling checker did not get here.", timeout=PATIENCE)
    host.start()
    panel(page).get_by_role("button", name="Try again").click()
    ready(page)


def test_it_is_there_without_a_network_and_gives_its_room_back(planner, host):
    planner.open()
    planner.page.evaluate(KEPT)
    page = finished(planner)
    ask(page)
    ready(page)
    assert page.evaluate(KEPT_OF_IT) == 1

    where = page.evaluate("location.hash.slice(1)")
    host.stop()
    forget_cache(page)
    page.goto("about:blank")
    planner.open(where)
    ready(page)
    write(page, "We had a rehersal.")
    expect(fix(page, "rehearsal")).to_be_visible()

    planner.go("/settings")
    page.get_by_role("button", name="Switch it off, and take it from this device").click()
    expect(panel(page)).to_contain_text("its 8 MB are gone from this device")
    workers(page, 1)
    assert page.evaluate(KEPT_OF_IT) == 0


def test_a_new_version_of_the_planner_brings_its_small_parts_and_not_the_checker(
    planner, host, built, tmp_path
):
    planner.open()
    planner.page.evaluate(KEPT)
    planner.page.reload()
    planner.ready()
    page = finished(planner)
    ask(page)
    ready(page)
    where = page.evaluate("location.hash.slice(1)")
    host.asked.clear()
    host.root = next_version(built, tmp_path / "site")
    look_for_update(page)
    with page.expect_event("load", timeout=PATIENCE):
        page.get_by_role("button", name="Use it now").click(timeout=PATIENCE)
    planner.ready()
    host.stop()
    forget_cache(page)
    page.goto("about:blank")
    planner.open(where)
    expect(page.locator(".release")).to_be_attached()
    ready(page)
    assert not [path for path in host.asked if path.endswith(HARPER)]


def test_a_damaged_copy_is_said_in_words_and_fetched_anew(planner, guard):
    guard.forgive("compilation aborted")
    page = finished(planner)
    page.evaluate(DAMAGED)
    ask(page)
    expect(panel(page).get_by_role("status")).to_contain_text("could not start", timeout=PATIENCE)
    workers(page, 1)
    panel(page).get_by_role("button", name="Try again").click()
    ready(page)


def test_trying_again_stays_where_it_was_pressed(planner, guard, host):
    host.altered[HARPER] = BROKEN
    guard.forgive(r"harper|Failed to load resource")
    page = finished(planner)
    ask(page)
    again = panel(page).get_by_role("button", name="Try again")
    again.press("Enter", timeout=PATIENCE)
    expect(panel(page)).to_be_focused()
    expect(again).to_be_visible(timeout=PATIENCE)


def test_what_it_found_is_gone_once_it_is_left_out(planner):
    page = finished(planner)
    ask(page)
    ready(page)
    write(page, "We had a rehersal.")
    expect(fix(page, "rehearsal")).to_be_visible()
    panel(page).get_by_role("button", name="Leave spelling out").press("Enter")
    expect(panel(page)).to_be_focused()
    expect(fix(page, "rehearsal")).to_have_count(0)
    expect(page.get_by_label("Your text")).to_have_value(re.compile("We had a rehersal."))


@pytest.mark.parametrize("browser_context_args", DEVICES.values(), ids=DEVICES, indirect=True)
def test_the_panel_has_no_barrier_however_far_it_is(planner, guard, host):
    guard.forgive(r"harper|Failed to load resource")
    page = finished(planner)
    page.evaluate(AXE.read_text("utf-8"))
    found = {"before it is asked for": faults(planner)}
    host.hold(HARPER)
    ask(page)
    expect(panel(page).get_by_role("progressbar")).to_be_visible()
    found["on its way"] = faults(planner)
    host.altered[HARPER] = BROKEN
    host.let_go()
    again = panel(page).get_by_role("button", name="Try again")
    expect(again).to_be_visible(timeout=PATIENCE)
    found["failed"] = faults(planner)
    host.altered.clear()
    again.click()
    ready(page)
    write(page, "We had a rehersal.")
    expect(fix(page, "rehearsal")).to_be_visible()
    found["with something found"] = faults(planner)
    planner.go("/settings")
    found["in the settings"] = faults(planner)
    page.get_by_role("button", name="Switch it off, and take it from this device").click()
    expect(panel(page)).to_contain_text("are gone from this device")
    found["switched off"] = faults(planner)
    assert {state: wrong for state, wrong in found.items() if wrong} == {}
