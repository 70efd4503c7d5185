"""A generated dossier of many stories, as large and as branched as a reading makes it; every text is invented."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import cast

from crosswire.model.account import Answer, Event, Expectation, Origin, Question, Relation, TimelineEntry, Want
from crosswire.model.claim import Certainty, Claim, Link, Speaker, Stance
from crosswire.model.dossier import Dossier, Made
from crosswire.model.ids import content_id, text_digest
from crosswire.model.party import Mention, Party
from crosswire.model.report import Outlet, Published, Report
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.model.time import Time

__all__ = ["NOUNS", "ROSTER", "VERBS", "generated"]

_PER_STORY = 20
_SENTENCES = 24
"""Sentences of a report; about every second holds a claim, as in the five hand-read stories."""
_EVENTS = 24
_FIRST_DAY = date(2024, 1, 1)
_STANCES: tuple[Stance, ...] = ("asserts", "asserts", "asserts", "asserts", "denies", "expects", "urges", "doubts")

ROSTER = tuple(
    f"{given} {surname}"
    for given in ("Mira", "Tomas", "Ilse", "Piotr", "Ana", "Jonas", "Vesna", "Karl")
    for surname in ("Toll", "Reke", "Varga", "Maj", "Brandt", "Radulin", "Orban", "Lind", "Kose", "Haas")
)
_OUTLETS = tuple(
    f"{place} {kind}"
    for place in ("Fen", "Upland", "Harbour", "Coast", "Valley", "Isle")
    for kind in ("Courier", "Post", "Wire", "Gazette")
)
NOUNS = "harbour bridge levy dam ferry strike vote grain border inquiry crane tunnel market school depot pier".split()
VERBS = "closed opened delayed inspected approved rejected financed repaired sold searched".split()
_PLACES = "Selm Varn Osk Brae Lund Tarn Mole Pell".split()


@dataclass(frozen=True)
class _Told:
    """A claim and what of it goes into events."""

    claim: Claim
    speaker: str
    day: str


def generated(reports: int) -> Dossier:
    """A dossier of so many reports, the same each time."""
    chance = random.Random(20240301)  # noqa: S311 - the same dossier each time
    stories = [_story(number, chance) for number in range(max(1, reports // _PER_STORY))]
    return Dossier(
        made=Made(by="a generator", models={}),
        reports=tuple(report for story in stories for report in story.reports),
        stories=tuple(story for part in stories for story in part.stories),
        parties=tuple(party for part in stories for party in part.parties),
        times=tuple(time for part in stories for time in part.times),
        claims=tuple(claim for part in stories for claim in part.claims),
        events=tuple(event for part in stories for event in part.events),
        expectations=tuple(one for part in stories for one in part.expectations),
        wants=tuple(want for part in stories for want in part.wants),
        timeline=tuple(entry for part in stories for entry in part.timeline),
    )


def _story(number: int, chance: random.Random) -> Dossier:
    noun, place = chance.choice(NOUNS), chance.choice(_PLACES)
    first = _FIRST_DAY + timedelta(days=number % 300)
    people = chance.sample(ROSTER, 10)
    parties = {name: content_id("party", number, name) for name in people}
    made = [
        _report(number, n, noun, place, first + timedelta(days=n // 3), people, parties, chance)
        for n in range(_PER_STORY)
    ]
    reports = [report for report, _ in made]
    told = [one for _, some in made for one in some]
    story = content_id("story", *sorted(report.id for report in reports))
    claims = [replace(one.claim, story=story) for one in told]
    by_id = {one.claim.id: one for one in told}
    groups = [[claim.id for claim in claims[n::_EVENTS]] for n in range(_EVENTS)]
    events = [_event(story, n, group, by_id, noun, place) for n, group in enumerate(groups) if group]
    mentions: dict[str, list[Mention]] = {name: [] for name in people}
    for one in told:
        speaker = one.claim.chain[0].who[0]
        mentions[one.speaker].append(Mention(one.claim.report, speaker.span, "name", f"name of {one.speaker}"))
    return Dossier(
        made=Made(by="a generator", models={}),
        reports=tuple(reports),
        stories=(
            Story(
                id=story,
                title=f"The {noun} of {place}, matter {number}",
                reports=tuple(report.id for report in reports),
                begin=reports[0].published.earliest,
                end=reports[-1].published.latest,
            ),
        ),
        parties=tuple(
            Party(id=id_, name=name, kind="person", aliases=(name.split()[-1],), mentions=tuple(mentions[name]))
            for name, id_ in parties.items()
        ),
        times=tuple(claim.when for claim in claims if claim.when),
        claims=tuple(claims),
        events=tuple(events),
        expectations=tuple(_expectations(claims)),
        wants=tuple(_wants(claims)),
        timeline=tuple(_timeline(events, by_id)),
    )


def _report(
    story: int,
    number: int,
    noun: str,
    place: str,
    day: date,
    people: Sequence[str],
    parties: dict[str, str],
    chance: random.Random,
) -> tuple[Report, list[_Told]]:
    outlet = chance.choice(_OUTLETS)
    lines = [f"{noun.title()} of {place}: report {number} on matter {story}"]
    marked: list[tuple[int, str, str, str]] = []
    for n in range(_SENTENCES):
        who, verb = chance.choice(people), chance.choice(VERBS)
        when = (day - timedelta(days=n % 3)).isoformat()
        what = f"the {noun} in {place} was {verb} on {when} after {n + 2} {chance.choice(NOUNS)} meetings"
        lines.append(f"{who} said that {what}.")
        if n % 2 == 0:
            marked.append((len(lines) - 1, who, what, when))
    text = "\n".join(lines)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    id_ = content_id("report", text, outlet, story, number)
    report = Report(
        id=id_,
        path=f"{id_}.txt",
        sha256=text_digest(text),
        text=text,
        body=tuple(Span(start, start + len(line)) for start, line in zip(starts, lines, strict=False)),
        outlet=Outlet(name=outlet, basis="masthead"),
        title=lines[0],
        authors=(),
        dateline=place,
        genre="news",
        published=Published(earliest=day.isoformat(), latest=day.isoformat(), basis="stated", why="dateline"),
        copy_of=None,
        language="en",
    )
    return report, [_told(report, starts[at], who, what, when, parties, chance) for at, who, what, when in marked]


def _told(
    report: Report, start: int, who: str, what: str, when: str, parties: dict[str, str], chance: random.Random
) -> _Told:
    content = Span(start + len(who) + len(" said that "), start + len(who) + len(" said that ") + len(what))
    at = report.text.index(when, content.start)
    stance = chance.choice(_STANCES)
    time = Time(
        report=report.id,
        span=Span(at, at + len(when)),
        type="DATE",
        value=when,
        begin=when,
        end=when,
        precision="day",
        why="written out",
    )
    claim = Claim(
        id=content_id("claim", report.id, start),
        report=report.id,
        story=None,
        spans=(content,),
        cue=Span(start + len(who) + 1, start + len(who) + 5),
        quoted=False,
        voice="indirect",
        chain=(
            Link(
                who=(Speaker(party=parties[who], name=who, text=who, span=Span(start, start + len(who))),), kind="named"
            ),
        ),
        stance=stance,
        certainty=Certainty("likely", 55, 80) if stance == "expects" else None,
        said=None,
        when=time,
        confidence=0.9,
        rule="generated/1",
        about=(chance.choice(list(parties.values())),),
    )
    return _Told(claim, who, when)


def _event(story: str, number: int, ids: Sequence[str], by_id: dict[str, _Told], noun: str, place: str) -> Event:
    voices: dict[str, list[str]] = {}
    for id_ in ids:
        voices.setdefault(by_id[id_].speaker, []).append(id_)
    origins = tuple(
        Origin(id=content_id("origin", story, number, name), label=name, claims=tuple(mine))
        for name, mine in sorted(voices.items())
    )
    denied = {id_ for id_ in ids if by_id[id_].claim.stance == "denies"}
    sides = [("yes", [id_ for id_ in ids if id_ not in denied]), ("no", [id_ for id_ in ids if id_ in denied])]
    answers = tuple(_answer(story, number, value, mine, origins, by_id) for value, mine in sides if mine)
    relations = (
        (Relation(a=answers[0].id, b=answers[1].id, kind="conflict", why="one says that it is so, the other not"),)
        if len(answers) > 1 and number % 3 == 0
        else ()
    )
    days: dict[str, list[str]] = {}
    for id_ in ids:
        days.setdefault(by_id[id_].day, []).append(id_)
    dated = tuple(_answer(story, number, day, mine, origins, by_id) for day, mine in sorted(days.items())[:4])
    return Event(
        id=content_id("event", story, number),
        story=story,
        label=f"the {noun} in {place} was {VERBS[number % len(VERBS)]}, part {number}",
        claims=tuple(ids),
        origins=origins,
        questions=(
            Question(asks="whether", answers=answers, relations=relations),
            Question(asks="when", answers=dated, relations=()),
        ),
        reports=tuple(sorted({by_id[id_].claim.report for id_ in ids})),
    )


def _answer(
    story: str, number: int, value: str, ids: Sequence[str], origins: Sequence[Origin], by_id: dict[str, _Told]
) -> Answer:
    return Answer(
        id=content_id("answer", story, number, value),
        value=value,
        text=value,
        claims=tuple(ids),
        origins=tuple(origin.id for origin in origins if set(origin.claims) & set(ids)),
        reports=tuple(sorted({by_id[id_].claim.report for id_ in ids})),
    )


def _expectations(claims: Sequence[Claim]) -> Iterator[Expectation]:
    told = [claim.id for claim in claims if claim.stance == "asserts"]
    for n, claim in enumerate([claim for claim in claims if claim.stance == "expects"][:12]):
        yield Expectation(
            claim=claim.id,
            expects="it comes about",
            by_when=claim.when.begin if claim.when else None,
            verdict="happened" if n % 2 else "open",
            outcome=(told[n % len(told)],) if n % 2 else (),
            why="told so" if n % 2 else "",
        )


def _wants(claims: Sequence[Claim]) -> Iterator[Want]:
    for claim in [claim for claim in claims if claim.stance == "urges"][:8]:
        yield Want(
            party=cast("str", claim.chain[0].who[0].party),
            from_party=claim.about[0],
            what="that it ends",
            claims=(claim.id,),
        )


def _timeline(events: Sequence[Event], by_id: dict[str, _Told]) -> Iterator[TimelineEntry]:
    for event in events[:16]:
        days = sorted(by_id[id_].day for id_ in event.claims)
        yield TimelineEntry(
            begin=days[0],
            end=days[-1],
            precision="day",
            event=event.id,
            label=event.label,
            status="happened",
            claims=event.claims[:6],
        )
