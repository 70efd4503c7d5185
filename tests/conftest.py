"""Fixtures that several tests share."""

import pytest

from crosswire.reading.language import LanguageModel


@pytest.fixture(scope="session")
def language() -> LanguageModel:
    """The language model, loaded once."""
    return LanguageModel.load()
