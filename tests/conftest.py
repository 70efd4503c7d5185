"""Fixtures that several tests share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from crosswire.model.dossier import Dossier
from crosswire.pipeline import read
from crosswire.reading.language import LanguageModel
from crosswire.store import open_store
from tests.postgres import Server, running

# No test is a matter of the clock: tables that load in the middle of one, or a busy machine, are no failure.
settings.register_profile("crosswire", deadline=None)
settings.load_profile("crosswire")


@pytest.fixture(scope="session")
def language() -> LanguageModel:
    """The language model, loaded once."""
    return LanguageModel.load()


@pytest.fixture(scope="session")
def sample() -> Dossier:
    """The dossier of the bundled sample, read once."""
    with open_store(None) as store:
        return read([Path(__file__).parents[1] / "sample" / "reports"], store=store)[0]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server of our own."""
    with running() as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()
