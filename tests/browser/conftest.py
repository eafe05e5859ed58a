"""The built site, served as a static host would, in a browser that forgives nothing.

Any console error, page error, policy violation or request to another origin fails the test it happens in.
"""

import os
import re
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from site_app.publish.serve import Server
from tests.browser.host import Host

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NOON = datetime(2026, 3, 3, 17, tzinfo=UTC)
"""When a test begins that sets no time: Tuesday noon in New York. No test depends on the hour it runs at."""
SHIFTED = """(shift => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...parts.length ? parts : [Real.now() + shift]); }
    static now() { return Real.now() + shift; }
  };
})"""
PATIENCE = 60_000
"""Milliseconds: two browsers that load Python on two cores take their time."""


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    names = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    return browser_type_launch_args | {"args": FLAGS} | ({"executable_path": found} if found else {})


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args, request):
    """How a browser is set up; a test that says `indirect` gets it on another device."""
    usual = {"timezone_id": "America/New_York", "locale": "en-GB"}
    return browser_context_args | usual | getattr(request, "param", {})


@pytest.fixture(scope="session")
def built():
    site = Path(os.environ.get("AFTERWORD_SITE") or Path(__file__).parents[2] / "site")
    if not (site / "planner/index.html").is_file():
        pytest.fail("There is no built site: run `make build` first.")
    return site


@pytest.fixture(scope="session", params=["/afterword/"])
def site(request, built):
    """The address of the site; a test that says `indirect` gets it under another path."""
    with Server(built, request.param) as server:
        yield server.address


@pytest.fixture(scope="module")
def line(built):
    """A host of this module's own; a test takes it as `host`, and has `site` give its address."""
    with Host(built) as host:
        yield host


@pytest.fixture
def host(line, built):
    """The host, as it is on a good day; a test may stop it."""
    line.recover(built)
    yield line
    line.recover(built)


both_places = pytest.mark.parametrize("site", ["/afterword/", "/"], indirect=True)


class Guard:
    """Watches a context and remembers what must not happen."""

    def __init__(self, context, origin):
        self.seen = []
        self.expected = []
        self.forgiven = []
        self._listening = {
            "console": lambda said: said.type == "error" and self.seen.append(f"console: {said.text}"),
            "weberror": lambda error: self.seen.append(f"page error: {error.error}"),
            "request": self._asked,
        }
        self.context = context
        for event, hear in self._listening.items():
            context.on(event, hear)
        self.origin = origin
        context.add_init_script(
            "addEventListener('securitypolicyviolation', e =>"
            " console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))"
        )

    def _asked(self, request):
        if request.url.startswith("http") and not request.url.startswith(self.origin):
            self.seen.append(f"request to another place: {request.url}")

    def leave(self):
        """Stop watching a context that goes on."""
        for event, hear in self._listening.items():
            self.context.remove_listener(event, hear)

    def expect(self, pattern):
        """Forgive what matches, and fail when it does not happen."""
        self.expected.append(pattern)

    def forgive(self, pattern):
        """Forgive what matches."""
        self.forgiven.append(pattern)

    def verdict(self):
        unmet = [
            pattern for pattern in self.expected if not any(re.search(pattern, text) for text in self.seen)
        ]
        fine = self.expected + self.forgiven
        wrong = [text for text in self.seen if not any(re.search(pattern, text) for pattern in fine)]
        return wrong + [f"did not happen: {pattern}" for pattern in unmet]


@pytest.fixture
def guard(context, site):
    guard = Guard(context, site)
    context.add_init_script(f"{SHIFTED}({round((NOON.timestamp() - time.time()) * 1000)})")
    yield guard
    assert guard.verdict() == []


class Planner:
    """The planner in one tab, driven as a person would."""

    def __init__(self, page, address):
        self.page = page
        self.address = f"{address}planner/"
        self.screen = page.locator("#screen")
        self.heading = self.screen.locator("h1")
        self.notice = page.locator("#notice")
        self._said = []
        page.on("console", lambda said: self._said.append(said.text))

    def open(self, path="/"):
        """Load the page and wait until Python has answered."""
        self.page.goto(f"{self.address}#{path}" if path != "/" else self.address)
        return self.ready()

    def ready(self, state="ready"):
        self.page.locator(f"html[data-planner={state}]").wait_for(timeout=PATIENCE)
        return self

    def go(self, path):
        """Follow a link to a screen."""
        self.page.evaluate("path => { location.hash = path }", path)
        return self.at(path)

    def at(self, path):
        """Wait until a screen is shown."""
        self.page.locator(f"#screen[data-path='{path}']").wait_for(timeout=PATIENCE)
        return self

    def taken_away(self):
        """What DOMPurify took out of a screen: nothing, or our templates and the policy disagree."""
        return [text for text in self._said if text.startswith("taken out of a screen")]

    def stored(self):
        """Everything in localStorage."""
        return self.page.evaluate("Object.fromEntries(Object.entries(localStorage))")


@pytest.fixture
def planner(guard, page, site):
    """A planner that is not loaded yet: set the clock or break something first, then `open` it."""
    return Planner(page, site)


@pytest.fixture
def another(guard, context, site):
    """Open one more tab of the same browser, in a process of its own."""
    return lambda: Planner(context.new_page(), site)
