"""Fixtures that several tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

from crosswire.model.dossier import Dossier
from crosswire.pipeline import read
from crosswire.reading.language import LanguageModel
from crosswire.store import open_store

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
