import posixpath
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from followup_core import etiquette
from followup_core.cadence import presets
from followup_core.messages import situations
from site_app.planner import create_app
from tests.guide.built_pages import Html, read
from tests.planner.conftest import PANEL, TEXT, THANKED, Planner, opportunity
from tests.planner.test_every_screen import SCREENS


def inside(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.scheme and not parts.netloc


def target(page: str, link: str) -> tuple[str, str]:
    parts = urlsplit(link)
    path = posixpath.normpath(posixpath.join(page, unquote(parts.path))) if parts.path else page
    return path.removeprefix("."), unquote(parts.fragment)


def test_every_link_inside_the_guide_leads_to_a_page_and_an_anchor(site: Path, pages: dict[str, Html]):
    broken = []
    for address, page in pages.items():
        for link in filter(inside, page.links):
            path, anchor = target(address, link)
            if path.split("/")[0] == "planner":
                continue
            found = site / path / "index.html" if path in pages else site / path
            if not found.is_file() or (anchor and anchor not in read(found).ids | {"__tabbed"}):
                broken.append(f"{address}: {link}")
    assert broken == []


def test_no_link_begins_at_the_root_so_that_any_folder_will_do(pages: dict[str, Html]):
    everything = [(name, link) for name, page in pages.items() for link in [*page.links, *page.loads]]
    assert [pair for pair in everything if pair[1].startswith("/")] == []


def test_pages_load_nothing_from_another_place(pages: dict[str, Html]):
    foreign = {load for page in pages.values() for load in page.loads if not inside(load)}
    assert {load for load in foreign if not load.startswith("data:")} == set()


def test_style_sheets_load_nothing_from_another_place(site: Path):
    for sheet in site.rglob("*.css"):
        found = re.findall(r"""(?:url\(|@import\s+)["']?([^"')]+)""", sheet.read_text("utf-8"))
        assert [use for use in found if not use.startswith(("data:", "#"))] == [], sheet.name


def test_pages_tell_the_browser_to_talk_to_nobody_else(site: Path, pages: dict[str, Html]):
    for address in pages:
        text = (site / address / "index.html").read_text("utf-8")
        assert "Content-Security-Policy\" content=\"default-src 'self'" in text, address


def test_the_not_found_page_stands_on_its_own(site: Path):
    page = read(site / "404.html")
    assert page.loads == []
    assert "--paper" in (site / "404.html").read_text("utf-8")


def test_every_button_opens_a_screen_that_the_planner_has(site: Path, pages: dict[str, Html]):
    screens = create_app().url_map.bind("")
    buttons = {
        link.partition("#")[2] for page in pages.values() for link in page.links if "planner/#" in link
    }
    framed = re.search(
        r'data-frame="\.\./planner/#([^"]+)"', (site / "when-to-write/index.html").read_text("utf-8")
    )
    assert framed
    for screen in {*buttons, framed[1]}:
        assert screens.test(screen, "GET"), screen


def test_every_link_from_the_planner_leads_to_a_page_and_an_anchor(pages: dict[str, Html]):
    planner = Planner(opportunity(said="by Friday the 13th", events=(THANKED,)), TEXT, PANEL)
    links = {link for screen in SCREENS for link in planner.get(screen).links() if link.startswith("../")}
    links |= {f"../rules/#{rule}" for rule in [*etiquette.rules, *etiquette.circumstances]}
    broken = []
    for link in links:
        path, anchor = target("planner", link)
        if path not in pages or (anchor and anchor not in pages[path].ids):
            broken.append(link)
    assert broken == []


def test_every_rule_message_dispute_figure_and_source_has_its_place(pages: dict[str, Html]):
    homes = {
        "rules": {**etiquette.rules, **etiquette.circumstances},
        "situations": situations,
        "disagreements": etiquette.contradictions,
        "evidence": etiquette.evidence,
        "about": etiquette.sources,
    }
    for page, catalogue in homes.items():
        assert catalogue.keys() <= pages[page].ids, page


def test_every_dispute_says_what_each_pace_does(site: Path):
    page = (site / "disagreements/index.html").read_text("utf-8")
    disputes = re.findall(r'<h2 id="X\d+">.*?(?=<h2)', page, re.DOTALL)
    assert len(disputes) == len(etiquette.contradictions)
    for dispute in disputes:
        told = [
            preset.label for preset in presets.values() if f'<th scope="row">{preset.label}</th>' in dispute
        ]
        assert len(told) == len(presets) or "Here all paces do the same." in dispute


def test_every_figure_says_what_kind_of_figure_it_is(site: Path):
    page = (site / "evidence/index.html").read_text("utf-8")
    figures = re.findall(r'<h3 id="E\d+">.*?(?=<h[23])', page, re.DOTALL)
    assert len(figures) == len(etiquette.evidence)
    for figure in figures:
        assert figure.count('class="chip"') == 2
