"""The wheels the planner runs on in the browser: pinned dependencies and our own, slimmed and compiled."""

import calendar
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from pyodide_lock import PyodideLockSpec

from site_app.publish import lean

ROOT = Path(__file__).parents[2]
PINNED = ROOT / "requirements/runtime.txt"
SAME_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive, so that the same inputs give the same bytes."""


def download(into: Path) -> list[Path]:
    """Fetch the pinned wheels, once for each state of the list; pip refuses one whose hash differs."""
    mark = into / "complete"
    if not mark.exists() or mark.read_bytes() != PINNED.read_bytes():
        shutil.rmtree(into, ignore_errors=True)
        options = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--quiet"]
        _run("pip", "download", *options, "--requirement", str(PINNED), "--dest", str(into))
        mark.write_bytes(PINNED.read_bytes())
    return sorted(into.glob("*.whl"))


def ours(into: Path) -> Path:
    """Build the wheel of our own packages from a copy, so that nothing of an earlier build gets in."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("followup_core", "site_app"):
            ignore = shutil.ignore_patterns("__pycache__", "web", "publish", "dev.py")
            shutil.copytree(ROOT / name, copy / name, ignore=ignore)
        for name in ("pyproject.toml", "LICENSE"):
            shutil.copy(ROOT / name, copy)
        (copy / "README.md").touch()
        _run(
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--quiet",
            "--wheel-dir",
            str(into),
            str(copy),
        )
    return next(into.glob("afterword-*.whl"))


def slimmed(archive: Path, into: Path) -> Path:
    """Write the archive without what the browser never reads; a wheel's name loses the machine it was for."""
    slim = into / _pure(archive.name)
    write(slim, {name: lean.slim(name, data) for name, data in read(archive).items() if lean.used(name)})
    return slim


def compile_all(folder: Path, wheels: list[Path], lock: Path) -> None:
    """Turn all archives of a folder into bytecode and list its wheels, with checksums, in its lock file.

    `lock` is the runtime's own list: only what it says of the runtime is taken over.
    """
    listed = folder / lock.name
    listed.write_text(json.dumps(json.loads(lock.read_text("utf-8")) | {"packages": {}}), "utf-8")
    names = [str(wheel) for wheel in wheels]
    _run("pyodide", "lockfile", "add-wheels", *names, "--input", str(listed), "--output", str(listed))
    _run("pyodide", "py-compile", "--silent", "--compression-level", "0", str(folder))
    packages = PyodideLockSpec.from_json(listed)
    for archive in [*folder.glob("*.whl"), *folder.glob("*.zip")]:
        keeps_lines = archive.name.startswith("afterword-")  # an error of ours has a place
        files = read(archive).items()
        write(archive, {n: data if keeps_lines else lean.without_lines(n, data) for n, data in files})
    for package in packages.packages.values():
        package.sha256 = hashlib.sha256((folder / package.file_name).read_bytes()).hexdigest()
    packages.to_json(listed)


def _pure(name: str) -> str:
    """Give the wheel's name without the machine it was built for: what was for it is left out."""
    if not name.endswith(".whl"):
        return name
    package, version, *_ = name.split("-")
    return f"{package}-{version}-py3-none-any.whl"


def read(archive: Path) -> dict[str, bytes]:
    """Give the files of an archive by their names, sorted."""
    with zipfile.ZipFile(archive) as file:
        return {name: file.read(name) for name in sorted(file.namelist()) if not name.endswith("/")}


def write(archive: Path, files: dict[str, bytes]) -> None:
    """Write an archive; the same files give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for name, data in files.items():
            file.writestr(zipfile.ZipInfo(name, SAME_DAY), data, zipfile.ZIP_DEFLATED)
    archive.write_bytes(buffer.getvalue())


def _run(command: str, *arguments: str) -> None:
    epoch = str(calendar.timegm(SAME_DAY))
    environment = os.environ | {"SOURCE_DATE_EPOCH": epoch, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if command == "pyodide":  # bytecode without docstrings, asserts and columns
        environment |= {"PYTHONOPTIMIZE": "2", "PYTHONNODEBUGRANGES": "1"}
    tool = Path(sys.executable).with_name(command)
    subprocess.run([tool, *arguments], check=True, env=environment)  # noqa: S603


def python_of(lock: Path) -> str:
    """Give the version of Python that the runtime's list was made for, such as "3.13.2"."""
    return PyodideLockSpec.from_json(lock).info.python
