"""The MkDocs hook: every event MkDocs calls, in the order it calls them."""

from __future__ import annotations

import posixpath
import re
import sys
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

ROOT = Path(__file__).parents[3]
if str(ROOT) not in sys.path:  # MkDocs loads a hook by its path and knows nothing of our packages.
    sys.path.insert(0, str(ROOT))

from followup_core.messages import situations  # noqa: E402
from site_app.publish.guide import checks as check_pages  # noqa: E402
from site_app.publish.guide import situations as situation_pages  # noqa: E402
from site_app.publish.guide.cards import draw_card  # noqa: E402
from site_app.publish.guide.writing import Writer  # noqa: E402

if TYPE_CHECKING:
    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

HERE = Path(__file__).parent
ASSETS = {
    "assets/tokens.css": ROOT / "site_app/web/tokens.css",
    "assets/favicon.svg": ROOT / "site_app/web/favicon.svg",
    "assets/guide.css": HERE / "guide.css",
    "assets/calculator.js": HERE / "calculator.js",
    "assets/copy.js": HERE / "copy.js",
    "assets/keep.js": HERE / "keep.js",
    "assets/offline.js": ROOT / "site_app/web/offline.js",
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is never written into docs/: styles, scripts, and the pages made from the data alone."""
    pages = {page.name: page for page in sorted((HERE / "pages").glob("*.md"))}
    for address, path in (ASSETS | pages).items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    for address, content in (*_situations(), *_checks()):
        files.append(File.generated(config, address, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def _situations() -> list[tuple[str, str]]:
    return [(f"situations/{key}.md", situation_pages.source(one)) for key, one in situations.items()]


def _checks() -> list[tuple[str, str]]:
    named = (check_pages.BY_ID[name] for names in check_pages.TOPICS.values() for name in names)
    return [(f"checks/{one.id}.md", check_pages.source(one)) for one in named]


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Lead from each kind of message to the next, and from check to check; they are too many for the menu."""
    for made in (_situations(), _checks()):
        files_of = (files.get_file_from_path(address) for address, _ in made)
        for page, following in pairwise(file.page for file in files_of if file and file.page):
            page.next_page, following.previous_page = following, page
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fill in a page's numbers and time lines; a name that the data does not hold stops the build."""
    writer = Writer(snippets=Path(config.docs_dir, "snippets"))
    try:
        return writer.render(markdown, source=page.file.src_uri, address=page.url)
    except ValueError as error:
        raise PluginError(str(error)) from error


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Draw the picture for links to the page, where the site knows the address such a picture needs."""
    if config.site_url:
        card = Path(config.site_dir, "assets/cards", f"{page.file.src_uri.removesuffix('.md')}.png")
        draw_card(str(page.title), page.meta["description"], _tokens(), card)
    return re.sub(r"<table>(.*?)</table>", _scrolling, html, flags=re.DOTALL)


def _scrolling(table: re.Match[str]) -> str:
    """Give a table as blocks/table.html has it: a keyboard can scroll it, no heading is empty."""
    head = [re.sub("<[^>]*>", "", cell) for cell in re.findall(r"<th[^>]*>(.*?)</th>", table[1])]
    body = re.sub(r"<th[^>]*></th>", "<td></td>", table[1])
    label = ", ".join(filter(None, head))
    return (
        f'<section class="aw-scroll" tabindex="0" aria-label="Table: {label}">'
        f'<table class="aw-table">{body}</table></section>'
    )


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mend what Material writes: two attributes HTML does not allow there, and a search without a name."""
    output = output.replace(
        'component="search" role="dialog"', 'component="search" role="dialog" aria-label="Search"'
    )
    unchecked = re.sub(r'(<input [^>]*type="checkbox"[^>]*?) autocomplete="off"', r"\1", output)
    return unchecked.replace(' tabindex=""', "")


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Give the not-found page, which can load nothing, its looks and the folders it may stand below."""
    env.globals["tokens"] = _tokens()
    first = {PurePosixPath(file.src_uri).with_suffix("").parts[0] for file in files.documentation_pages()}
    env.globals["folders"] = sorted(first - {"index"} | {"planner"})
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Leave a signpost at every address a page has moved away from (`extra.moved` in mkdocs.yml)."""
    for old, new in config.extra.get("moved", {}).items():
        signpost = Path(config.site_dir, old, "index.html")
        signpost.parent.mkdir(parents=True, exist_ok=True)
        signpost.write_text(_signpost(posixpath.relpath(new, old) + "/"), "utf-8")


def _tokens() -> str:
    return ASSETS["assets/tokens.css"].read_text("utf-8")


def _signpost(target: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>This page has moved</title>'
        f'<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={target}">'
        f'<p>This page has moved <a href="{target}">here</a>.</p></html>\n'
    )
