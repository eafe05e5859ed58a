"""The browsers, each started afresh with an empty profile.

No driver is needed: the pages themselves ask the server where to go next and report their times.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MINI_BROWSER = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"
CALM = {
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutConfig.showWarning": False,
    "browser.newtabpage.enabled": False,
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "http://127.0.0.1:9/",
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}
"""What Firefox must not do beside: everything that would ask the network or open a page of its own."""


def _chromium(profile: Path) -> list[str]:
    quiet = ("background-networking", "component-update", "sync", "gpu", "quic", "default-apps")
    options = [*(f"--disable-{name}" for name in quiet), "--no-first-run", "--no-sandbox", "--headless"]
    return [_found("chromium"), *options, "--window-size=1280,900", f"--user-data-dir={profile}"]


def _firefox(profile: Path) -> list[str]:
    words = {True: "true", False: "false"}
    lines = [f'user_pref("{k}", {words.get(v, repr(v))});' for k, v in CALM.items()]  # type: ignore[call-overload]
    (profile / "user.js").write_text("\n".join(lines).replace("'", '"'), "utf-8")
    return [_found("firefox"), "--headless", "--no-remote", "--profile", str(profile)]


def _webkit(_: Path) -> list[str]:
    return [_found("webkit"), "--geometry=1280x900"]


@dataclass(frozen=True)
class Engine:
    """A browser engine: how it is started, and the Debian packages it comes with."""

    name: str
    command: Callable[[Path], list[str]]
    packages: tuple[str, ...]
    needs_screen: bool = False


ENGINES = {
    "chromium": Engine("chromium", _chromium, ("chromium",)),
    "firefox": Engine("firefox", _firefox, ("firefox-esr",)),
    "webkit": Engine("webkit", _webkit, ("webkit2gtk-driver", "xvfb"), needs_screen=True),
}
_PLACES: Mapping[str, Callable[[], str | None]] = {
    "chromium": lambda: os.environ.get("CHROMIUM") or _first("chromium", "google-chrome", "chromium-browser"),
    "firefox": lambda: _first("firefox-esr", "firefox"),
    "webkit": lambda: next((str(path) for path in Path("/").glob(MINI_BROWSER[1:])), None),
}


def _first(*names: str) -> str | None:
    return next(filter(None, map(shutil.which, names)), None)


def _found(name: str) -> str:
    path = _PLACES[name]()
    if path is None:
        raise FileNotFoundError(name)
    return path


def ready(engine: Engine) -> bool:
    """Say whether the engine is here, after installing it where that can be done (Debian, as root)."""
    if _here(engine):
        return True
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _apt("update", "-qq")
        _apt("install", "-qq", "-y", "--no-install-recommends", *engine.packages)
    return _here(engine)


def _apt(*arguments: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", *arguments], check=False, capture_output=True, env=environment)


def _here(engine: Engine) -> bool:
    return bool(_PLACES[engine.name]()) and (not engine.needs_screen or bool(shutil.which("Xvfb")))


@contextmanager
def screen() -> Iterator[None]:
    """Lend the browsers started meanwhile a screen nobody sees."""
    if not shutil.which("Xvfb"):
        yield
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    before = os.environ.get("DISPLAY")
    try:
        os.environ["DISPLAY"] = f":{os.read(reading, 16).decode().strip()}"
        yield
    finally:
        server.terminate()
        server.wait()
        os.environ.pop("DISPLAY")
        if before is not None:
            os.environ["DISPLAY"] = before


@contextmanager
def browser(engine: Engine, address: str) -> Iterator[None]:
    """Open the address in a browser that has never been anywhere, and close it in the end."""
    with tempfile.TemporaryDirectory(prefix="afterword-bench-", ignore_cleanup_errors=True) as folder:
        home = {"HOME": folder} | {
            f"XDG_{name}_HOME": folder for name in ("CACHE", "CONFIG", "DATA", "STATE")
        }
        process = subprocess.Popen(
            [*engine.command(Path(folder)), address],
            env=os.environ | home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield
        finally:
            for signum in (signal.SIGTERM, signal.SIGKILL):
                _end(process, signum)


def _end(process: "subprocess.Popen[bytes]", signum: int) -> None:
    """End the browser and what it started, all of which share its group."""
    try:
        os.killpg(process.pid, signum)
        process.wait(5)
        time.sleep(0.3)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        pass


def quiet(longest: float) -> None:
    """Wait until the machine does little else, at most so many seconds."""
    until = time.monotonic() + longest
    while time.monotonic() < until and _busy(0.5) > 0.1:
        pass


def _busy(seconds: float) -> float:
    def spent() -> tuple[int, int]:
        numbers = [int(word) for word in Path("/proc/stat").read_text("ascii").splitlines()[0].split()[1:9]]
        return sum(numbers), numbers[3] + numbers[4]

    before, idle = spent()
    time.sleep(seconds)
    after, idle_after = spent()
    return 1 - (idle_after - idle) / max(1, after - before)
