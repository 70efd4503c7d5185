"""The parties of one report: 1. names, 2. whom they name, 3. descriptions and pronouns in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.gazetteer import country_of_city
from crosswire.model.ids import content_id
from crosswire.model.parse import Parse, Token
from crosswire.model.party import Mention, Party
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.spelling import fold
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.aliases import Aliases
from crosswire.reading.names.capitals import Capitals
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.evidence import Evidence
from crosswire.reading.names.headlines import is_headline, is_in_capitals
from crosswire.reading.names.lexicon import Lexicon, lexicon
from crosswire.reading.names.link import Linker
from crosswire.reading.names.offices import Offices
from crosswire.reading.names.pairs import Pairs
from crosswire.reading.names.phrases import Phrase, role_phrases
from crosswire.reading.names.places import Place
from crosswire.reading.names.pronouns import Pronouns
from crosswire.reading.names.roster import Roster
from crosswire.reading.names.scene import Scene
from crosswire.reading.names.segments import Name, Names
from crosswire.reading.names.takeups import TakeUps

__all__ = ["NONE_ADDED", "find_parties"]

NONE_ADDED = AddedNames("")
"""What a user adds who adds nothing."""


def find_parties(report: Report, parse: Parse, added: AddedNames = NONE_ADDED) -> tuple[Party, ...]:
    """The parties of one report, each with all its mentions in it, in order of first mention.

    What the user adds wins: a name or alias leads to its party, an office to who holds it on the day of publication.
    """
    words = lexicon(added.office_nouns)
    roster = Roster(added, words, report.published.day)
    names = _names(report.text, parse, words)
    if added.parties:
        names = Aliases(report.text, parse, words, added, names).with_added()
    named = Linker(report.text, parse, words, names, roster).link()
    scene = Scene(parse)
    scene.foresee(named)
    states = {d.country: d for d in named if d.kind == "state" and d.country}
    pairs = Pairs(scene, words)
    takeups = TakeUps(scene, words, Evidence(scene, words), Offices(scene, words, roster), pairs, states)
    pronouns = Pronouns(scene, words, pairs)
    titled = {i for s in parse.sentences if is_headline(parse, s) for i in range(s.first, s.last)}
    phrases = [p for p in role_phrases(parse, words) if scene.at(p.head) is None and p.head not in titled]
    for step in _in_order(named, phrases, parse):
        if isinstance(step, Token):
            pronouns.resolve(step)
        elif isinstance(step, Phrase):
            takeups.resolve(step, report.text)
        else:
            scene.put(*step)
    for draft in named:
        draft.country = draft.country or _serves(draft, words) or _lies_in(draft, words)
    drafts = sorted((d for d in [*named, *takeups.new] if d.places), key=lambda d: min(d.places)[:2])
    taken: set[str] = set()
    return tuple(_party(draft, report, parse, taken) for draft in drafts)


def _names(text: str, parse: Parse, words: Lexicon) -> list[Name]:
    """All that is printed as a name, in text order; of sentences in capitals, what tables know."""
    shouted, names = Capitals(text, parse, words), Names(text, parse, words)
    out: list[Name] = []
    for sentence in parse.sentences:
        if is_in_capitals(parse, sentence):
            out += shouted.of(sentence)
        elif not is_headline(parse, sentence):
            out += names.of(sentence)
    return out


_ACTING = frozenset({"office", "leader", "president", "monarch", "soldier", "commander", "head", "envoy"})
"""Classes of roles whose holder acts for a state; an expert or a singer does not."""


def _serves(draft: Draft, words: Lexicon) -> str | None:
    """The state that a person acts for: "the Peruvian minister", "the Kremlin spokesman"; none where two are told."""
    if draft.kind != "person":
        return None
    found: set[str] = set()
    for said in draft.roles:
        role = words.role(said.noun)
        if role is not None and role.classes & _ACTING:
            found |= words.states_among(said.others)
    return found.pop() if len(found) == 1 else None


def _lies_in(draft: Draft, words: Lexicon) -> str | None:
    """The state that a town lies in, where its name leaves no doubt."""
    if draft.kind != "place":
        return None
    return "US" if fold(draft.name) in words.regions else country_of_city(draft.name)


def _in_order(
    named: list[Draft], phrases: list[Phrase], parse: Parse
) -> Iterator[tuple[Draft, Place] | Phrase | Token]:
    """Names, descriptions and pronouns in the order of the text, each where its head stands."""
    steps: list[tuple[int, int, tuple[Draft, Place] | Phrase | Token]] = []
    steps += [(p.head, 0, (d, p)) for d in named for p in d.places]
    steps += [(p.head, 1 + n, p) for n, p in enumerate(phrases)]
    steps += [(t.i, 0, t) for t in parse.tokens if t.pos == "PRON" or t.tag == "PRP$"]
    steps.sort(key=lambda step: step[:2])
    for _, _, step in steps:
        yield step


def _party(draft: Draft, report: Report, parse: Parse, taken: set[str]) -> Party:
    """The finished party; its id is of its first mention's start, and of its end too where another starts there."""
    mentions = sorted(
        Mention(report.id, Span(parse.tokens[p.first].start, parse.tokens[p.last - 1].end), p.kind, p.why)
        for p in draft.places
    )
    first = mentions[0].span
    key = content_id("party", report.id, first.start)
    if key in taken:
        key = content_id("party", report.id, first.start, first.end)
    taken.add(key)
    return Party(
        id=key,
        name=draft.name,
        kind=draft.kind,
        aliases=tuple(sorted({" ".join(f.split()) for f in draft.forms} - {draft.name})),
        country=draft.country,
        mentions=tuple(mentions),
    )
