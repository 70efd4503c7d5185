"""Fixtures of the claims stage."""

import pytest

from crosswire.reading.language import LanguageModel
from tests.claims.saying import Hear, Heard, hear


@pytest.fixture(name="hear")
def _hear(language: LanguageModel) -> Hear:
    """Reads a text from beginning to end."""

    def whole(text: str) -> Heard:
        return hear(language, text)

    return whole
