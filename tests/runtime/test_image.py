"""The memory image: sound, the same for everybody, and complete together with its archive."""

import gzip
import json
import re
import shutil

import pytest

from followup_core.workdays import calendar
from site_app.publish import bundle, snapshot
from tests.performance.measure import in_node

ASK = {"type": "request", "id": 1, "now": "2026-03-17T14:00:00Z", "zone": "Europe/London", "revision": 0}
INTERVIEW = {
    "company": "Contoso",
    "job-role": "Data analyst",
    "ended-day": "2026-03-16",
    "ended-time": "11:00",
}


def asked(method, path, form=None):
    """Give the expression that asks the image for a screen."""
    message = ASK | {"method": method, "path": path, "form": {k: [v] for k, v in (form or {}).items()}}
    return f"json.loads(answer({json.dumps(message)!r}))"


@pytest.fixture(scope="module")
def packed(planner):
    (image,) = planner.glob("app-*/snapshot.bin.gz")
    return image


def test_nobody_is_in_it(image, packed):
    (listed,), _ = image(asked("GET", "/opportunities"))
    assert listed["status"] == 200
    assert "Sample" not in listed["body"]
    memory = gzip.decompress(packed.read_bytes())
    assert bytes(2048) not in memory  # nobody has to unpack zeros
    assert b"Sample Company" not in memory
    assert str(bundle.WEB.parent).encode() not in memory


def test_an_error_of_ours_has_its_line(image):
    code = "__import__('site_app.planner.wire', fromlist=['']).spoken.__code__"
    ((first, places),), _ = image(f"[{code}.co_firstlineno, [p[0] for p in {code}.co_positions() if p[0]]]")
    assert places
    assert min(places) >= first > 1


def test_pyodide_starts_it_without_compiling_a_line(image):
    (others, value), _ = image("__import__('_pyodide._base')._base.eval_code.others", "1 + 1")
    assert others == 0
    assert value == 2


def test_two_starts_of_one_image_make_different_ids(image):
    made = [image(asked("POST", "/interviews/new", INTERVIEW))[0][0] for _ in range(2)]
    assert [reply["status"] for reply in made] == [303, 303]
    assert made[0]["headers"]["location"] != made[1]["headers"]["location"]


def test_common_countries_and_zones_need_nothing_more(image):
    codes = ("US", "GB-ENG", "FR", "DE-BE", "CA-ON", "PL", "CH-ZH")
    names = (
        "[[name for _, name in __import__('followup_core.workdays').workdays.calendar(code).holidays(2027)]"
    )
    (there,), fetched = image(f"{names} for code in {codes}]")
    assert there == [[name for _, name in calendar(code).holidays(2027)] for code in codes]
    assert fetched == 0


def test_what_is_missing_is_fetched_once(image):
    names = (
        "[[name for _, name in __import__('followup_core.workdays').workdays.calendar(code).holidays(2027)]"
    )
    (there, *rest), fetched = image(
        f"{names} for code in ('JP', 'IN')]",
        "__import__('zoneinfo').ZoneInfo('Pacific/Chatham').key",
        "str(__import__('ipaddress').ip_address('10.0.0.1'))",
        "__import__('platform').python_version()[:4]",
        "__import__('importlib.metadata').metadata.metadata('flask')['Name']",
        later=True,
    )
    assert there == [[name for _, name in calendar(code).holidays(2027)] for code in ("JP", "IN")]
    assert rest == ["Pacific/Chatham", "10.0.0.1", "3.13", "Flask"]
    assert fetched == 1


EVERY_CHARACTER = """
def every_character():
    import hashlib, unicodedata

    text = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    found = [unicodedata.normalize(form, text) for form in ("NFC", "NFKD")]
    found += ["".join(map(of, text)) for of in (unicodedata.category, unicodedata.bidirectional)]
    found += [text.lower(), text.upper(), text.casefold(), "".join(filter(str.isalnum, text))]
    return hashlib.sha256("".join(found).encode()).hexdigest()
"""
KNOWN = """
def known(encoding):
    try:
        return str("für Zoë".encode(encoding))
    except LookupError:
        return "unknown"
"""


def test_the_image_knows_every_character(image):
    here = {}
    exec(EVERY_CHARACTER, here)  # noqa: S102 - the same lines run here and there
    (_, there), _ = image(f"exec({EVERY_CHARACTER!r}, globals())", "every_character()", later=True)
    assert there == here["every_character"]()


def test_encodings_whose_tables_were_left_out_are_unknown_in_the_image(image):
    out = ("gb18030", "big5hkscs", "euc_jp", "shift_jisx0213", "euc_kr", "iso2022_jp")
    there = ("utf-8", "latin-1", "cp1252", "utf-16-le")
    (_, found), _ = image(f"exec({KNOWN!r}, globals())", f"list(map(known, {out + there}))", later=True)
    assert found == ["unknown"] * len(out) + [str("für Zoë".encode(name)) for name in there]


FOUND = """
def found():
    from followup_core.checks import CHECKS

    texts = ("You must answer me by Friday, or I go elsewhere.", "I am desperate and need this job.")
    patterns = [check.finder._pattern for check in CHECKS if hasattr(check.finder, "_pattern")]
    return [bool(pattern.search(text.lower())) for pattern in patterns for text in texts]
"""


def test_the_checks_are_in_the_rest_of_the_image_and_find_what_they_find_here(image):
    here = {}
    exec(FOUND, here)  # noqa: S102 - the same lines run here and there
    (_, whole), _ = image(f"exec({FOUND!r}, globals())", "found()")
    (_, without), _ = image(f"exec({FOUND!r}, globals())", "found()", rest=False)
    assert whole == here["found"]()
    assert any(whole)
    assert not any(without)


def test_the_image_runs_on_a_smaller_runtime_than_the_plain_start(planner):
    (small,) = planner.glob("runtime-*/restored.wasm.gz")
    (whole,) = planner.glob("runtime-*/pyodide.asm.wasm")
    assert len(gzip.decompress(small.read_bytes())) < 0.95 * whole.stat().st_size
    (own,) = planner.glob("runtime-*/restored.asm.js")
    assert own.stat().st_size < 0.3 * (planner / own.with_name("pyodide.asm.js")).stat().st_size
    for file in bundle.RUNTIME:
        assert own.with_name(file.name).read_bytes() == file.read_bytes()


def test_the_same_packages_give_the_same_image(packed, tmp_path):
    app, runtime = tmp_path / "app", tmp_path / "runtime"
    shutil.copytree(packed.parent, app)
    runtime.mkdir()
    for file in bundle.RUNTIME:
        shutil.copy(file, runtime)
    again = snapshot.make(tmp_path, app, runtime)
    assert (app / again.name).read_bytes() == packed.read_bytes()
    assert (app / "later.zip").read_bytes() == packed.with_name("later.zip").read_bytes()


def test_the_page_knows_how_much_there_is_to_download(planner, packed):
    (small,) = planner.glob("runtime-*/restored.wasm.gz")
    stated = re.search(r'data-bytes="(\d+)"', (planner / "index.html").read_text("utf-8"))
    assert int(stated[1]) == packed.stat().st_size + small.stat().st_size


def test_the_bench_gets_answers_from_the_whole_image(planner):
    assert in_node(planner=str(planner), memory=True)["bytes"] > 0
    assert in_node(planner=str(planner), checks=1)["times"]
