"""The commands the README names, and what they stand on: pinned, and from no address in particular."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TARGETS = ["setup", "serve", "dev", "build", "test", "check", "bench", "clean"]
REGISTRIES = re.compile(
    r"registry\.(?:npmjs|yarnpkg)|\bpypi\.(?:org|python)|\bpythonhosted\.org|--(?:extra-)?index-url"
)


def run(*command, **environment):
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def tracked():
    listed = run("git", "ls-files", "-z").stdout.split("\0")
    return [path for name in listed if name and (path := ROOT / name).is_file() and path != Path(__file__)]


def test_make_help_lists_the_targets_with_a_line_each():
    help_text = run("make", "--no-print-directory", "help").stdout
    lines = [line.split(maxsplit=1) for line in help_text.splitlines()]
    assert sorted(name for name, what in lines if what) == sorted([*TARGETS, "help"])


def test_ci_and_the_workflow_run_the_commands_of_the_readme():
    readme = (ROOT / "README.md").read_text("utf-8")
    workflow = (ROOT / ".github/workflows/pages.yml").read_text("utf-8")
    ci = (ROOT / ".ci/run").read_text("utf-8")
    for command in ("make check", "make test"):
        assert f"\n{command}\n" in ci
        assert f"run: {command}\n" in workflow
        assert command in readme
    used = re.findall(r"uses: (\S+)@", workflow)
    assert {"actions/configure-pages", "actions/upload-pages-artifact", "actions/deploy-pages"} <= {*used}
    assert not [action for action in used if not action.startswith("actions/")]


@pytest.mark.parametrize("name", ["runtime", "build", "test"])
def test_every_requirement_is_pinned_with_its_hashes(name):
    text = (ROOT / f"requirements/{name}.txt").read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert lines
    assert not [line for line in lines if not re.match(r"[\w.\[\]-]+==\S+ .*--hash=sha256:", line)]


def test_the_lock_of_the_page_names_versions_and_hashes_and_no_address():
    lock = json.loads((ROOT / "site_app/web/package-lock.json").read_text("utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert packages
    assert not [name for name, package in packages.items() if "resolved" in package]
    assert not [name for name, package in packages.items() if not package.get("integrity")]


def test_no_file_names_a_registry():
    wrong = []
    for path in tracked():
        try:
            found = REGISTRIES.search(path.read_text("utf-8"))
        except UnicodeDecodeError:
            continue
        wrong += [f"{path.relative_to(ROOT)}: {found[0]}"] if found else []
    assert wrong == []


def program(folder, name, answer):
    """Put a program into a folder that prints the answer, whatever it is asked."""
    (folder / name).write_text(f"#!/bin/sh\necho '{answer}'\n")
    (folder / name).chmod(0o755)
    return str(folder / name)


def test_a_chromium_that_is_named_comes_before_the_one_that_is_installed(tmp_path):
    named = program(tmp_path, "mine", "Chromium 999")
    installed = program(tmp_path, "chromium", "Chromium 998")
    path = f"{tmp_path}:{os.environ['PATH']}"
    assert run("site_app/publish/find-chromium", CHROMIUM=named, PATH=path).stdout.strip() == named
    assert run("site_app/publish/find-chromium", CHROMIUM="", PATH=path).stdout.strip() == installed
    broken = run("site_app/publish/find-chromium", CHROMIUM=str(tmp_path / "gone"), PATH=path)
    assert broken.stdout.strip() == installed


def test_the_python_that_is_found_is_of_the_version_that_runs_in_the_browser(tmp_path):
    wanted = (ROOT / ".python-version").read_text("utf-8").strip()
    (tmp_path / f"python{wanted}").symlink_to(sys.executable)
    program(tmp_path, "python3", "I am Python 2")
    found = run("site_app/publish/find-python", PATH=f"{tmp_path}:{os.environ['PATH']}")
    version = run(found.stdout.strip(), "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
    assert version.stdout.strip() == wanted
