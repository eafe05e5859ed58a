"""What Python does for the memory image. It runs in Pyodide, at the build, under Node.js: see snapshot.mjs.

What is imported, compiled and cached here is in the image, and need not be done in the browser. Files are
not: an image is memory only. So the rest of the library and the packages lies in an archive, `later.zip`,
which is fetched when a module is first missed. `wake` is what the worker calls in a restored image.
"""

import encodings.cp437  # noqa: F401 - `zipfile` reads the archive's names with it, before it is unpacked
import functools
import gc
import importlib
import importlib.util
import json
import logging
import random
import re
import sys
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from importlib.machinery import ModuleSpec
from itertools import chain
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from _pyodide import _base as base  # type: ignore[import-not-found]
from holidays import registry
from pyodide.code import CodeRunner  # type: ignore[import-not-found]
from pyodide.ffi import to_js  # type: ignore[import-not-found]

from site_app.planner import create_app
from site_app.planner.wire import Worker, spoken

SPARED = ("click.", "doctest", "html.parser", "pdb", "pydoc", "unittest")
"""Modules that are imported on the way and never needed again."""
LIBRARY = "/lib/python3.13"
PACKAGES = f"{LIBRARY}/site-packages"
MESSAGES, LOCALE = FOLDERS = (f"{PACKAGES}/followup_core/messages", f"{PACKAGES}/holidays/locale")
ARCHIVE = "/tmp/later.zip"  # noqa: S108 - in a file system of its own
EAST_ASIAN = ("cn", "hk", "iso2022", "jp", "kr", "tw")
"""Encodings whose tables are not in the image (zeros.mjs): Python must not know them there."""
COUNTRIES = (
    *("australia", "austria", "belgium", "brazil", "canada", "denmark", "france", "germany"),
    *("ireland", "italy", "mexico", "netherlands", "new_zealand", "norway", "poland", "portugal"),
    *("south_africa", "spain", "sweden", "switzerland", "united_kingdom", "united_states"),
)
"""Countries whose holidays are in the image; the others come with the archive."""
ZONES = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles"),
    *("America/Toronto", "America/Vancouver", "America/Sao_Paulo", "America/Mexico_City", "Asia/Kolkata"),
    *("Asia/Calcutta", "Asia/Singapore", "Asia/Dubai", "Asia/Manila", "Asia/Tokyo", "Australia/Sydney"),
    *("Australia/Melbourne", "Africa/Johannesburg", "Africa/Lagos", "Europe/London", "Europe/Dublin"),
    *("Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Amsterdam", "Europe/Rome", "Europe/Warsaw"),
    *("Europe/Zurich", "Europe/Vienna", "Europe/Stockholm", "Pacific/Auckland", "UTC"),
)
"""Zones that are in the image: `ZoneInfo` gives the same object again as long as somebody holds it."""


class Later:
    """Finds modules that are not in the image: it fetches the archive, once, and then steps aside."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.fetch: Any = None  # gives the archive as a JavaScript array

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Give the module's place once the archive is unpacked; None for a module that is not in it."""
        if name not in self.names or self.fetch is None:
            return None
        self._unpack()
        package = name.rpartition(".")[0]
        path = sys.modules[package].__path__ if package else None
        return next(filter(None, (finder.find_spec(name, path) for finder in sys.meta_path)), None)

    def instead(self, module: str, name: str) -> Any:
        """Turn an empty module of the image into the real one; give the value it has under a name."""
        if self.fetch is None:
            print(f"{module}.{name} is used for the image: {module} can't be postponed")  # noqa: T201 - for the build's log
            raise RuntimeError(module)
        self._unpack()
        own = sys.modules[module]
        del own.__getattr__
        return getattr(importlib.reload(own), name)

    def _unpack(self) -> None:
        if self not in sys.meta_path:
            return
        Path(ARCHIVE).write_bytes(self.fetch().to_bytes())
        sys.meta_path.remove(self)
        sys.path.insert(0, f"{ARCHIVE}/{LIBRARY[1:]}")
        sys.modules.pop("zipfile", None)
        import zipfile  # noqa: PLC0415 - it comes with the archive

        sys.path.pop(0)
        with zipfile.ZipFile(ARCHIVE) as archive:
            archive.extractall("/")
        Path(ARCHIVE).unlink()
        importlib.invalidate_caches()


class Prepared:
    """Runs the lines Pyodide starts with, compiled at the build: the parser would be woken for nothing else.

    Takes the place of `_pyodide._base.eval_code`, and leaves all other code to it.
    """

    def __init__(self, own: Callable[..., Any], lines: Sequence[str]) -> None:
        self.own = own
        self.ready = {line: CodeRunner(line).compile() for line in lines}
        self.others = 0
        """How often other code was run."""

    def __call__(self, source: str, *places: Any, **how: Any) -> Any:
        """Run the code in dictionaries for its globals and locals; give the value of its last line."""
        if not how and source in self.ready:
            return self.ready[source].run(*places)
        self.others += 1
        return self.own(source, *places, **how)


LATE = ("followup_core.checks", "followup_core.replies")
"""Packages whose patterns and texts are not needed before something is written or pasted."""
SHORTEST = 60
"""Bytes from which something is worth a place of its own."""
NOT_HELD = (ModuleType, type, FunctionType)
"""What is not looked into on the way to patterns."""
LATER = Later(frozenset())
worker = Worker(create_app())
answer = partial(spoken, worker)
kept: dict[str, bytes] = {}
"""Files that are read, not imported, below `FOLDERS`."""
kinds: Any = sys.modules["followup_core.checks.engine.kinds"]
longest, kinds.LONGEST_KEPT = kinds.LONGEST_KEPT, 0  # no samples: what they leave behind is 1 % of the image
zones = [ZoneInfo(name) for name in ZONES]


def keep() -> None:
    """Take into the image what is read, not imported: it is laid out again when it is first looked for."""
    ours = Path(MESSAGES).rglob("*.j2")
    codes = [registry.COUNTRIES[country][1] for country in COUNTRIES]
    names = (Path(LOCALE).glob(f"*/LC_MESSAGES/{code}.mo") for code in codes)
    kept.update({str(file): file.read_bytes() for file in chain(ours, *names)})


def reached(values: Sequence[Any], without: Sequence[Any] = ()) -> dict[int, Any]:
    """Give all that some values hold, by its address; `without` are values that are not looked into."""
    waiting, closed = [*values], {id(value) for value in without}
    seen: dict[int, Any] = {}
    while waiting:
        one = waiting.pop()
        if id(one) in seen or id(one) in closed or isinstance(one, NOT_HELD):
            continue
        seen[id(one)] = one
        waiting += gc.get_referents(one)
    return seen


def letters(text: str) -> tuple[int, int]:
    """Say where a text's characters lie, laid out as in CPython's unicodeobject.h: start and end."""
    widest = max(map(ord, text))
    width = 1 if widest < 1 << 8 else 2 if widest < 1 << 16 else 4
    end = id(text) + sys.getsizeof(text) - width  # a zero stands behind them
    return end - width * len(text), end


def spans() -> list[tuple[int, int]]:
    """Say where patterns and texts lie that are needed late: start and end of each.

    A compiled pattern is laid out as CPython's Modules/_sre/sre.h has it.
    """
    held: dict[bool, list[Any]] = {True: [], False: []}
    for name, module in sys.modules.items():
        held[name.startswith(LATE)] += getattr(module, "__dict__", {}).values()
    early = reached(held[False], without=held[True])
    found = [one for place, one in reached(held[True]).items() if place not in early]
    patterns = [one for one in found if isinstance(one, re.Pattern)]
    texts = [one for one in found if isinstance(one, str) and one]
    codes = [(id(one) + re.Pattern.__basicsize__, id(one) + one.__sizeof__()) for one in patterns]
    return [(start, end) for start, end in [*codes, *map(letters, texts)] if end - start > SHORTEST]


def finish(later: list[str], first: list[str]) -> None:
    """Leave an image behind that knows no sample, no clock and no chance.

    `later` names the modules that are not in it, `first` has the lines that Pyodide runs when it starts.
    """
    worker.load(0, {})
    base.eval_code = Prepared(base.eval_code, first)
    kinds.LONGEST_KEPT = longest
    LATER.names = frozenset(later)
    for name in list(sys.modules):
        if name.startswith(SPARED) or name == "tzdata" or name.startswith("tzdata."):
            del sys.modules[name]
    sys.modules.update({f"_codecs_{name}": None for name in EAST_ASIAN})  # type: ignore[misc]
    random.seed(0)
    logging._startTime = 0  # type: ignore[attr-defined]
    sys.path_importer_cache.clear()
    for cached in gc.get_objects():
        if isinstance(cached, functools._lru_cache_wrapper) and cached.cache_parameters()["maxsize"]:
            cached.cache_clear()
    warnings.resetwarnings()
    gc.collect()
    sys._clear_internal_caches()
    gc.collect()
    gc.freeze()  # what is in the image stays: no collection need look through it


def wake(fetch: Callable[[], Any], lay: Callable[[str, Any], None]) -> Callable[[str], str | None]:
    """Start a restored image. `fetch` gives the archive's bytes, `lay` takes files: site_app/web/files.js.

    Gives what answers the page's messages.
    """
    random.seed()
    listed = {"folders": FOLDERS, "files": [(file, len(data)) for file, data in kept.items()]}
    lay(json.dumps(listed), to_js(b"".join(kept.values())))
    LATER.fetch = fetch
    sys.meta_path.append(LATER)
    return answer


def warm() -> None:
    """Work through what no single request would: every template, the common countries."""
    app = worker._client.application
    for name in app.jinja_env.list_templates():
        app.jinja_env.get_template(name)
    for country in COUNTRIES:
        importlib.import_module(f"holidays.countries.{country}")
    keep()
