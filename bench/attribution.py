"""Scores who says what against PolNeAR, news with every attribution marked.

    python -m bench.attribution [FOLDER] [--set dev|train] [--errors FILE]

FOLDER (``../shared/bench`` if not given) holds ``attribution/polnear/SET`` with ``text`` and ``attributions``, and
``scorers/score_attribution.py``, which makes the figures from what Crosswire finds.

PolNeAR marks more words than a claim keeps, by conventions of its own. What is handed to the scorer is therefore
computed from a claim and the parse, with nothing found anew:

* what somebody is told to have said, thought or wanted inside the words of another is not marked (of the claims that
  stand in a quotation, one in fifty is; elsewhere inside content, one in ten): it is part of what the other says;
* what the outlet says seems so, or is expected, is marked as an attribution without a source;
* claims of one cue and speaker are one attribution; words that only join them ("and", "that") belong to its content;
* a source is the whole noun phrase, with apposition and relative clause; the speaker of a relative clause is its
  "who" or "which", not the noun before it;
* a cue is the verb with its auxiliaries, negation, adverbs before it, and the particle after it.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.figures import Figure
from bench.reports import report_of
from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim, Link
from crosswire.model.parse import Parse
from crosswire.model.reading import Reading
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times

__all__ = ["attributions", "figures"]

SETS = ("dev", "train")
"""The splits that are here to be measured on."""
PEERS = (
    ("Gender Gap Tracker, on the test split", 0.440),
    ("textacy, on the test split", 0.269),
)
"""Relation F1 of others, as published beside the data."""

_DAY = re.compile(r"_(\d{4}-\d{2}-\d{2})_")
_PARAGRAPH = re.compile(r"\S[^\n]*")
_JOINTS = frozenset("and or but that to".split())
"""Words between two claims of one speaker that belong to neither."""
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})
_BEARING = frozenset({"aux", "auxpass", "neg", "advmod"})
_COMPLEMENTS = frozenset({"xcomp", "ccomp", "acomp", "oprd"})
_HEDGES = frozenset({"appear", "seem", "expect"})
_GAP = 3
"""Tokens between two stretches that belong together, at most: a comma, "and", "that"."""


@dataclass
class _Costs:
    """Seconds that the reading took, and the claims."""

    reading: float = 0.0
    claims: float = 0.0

    @property
    def share(self) -> float:
        """The claims' seconds over those of the reading."""
        return self.claims / self.reading if self.reading else 0.0


def attributions(reading: Reading, claims: Iterable[Claim]) -> Iterator[dict[str, Any]]:
    """What the claims of one report are in PolNeAR's terms: one record for each cue and speaker."""
    acts: dict[tuple[Span | None, Link], set[int]] = {}
    told = [claim for claim in claims if claim.chain]
    for claim in told:
        if not _is_inside(claim, told, reading):
            link = _speaking(claim, reading.parse)
            words = {i for span in claim.spans for i in reading.parse.within(span)}
            acts.setdefault((claim.cue, link), set()).update(words)
    yield from (record for claim in claims if not claim.chain for record in _hedged(reading, claim))
    for (cue, link), content in acts.items():
        cue_tokens = [*reading.parse.within(cue)] if cue else []
        sources = set(_source(reading.parse, link, cue_tokens))
        yield _record(reading, sources, {*cue_tokens}, content)


def _record(reading: Reading, source: set[int], cue: set[int], content: set[int]) -> dict[str, Any]:
    return {
        "doc": reading.report.path.removesuffix(".txt"),
        "source": _spans(reading.parse, source),
        "cue": _spans(reading.parse, cue),
        "content": _spans(reading.parse, _with_joints(reading.parse, content, cue | source)),
    }


def _hedged(reading: Reading, claim: Claim) -> Iterator[dict[str, Any]]:
    """The records of a claim of the outlet's own that it puts as what seems or is expected."""
    parse = reading.parse
    words = {i for span in claim.spans for i in parse.within(span)}
    for verb in sorted(words):
        token = parse.tokens[verb]
        before = {c for c in parse.children[verb] if c < verb and parse.tokens[c].dep in _BEARING}
        passive = token.tag == "VBN" and any(parse.tokens[c].dep == "auxpass" for c in before)
        below = {parse.tokens[c].dep for c in parse.children[verb]} & _COMPLEMENTS
        if token.pos == "VERB" and token.lemma in _HEDGES and below and (passive or token.lemma != "expect"):
            clause = {*parse.subtree(verb)} & words
            yield _record(reading, set(), {verb, *before}, clause - {verb, *before})


def _is_inside(claim: Claim, others: Iterable[Claim], reading: Reading) -> bool:
    """Whether the cue stands in a quotation, or in what somebody else says."""
    cue = claim.cue
    if cue is None:
        return False
    return any(quote.inner.covers(cue) for quote in reading.quotes) or any(
        span.covers(cue)
        and other.cue != cue
        and (_names(other) != _names(claim) or reading.parse.tokens[reading.parse.at(cue.start)].tag != "VBG")
        for other in others
        for span in other.spans
    )


def _names(claim: Claim) -> set[str]:
    return {speaker.party or speaker.name for speaker in claim.chain[0].who}


def _speaking(claim: Claim, parse: Parse) -> Link:
    """The link that does the saying: the subject of the cue, else the first."""
    cue = parse.within(claim.cue) if claim.cue else range(0)
    for link in claim.chain:
        spoken = {i for speaker in link.who for i in parse.within(speaker.span)}
        if any(parse.tokens[i].dep in _SUBJECTS and parse.tokens[i].head in cue for i in spoken):
            return link
    return claim.chain[0]


def _source(parse: Parse, link: Link, cue: list[int]) -> Iterator[int]:
    """The tokens of who speaks; of a relative clause, its pronoun."""
    spoken = {i for speaker in link.who for i in parse.within(speaker.span)}
    for verb in cue:
        if parse.tokens[verb].dep == "relcl" and parse.tokens[verb].head in spoken:
            pronoun = next((c for c in parse.children[verb] if parse.tokens[c].tag in {"WP", "WDT"}), None)
            if pronoun is not None:
                yield pronoun
                return
    whole = sorted(spoken)
    yield from whole
    yield from (i + 1 for i in whole if i + 1 < len(parse.tokens) and parse.tokens[i + 1].dep == "case")
    for before, after in pairwise(whole):
        if 1 < after - before <= _GAP:
            yield from range(before + 1, after)


def _with_joints(parse: Parse, content: set[int], taken: set[int]) -> set[int]:
    """Content with the "that" that opens it, and the words that only join its stretches."""
    out = set(content)
    places = sorted(content)
    for before, after in zip([min(places, default=0) - 2, *places], places, strict=False):
        between = range(before + 1, after)
        if 0 < len(between) <= _GAP and all(_joins(parse, i) and i not in taken for i in between):
            out.update(between)
    return out


def _joins(parse: Parse, i: int) -> bool:
    return i >= 0 and (parse.tokens[i].pos == "PUNCT" or parse.tokens[i].lower in _JOINTS)


def _spans(parse: Parse, tokens: Iterable[int]) -> list[list[int]]:
    """Runs of tokens, as the scorer wants them."""
    out: list[list[int]] = []
    last = -2
    for i in sorted(tokens):
        token = parse.tokens[i]
        if i == last + 1:
            out[-1][1] = token.end
        else:
            out.append([token.start, token.end])
        last = i
    return out


def _report(document: dict[str, str]) -> Report:
    day = _DAY.search(document["doc"])
    return report_of(
        document["doc"],
        document["text"],
        (Span(m.start(), m.end()) for m in _PARAGRAPH.finditer(document["text"])),
        path=f"{document['doc']}.txt",
        day=day[1] if day else None,
        why="file name",
    )


def _found(documents: Iterable[dict[str, str]], costs: _Costs) -> Iterator[dict[str, Any]]:
    """What the claims of all documents are, one record an attribution; their time is added to the costs."""
    language = LanguageModel.load()
    for document in documents:
        report = _report(document)
        began = time.perf_counter()
        parse = language.parse(report)
        reading = Reading(
            report=report,
            parse=parse,
            times=find_times(report, parse),
            parties=find_parties(report, parse),
            quotes=find_quotes(report),
        )
        read = time.perf_counter()
        claims = find_claims(reading)
        costs.reading += read - began
        costs.claims += time.perf_counter() - read
        yield from attributions(reading, claims)


def _well_formed(gold: Path, folder: Path) -> Path:
    """The data with the marks that run over a line end put on one line, in a folder that goes away."""
    out = folder / "gold"
    (out / "attributions").mkdir(parents=True)
    (out / "text").symlink_to((gold / "text").resolve())
    for file in (gold / "attributions").glob("*.ann"):
        told = re.sub(r"\n(?![TE]\d+\t|$)", " ", file.read_text(encoding="utf-8"))
        (out / "attributions" / file.name).write_text(told, encoding="utf-8")
    return out


def measured(folder: Path, split: str, errors: Path | None = None) -> dict[str, Any] | None:
    """What the scorer says of a split, with ``claims_share``, claims over reading; none where the data is missing."""
    scorer, gold = folder / "scorers" / "score_attribution.py", folder / "attribution" / "polnear" / split
    if not scorer.is_file() or not gold.is_dir():
        return None
    with tempfile.TemporaryDirectory() as kept:
        inputs, found = Path(kept, "in.jsonl"), Path(kept, "found.jsonl")
        line = [sys.executable, str(scorer), str(_well_formed(gold, Path(kept)))]
        subprocess.run([*line, "--dump-input", str(inputs)], check=True)
        costs = _Costs()
        documents = (json.loads(told) for told in inputs.read_text(encoding="utf-8").splitlines())
        with found.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(record) + "\n" for record in _found(documents, costs))
        line += [str(found), "--json", *(["--errors", str(errors)] if errors else [])]
        scores: dict[str, Any] = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
    return scores | {"claims_share": costs.share}


def figures(folder: Path, split: str = "dev") -> list[Figure]:
    """The row of a split as figures; empty where its data is missing."""
    scores = measured(folder, split)
    if scores is None:
        return []
    of = f"attribution {split}"
    return [
        *(Figure(of, role, round(scores[role]["f1"], 3), 1.0) for role in ("source", "cue", "content", "relation")),
        Figure(of, "relation precision", round(scores["relation"]["p"], 3), 1.0),
        Figure(of, "claims ratio", round(scores["claims_share"], 3)),
    ]


def main() -> int:
    """Prints the table; 1 where the data is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--set", choices=SETS, default="dev")
    parser.add_argument("--errors", type=Path)
    args = parser.parse_args()
    scores = measured(args.folder, args.set, args.errors)
    if scores is None:
        print(f"missing: {args.folder}/attribution/polnear/{args.set}")
        return 1
    print(f"{'set':10}{'':>2}{'source':>8}{'cue':>8}{'content':>9}{'relation':>10}{'claims/reading':>16}")
    for name, key in (("P", "p"), ("R", "r"), ("F1", "f1")):
        row = "".join(f"{scores[role][key]:{width}.3f}" for role, width in _COLUMNS)
        share = f"{scores['claims_share']:16.3f}" if key == "f1" else ""
        print(f"{args.set:10}{name:>2}{row}{share}")
    for peer, relation in PEERS:
        print(f"{relation:37.3f}  {peer}")
    return 0


_COLUMNS = (("source", 8), ("cue", 8), ("content", 9), ("relation", 10))


if __name__ == "__main__":
    sys.exit(main())
