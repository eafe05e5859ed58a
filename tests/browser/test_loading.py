"""Before Python is there: the plan as it was last seen, true progress, and nothing done meanwhile is lost."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE
from tests.browser.host import BROKEN
from tests.browser.test_saving import MINE, new_interview

# Holds Python back until the test lets it come.
HOLD = """
  const Real = Worker;
  window.Worker = class extends Real {
    held = [];
    pass = message => message && super.postMessage(...message);
    constructor(script, options) {
      super(script, options);
      const come = () => this.held.splice(0, Infinity, null).forEach(this.pass);
      if (options.name === "planner") window.come = come;
    }
    postMessage(...message) {
      if (this.held[0] !== null) this.held.push(message);
      else this.pass(message);
    }
  };
"""
SHIFTS = """
  window.shifts = [];
  new PerformanceObserver(list => {
    for (const {value, sources, hadRecentInput} of list.getEntries())
      if (!hadRecentInput) shifts.push([value, sources.map(({node}) => node?.outerHTML?.slice(0, 90))]);
  }).observe({type: 'layout-shift', buffered: true});
"""
FIRST = ("snapshot.bin.gz", "pyodide.asm.wasm")
"""What Python starts from, in each of its two ways."""
# Has a page try a broken line again a tenth as late.
HASTE = """(wait => {
  window.setTimeout = (act, ms, ...more) => wait(act, [500, 1000, 2000].includes(ms) ? ms / 10 : ms, ...more);
})(setTimeout.bind(window))"""
VIEWS = f"{MINE}view/"


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    """What comes from the network must be seen to come: service workers have tests of their own."""
    return browser_context_args | {"service_workers": "block"}


@pytest.fixture
def seen(planner):
    """A planner with two interviews, visited before; the next visit is held back until `come`."""
    planner.page.clock.set_fixed_time("2026-03-03T17:00:00Z")
    planner.open()
    for company in ("Northwind", "Kestrel"):
        new_interview(planner, company)
        planner.page.get_by_role("button", name="Make the plan").click()
        expect(planner.heading).to_contain_text(company)
    planner.go("/")
    expect(planner.screen).to_contain_text("Kestrel")
    return planner


def return_to(planner, path="/", now=None):
    """Visit again, later, with Python held back."""
    if now:
        planner.page.clock.set_fixed_time(now)
    planner.page.add_init_script(HOLD + SHIFTS)
    planner.page.goto("about:blank")
    planner.page.goto(f"{planner.address}#{path}", wait_until="commit")
    return planner


def come(planner, state="ready"):
    """Let Python come, as far as it can."""
    planner.page.evaluate(
        "async () => { while (!window.come) await new Promise(then => setTimeout(then, 10)); window.come(); }"
    )
    return planner.ready(state)


def saved(planner, words, under=""):
    """Wait until the words are stored, in a record of that kind, and say whether they are."""
    for _ in range(100):
        if any(key.startswith(MINE + under) and words in text for key, text in planner.stored().items()):
            return True
        planner.page.wait_for_timeout(100)
    return False


def views(planner):
    return {key: text for key, text in planner.stored().items() if key.startswith(VIEWS)}


def bare(screen):
    """What a screen shows, without the mark that htmx leaves on what it has looked at."""
    return screen.inner_html().replace(' data-htmx-powered="true"', "")


def test_the_plan_is_there_before_python(seen):
    return_to(seen)
    expect(seen.screen).to_contain_text("Kestrel")
    assert seen.page.locator("html").get_attribute("data-planner") == "downloading"
    assert seen.page.title() == "Today · Afterword"
    expect(seen.page.locator("nav.places [aria-current=page]")).to_have_text("Today")
    before = bare(seen.screen)
    come(seen)
    assert bare(seen.screen) == before


# Opens the store only when Python has been there for a moment.
LATE_STORE = """
  const there = new Promise(then => {
    const Real = Worker;
    window.Worker = class extends Real {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', ({data}) => data.state === 'booted' && setTimeout(then, 300));
      }
    };
  });
  const request = navigator.locks?.request.bind(navigator.locks);
  if (request) navigator.locks.request = async (...wanted) => {
    await there;
    return request(...wanted);
  };
"""


def test_python_that_is_there_before_the_store_is_open_learns_what_is_in_it(seen):
    seen.page.get_by_role("link", name="Kestrel").first.click()
    expect(seen.heading).to_contain_text("Kestrel")
    path = seen.screen.get_attribute("data-path")
    seen.page.add_init_script(LATE_STORE)
    seen.page.goto("about:blank")
    seen.page.goto(f"{seen.address}#{path}")
    seen.ready()
    expect(seen.heading).to_contain_text("Nurse at Kestrel", timeout=PATIENCE)
    seen.page.wait_for_timeout(700)
    expect(seen.heading).to_contain_text("Nurse at Kestrel")


def test_a_view_of_another_day_says_so_until_it_is_refreshed(seen):
    return_to(seen, now="2026-03-05T17:00:00Z")
    line = seen.page.locator("#waiting")
    expect(line).to_contain_text("As of Tuesday 3 March, refreshing …")
    expect(seen.heading).to_contain_text("3 March")
    come(seen)
    expect(line).to_have_count(0)
    expect(seen.heading).to_contain_text("5 March")


NOTE_WORDS = """
  window.words = [];
  new MutationObserver(() => {
    const said = document.querySelector('#waiting span')?.textContent;
    if (said) words.push([said, performance.now() - begun]);
    else if (document.querySelector('#screen')?.textContent.includes('Kestrel'))
      window.begun ??= performance.now();
  }).observe(document, {childList: true, subtree: true, characterData: true});
"""


def test_a_view_of_today_needs_no_word_unless_it_takes_long(seen):
    seen.page.add_init_script(NOTE_WORDS)
    return_to(seen)
    expect(seen.page.locator("#waiting")).to_contain_text("Refreshing", timeout=PATIENCE)
    word, after = seen.page.evaluate("words[0]")
    assert word.startswith("Refreshing")
    assert after > 900


@pytest.mark.parametrize("now", ["2026-03-03T18:00:00Z", "2026-03-04T18:00:00Z"])
@pytest.mark.parametrize("size", [(1280, 720), (360, 640)])
def test_nothing_jumps_when_python_refreshes_the_view(seen, now, size):
    seen.page.set_viewport_size({"width": size[0], "height": size[1]})
    return_to(seen, now=now)
    expect(seen.screen).to_contain_text("Kestrel")
    come(seen)
    seen.page.wait_for_timeout(300)
    assert seen.page.evaluate("shifts") == []


@pytest.mark.parametrize("now", ["2026-03-03T18:00:00Z", "2026-03-04T18:00:00Z"])
def test_a_link_followed_meanwhile_is_where_one_gets(seen, now):
    return_to(seen, now=now)
    seen.page.get_by_role("link", name="Settings").first.click()
    expect(seen.page.locator("#waiting")).to_contain_text("opens in a moment")
    come(seen).at("/settings")
    expect(seen.heading).to_be_visible()


def test_the_last_screen_is_kept_too_and_today_is_one_click_away(seen):
    seen.page.get_by_role("link", name="Kestrel").first.click()
    expect(seen.heading).to_contain_text("Kestrel")
    path = seen.screen.get_attribute("data-path")
    return_to(seen, path)
    expect(seen.heading).to_contain_text("Nurse at Kestrel")
    seen.page.get_by_role("link", name="Today").first.click()
    expect(seen.screen).to_contain_text("Northwind")
    come(seen).at("/")


def test_what_is_typed_meanwhile_stays_and_is_kept_as_a_draft(seen):
    seen.go("/interviews/new")
    return_to(seen, "/interviews/new")
    seen.page.get_by_label("Company", exact=True).fill("Zebrafinch")
    seen.page.wait_for_timeout(400)
    assert any("Zebrafinch" in text for key, text in seen.stored().items() if key.startswith(f"{MINE}d/"))
    come(seen)
    expect(seen.page.get_by_label("Company", exact=True)).to_have_value("Zebrafinch")


def test_a_form_sent_meanwhile_is_saved_when_python_is_there(seen):
    seen.go("/settings")
    return_to(seen, "/settings")
    seen.page.get_by_label("Your name").fill("Amara Diallo")
    seen.page.locator("#screen form button[type=submit]").first.click()
    expect(seen.page.locator("#waiting")).to_contain_text("What you did is noted")
    assert f"{MINE}me" not in seen.stored()
    come(seen)
    assert saved(seen, "Amara Diallo", under="me")


def test_a_click_before_the_page_listens_is_not_lost(seen, context):
    seen.go("/settings")
    gate = []
    context.route("**/page.js", lambda route: gate.append(route))  # noqa: PLW0108 - Playwright marks what it is given
    return_to(seen, "/settings")
    seen.page.get_by_label("Your name").fill("Amara Diallo")
    seen.page.locator("#screen form button[type=submit]").first.click()
    assert "?" not in seen.page.url
    assert len(gate) == 1
    gate[0].continue_()
    expect(seen.page.locator("#waiting")).to_contain_text("What you did is noted", timeout=PATIENCE)
    come(seen)
    assert saved(seen, "Amara Diallo", under="me")


def test_what_is_removed_is_gone_from_the_view_before_it_is_gone_from_the_store(seen):
    seen.page.get_by_role("link", name="Kestrel").first.click()
    expect(seen.heading).to_contain_text("Kestrel")
    path = seen.screen.get_attribute("data-path")
    seen.go(f"{path}/delete")
    assert any("Kestrel" in text for text in views(seen).values())
    seen.page.evaluate(f"""() => {{
      const write = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {{
        const left = Object.keys(localStorage).filter(key => key.startsWith('{VIEWS}'));
        if (key.endsWith('/wal')) window.left = left;
        return write.call(this, key, value);
      }};
    }}""")
    seen.page.locator("#screen form button[type=submit]").first.click()
    expect(seen.page.locator("#screen")).not_to_have_attribute("data-path", f"{path}/delete")
    assert seen.page.evaluate("left") == []
    seen.page.wait_for_timeout(500)
    today = views(seen)[VIEWS]
    assert "Northwind" in today
    assert "Kestrel" not in today


def test_nothing_is_kept_of_an_empty_planner(planner):
    planner.open().go("/settings").go("/opportunities")
    assert planner.stored() == {}


def test_a_view_that_was_tampered_with_runs_nothing(seen, guard):
    guard.expect("taken out of a screen")
    guard.forgive("inline event handler|script-src-attr|404")
    bad = json.loads(views(seen)[VIEWS])
    bad["html"] += (
        "<img src=x onerror='window.run=1'><script>window.run=1</script><a id=bad href='javascript:1'>x</a>"
    )
    seen.page.evaluate(f"text => localStorage.setItem('{VIEWS}', text)", json.dumps(bad))
    return_to(seen)
    expect(seen.screen).to_contain_text("Kestrel")
    assert seen.page.evaluate("window.run") is None
    assert seen.page.locator("#bad").get_attribute("href") is None


def test_a_view_that_is_no_view_is_forgotten(seen):
    seen.page.evaluate(f"localStorage.setItem('{VIEWS}', '{{\"html\": ')")
    return_to(seen)
    expect(seen.heading).to_have_text("One moment")
    come(seen)
    expect(seen.screen).to_contain_text("Kestrel")


@pytest.fixture
def site(host):
    return host.address


@pytest.fixture
def breaking(host, guard, context):
    """Lets the host lose what Python starts from, and find it again."""
    context.add_init_script(HASTE)
    guard.forgive("404|Failed to load")

    def lose(lost=True, names=FIRST, also=()):
        host.altered = dict.fromkeys((*names, *also), BROKEN) if lost else {}

    return lose


@pytest.mark.parametrize("way", ["by itself", "by a click"])
def test_a_failed_download_goes_on_where_it_was(planner, host, breaking, way):
    breaking()
    planner.page.goto(planner.address)
    planner.ready("failed")
    expect(planner.screen).to_contain_text("Check your connection and try again")
    breaking(False)
    if way == "by itself":
        planner.page.evaluate("dispatchEvent(new Event('online'))")
    else:
        planner.page.get_by_role("button", name="Try again").click()
    planner.ready()
    assert sum(path.endswith("restored.wasm.gz") for path in host.asked) == 1
    assert planner.page.evaluate("performance.getEntriesByType('navigation').length") == 1


REST = ("rest.bin.gz",)


@pytest.mark.parametrize("way", ["by itself", "by a click"])
def test_what_needs_a_part_that_did_not_arrive_is_done_when_it_does(planner, breaking, way):
    breaking(names=REST)
    planner.open()
    new_interview(planner, "Kestrel")
    planner.page.get_by_role("button", name="Make the plan").click()
    expect(planner.notice).to_contain_text("What you did is noted", timeout=PATIENCE)
    planner.page.locator("nav.places a", has_text="Plans").click()
    expect(planner.heading).to_be_visible()
    breaking(False)
    if way == "by itself":
        planner.page.evaluate("dispatchEvent(new Event('online'))")
    else:
        planner.notice.get_by_role("button", name="Try again").click()
    assert saved(planner, "Kestrel", under="a/")
    expect(planner.notice).to_be_hidden()


def test_all_that_waits_for_a_part_is_done_by_one_click(planner, breaking):
    breaking(names=REST)
    planner.open()
    new_interview(planner, "Kestrel")
    planner.page.get_by_role("button", name="Make the plan").click()
    expect(planner.notice).to_contain_text("What you did is noted", timeout=PATIENCE)
    planner.page.goto(f"{planner.address}#/settings")
    planner.page.wait_for_timeout(700)  # until that has been tried as well
    breaking(False)
    planner.notice.get_by_role("button", name="Try again").click()
    assert saved(planner, "Kestrel", under="a/")
    planner.at("/settings")
    planner.page.wait_for_timeout(300)
    expect(planner.page.get_by_label("Your name")).to_be_visible()  # one stays where one went meanwhile


def test_a_part_that_a_newer_version_has_replaced_can_be_had_by_loading_the_page_anew(planner, breaking):
    breaking(names=REST)
    planner.open()
    planner.page.goto(f"{planner.address}#/settings")
    planner.notice.get_by_role("button", name="Try again").click(timeout=PATIENCE)
    anew = planner.notice.get_by_role("button", name="Load the page anew")
    expect(anew).to_be_visible(timeout=PATIENCE)
    breaking(False)
    anew.click()
    planner.ready().at("/settings")


@pytest.mark.parametrize("part", ["page.js", "pyodide.mjs"])
def test_a_script_or_a_runtime_that_does_not_arrive_is_said_in_words(planner, context, guard, part):
    guard.forgive("404|Failed to load|Failed to fetch")
    context.route(f"**/{part}", lambda route: route.fulfill(status=404, body="gone"))
    planner.page.goto(planner.address)
    planner.ready("failed")
    expect(planner.heading).to_have_text("The planner could not start")
    expect(planner.screen).to_contain_text("What you saved is safe in this browser")


def test_a_lost_first_script_hides_nothing(planner, context, guard):
    guard.forgive("404|Failed to load|Failed to fetch")
    context.route("**/part-*.js", lambda route: route.fulfill(status=404, body="gone"))
    planner.page.goto(planner.address)
    expect(planner.heading).to_have_text("One moment")
    expect(planner.page.get_by_role("link", name="read the guide meanwhile")).to_be_visible()


def test_a_screen_chosen_after_a_failed_start_says_that_it_is_not_there(seen, breaking):
    breaking()
    seen.page.context.new_cdp_session(seen.page).send("Network.clearBrowserCache")
    seen.page.reload(wait_until="commit")
    seen.ready("failed")
    seen.page.get_by_role("link", name="Settings").first.click()
    expect(seen.heading).to_have_text("The planner could not start")
    expect(seen.screen).to_contain_text("not here yet")
    breaking(False)
    seen.page.get_by_role("button", name="Try again").click()
    seen.ready().at("/settings")


def test_the_saved_view_stays_when_python_can_not_come(seen, breaking):
    breaking()
    seen.page.context.new_cdp_session(seen.page).send("Network.clearBrowserCache")
    seen.page.clock.set_fixed_time("2026-03-05T17:00:00Z")
    seen.page.reload(wait_until="commit")
    seen.ready("failed")
    expect(seen.screen).to_contain_text("Kestrel")
    expect(seen.page.locator("#waiting")).to_have_text("As of Tuesday 3 March.")
    expect(seen.notice).to_contain_text("did not start")
    breaking(False)
    seen.notice.get_by_role("button", name="Try again").click()
    seen.ready()
    expect(seen.notice).to_be_hidden()


def test_what_was_sent_survives_a_failed_start(seen, breaking):
    seen.go("/settings")
    breaking(also=["restored.wasm.gz"])
    seen.page.context.new_cdp_session(seen.page).send("Network.clearBrowserCache")
    return_to(seen, "/settings")
    seen.page.get_by_label("Your name").fill("Amara Diallo")
    seen.page.locator("#screen form button[type=submit]").first.click()
    come(seen, "failed")
    breaking(False)
    seen.notice.get_by_role("button", name="Try again").click()
    come(seen)
    assert saved(seen, "Amara Diallo", under="me")


def slow(page, kilobits=1600):
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    limits = {
        "offline": False,
        "latency": 150,
        "downloadThroughput": kilobits * 125,
        "uploadThroughput": 93_750,
    }
    session.send("Network.emulateNetworkConditions", limits)
    return session


NOTE_PROGRESS = """
  window.progress = [];
  new MutationObserver(() => {
    const bar = document.querySelector('#waiting progress');
    if (!bar || bar.hidden || bar.value === progress.at(-1)?.[0]) return;
    progress.push([bar.value, bar.nextElementSibling.textContent]);
  }).observe(document, {attributes: true, subtree: true, childList: true});
"""


def test_on_a_slow_line_progress_is_told_and_moves(planner):
    planner.page.add_init_script(NOTE_PROGRESS)
    slow(planner.page, 12_800)  # eight times 1.6 Mbit/s: the same steps in an eighth of the time
    planner.open()
    told = planner.page.evaluate("progress")
    values = [value for value, _ in told]
    assert len(values) > 20
    assert values == sorted(values)
    assert max(values) == 1
    assert any(" MB have arrived" in words for _, words in told)


def test_on_a_slow_line_the_plan_is_there_at_once(seen):
    seen.page.add_init_script(NOTE_PROGRESS)
    session = slow(seen.page)
    session.send("Network.clearBrowserCache")  # a cache that is only switched off still answers the worker
    seen.page.goto("about:blank")
    seen.page.goto(seen.address, wait_until="commit")
    expect(seen.screen).to_contain_text("Kestrel")
    expect(seen.page.locator("#waiting")).to_contain_text("MB have arrived", timeout=PATIENCE)
    seen.page.wait_for_timeout(2000)
    assert len(seen.page.evaluate("progress")) > 2
    assert seen.page.locator("html").get_attribute("data-planner") != "ready"
