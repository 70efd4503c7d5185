"""Scores names of people, organisations and places, side by side with the language model's own.

    python -m bench.names [FOLDER]

FOLDER (``../shared/bench`` if not given) holds ``certainty/meantime`` and ``coreference/ecbplus``, both in CAT XML.

Gold and both readings are cast to three types. Ours: a person is PER, a body or outlet ORG, a state or place LOC.
The model's: PERSON is PER, ORG is ORG, GPE, LOC and FAC are LOC; NORP (adjectives and members of peoples and parties)
is none of the three, as in CoNLL-2003, and our kind ``group`` likewise. MEANTIME marks names, so that what is found
besides them counts as wrong; where it nests one name of a party in a longer one, the inner one counts. Its adjectives
of places (``PRE.NAM``) are passed over. ECB+ marks those who take part in chosen events: only what is missed and
mistyped can be told, among its participants that are printed in capitals.

Spans are compared without titles and articles. ``found``: last words that agree, whatever the type (F1, for ECB+
recall). ``exact``: the same with both ends. ``type``: of the names found, those with the right type. ``all``: found
with the right type.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from bench.figures import Figure
from bench.tokens import Annotated, read_cat
from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.spans import Span
from crosswire.model.spelling import fold
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.names.lexicon import lexicon

__all__ = ["main", "name_figures"]

_OURS = {"person": "PER", "body": "ORG", "outlet": "ORG", "state": "LOC", "place": "LOC"}
_MODEL = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_GOLD = {
    "PER": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
    "HUMAN_PART_PER": "PER",
    "HUMAN_PART_ORG": "ORG",
    "HUMAN_PART_GPE": "LOC",
    "LOC_GEO": "LOC",
}
_SCORES = ("found", "exact", "type", "all")


class Named(NamedTuple):
    """A stretch of text and the type of what it names."""

    span: Span
    type: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The names of one report, by gold, by us and by the model."""

    gold: list[Named]
    passed_over: list[Span]
    ours: list[Named]
    model: list[Named]


def name_figures(folder: Path) -> list[Figure]:
    """The figures of both sets, ours and the model's; empty where neither set is there."""
    return [
        Figure(f"names {name}, {who}" if who != "ours" else f"names {name}", score, value, 1.0)
        for name, rows, _ in _measured(folder)
        for who, values in rows.items()
        for score, value in values.items()
    ]


def _measured(folder: Path) -> Iterator[tuple[str, dict[str, dict[str, float]], float]]:
    """For each set the scores of ours and of the model alone, and our seconds for each second of the model."""
    language = LanguageModel.load()
    sets: tuple[tuple[str, Path, Callable[[Annotated], tuple[list[Named], list[Span]]], bool], ...] = (
        ("meantime", folder / "certainty" / "meantime", _meantime, True),
        ("ecbplus", folder / "coreference" / "ecbplus", _ecbplus, False),
    )
    for name, path, gold_of, whole in sets:
        if not path.is_dir():
            continue
        annotated = list(read_cat(path.rglob("*.xml")))
        began = time.perf_counter()
        parses = list(language.parse_all([a.report for a in annotated]))
        parsed = time.perf_counter()
        parties = [find_parties(a.report, parse) for a, parse in zip(annotated, parses, strict=True)]
        ratio = (time.perf_counter() - parsed) / (parsed - began)
        sheets = [
            Sheet(*gold_of(a), _of_parties(found, a), _of_model(parse, a))
            for a, parse, found in zip(annotated, parses, parties, strict=True)
        ]
        yield name, {who: _scores(sheets, who, whole=whole) for who in ("ours", "model")}, ratio


# what is named, by gold, by us and by the model


def _meantime(annotated: Annotated) -> tuple[list[Named], list[Span]]:
    markables, relations = annotated.root.find("Markables"), annotated.root.find("Relations")
    types = {m.get("m_id"): m.get("ent_type") for m in markables or () if m.tag == "ENTITY"}
    chain = {
        source.get("m_id"): target.get("m_id")
        for relation in relations or ()
        for source in relation.findall("source")
        for target in relation.findall("target")
        if relation.tag == "REFERS_TO"
    }
    mentions = [m for m in markables or () if m.tag == "ENTITY_MENTION" and m.findall("token_anchor")]
    spans = [(_trimmed(_anchors(m, annotated), annotated), chain.get(m.get("m_id")), m) for m in mentions]
    gold: set[Named] = set()
    over: list[Span] = []
    for span, of, mention in spans:
        kind = _GOLD.get(types.get(of) or "")
        if not _is_printed_as_name(span, annotated):
            continue
        if kind is None or (kind == "LOC" and mention.get("syntactic_type") == "PRE.NAM"):
            over.append(span)
        elif not any(
            s != span and span.covers(s) and o == of and _is_printed_as_name(s, annotated) for s, o, _ in spans
        ):
            gold.add(Named(span, kind))
    return sorted(gold), over


def _ecbplus(annotated: Annotated) -> tuple[list[Named], list[Span]]:
    opens = {n: t for t, n in reversed(annotated.sentences.items())}
    gold = set()
    for mention in annotated.root.find("Markables") or ():
        anchors = [a.get("t_id", "") for a in mention.findall("token_anchor")]
        if mention.tag not in _GOLD or not anchors or (len(anchors) == 1 and anchors[0] in opens.values()):
            continue
        span = _trimmed(_anchors(mention, annotated), annotated)
        if _is_printed_as_name(span, annotated):
            gold.add(Named(span, _GOLD[mention.tag]))
    return sorted(gold), []


def _is_printed_as_name(span: Span, annotated: Annotated) -> bool:
    words = [w for w in span.of(annotated.report.text).split() if len(w) > 3 or (len(w) > 1 and w.isupper())]
    return bool(words) and all(w[0].isupper() for w in words)


def _anchors(mention: Element, annotated: Annotated) -> Span:
    spans = [annotated.spans[a.get("t_id", "")] for a in mention.findall("token_anchor")]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _of_parties(parties: tuple[Party, ...], annotated: Annotated) -> list[Named]:
    return sorted(
        Named(_trimmed(m.span, annotated), _OURS[p.kind])
        for p in parties
        if p.kind in _OURS
        for m in p.mentions
        if m.kind == "name"
    )


def _of_model(parse: Parse, annotated: Annotated) -> list[Named]:
    return [
        Named(_trimmed(parse.span(e.first, e.last), annotated), _MODEL[e.label])
        for e in parse.entities
        if e.label in _MODEL
    ]


def _trimmed(span: Span, annotated: Annotated) -> Span:
    """Without what a name does not need: titles and articles before it, a possessive or an apposition after it."""
    text = annotated.report.text
    for mark in (",", "(", "'s", "’s"):
        at = text.find(mark, span.start + 1, span.end)
        if at > 0 and (mark in ",(" or at + 2 >= span.end):
            span = Span(span.start, at)
    words = span.trimmed(text).of(text).split()
    start = span.start
    while len(words) > 1 and (words[0][0].islower() or words[0] == "The" or _is_title(words)):
        start = text.index(words[1], start + len(words[0]))
        words = words[1:]
    return Span(start, span.end).trimmed(text)


def _is_title(words: list[str]) -> bool:
    return lexicon().title(tuple(fold(words[0]).split())) is not None and fold(words[0]) != "general"


# scores


def _scores(sheets: list[Sheet], who: str, *, whole: bool) -> dict[str, float]:
    """F1 where the gold marks every name, else recall; the share of right types among the names found."""
    counts: Counter[str] = Counter()
    for sheet in sheets:
        guesses = [
            g
            for g in (sheet.ours if who == "ours" else sheet.model)
            if not any(g.span.overlaps(s) for s in sheet.passed_over)
        ]
        ends = {g.span.end: g for g in guesses}
        counts["gold"] += len(sheet.gold)
        counts["guesses"] += len(ends) if whole else 0
        for name in sheet.gold:
            guess = ends.get(name.span.end)
            if guess is not None:
                counts["found"] += 1
                counts["exact"] += guess.span == name.span
                counts["all"] += guess.type == name.type
    most = (counts["gold"] + counts["guesses"]) / 2 if whole else counts["gold"]
    out = {score: counts[score] / max(1, most) for score in ("found", "exact", "all")}
    out["type"] = counts["all"] / max(1, counts["found"])
    return {score: round(out[score], 3) for score in _SCORES}


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    args = parser.parse_args()
    print(f"{'set':10}{'who':8}" + "".join(f"{score:>8}" for score in _SCORES) + f"{'time/parse':>12}")
    for name, rows, ratio in _measured(args.folder):
        for who, values in rows.items():
            seconds = f"{ratio:12.3f}" if who == "ours" else ""
            print(f"{name:10}{who:8}" + "".join(f"{values[score]:8.3f}" for score in _SCORES) + seconds, flush=True)


if __name__ == "__main__":
    main()
