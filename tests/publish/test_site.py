"""The last step of a build, which every changed guide page waits for: the planner and the service workers."""

import base64
import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from site_app.publish import offline
from tests.guide.built_pages import ROOT, contents

PAGE = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><p>{}</p>'
ENTRY = re.compile(r'url:"([^"]+)",revision:(?:null|"([^"]+)"),integrity:"([^"]+)"')
FILES = {
    "index.html": PAGE.format("Guide"),
    "waiting/index.html": "A page",
    "assets/bundle.0123abcd.min.js": "let a",
    "assets/bundle.0123abcd.min.js.map": "{}",
    "assets/cards/waiting.png": "A picture for others",
    "sitemap.xml": "",
    ".nojekyll": "",
    "planner/index.html": PAGE.format("Planner"),
    "planner/app-0123456789/page.js": "let b",
    "planner/app-0123456789/flask.whl": "For a start without the image",
    "planner/speller-0123456789/speller.js": "let c",
}
KEPT = {"index.html", "waiting/index.html", "assets/bundle.0123abcd.min.js", "offline.html"}
KEPT_BY_THE_PLANNER = {"index.html", "app-0123456789/page.js", "offline.html"}


def site(folder: Path, **changed: str) -> Path:
    for name, text in (FILES | changed).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    offline.write(folder)
    return folder


def listed(folder: Path) -> dict[str, tuple[str, str]]:
    """Give what a service worker keeps: address to revision and digest."""
    entries = ENTRY.findall((folder / "sw.js").read_text("utf-8"))
    return {url: (revision, integrity) for url, revision, integrity in entries}


def test_each_service_worker_lists_its_own_files_and_nothing_that_few_need(tmp_path: Path):
    whole = site(tmp_path)
    assert listed(whole).keys() == KEPT
    assert listed(whole / "planner").keys() == KEPT_BY_THE_PLANNER


def test_a_file_is_listed_with_the_digest_of_what_is_in_it(tmp_path: Path):
    for folder in (site(tmp_path), tmp_path / "planner"):
        for url, (_, integrity) in listed(folder).items():
            digest = hashlib.sha256((folder / url).read_bytes()).digest()
            assert integrity == f"sha256-{base64.b64encode(digest).decode()}"


def test_only_a_file_whose_name_does_not_say_what_is_in_it_has_a_revision(tmp_path: Path):
    entries = listed(site(tmp_path)) | listed(tmp_path / "planner")
    named = {url for url, (revision, _) in entries.items() if not revision}
    assert named == {"assets/bundle.0123abcd.min.js", "app-0123456789/page.js"}


def test_writing_again_after_a_change_gives_what_writing_anew_gives(tmp_path: Path):
    before = listed(site(tmp_path / "again"))
    again = site(tmp_path / "again", **{"waiting/index.html": "A changed page"})
    anew = site(tmp_path / "anew", **{"waiting/index.html": "A changed page"})
    assert contents(again) == contents(anew)
    changed = {url for url, entry in listed(again).items() if entry != before[url]}
    assert changed == {"waiting/index.html"}


def test_a_page_without_a_policy_is_not_published(tmp_path: Path):
    with pytest.raises(subprocess.CalledProcessError):
        site(tmp_path, **{"index.html": "<p>Guide</p>"})


@pytest.mark.parametrize(
    ("module", "needless"),
    [
        ("site_app.publish.__main__", {"flask", "followup_core.checks", "pyodide_lock"}),
        ("site_app.publish.guide.hook", {"flask", "site_app.planner", "followup_core.replies"}),
    ],
)
def test_a_changed_page_does_not_wait_for_what_only_the_planner_needs(module: str, needless: set[str]):
    asked = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], check=True, cwd=ROOT, capture_output=True, text=True)
    assert not needless & set(done.stdout.split())
