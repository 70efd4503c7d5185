"""Scores the PLOVER types of the export against annotated sentences.

    python -m bench.event_coding [FOLDER] [--errors FILE]

FOLDER (``../shared/bench`` if not given) holds ``event-coding/PLV_train.tsv``, sentences with source, target, root and
quad class, and ``event-coding/plover_gsr``, PLOVER's own gold records. Each sentence is read as a report is; of all
that its claims tell, the act that leads from the source to the target is coded. ``f1`` is the mean of the F1 of each
class, ``accuracy`` the share that is right; ``always-largest`` is what it would be to say the largest class everywhere.

PLV joins CONCEDE and RETREAT to YIELD. The gold records are of an older PLOVER: DEMAND is REQUEST there, DISAPPROVE and
INVESTIGATE are ACCUSE, FIGHT is ASSAULT. ``--errors`` keeps the sentences that were coded otherwise.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.reports import report_of
from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim
from crosswire.model.frame import Frame
from crosswire.model.reading import Reading
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.quotes import find_quotes
from crosswire.views.exports.plover_coding import code_of, code_of_saying
from crosswire.views.exports.plover_words import ROOTS, Code

__all__ = ["Example", "code_between", "macro_f1", "main"]

_JOINED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
_OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
_NOTHING = "none"
_HANGING = frozenset(["to", "if", "when", "after", "before", "unless", "until"])
"""Words over a predicate that make it a side matter of the sentence."""


class Example(NamedTuple):
    """A sentence, who acts towards whom in it, and what that is."""

    text: str
    source: str
    target: str
    root: str
    quad: str


def main() -> int:
    """Prints the table; is 0, also where nothing was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--errors", type=Path)
    args = parser.parse_args()
    sets = {
        "plv": (args.folder / "event-coding/PLV_train.tsv", _plv),
        "gsr": (args.folder / "event-coding/plover_gsr/PLOVER_GSR_CAMEO.txt", _gsr),
    }
    errors: list[str] = []
    printed = False
    for name, (file, examples_of) in sets.items():
        if not file.is_file():
            print(f"missing: {file}")
            continue
        if not printed:
            print("set f1 accuracy events")
            printed = True
        examples = examples_of(file)
        found = [code.root if code else _NOTHING for code in _codes(examples)]
        for row in _rows(name, examples, found):
            print(row)
        errors += [
            f"{example.root}\t{root}\t{example.source}\t{example.target}\t{example.text}"
            for example, root in zip(examples, found, strict=True)
            if example.root not in {root, _JOINED.get(root)}
        ]
    if args.errors:
        args.errors.write_text("\n".join(errors) + "\n", encoding="utf-8")
    return 0


def code_between(claims: Sequence[Claim], text: str, source: str, target: str) -> Code | None:
    """The type of what leads from the source to the target, both given in words of the text; none if nothing does."""
    begin, end = _place(text, source), _place(text, target)
    best: tuple[tuple[float, int], Code] | None = None
    for claim in claims:
        for ranked in _ranked(claim, text, begin, end):
            if best is None or ranked[0] > best[0]:
                best = ranked
    return best[1] if best else None


def _ranked(
    claim: Claim, text: str, source: Span | None, target: Span | None
) -> Iterator[tuple[tuple[float, int], Code]]:
    """The types of a claim's acts, each with how well it joins source and target, the earlier first."""
    for frame in claim.frames:
        code = code_of(frame)
        if code:
            yield (_joins(frame, source, target), -frame.span.start), code
    if source and claim.chain and any(speaker.span.overlaps(source) for speaker in claim.chain[0].who):
        code = code_of_saying(claim, text)
        if code:
            names = target is not None and any(target.overlaps(span) for span in claim.spans)
            yield (3.0 if names else 2.25, 0), code


def _joins(frame: Frame, source: Span | None, target: Span | None) -> float:
    """More for a source that acts than for a target that it is done to; less for a side matter."""
    score = -0.75 if frame.modal in _HANGING else 0.0
    for argument in frame.arguments:
        if source and argument.span.overlaps(source):
            score += 2 if argument.role == "agent" else 0.5
        if target and argument.role != "agent" and argument.span.overlaps(target):
            score += 1
    return score


def _place(text: str, words: str) -> Span | None:
    start = text.find(words) if words else -1
    return Span(start, start + len(words)) if start >= 0 else None


def _codes(examples: Sequence[Example]) -> Iterator[Code | None]:
    language = LanguageModel.load()
    reports = [report_of(f"{n}", example.text, (Span(0, len(example.text)),)) for n, example in enumerate(examples)]
    for example, report, parse in zip(examples, reports, language.parse_all(reports), strict=True):
        reading = Reading(
            report=report, parse=parse, times=(), parties=find_parties(report, parse), quotes=find_quotes(report)
        )
        yield code_between(find_claims(reading), report.text, example.source, example.target)


def _rows(name: str, examples: Sequence[Example], found: Sequence[str]) -> Iterator[str]:
    gold = [example.root for example in examples]
    joined = "YIELD" in gold
    roots = [_JOINED.get(root, root) if joined else root for root in found]
    quads = [_quad(root) for root in found]
    of_quads = [example.quad for example in examples]
    for what, right, said in (("root", gold, roots), ("quad", of_quads, quads)):
        largest = [Counter(right).most_common(1)[0][0]] * len(right)
        yield _row(f"{name}/{what}", right, said)
        yield _row(f"{name}/{what}-always-largest", right, largest)


def _row(name: str, gold: Sequence[str], found: Sequence[str]) -> str:
    right = sum(a == b for a, b in zip(gold, found, strict=True)) / len(gold)
    return f"{name} {macro_f1(gold, found):.3f} {right:.3f} {len(gold)}"


def macro_f1(gold: Sequence[str], found: Sequence[str]) -> float:
    """The mean of the F1 of each class that the gold has."""
    pairs = Counter(zip(gold, found, strict=True))
    classes = sorted(set(gold))
    scores = []
    for one in classes:
        whole = sum(count for pair, count in pairs.items() for side in pair if side == one)
        scores.append(2 * pairs[one, one] / whole)
    return sum(scores) / len(classes)


def _quad(root: str) -> str:
    """The quad class as PLV has it: what is yielded is material cooperation."""
    if root in _JOINED:
        return "2"
    return str(ROOTS[root].quad) if root in ROOTS else _NOTHING


def _plv(file: Path) -> list[Example]:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Example(row["sentence"], row["source"], row["target"], row["gold_root"], row["gold_penta"]) for row in rows]


def _gsr(file: Path) -> list[Example]:
    records = [one for one in json.loads(file.read_text(encoding="utf-8")) if one["event"] != "DOCUMENT"]
    out = []
    for record in records:
        root = _OLD.get(record["event"], record["event"])
        out.append(Example(record["text"], _actor(record, "source"), _actor(record, "target"), root, _quad(root)))
    return out


def _actor(record: dict[str, object], side: str) -> str:
    """The words of the first actor on that side, if any."""
    actors = record.get(side)
    first = actors[0] if isinstance(actors, list) and actors else {}
    return str(first.get("actorText", "")) if isinstance(first, dict) else ""


if __name__ == "__main__":
    sys.exit(main())
