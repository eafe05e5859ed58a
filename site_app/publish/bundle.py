"""The planner's folder of the site: page, worker, runtime and packages, all served from the site itself.

Four folders are named for their content, so a cache can never mix two releases: `runtime-*` holds what
only a new Pyodide changes, `harper-*` and `speller-*` the spelling checker and its worker, `app-*` all else.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from jinja2 import ChoiceLoader, FileSystemLoader

from followup_core.record import SCHEMA
from site_app.planner import create_app, wire
from site_app.publish import harper, icons, snapshot, wheels
from site_app.publish.folders import named

WEB = wheels.ROOT / "site_app/web"
MODULES = WEB / "node_modules"
PYODIDE = MODULES / "pyodide"
RUNTIME = [PYODIDE / name for name in ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")]
ICON = WEB / "favicon.svg"
LIBRARY = PYODIDE / "python_stdlib.zip"
LOCK = PYODIDE / "pyodide-lock.json"


class WrongPythonError(RuntimeError):
    """The Python that builds is not of the version that runs in the browser."""


class MissingFileError(RuntimeError):
    """The page names a file that is not there: it would never start."""


def build(work: Path, planner: Path) -> None:
    """Write the planner's folder anew; `work` keeps what the next build need not do again."""
    same_python()
    draft = work / "planner"
    shutil.rmtree(draft, ignore_errors=True)
    app, runtime = draft / "app", draft / "runtime"
    app.mkdir(parents=True)
    runtime.mkdir()
    for file in RUNTIME:
        shutil.copy(file, runtime)
    shutil.copy(ICON, app)
    icons.write(app)
    view = pack_modules(app)
    packages(work, app)
    image = snapshot.make(work, app, runtime)
    speller = harper.write(work, draft)
    index = page(
        app=f"{named(app).name}/",
        runtime=f"{named(runtime).name}/",
        image=image,
        speller=speller,
        view=view,
    )
    (draft / "index.html").write_text(index, "utf-8")
    complete(draft, index)
    shutil.rmtree(planner, ignore_errors=True)
    planner.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(draft, planner)


def complete(folder: Path, index: str) -> None:
    """Raise MissingFileError when the page names a file of its own folder that is not there."""
    asked = set(re.findall(r'(?:src|href)="((?:app|runtime|harper|speller)-[^"#?]+)"', index))
    if missing := sorted(name for name in asked if not (folder / name).is_file()):
        raise MissingFileError(f"index.html names what is not there: {', '.join(missing)}")


def same_python() -> None:
    """Raise WrongPythonError when bytecode made here can't run there."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    there = wheels.python_of(LOCK)
    if not there.startswith(f"{here}."):
        raise WrongPythonError(
            f"This is Python {here}, Pyodide brings {there}: bytecode does not fit. "
            "Let .python-version and the npm package pyodide name the same minor version."
        )


def packages(work: Path, into: Path) -> None:
    """Put the library and the packages into a folder, as bytecode, with the list that Pyodide reads."""
    built = work / "ours"
    shutil.rmtree(built, ignore_errors=True)
    all_wheels = [*wheels.download(work / "wheels"), wheels.ours(built)]
    slim = [wheels.slimmed(wheel, into) for wheel in all_wheels]
    wheels.slimmed(LIBRARY, into)
    wheels.compile_all(into, slim, LOCK)


def pack_modules(into: Path) -> str:
    """Write modules and style sheets as few files; give the name of the script that the page loads first."""
    script = Path(__file__).with_name("modules.mjs")
    done = subprocess.run(["node", script, into], check=True, capture_output=True, text=True)  # noqa: S603, S607
    return done.stdout.strip()


def page(*, app: str, runtime: str, image: snapshot.Snapshot, speller: harper.Harper, view: str) -> str:
    """Give index.html, from the shell every screen stands in."""
    planner = create_app(assets=app)
    own = FileSystemLoader(Path(__file__).with_name("templates"))
    planner.jinja_loader = ChoiceLoader([own, planner.jinja_loader])  # type: ignore[list-item]
    planner.jinja_env.globals.update(in_page=True, extensions="afterword")
    with planner.test_request_context(environ_overrides={wire.IN_PAGE: True}):
        return planner.jinja_env.get_template("index.html").render(
            runtime=runtime,
            snapshot=f"{app}{image.name}",
            bytes=image.size,
            memory=image.memory,
            schema=SCHEMA,
            speller=speller,
            view=view,
            title="",
            section="",
            screen="",
        )
