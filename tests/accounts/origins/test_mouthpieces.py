"""Who speaks for whom, as the words tie them."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from crosswire.accounts.origins.mentions import Mentions
from crosswire.accounts.origins.mouthpieces import Mouthpieces
from crosswire.model.party import Mention, PartyKind
from crosswire.model.spans import Span
from tests.accounts.telling import party
from tests.making import make_report

NAMED: Sequence[tuple[str, PartyKind]] = (("Jon Rask", "person"), ("Harbour Board", "body"), ("Ida Brandt", "person"))


def principal(text: str, speaker: str, kind: PartyKind = "person") -> str | None:
    """For whom the speaker speaks; others are found by their names."""
    report = make_report(text)
    parties = []
    for name, kind_ in {**dict(NAMED), speaker: kind}.items():
        start = text.find(name)
        span = Span(start, start + len(name))
        mention = Mention(report.id, span, "description" if kind_ == "role" else "name", "test")
        mentions = (mention,) if start >= 0 else ()
        parties.append(replace(party(name, kind_), mentions=mentions))
    by_id = {p.id: p for p in parties}
    mouthpieces = Mouthpieces({report.id: report}, by_id, Mentions(by_id))
    found = mouthpieces.principal(next(p for p in parties if p.name == speaker), speaker)
    return found[0].name if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Board spokesman Jon Rask said the ferry sank.",
        "The Harbour Board's deputy press secretary, Jon Rask said.",
        "Jon Rask, a spokesman for the Harbour Board, said the ferry sank.",
        "Jon Rask, the Harbour Board spokesman, said the ferry sank.",
        "A spokesman for the Harbour Board, Jon Rask, said the ferry sank.",
    ],
)
def test_a_named_spokesman_speaks_for_the_body(text: str) -> None:
    assert principal(text, "Jon Rask") == "Harbour Board"


@pytest.mark.parametrize(
    "text",
    [
        "Jon Rask told the Harbour Board that the ferry sank.",
        "Harbour Board member Jon Rask said the ferry sank.",
        "Jon Rask, who sued the Harbour Board, said so. The Harbour Board spokesman did not.",
    ],
)
def test_who_is_only_named_beside_a_body_speaks_for_himself(text: str) -> None:
    assert principal(text, "Jon Rask") is None


@pytest.mark.parametrize(
    ("speaker", "whose"),
    [
        ("a spokeswoman for the Harbour Board", "Harbour Board"),
        ("Ida Brandt's office", "Ida Brandt"),
        ("Ida Brandt's spokesman", "Ida Brandt"),
        ("a Harbour Board spokesperson", "Harbour Board"),
        ("an official of the Harbour Board", None),
        ("a spokesman", None),
    ],
)
def test_an_unnamed_spokesman_or_office(speaker: str, whose: str | None) -> None:
    assert principal(f"The ferry sank, {speaker} said.", speaker, "role") == whose
