"""What the browser never needs is left out of archives, and bytecode loses what only a debugger reads.

Each line here was measured in the snapshot (docs/contributing/boot.md).
"""

import ast
import fnmatch
import marshal
import types
from collections.abc import Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path

STANDINS = Path(__file__).with_name("standins")
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
    "werkzeug/serving.py": "werkzeug_serving.py",
}
"""Modules that are replaced, by our own in the folder `standins`."""
LAZY = ("holidays/calendars/__init__.py", "holidays/countries/__init__.py", "holidays/groups/__init__.py")
"""Packages that import all they have, of which one user needs little: they import what is asked for."""
LAZILY = """from importlib import import_module

PLACES = {places!r}


def __getattr__(name):
    if name not in PLACES:
        raise AttributeError(name)
    globals()[name] = value = getattr(import_module(PLACES[name]), name)
    return value
"""
FOR_THE_IMAGE = {
    "dis": "dis.py",
    "importlib.metadata": "importlib_metadata.py",
    "platform": "platform.py",
    "pyodide._package_loader": "pyodide_package_loader.py",
    "pyodide.webloop": "pyodide_webloop.py",
    "sysconfig": "sysconfig.py",
    "typing_extensions": "typing_extensions.py",
}
"""Modules of the library that are replaced where the image is made, by our own in the folder `standins`."""
POSTPONED: Mapping[str, tuple[str, ...]] = {
    "asyncio": ("get_event_loop",),
    "attr.converters": (),
    "attr.filters": (),
    "attr.validators": (),
    "bz2": (),
    "concurrent": (),
    "dateutil.parser": ("parse",),
    "dateutil.relativedelta": ("relativedelta",),
    "http.cookiejar": (),
    "ipaddress": (),
    "jinja2.bccache": ("BytecodeCache", "FileSystemBytecodeCache", "MemcachedBytecodeCache"),
    "mimetypes": (),
    "pickle": (),
    "pkgutil": (),
    "shutil": (),
    "signal": (),
    "stringprep": (),
    "tempfile": ("SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile"),
    "zipfile": (),
}
"""Modules that others import and no screen uses, with the names that are taken from them meanwhile.

The image has an empty module in their place, which turns into the real one when it is used.
"""
PLACEHOLDER = """
def {name}(*args, **named):
    return __getattr__({name!r})(*args, **named)
"""
EMPTY = """

def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    import __main__

    return __main__.LATER.instead(__name__, name)
"""
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
        return (STANDINS / STAND_INS[name]).read_bytes()
    if name in LAZY:
        return _lazily(data)
    # The description is for a package index; what reads METADATA in the browser wants the fields above it.
    return data.partition(b"\n\n")[0] + b"\n" if name.endswith(".dist-info/METADATA") else data


def for_the_image(name: str) -> bytes | None:
    """Give what stands in for a .pyc file of the library while the image is made; None where nothing does."""
    module = name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
    if module in FOR_THE_IMAGE:
        source = (STANDINS / FOR_THE_IMAGE[module]).read_text("utf-8")
    elif module in POSTPONED:
        source = "".join(PLACEHOLDER.format(name=name) for name in POSTPONED[module])
    else:
        return None
    code = compile(source + EMPTY, f"{module} (not in the image)", "exec", dont_inherit=True, optimize=2)
    return MAGIC_NUMBER + bytes(HEAD - len(MAGIC_NUMBER)) + marshal.dumps(code)


def _lazily(source: bytes) -> bytes:
    imports = (node for node in ast.parse(source).body if isinstance(node, ast.ImportFrom))
    places = {alias.name: node.module for node in imports for alias in node.names}
    return LAZILY.format(places=places).encode()


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
