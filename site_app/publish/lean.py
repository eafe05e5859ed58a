"""What the browser never needs is left out of archives, and bytecode loses what only a debugger reads.

Each line here was measured in the snapshot (docs/contributing/boot.md).
"""

import fnmatch
import marshal
import types
from pathlib import Path

UNUSED = (
    "*.so",  # compiled for this machine; MarkupSafe has a twin of its one in Python
    "*.c",
    "*.pyi",
    "*/py.typed",
    "*.dist-info/RECORD",
    "*.dist-info/zip-safe",
    "*.dist-info/top_level.txt",
    "*.dist-info/entry_points.txt",
    "*/tests/*",
    "click/*",
    "dateutil/zoneinfo/*.tar.gz",  # zones come from tzdata
    "holidays/locale/*",
    "holidays/financial/*",  # stock exchanges
    "werkzeug/debug/shared/*",
)
NEEDED = ("holidays/locale/en_*",)
"""Files that stay though a pattern in UNUSED matches them."""
STAND_INS = {
    "click/__init__.py": "click.py",
    "click/testing.py": "click_testing.py",
    "flask/cli.py": "flask_cli.py",
    "holidays/countries/__init__.py": "holidays_countries.py",
    "werkzeug/serving.py": "werkzeug_serving.py",
}
"""Modules that are replaced, by our own in the folder `standins`."""
HEAD = 16
"""Bytes of a .pyc file before the code."""


def used(name: str) -> bool:
    """Say whether the browser needs a file of an archive."""

    def matches(patterns: tuple[str, ...]) -> bool:
        return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)

    return name in STAND_INS or not matches(UNUSED) or matches(NEEDED)


def slim(name: str, data: bytes) -> bytes:
    """Give a file of an archive as the browser gets it."""
    if name in STAND_INS:
        return Path(__file__).with_name("standins").joinpath(STAND_INS[name]).read_bytes()
    # The description is for a package index; what reads METADATA in the browser wants the fields above it.
    return data.partition(b"\n\n")[0] + b"\n" if name.endswith(".dist-info/METADATA") else data


def without_lines(name: str, data: bytes) -> bytes:
    """Give a .pyc file without its line numbers, any other file as it is."""
    if not name.endswith(".pyc"):
        return data
    return data[:HEAD] + marshal.dumps(_without_lines(marshal.loads(data[HEAD:])))  # noqa: S302 - compiled just now


def _without_lines(code: types.CodeType) -> types.CodeType:
    inner = (
        _without_lines(const) if isinstance(const, types.CodeType) else const for const in code.co_consts
    )
    units = len(code.co_code) // 2
    # "No location" for each run of up to eight units; with no table at all the traceback module stumbles.
    table = b"\xff" * (units // 8) + bytes([0xF8 | units % 8 - 1] if units % 8 else [])
    return code.replace(co_linetable=table, co_consts=tuple(inner))
