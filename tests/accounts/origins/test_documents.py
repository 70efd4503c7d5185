"""Which papers may be one."""

import pytest

from crosswire.accounts.origins.documents import may_be_one_document, sort_of_paper


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the complaint", "a criminal complaint"),
        ("court documents", "the indictment"),
        ("court papers", "court records"),
        ("a UN report", "the report"),
        ("the letter", "a letter from the mayor"),
        ("the police report", "a police report"),
    ],
)
def test_may_be_one(one: str, other: str) -> None:
    assert may_be_one_document(one, other)
    assert may_be_one_document(other, one)
    assert sort_of_paper(one) == sort_of_paper(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a UN report", "a police report"),
        ("the complaint", "an affidavit"),
        ("a letter", "a memo"),
        ("court documents", "a poll"),
        ("", "a poll"),
    ],
)
def test_are_two(one: str, other: str) -> None:
    assert not may_be_one_document(one, other)
    assert not may_be_one_document(other, one)
