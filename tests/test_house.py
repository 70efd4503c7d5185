"""The house itself: modules that say what they offer, docs that hold, lock files in step."""

import os
import pkgutil
import re
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from typer.main import get_command

import crosswire
from crosswire.cli.main import app
from crosswire.store import open_store

ROOT = Path(__file__).parent.parent
MODULES = sorted(module.name for module in pkgutil.walk_packages(crosswire.__path__, "crosswire."))
PACKAGES = [name for name in MODULES if hasattr(import_module(name), "__path__")]
DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("sample/*.md")])
LOCKS = ("requirements.txt", "requirements-dev.txt")


# ---------------------------------------------------------------- modules


@pytest.mark.parametrize("name", [name for name in MODULES if name not in PACKAGES])
def test_a_module_says_what_it_offers(name: str) -> None:
    module = import_module(name)
    assert module.__doc__
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, each) for each in module.__all__)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_lists_its_modules(name: str) -> None:
    package = import_module(name)
    listed = set(re.findall(r"\w+", package.__doc__ or ""))
    assert {module.name for module in pkgutil.iter_modules(package.__path__)} <= listed


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {file.parent for file in (ROOT / "tests").rglob("test_*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


# ---------------------------------------------------------------- docs


def test_the_readme_opens_with_the_two_commands() -> None:
    title, _, fence, *commands = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:5]
    assert title.startswith("# ")
    assert fence == "```sh"
    assert [line.split("#")[0].strip() for line in commands] == ["make read", "make test"]


def test_the_readme_shows_every_option() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        lines = [line for line in readme.splitlines() if line.startswith(f"crosswire {name} ")]
        options = {name for option in command.params for name in (*option.opts, *option.secondary_opts)}
        shown = " ".join(lines) if name in {"claims", "check"} else readme
        assert [option for option in options if option.startswith("--") and option not in shown] == [], name


@pytest.mark.parametrize("doc", DOCS, ids=lambda doc: doc.name)
def test_links_in_docs_lead_somewhere(doc: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", doc.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (doc.parent / link).exists()] == []


def test_a_decision_ends_with_what_would_change_our_mind() -> None:
    for decision in (ROOT / "docs" / "decisions").glob("*.md"):
        assert decision.read_text(encoding="utf-8").split("\n\n")[-1].startswith("What would change our mind:")


def test_the_query_in_the_docs_runs(tmp_path: Path) -> None:
    (query,) = re.findall(
        r"```sql\n(.*?)```", (ROOT / "docs" / "how-it-flows.md").read_text(encoding="utf-8"), re.DOTALL
    )
    open_store(tmp_path / "store.sqlite").close()
    connection = sqlite3.connect(tmp_path / "store.sqlite")
    assert connection.execute(query).fetchall() == []
    connection.close()


# ---------------------------------------------------------------- setting up


def locked(name: str) -> dict[str, list[Requirement]]:
    """The pins of a lock file by package; a package may have several, told apart by their markers."""
    pins: dict[str, list[Requirement]] = {}
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if line[:1].isalnum():
            pin = Requirement(line.removesuffix(" \\"))
            pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    return pins


def wanted(name: str) -> list[Requirement]:
    """What the lock file was made for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    if name == "requirements-dev.txt":
        lines += project["dependency-groups"]["dev"]
    return [Requirement(line) for line in lines]


def needs(requirement: Requirement) -> Iterator[Requirement]:
    """What an installed package needs on this machine, with the extras asked for."""
    try:
        lines = requires(requirement.name) or []
    except PackageNotFoundError:
        return
    for extra in ["", *requirement.extras]:
        for need in map(Requirement, lines):
            if need.marker is None or need.marker.evaluate({"extra": extra}):
                yield need


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_all_that_is_needed(name: str) -> None:
    pins = locked(name)
    todo, seen = wanted(name), set()
    while todo:
        need = todo.pop()
        (pin,) = (pin for pin in pins[canonicalize_name(need.name)] if pin.marker is None or pin.marker.evaluate())
        (version,) = (specifier.version for specifier in pin.specifier)
        assert need.specifier.contains(version, prereleases=True), f"{need}, but {pin}"
        if (need.name, *need.extras) not in seen:
            seen.add((need.name, *need.extras))
            todo.extend(needs(need))


def test_the_locks_agree() -> None:
    run, dev = (locked(name) for name in LOCKS)
    assert {name: [str(pin.specifier) for pin in pins] for name, pins in run.items()} == {
        name: [str(pin.specifier) for pin in pins] for name, pins in dev.items() if name in run
    }


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.findall(r"^\w.*(?:\n[ ]{4}--hash=sha256:[0-9a-f]{64}(?: \\)?)+", text, re.MULTILINE)
    assert len(entries) == sum(map(len, locked(name).values()))


def find_python(**environment: str) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(ROOT / ".ci" / "find-python")]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment)  # noqa: S603


def test_a_python_that_will_do_is_found() -> None:
    found = find_python(PATH=os.environ["PATH"], PYTHON=sys.executable)
    assert (found.returncode, found.stdout, found.stderr) == (0, f"{sys.executable}\n", "")


def test_a_missing_python_is_told_in_one_line(tmp_path: Path) -> None:
    found = find_python(PATH=str(tmp_path))
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "Python 3.11" in found.stderr


def test_a_missing_venv_is_told_in_one_line(tmp_path: Path) -> None:
    bare = tmp_path / "python3"
    bare.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; esac\n')
    bare.chmod(0o755)
    found = find_python(PATH=str(tmp_path))
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert "python3-venv" in found.stderr
