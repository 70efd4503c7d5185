"""Whatever words a dossier holds, every export is made and is right."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.exports.checks import CHECKS
from crosswire.model.account import TimelineEntry
from crosswire.model.dossier import Dossier
from crosswire.model.ids import text_digest
from crosswire.model.spans import Span
from crosswire.views.exports.formats import FORMATS, export
from tests.views.visit import visit

_ONE_LINE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    ["", " ", "=cmd|' /C calc'!A0", "</script>", "\x00", "\u202e", "a\tb\nc", "\u2028", "{{7*7}}", '"', "’"]
)
_READ_ANEW = frozenset(["ninjs", "wacz"])
"""Formats whose check reads the texts anew, which folds what no reader of news keeps."""


def _with(words: str, text: str) -> Dossier:
    """The visit, with these words for every name, and this text for a report that claims to be in it."""
    dossier = visit()
    report = replace(dossier.reports[0], title=words, text=text, sha256=text_digest(text), where={}, url=words)
    report = replace(report, body=(Span(0, len(text)),), outlet=replace(report.outlet, name=words))
    claim = next(claim for claim in dossier.claims if claim.report == report.id)
    claim = replace(claim, spans=(Span(0, len(text)),), chain=(), when=None, said=None, cue=None, frames=(), about=())
    entry = TimelineEntry(
        begin="2024-03-08",
        end="2024-03-08",
        precision="day",
        event="",
        label=words,
        status="denied",
        claims=(claim.id,),
    )
    event = replace(dossier.events[0], label=words, claims=(claim.id,), origins=(), questions=())
    return replace(
        dossier,
        reports=(report,),
        stories=(replace(dossier.stories[0], title=words, reports=(report.id,)),),
        parties=tuple(replace(party, name=words, mentions=()) for party in dossier.parties),
        times=(),
        claims=(claim,),
        events=(event,),
        expectations=(),
        wants=(),
        timeline=(entry,),
    )


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25)
@given(words=_ONE_LINE, text=_ONE_LINE.filter(bool))
def test_an_export_of_any_words_is_right(name: str, words: str, text: str) -> None:
    dossier = _with(words, text)
    made = export(dossier, name)
    if name not in _READ_ANEW:
        assert list(CHECKS[name](made, dossier)) == []
