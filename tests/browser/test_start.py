"""The planner starts, under any path, and what it may not do it can't do."""

import gzip
import http.server
import json
import threading

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import both_places

STATES = """
    const seen = (window.states = []);
    new MutationObserver(() => {
      const state = document.documentElement?.dataset.planner;
      if (state && state !== seen.at(-1)) seen.push(state);
    }).observe(document, {attributes: true, subtree: true, childList: true});
"""


@both_places
def test_it_starts_and_shows_today(planner, site):
    planner.page.add_init_script(STATES)
    planner.open()
    expect(planner.heading).to_be_visible()
    assert planner.page.evaluate("states") == ["downloading", "starting", "ready"]
    assert planner.page.title().endswith("Afterword")
    assert planner.stored() == {}


@both_places
def test_the_page_lists_nothing_from_another_place(planner, site):
    asked = []
    planner.page.on("request", lambda request: asked.append(request.url))
    planner.open()
    assert asked
    assert [
        url for url in asked if not url.startswith((site, f"blob:{site.split('/afterword')[0].rstrip('/')}"))
    ] == []


class Elsewhere(http.server.BaseHTTPRequestHandler):
    """Another origin that would take anything from anybody."""

    def do_GET(self):
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Content-Type", "text/javascript")
        self.end_headers()
        self.wfile.write(b"export default 1")

    def log_message(self, *_):
        pass


@pytest.fixture
def elsewhere():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        server.asked = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


WAYS = {
    "fetch": "fetch(`${address}fetch`).then(() => 'reached', error => error.name)",
    "import": "import(`${address}import`).then(() => 'reached', error => error.name)",
    "socket": "new Promise(done => { const socket = new WebSocket(address.replace('http', 'ws'));"
    " socket.onopen = () => done('reached'); socket.onerror = () => done('refused') })",
}


@pytest.mark.parametrize("way", WAYS)
def test_python_can_reach_no_other_origin(planner, guard, elsewhere, way):
    guard.forgive(f"127.0.0.1:{elsewhere.server_port}/")
    with planner.page.expect_worker() as worker:
        planner.open()
    address = f"http://127.0.0.1:{elsewhere.server_port}/"
    code = f"async address => {{ try {{ return await {WAYS[way]} }} catch (error) {{ return error.name }} }}"
    assert worker.value.evaluate(code, address) != "reached"
    assert elsewhere.asked == []


@pytest.mark.parametrize("way", WAYS)
def test_the_page_itself_can_reach_no_other_origin(planner, guard, elsewhere, way):
    guard.forgive(f"127.0.0.1:{elsewhere.server_port}/")
    planner.open()
    address = f"http://127.0.0.1:{elsewhere.server_port}/"
    code = f"async address => {{ try {{ return await {WAYS[way]} }} catch (error) {{ return error.name }} }}"
    assert planner.page.evaluate(code, address) != "reached"
    assert elsewhere.asked == []


# The browser lets what a debugger evaluates use eval: so each attempt runs from a timer.
ATTEMPT = """code => new Promise(done => setTimeout(() => {
    const attempts = {
      markup: () => { document.body.innerHTML = '<b>x</b>' },
      worker: () => new Worker('worker.js'),
      policy: () => trustedTypes.createPolicy('other', {createHTML: text => text}),
      eval: () => eval('1'),
      function: () => new Function('return 1')(),
      script: () => { document.createElement('script').text = '1' },
    };
    try { attempts[code](); done('done') } catch (error) { done(error.name) }
  }))"""


@pytest.mark.parametrize("attempt", ["markup", "worker", "policy", "eval", "function", "script"])
def test_the_page_can_run_and_insert_nothing_of_others(planner, guard, attempt):
    guard.expect("Trusted|policy")
    planner.open()
    assert planner.page.evaluate(ATTEMPT, attempt) in {"TypeError", "EvalError"}


def test_nothing_the_planner_shows_is_taken_away_by_the_purifier(planner):
    planner.open()
    for path in ("/", "/opportunities", "/interviews/new", "/settings"):
        planner.go(path)
        assert planner.taken_away() == [], path


def test_what_could_run_is_taken_out_of_a_screen_and_told(planner, guard):
    guard.expect("taken out of a screen")
    planner.open()
    planner.page.evaluate("htmx.swap({text: '<p hx-on:click=\"alert(1)\">A line</p>', target: '#screen'})")
    expect(planner.screen.locator("p")).to_have_text("A line")
    assert planner.screen.locator("p[hx-on\\:click]").count() == 0
    assert len(planner.taken_away()) == 1


BROKEN = {
    "of another build": lambda data: gzip.compress(b"another build's memory" * 1000),
    "cut short": lambda data: data[: len(data) // 2],
    "changed on the way": lambda data: data[:100_000] + bytes(1000) + data[101_000:],
}


def test_without_the_javascript_of_the_image_the_packages_are_started(planner, context, guard):
    guard.forgive("404|Failed to load")
    context.route("**/restored.asm.js", lambda route: route.fulfill(status=404, body="gone"))
    noted = []
    planner.page.on("console", lambda said: noted.append(said.text))
    planner.open()
    planner.go("/interviews/new")
    expect(planner.heading).to_be_visible()
    assert any("without its snapshot" in text for text in noted)


@pytest.mark.parametrize("damage", BROKEN)
def test_a_snapshot_that_does_not_work_is_done_without(planner, context, damage):
    def damaged(route):
        route.fulfill(status=200, body=BROKEN[damage](route.fetch().body()))

    context.route("**/snapshot.bin.gz", damaged)
    noted = []
    planner.page.on("console", lambda said: noted.append(said.text))
    planner.open()
    planner.go("/interviews/new")
    expect(planner.heading).to_be_visible()
    assert any("without its snapshot" in text for text in noted)


def test_with_its_snapshot_the_planner_downloads_nothing_else_of_python(planner):
    asked = []
    planner.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    planner.open()
    assert asked.count("snapshot.bin.gz") == asked.count("restored.wasm.gz") == 1
    assert [name for name in asked if name.endswith((".whl", ".zip", ".wasm"))] == []


def test_after_a_failed_start_the_data_can_be_had_and_the_start_be_tried_again(planner, context, guard):
    guard.forgive("404|Failed to load")
    context.add_init_script("localStorage.setItem('aw1/@afterword/a/x', 'kept as it is')")
    broken = "**/pyodide.mjs"
    context.route(broken, lambda route: route.fulfill(status=404, body="gone"))
    planner.page.goto(planner.address)
    planner.ready("failed")
    with planner.page.expect_download() as download:
        planner.page.get_by_role("button", name="Download your data").last.click()
    saved = json.loads(download.value.path().read_text("utf-8"))
    assert saved["aw1/@afterword/a/x"] == "kept as it is"
    context.unroute(broken)
    planner.page.get_by_role("button", name="Try again").click()
    planner.ready()
