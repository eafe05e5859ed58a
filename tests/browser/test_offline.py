"""From the second visit the site needs no network; a new version comes whole, and only when asked."""

import json
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE, Guard, Planner
from tests.browser.host import next_version

KILL_SWITCH = Path(__file__).parents[2] / "site_app/publish/kill-switch.js"
KEPT = """async () => {
    for (const scope of ['/afterword/', '/afterword/planner/'])
      for (let tries = 0; ; tries++) {
        if (tries > 600) throw new Error('nothing was kept');
        const all = await navigator.serviceWorker.getRegistrations();
        const found = all.find(r => new URL(r.scope).pathname === scope);
        if (found?.active?.state === 'activated') break;
        await new Promise(go => setTimeout(go, 100));
      }
  }"""
STORED = """async () => {
    const all = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()));
    return all.flat().map(request => request.url);
  }"""
SAID = "What did they say about timing?"
RELEASE = "document.querySelector('.release')?.textContent ?? 'first'"


@pytest.fixture(scope="module")
def newer(built, tmp_path_factory):
    return next_version(built, tmp_path_factory.mktemp("newer") / "site")


@pytest.fixture
def site(host):
    return host.address


@pytest.fixture
def kept(planner):
    """A planner visited once, its service workers at work."""
    planner.open()
    planner.page.evaluate(KEPT)
    return planner


@pytest.fixture(scope="module")
def _visited(browser, browser_context_args, line):
    with browser.new_context(**browser_context_args) as context:
        planner = Planner(context.new_page(), line.address).open()
        planner.page.evaluate(KEPT)
        planner.page.close()
        yield context


@pytest.fixture
def again(_visited, host):
    """A second visit, about to begin: no test with it may change what is kept."""
    guard = Guard(_visited, host.address)
    page = _visited.new_page()
    forget_cache(page)
    planner = Planner(page, host.address)
    planner.guard = guard
    yield planner
    page.close()
    guard.leave()
    assert guard.verdict() == []


def forget_cache(page):
    """Leave the service workers on their own."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def asked(host):
    return [path for path in host.asked if not path.endswith("/sw.js")]


def release(page):
    return page.evaluate(RELEASE)


def look_for_update(page):
    page.evaluate("navigator.serviceWorker.getRegistration().then(r => r.update()).catch(() => {})")


def test_later_visits_ask_the_network_for_nothing(again, host):
    again.open().go("/settings")
    again.page.goto(f"{host.address}when-to-write/")
    again.page.get_by_role("heading", level=1).wait_for()
    again.page.wait_for_timeout(300)
    assert asked(host) == []


@pytest.mark.parametrize(
    "path", ["planner/", "planner/#/settings", "planner/index.html", "planner/?from=mail"]
)
def test_the_planner_starts_without_a_network(again, host, path):
    host.stop()
    again.page.goto(host.address + path)
    again.ready()
    expect(again.heading).to_be_visible()


def test_the_guide_can_be_read_and_searched_without_a_network(again, host):
    host.stop()
    page = again.page
    for path in ("", "when-to-write/", "rules/"):
        page.goto(host.address + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Type to start searching")).to_be_attached(timeout=PATIENCE)
    page.get_by_role("textbox", name="Search").press_sequentially("thank")  # it listens to keys
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=PATIENCE)


def test_reading_the_guide_keeps_the_guide_and_reading_on_the_planner_too(page, guard, host):
    page.goto(f"{host.address}rules/")
    page.evaluate("navigator.serviceWorker.ready.then(() => 0)")
    # a page of the test before may still look for a new service worker as it closes
    early = [path for path in host.asked if path.startswith("/afterword/planner/") and "sw.js" not in path]
    assert early == []
    page.goto(f"{host.address}when-to-write/")
    page.evaluate(KEPT)
    host.stop()
    forget_cache(page)
    Planner(page, host.address).open()


def test_a_page_that_is_not_kept_says_so_without_a_network(again, host):
    again.guard.forgive("404|Failed to load|assets/guide.css")
    again.page.goto(f"{host.address}nothing/here")
    expect(again.page.locator("h1")).to_have_text("This page is not here")
    host.stop()
    for path in ("nothing/there", "planner/nothing/there"):
        again.page.goto(f"{host.address}{path}")
        expect(again.page.locator("h1")).to_have_text("There is no connection")
        again.page.get_by_role("link", name="Open the planner").click()
        expect(again.page).to_have_url(f"{host.address}planner/")
        again.page.goto(f"{host.address}{path}")
        again.page.get_by_role("link", name="Go to the guide").click()
        expect(again.page).to_have_url(host.address)


def test_what_is_missing_stays_missing(again, host):
    again.guard.forgive("404|Failed to load|assets/guide.css")
    again.open()
    status = "path => fetch(path).then(answer => answer.status)"
    for path in ("app-0000000000/page.js", "nothing.js", "../nothing.css"):
        assert again.page.evaluate(status, path) == 404
    assert again.page.goto(f"{host.address}planner/nothing").status == 404
    host.stop()
    for path in ("planner/", "rules/"):
        again.page.goto(host.address + path)
        assert again.page.evaluate("fetch('nowhere.js').catch(error => error.name)") == "TypeError"


def test_what_only_another_way_to_start_needs_is_kept_once_it_was_needed(again, host):
    again.open()
    wheel = next(host.root.glob("planner/app-*/*.whl")).relative_to(host.root / "planner").as_posix()
    assert not any(url.endswith(".whl") for url in again.page.evaluate(STORED))
    for _ in range(2):
        assert again.page.evaluate("path => fetch(path).then(answer => answer.status)", wheel) == 200
    assert [path for path in asked(host) if path.endswith(".whl")] == [f"/afterword/planner/{wheel}"]


def test_neighbours_on_the_same_origin_are_left_alone(again, host):
    again.guard.forgive("404|Failed to load|assets/guide.css")
    again.open()
    neighbour = host.address.replace("/afterword/", "/other/")
    assert again.page.evaluate("path => fetch(path).then(answer => answer.status)", neighbour) == 404
    assert "/other/" in host.asked
    stored = (
        "caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(c => c.keys()))))"
    )
    urls = again.page.evaluate(f"{stored}.then(all => all.flat().map(request => request.url))")
    assert urls
    assert not [url for url in urls if not url.startswith(host.address)]
    again.guard.forgive("request to another place")
    again.page.goto(neighbour)
    assert again.page.evaluate("navigator.serviceWorker.controller") is None


def test_pages_that_are_kept_come_with_the_policy_as_a_header(again, host):
    for path in ("planner/", "when-to-write/"):
        answer = again.page.goto(host.address + path)
        assert answer.from_service_worker
        inside = again.page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
        assert answer.headers["content-security-policy"] == f"{inside}; frame-ancestors 'self'"
        kept = again.page.evaluate(
            "path => caches.match(path, {ignoreSearch: true}).then(kept => [...kept.headers])",
            f"{host.address}{path}index.html",
        )
        assert dict(kept)["content-security-policy"] == answer.headers["content-security-policy"]
        if path == "planner/":
            again.ready()


NONE = {
    "no such thing": "delete Navigator.prototype.serviceWorker",
    "refused": "ServiceWorkerContainer.prototype.register = async () => { throw new DOMException('no') }",
}


@pytest.mark.parametrize("way", [*NONE, "missing file"])
def test_without_a_service_worker_the_site_works(planner, host, guard, way, tmp_path):
    if way in NONE:
        planner.page.add_init_script(NONE[way])
    else:
        guard.forgive("404|Failed to load|bad HTTP response")
        host.altered["sw.js"] = None
    planner.open().go("/settings").go("/")
    planner.page.goto(f"{host.address}when-to-write/")
    expect(planner.page.get_by_role("heading", level=1)).to_be_visible()


def test_a_new_version_is_offered_and_used_only_when_somebody_says_so(kept, host, newer, another):
    kept.page.reload()
    kept.ready().go("/interviews/new")
    two = another().open("/when")  # a form that keeps no draft
    two.page.get_by_label(SAID, exact=True).fill("in a week")
    host.root = newer
    look_for_update(kept.page)
    kept.page.get_by_label("Company", exact=True).fill("Northwind")
    offer = kept.page.locator("#update")
    expect(offer).to_contain_text("A new version is here", timeout=PATIENCE)
    two.page.locator("#update").get_by_role("button", name="Later").click()
    expect(two.page.locator("#update")).to_have_count(0)
    kept.page.wait_for_timeout(500)
    assert release(kept.page) == release(two.page) == "first"
    offer.get_by_role("button", name="Use it now").click()
    for planner, label, text in ((kept, "Company", "Northwind"), (two, SAID, "in a week")):
        expect(planner.page.locator(".release")).to_be_visible(timeout=PATIENCE)
        planner.ready()
        expect(planner.page.get_by_label(label, exact=True)).to_have_value(text)


def test_a_new_version_that_nobody_answers_comes_with_the_next_visit(kept, host, newer, another):
    kept.page.reload()
    kept.ready()
    host.root = newer
    look_for_update(kept.page)
    expect(kept.page.locator("#update")).to_be_visible(timeout=PATIENCE)
    away = another()
    kept.page.close()
    away.page.wait_for_timeout(500)
    away.open()
    assert release(away.page) == "A later version"


@pytest.mark.parametrize("file", ["page.css", "worker.js", "index.html"])
def test_one_altered_file_leaves_the_old_version_whole(kept, host, newer, guard, tmp_path, file):
    guard.forgive("integrity|bad-precaching|Failed to load")
    kept.page.reload()
    kept.ready()
    altered = tmp_path / file
    original = next((newer / "planner").rglob(file))
    altered.write_bytes(original.read_bytes() + b"\n")
    host.altered[f"/planner/{original.relative_to(newer / 'planner')}"] = altered
    host.root = newer
    look_for_update(kept.page)
    kept.page.wait_for_timeout(3000)
    assert kept.page.locator("#update").count() == 0
    forget_cache(kept.page)
    host.asked.clear()
    kept.page.reload()
    kept.ready()
    assert release(kept.page) == "first"
    assert asked(host) == [] or all("0123456789" in path or "index" in path for path in asked(host))
    host.altered.clear()
    look_for_update(kept.page)
    expect(kept.page.locator("#update")).to_be_visible(timeout=PATIENCE)


def test_the_kill_switch_takes_the_service_workers_away_and_nothing_else(kept, host, guard):
    kept.page.evaluate("localStorage.setItem('aw1/@afterword/a/x', 'kept as it is')")
    host.altered["/sw.js"] = KILL_SWITCH
    kept.page.evaluate(
        "navigator.serviceWorker.getRegistrations().then(all => Promise.all(all.map(r => r.update())))"
    )
    gone = "navigator.serviceWorker.getRegistrations().then(all => all.length)"
    for _ in range(100):
        if kept.page.evaluate(gone) == 0:
            break
        kept.page.wait_for_timeout(100)
    assert kept.page.evaluate(gone) == 0
    assert kept.page.evaluate("caches.keys()") == []
    assert kept.page.evaluate("localStorage.getItem('aw1/@afterword/a/x')") == "kept as it is"


def test_the_planner_can_be_installed(again):
    again.open()
    session = again.page.context.new_cdp_session(again.page)
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == []
    told = json.loads(manifest["data"])
    assert told["name"] == "Afterword"
    folder = manifest["url"].rpartition("/")[0]
    assert {"any", "maskable"} == {icon["purpose"] for icon in told["icons"]}
    assert folder.startswith(again.address + "app-")
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in errors if error["errorId"] != "in-incognito"] == []


def test_every_icon_has_the_size_it_is_listed_with(built):
    (app,) = (built / "planner").glob("app-*")
    listed = json.loads((app / "manifest.webmanifest").read_text("utf-8"))["icons"]
    for icon in listed:
        with Image.open(app / icon["src"]) as picture:
            assert f"{picture.width}x{picture.height}" == icon["sizes"]
