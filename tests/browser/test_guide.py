"""The guide in a real browser: silent, reachable for everyone, and no wider than the screen."""

import pytest
from playwright.sync_api import expect

from followup_core.checks import CHECKS
from tests.guide.built_pages import ROOT

AXE = ROOT / "site_app/web/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DEVICES = {
    "wide and light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"},
    "narrow and dark": {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"},
}
PARTS = 2
"""The pages are looked at in so many parts, so that workers share them evenly."""
SAMPLE = (
    "",
    "presets/",
    "rules/",
    "mistakes/",
    "when-to-write/",
    "situations/",
    "situations/offer-answer/",
    "checks/typo/",
)
CHECK = """async tags => {
    const {violations} = await axe.run(document, {runOnly: tags});
    return violations.map(v => `${v.id}: ${v.nodes.map(node => node.target).slice(0, 4).join(' | ')}`);
}"""


def pages(site):
    """The addresses of the guide’s pages; those about single checks are alike, so two stand for all."""
    every = (path.parent.relative_to(site).as_posix() + "/" for path in site.rglob("index.html"))
    alike = {f"checks/{check.id}/" for check in CHECKS if check.id not in ("missing-detail", "typo")}
    return sorted(one for one in every if not one.startswith("planner/") and one not in alike)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("browser_context_args", DEVICES.values(), ids=DEVICES, indirect=True)
def test_no_page_has_a_barrier_or_is_wider_than_the_screen(guard, page, site, built, part):
    wrong = []
    script = AXE.read_text("utf-8")
    for address in pages(built)[part::PARTS]:
        page.goto(f"{site}{address}".replace("/./", "/"))
        page.evaluate(script)
        wrong += [f"{address} {fault}" for fault in page.evaluate(CHECK, RULES)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{address} is wider than the screen")
    assert wrong == []


def test_the_search_finds_a_page_and_tells_no_address(guard, page, site):
    page.goto(site)
    page.get_by_placeholder("Search").press_sequentially("headhunter")
    found = page.locator(".md-search-result__link").first
    expect(found).to_contain_text("Recruiters")
    found.click()
    expect(page.locator("h1")).to_contain_text("Recruiters and agencies")
    assert "?" not in page.url


def test_only_the_card_is_printed_and_it_fits_one_sheet(guard, page, site):
    page.goto(f"{site}before-you-leave/")
    page.emulate_media(media="print")
    expect(page.locator(".aw-card")).to_be_visible()
    expect(page.get_by_text("Most of the worry that comes later")).to_be_hidden()
    for paper in ("A4", "Letter"):
        assert page.pdf(format=paper).count(b"/Type /Page\n") == 1


def test_a_page_prints_dark_on_white_even_in_the_dark(guard, page, site):
    page.goto(f"{site}asking/")
    page.emulate_media(media="print", color_scheme="dark")
    ink = page.locator("h1").evaluate("node => getComputedStyle(node).color")
    assert max(map(int, ink.removeprefix("rgb(").removesuffix(")").split(", "))) < 100


@pytest.mark.parametrize(("width", "size"), [(320, 100), (390, 200)])
def test_a_small_screen_and_large_letters_leave_nothing_outside(guard, page, site, width, size):
    page.set_viewport_size({"width": width, "height": 800})
    for address in SAMPLE:
        page.goto(f"{site}{address}")
        page.add_style_tag(content=f"html {{ font-size: {1.125 * size}% !important }}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address


def test_nothing_unseen_takes_the_taps_meant_for_the_menu(guard, page, site):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site}asking/")
    page.locator("header label[for=__drawer]").click()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()


def test_a_copied_letter_has_gaps_for_ones_own_words(guard, context, page, site):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}situations/ty-interview/")
    letter = page.locator("#email-standard .aw-letter").first
    expect(letter).to_contain_text("the move from spreadsheets to dbt")
    letter.get_by_role("button", name="Copy the text").click()
    expect(letter.get_by_role("status")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hello [name],\n\nThank you")
    assert "[one thing you talked about]" in copied
    assert "spreadsheets" not in copied


@pytest.mark.parametrize("lost", ["nowhere", "rules/nowhere/", "situations/ty-interview/no/where"])
def test_the_not_found_page_knows_the_way_home_and_asks_for_nothing_else(guard, page, site, lost):
    guard.expect("404")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}{lost}")
    expect(page.locator("#planner")).to_have_attribute("href", "/afterword/planner/")
    assert [url for url in asked if not url.endswith("favicon.ico")] == [f"{site}{lost}"]
