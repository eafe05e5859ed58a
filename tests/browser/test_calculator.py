"""The calculator in the guide: the planner's dates in a frame, asked for by the reader, kept by nobody."""

import http.server
import threading

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE

PAGE = "when-to-write/"
BUTTON = "Work out my dates here"


@pytest.fixture
def guide(guard, page, site):
    """The page on timing, on the day of the interview, before anything is asked for."""
    page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    page.goto(f"{site}{PAGE}")
    return page


@pytest.fixture
def frame(guide):
    """The calculator, opened and answered by Python."""
    guide.get_by_role("button", name=BUTTON).click()
    inside = guide.frame_locator(".aw-calculator iframe")
    inside.locator("html[data-planner=ready]").wait_for(timeout=PATIENCE)
    return inside


def fill_in(frame, said="by Friday the 13th"):
    frame.get_by_label("Date", exact=True).fill("2026-03-03")
    frame.get_by_label("Time", exact=True).fill("11:00")
    frame.get_by_label("Whose holidays count?").select_option("US")
    frame.get_by_label("What did they say about timing?").fill(said)


def reasons_of(frame, title):
    return frame.get_by_text(f"Why this date? {title}")


def days(frame):
    return frame.locator("#dates .head time").all_inner_texts()


def test_python_is_not_loaded_before_the_reader_asks(page, site, guard):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}{PAGE}", wait_until="networkidle")
    expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    assert [url for url in asked if "/planner/" in url] == []


def test_it_gives_the_dates_with_their_reasons_and_keeps_nothing(guide, frame):
    fill_in(frame)
    told = "= Friday 13 March, so we would write on Tuesday 17 March."
    expect(frame.locator(".promise")).to_have_text(told)
    assert days(frame) == ["Tue 3 March", "Tue 17 March", "Tue 24 March", "Tue 31 March"]
    reasons_of(frame, "Check-in").click()
    expect(frame.get_by_text("+ 2 business days")).to_be_visible()
    assert guide.evaluate("Object.keys(localStorage)") == []
    assert guide.frames[-1].url.endswith("/planner/#/when")


def test_what_is_opened_stays_open_while_the_dates_follow(frame):
    reasons_of(frame, "Check-in").click()
    fill_in(frame, "in two weeks")
    expect(frame.locator(".promise")).to_contain_text("= Tuesday 17 March")
    assert frame.locator("#dates details[open]").count() == 1


def test_it_shows_the_calculator_alone_and_grows_with_it(guide, frame):
    expect(frame.locator(".bar")).to_be_hidden()
    expect(frame.locator(".tabs")).to_be_hidden()
    height = "document.querySelector('.aw-calculator iframe').offsetHeight"
    before = guide.evaluate(height)
    reasons_of(frame, "Check-in").click()
    guide.wait_for_timeout(200)
    assert guide.evaluate(height) > before
    assert guide.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_says_what_the_table_beside_it_says(guide, frame):
    rows = [
        row.locator("th, td").all_inner_texts()
        for row in guide.locator("table.aw-table", has_text="They said").locator("tbody tr").all()
    ]
    interview, said, *told = rows[0]
    assert interview == "Tue 3 March, 11:00, United States"
    fill_in(frame, said.strip("“”"))
    expect(frame.locator(".promise")).to_contain_text("Tuesday 17 March")
    assert days(frame)[:3] == told


def test_its_links_lead_out_of_the_frame(guide, frame, site):
    frame.get_by_role("link", name="Keep a plan like this").click()
    guide.locator("html[data-planner=ready]").wait_for(timeout=PATIENCE)
    assert guide.url == f"{site}planner/#/interviews/new"
    assert len(guide.frames) == 1


def test_it_is_a_screen_of_the_planner_too_and_loses_nothing_to_the_purifier(planner):
    planner.open("/when")
    fill_in(planner.screen)
    expect(planner.screen.locator(".promise")).to_contain_text("Tuesday 17 March")
    assert planner.taken_away() == []
    assert planner.stored() == {}


def test_without_javascript_the_table_stands_alone(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{PAGE}")
    expect(page.locator(".aw-calculator")).to_be_hidden()
    table = page.locator("table.aw-table", has_text="They said")
    expect(table.get_by_role("row", name="by Friday the 13th")).to_contain_text("Tue 17 March")
    context.close()


class Framing(http.server.BaseHTTPRequestHandler):
    """Another site that puts a frame round a page of ours."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<!doctype html><iframe src='{self.server.framed}'></iframe>".encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def another_site():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Framing) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_in_a_frame_of_another_site_the_planner_reads_nothing(context, page, site, another_site):
    context.add_init_script(
        "Storage.prototype.getItem = Storage.prototype.key = () => { throw new Error('read') }"
    )
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: said.type == "error" and wrong.append(said.text))
    another_site.framed = f"{site}planner/"
    page.goto(f"http://127.0.0.1:{another_site.server_port}/")
    inside = page.frame_locator("iframe")
    link = inside.get_by_role("link", name="Open the planner in a tab of its own")
    expect(link).to_have_attribute("href", f"{site}planner/")
    expect(link).to_have_attribute("target", "_blank")
    assert inside.locator("a:visible, button:visible, input:visible").count() == 1
    assert [worker.url for worker in page.workers] == []
    assert wrong == []
