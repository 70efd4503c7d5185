"""Dossiers of several stories, some of which hold one report together, put together from stories made by themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from crosswire.model.account import Answer, Event, Expectation, Origin, Question, Relation, TimelineEntry, Want
from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.dossier import Dossier
from crosswire.model.ids import content_id
from crosswire.model.party import Mention, Party
from crosswire.model.place import Place, united
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.model.time import Time
from tests.making import bare_dossier, make_report

__all__ = ["REPORTS", "story_of", "together"]

_NAMES = ("Mira Toll", "Piotr Maj", "Ilse Tarn")
_TOWNS = ("Selm", "Varn")
_SAYING = "{name} said on 2031-03-0{day} that the ferry to {town} had sunk. Nobody else saw it, in report {number}."


def _report(number: int) -> Report:
    text = _SAYING.format(name=_NAMES[number % 3], day=number + 1, town=_TOWNS[number % 2], number=number)
    return make_report(text, published=f"2031-03-0{number + 1}", outlet=f"The Fen Post {number % 2}")


REPORTS = tuple(sorted((_report(number) for number in range(6)), key=lambda report: report.published.order))


def story_of(held: Iterable[int], telling: str = "") -> Dossier:
    """A story of those reports, told so: with claims and parties that bear the ids that their reports give them."""
    reports = [REPORTS[number] for number in sorted(set(held))]
    days = [report.published.order for report in reports]
    story = Story(
        id=content_id("story", *sorted(report.id for report in reports)),
        title=f"The ferry to {telling}",
        reports=tuple(report.id for report in reports),
        begin=days[0],
        end=days[-1],
    )
    parties = _parties(reports, telling)
    claims = [claim for report in reports for claim in _claims(report, story.id, parties)]
    event = _event(story.id, claims, telling)
    return replace(
        bare_dossier(*reports),
        stories=(story,),
        parties=tuple(sorted(parties.values(), key=lambda party: (party.name, party.id))),
        times=tuple(_time(report) for report in reports),
        places=united(_place(report) for report in reports),
        claims=tuple(claims),
        events=(event,),
        expectations=tuple(
            Expectation(claim=claim.id, expects=telling, by_when=None, verdict="open", outcome=(), why="")
            for claim in claims[1::2]
        ),
        wants=tuple(
            Want(party=claim.chain[0].who[0].party or "", from_party=None, what=what, claims=(claim.id,))
            for claim in claims[::2]
            for what in ("that it ends", telling)
        ),
        timeline=(
            TimelineEntry(
                begin=days[0],
                end=days[-1],
                precision="day",
                event=event.id,
                label=event.label,
                status="claimed",
                claims=event.claims,
            ),
        ),
    )


def together(parts: Iterable[Dossier], *unread: Report) -> Dossier:
    """The dossier of several stories, as a reading of all their reports gives it."""
    parts = sorted(parts, key=lambda part: (part.stories[0].begin or "9999", part.stories[0].id))
    reports = {report.id: report for report in (*unread, *(report for part in parts for report in part.reports))}
    times = {time.report: time for part in reversed(parts) for time in part.times}
    told = list(dict.fromkeys(time.report for part in parts for time in part.times))
    return replace(
        bare_dossier(*sorted(reports.values(), key=lambda report: (report.published.order, report.path, report.id))),
        stories=tuple(story for part in parts for story in part.stories),
        parties=tuple(party for part in parts for party in part.parties),
        times=tuple(times[report] for report in told),
        places=united(place for part in parts for place in part.places),
        claims=tuple(claim for part in parts for claim in part.claims),
        events=tuple(event for part in parts for event in part.events),
        expectations=tuple(one for part in parts for one in part.expectations),
        wants=tuple(want for part in parts for want in part.wants),
        timeline=tuple(entry for part in parts for entry in part.timeline),
    )


def _parties(reports: Sequence[Report], telling: str) -> dict[str, Party]:
    """By name, those who speak in reports; each bears the id that the first of its reports gives it."""
    mentions: dict[str, list[Mention]] = {}
    for report in reports:
        name = _name(report)
        mentions.setdefault(name, []).append(Mention(report.id, Span(0, len(name)), "name", f"name of {name}"))
    return {
        name: Party(
            id=content_id("party", min(mention.report for mention in found)),
            name=name,
            kind="person",
            aliases=(f"{name.split()[-1]} of {telling}",),
            mentions=tuple(found),
        )
        for name, found in mentions.items()
    }


def _name(report: Report) -> str:
    return report.text.partition(" said")[0]


def _claims(report: Report, story: str, parties: dict[str, Party]) -> Iterable[Claim]:
    party = parties[_name(report)]
    starts = [report.text.index("the ferry"), report.text.index("Nobody")]
    for start in starts:
        yield Claim(
            id=content_id("claim", report.id, start),
            report=report.id,
            story=story,
            spans=(Span(start, report.text.index(".", start)),),
            cue=None,
            quoted=False,
            voice="indirect",
            chain=(
                Link(
                    who=(Speaker(party=party.id, name=party.name, text=party.name, span=party.mentions[0].span),),
                    kind="named",
                ),
            ),
            stance="asserts",
            certainty=None,
            said=_time(report),
            when=None,
            confidence=0.5,
            rule="a test",
            about=(party.id,),
        )


def _time(report: Report) -> Time:
    at = report.text.index("2031")
    day = report.text[at : at + 10]
    return Time(
        report=report.id,
        span=Span(at, at + 10),
        type="DATE",
        value=day,
        begin=day,
        end=day,
        precision="day",
        why="written out",
    )


def _place(report: Report) -> Place:
    town = next(town for town in _TOWNS if town in report.text)
    at = report.text.index(town)
    return Place(
        id=content_id("place", town),
        name=town,
        kind="city",
        latitude=1.0,
        longitude=2.0,
        country=None,
        within=(),
        source=f"a map, {town}",
        confidence=0.7,
        why="the only one",
        mentions=(Mention(report.id, Span(at, at + len(town)), "name", "its name"),),
    )


def _event(story: str, claims: Sequence[Claim], telling: str) -> Event:
    ids = tuple(sorted(claim.id for claim in claims))
    event = content_id("event", story)
    origin = Origin(id=content_id("origin", story), label="Mira Toll", claims=ids)
    sides = (("yes", ids[::2]), ("no", ids[1::2]))
    answers = [
        Answer(id=content_id("answer", event, value), value=value, text=value, claims=mine, origins=(origin.id,))
        for value, mine in sides
    ]
    apart = Relation(a=answers[0].id, b=answers[1].id, kind="conflict", why="one says that it is so")
    return Event(
        id=event,
        story=story,
        label=f"the ferry had sunk, {telling}",
        claims=ids,
        origins=(origin,),
        questions=(Question(asks="whether", answers=tuple(answers), relations=(apart,)),),
    )
