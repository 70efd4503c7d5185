"""Fixtures that several tests share."""

import pytest
from hypothesis import settings

from crosswire.reading.language import LanguageModel

# No test is a matter of the clock: tables that load in the middle of one, or a busy machine, are no failure.
settings.register_profile("crosswire", deadline=None)
settings.load_profile("crosswire")


@pytest.fixture(scope="session")
def language() -> LanguageModel:
    """The language model, loaded once."""
    return LanguageModel.load()
