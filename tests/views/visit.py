"""A dossier made by hand of an invented visit.

It holds chains of two relays, two who speak together, a denial, conflicts, a refinement, an update, an expectation with
its outcome, wants, ranges of days, a copy, an undated report of an unknown outlet, and hostile text everywhere.
"""

from dataclasses import replace
from functools import cache

from crosswire.model.account import (
    Answer,
    Asks,
    Credibility,
    Event,
    Expectation,
    Origin,
    Overruling,
    Question,
    Relation,
    RelationKind,
    TimelineEntry,
    Want,
)
from crosswire.model.claim import Certainty, Claim, Link, Speaker, Stance
from crosswire.model.dossier import Dossier, Made
from crosswire.model.frame import Argument, Frame, Quantity
from crosswire.model.ids import content_id
from crosswire.model.party import Mention, Party, PartyKind
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.model.time import Precision, Time
from crosswire.views.lines.moments import Status
from tests.views.visit_reports import COURIER, HOSTILE, LONG_WORD, MARKUP_NAME, OVERRIDE, POST, REPRINT, WIRE, place

__all__ = ["visit"]

_STORY = "story-visit"


def _party(name: str, kind: PartyKind, *aliases: str, mentions: tuple[Mention, ...] = ()) -> Party:
    return Party(id=content_id("party", name), name=name, kind=kind, aliases=aliases, mentions=mentions)


_PARTIES = {
    party.name: party
    for party in (
        _party(
            "Tomas Reke", "person", "Reke", mentions=(Mention(WIRE.id, place(WIRE.text, "Reke"), "name", "surname"),)
        ),
        _party("Marenta", "state"),
        _party("Lornia", "state"),
        _party("port officials", "role"),
        _party("Harbour Times", "outlet"),
    )
}


def _speaker(report: Report, words: str, name: str = "") -> Speaker:
    party = _PARTIES.get(name or words)
    return Speaker(party=party.id if party else None, name=name or words, text=words, span=place(report.text, words))


def _named(report: Report, words: str, name: str = "") -> Link:
    return Link(who=(_speaker(report, words, name),), kind="named")


def _unnamed(report: Report, words: str, name: str = "", number: str = "some", role: str | None = None) -> Link:
    return Link(who=(_speaker(report, words, name),), kind="anonymous", number=number, role=role)


def _time(report: Report, words: str, value: str, begin: str, end: str, precision: Precision = "day") -> Time:
    return Time(
        report=report.id,
        span=place(report.text, words),
        type="DATE",
        value=value,
        begin=begin,
        end=end,
        precision=precision,
        why="from the day of publication",
    )


_FRIDAY = _time(COURIER, "Friday", "2024-03-08", "2024-03-08", "2024-03-08")
_BETWEEN = _time(POST, "between Thursday and Saturday", "2024-03-07/2024-03-09", "2024-03-07", "2024-03-09")
_EVENING = _time(WIRE, "Friday evening", "2024-03-08TEV", "2024-03-08", "2024-03-08", "time")
_JUNE = _time(WIRE, "by June", "2024-06", "2024-06-01", "2024-06-30", "month")


def _says(
    report: Report,
    *words: str,
    chain: tuple[Link, ...] = (),
    stance: Stance = "asserts",
    certainty: Certainty | None = None,
    when: Time | None = None,
    quoted: bool = False,
    frames: tuple[Frame, ...] = (),
) -> Claim:
    spans = tuple(place(report.text, part) for part in words)
    return Claim(
        id=content_id("claim", report.id, *(offset for span in spans for offset in span)),
        report=report.id,
        story=_STORY,
        spans=spans,
        cue=None,
        quoted=quoted,
        voice="direct" if quoted else "indirect" if chain else "own",
        chain=chain,
        stance=stance,
        certainty=certainty,
        said=None,
        when=when,
        confidence=0.8,
        rule="says 1",
        frames=frames,
    )


_CITED = (
    _unnamed(POST, "port officials", role="officials"),
    Link(who=(_speaker(POST, "the Harbour Times", "Harbour Times"),), kind="media"),
)
_TOGETHER = Link(who=(_speaker(POST, "Marenta"), _speaker(POST, "Lornia")), kind="named")
_REKE = _named(WIRE, "Reke", "Tomas Reke")
_GUARDS = Frame(
    predicate="go",
    kind="travel",
    span=place(POST.text, "go with"),
    negated=False,
    modal="would",
    tense="future",
    arguments=(
        Argument(
            role="agent",
            head="guard",
            kind="guard",
            words=("twelve", "guard"),
            party=None,
            named=(),
            span=place(POST.text, "Twelve guards"),
        ),
    ),
    quantities=(Quantity(low=12, high=float("inf"), unit="guard", span=place(POST.text, "Twelve")),),
    when=_BETWEEN,
    words=("go", "guard"),
)

_DUE = _says(
    COURIER,
    "Lornian President Ilse Varga is expected to arrive in Port Selm on Friday aboard a ship",
    stance="expects",
    when=_FRIDAY,
)
_SHIP = _says(COURIER, "aboard a ship")
_CLOSE = _says(
    COURIER,
    "the harbour would close for two days",
    chain=(_unnamed(COURIER, "Port officials", "port officials"),),
    stance="expects",
)
_READY = _says(COURIER, "“We are ready for the visit,”", chain=(_named(COURIER, "Tomas Reke"),), quoted=True)
_CHEAPER = _says(
    COURIER,
    "Lornia wants cheaper gas from Marenta",
    chain=(_unnamed(COURIER, "a senior Marentan official", number="one", role="senior official"),),
)
_COPIED = _says(REPRINT, "Lornian President Ilse Varga is expected to arrive in Port Selm on Friday", stance="expects")
_REACH = _says(
    POST,
    "Varga will likely reach Port Selm between Thursday and Saturday",
    chain=_CITED,
    stance="expects",
    certainty=Certainty("likely", 55, 80),
    when=_BETWEEN,
)
_TWELVE = _says(POST, "Twelve guards would go with her", chain=_CITED, stance="expects", frames=(_GUARDS,))
_BOUGHT = _says(POST, "Lornia has bought gas from Marenta since 2019", chain=_CITED)
_DENIED = _says(POST, "any gas was sold", chain=(_TOGETHER,), stance="denies")
_TRAIN = _says(HOSTILE, "Varga might come by train", chain=(_unnamed(HOSTILE, LONG_WORD),), stance="doubts")
_WHISPERS = _says(HOSTILE, "Whispers <script>alert(1)</script> from the harbour", stance="doubts")
_SOLD = _says(HOSTILE, "gas was sold for {{7*7}} and [bold]nothing[/bold]", chain=(_named(HOSTILE, MARKUP_NAME),))
_TURNED = _says(HOSTILE, f"{OVERRIDE}detrevni\u202c and \x1b[31mred\x1b[0m")
_ARABIC = _says(HOSTILE, "هذا خبر قصير عن الزيارة")
_ARRIVED = _says(WIRE, "Ilse Varga arrived in Port Selm on Friday evening aboard the ship Halcyon", when=_EVENING)
_ABOARD = _says(WIRE, "Ilse Varga", "aboard the ship Halcyon")
_FOURTEEN = _says(WIRE, "Fourteen guards came with her", chain=(_named(WIRE, "the Harbour Times", "Harbour Times"),))
_ENDED = _says(WIRE, "The talks on gas ended without a deal", chain=(_REKE,))
_DEAL = _says(WIRE, "A deal is expected by June", stance="expects", when=_JUNE)
_URGED = _says(WIRE, "Lornia to pay its debts", chain=(_named(WIRE, "Marenta"),), stance="urges")

_CLAIMS = (
    *(_ARRIVED, _ABOARD, _FOURTEEN, _ENDED, _DEAL, _URGED),
    *(_TRAIN, _WHISPERS, _SOLD, _TURNED, _ARABIC),
    *(_DUE, _SHIP, _CLOSE, _READY, _CHEAPER),
    *(_REACH, _TWELVE, _BOUGHT, _DENIED),
    _COPIED,
)


def _ids(*claims: Claim) -> tuple[str, ...]:
    return tuple(claim.id for claim in claims)


def _origin(label: str, *claims: Claim, number: str | None = None) -> Origin:
    return Origin(
        id=content_id("origin", label, *_ids(*claims)),
        label=label,
        claims=_ids(*claims),
        number=number,
        why=("two reports lean on it <b>too</b>",) if number else (),
        reliability="B" if label == "Northern Wire" else None,
    )


def _reports(*claims: Claim) -> tuple[str, ...]:
    return tuple(sorted({claim.report for claim in claims}))


def _answer(
    value: str, text: str, claims: tuple[Claim, ...], *origins: Origin, credibility: Credibility | None = None
) -> Answer:
    return Answer(
        id=content_id("answer", value),
        value=value,
        text=text,
        claims=_ids(*claims),
        origins=tuple(origin.id for origin in origins),
        reports=_reports(*(claim for claim in claims if any(claim.id in origin.claims for origin in origins))),
        credibility=credibility,
    )


def _question(asks: Asks, a: Answer, b: Answer, kind: RelationKind, why: str) -> Question:
    return Question(asks=asks, answers=(a, b), relations=(Relation(a=a.id, b=b.id, kind=kind, why=why),))


def _event(label: str, claims: tuple[Claim, ...], origins: tuple[Origin, ...], *questions: Question) -> Event:
    return Event(
        id=content_id("event", label),
        story=_STORY,
        label=label,
        claims=_ids(*claims),
        origins=origins,
        questions=questions,
    )


_EVEN = Credibility(figure=4, why="follows from: 2 independent origins, 2 independent origins against it")
_OVERRULED = replace(
    _EVEN, overruled_by=Overruling(figure=5, by="Ida <i>Brandt</i>", why="she has seen the contract </script>")
)


def _events() -> tuple[Event, ...]:
    own, told = _origin("Marenta Courier", _DUE, _SHIP), _origin("port officials", _REACH, number="3")
    came = _origin("Northern Wire", _ARRIVED, _ABOARD)
    sellers, minister = _origin("port officials", _BOUGHT), _origin('"><img src=x>', _SOLD)
    deniers = (_origin("Marenta", _DENIED), _origin("Lornia", _DENIED))
    return (
        _event(
            "Ilse Varga arrives in Port Selm",
            (_DUE, _SHIP, _COPIED, _REACH, _ARRIVED, _ABOARD, _TRAIN),
            (own, told, came),
            _question(
                "when",
                _answer("2024-03-08", "Friday", (_DUE, _COPIED, _ARRIVED), own, came),
                _answer("2024-03-07/2024-03-09", "between Thursday and Saturday", (_REACH,), told),
                "refine",
                "8 March lies in 7 to 9 March",
            ),
            _question(
                "how",
                _answer("ship", "aboard a ship", (_SHIP, _ABOARD), own, came),
                _answer("train", "by train", (_TRAIN,)),
                "conflict",
                "a ship is no train",
            ),
        ),
        _event(
            "Marenta sells gas to Lornia </script>",
            (_BOUGHT, _SOLD, _DENIED),
            (sellers, *deniers, minister),
            _question(
                "whether",
                _answer("yes", "has bought gas", (_BOUGHT, _SOLD), sellers, minister, credibility=_EVEN),
                _answer("no", "denied", (_DENIED,), *deniers, credibility=_OVERRULED),
                "conflict",
                "one denies what the other says",
            ),
        ),
        _event(
            "guards go with her",
            (_TWELVE, _FOURTEEN),
            (_origin("port officials", _TWELVE), _origin("Harbour Times", _FOURTEEN)),
            _question(
                "how many",
                _answer("12", "Twelve guards", (_TWELVE,)),
                _answer("14", "Fourteen guards", (_FOURTEEN,)),
                "update",
                "the second came four days later",
            ),
        ),
    )


def _entry(begin: str, end: str, precision: str, status: Status, label: str, *claims: Claim) -> TimelineEntry:
    return TimelineEntry(
        begin=begin, end=end, precision=precision, event="", label=label, status=status, claims=_ids(*claims)
    )


def _timeline() -> tuple[TimelineEntry, ...]:
    hostile = "gas is sold </title><script>alert(4)</script>"
    arrives = "Ilse Varga arrives in Port Selm aboard the ship Halcyon"
    return (
        _entry("2019-01-01", "2019-12-31", "year", "claimed", "Lornia begins to buy gas", _BOUGHT),
        _entry("2024-03-07", "2024-03-09", "day", "expected", "Varga reaches Port Selm", _REACH),
        _entry("2024-03-08", "2024-03-08", "day", "happened", arrives, _ARRIVED, _DUE),
        _entry("2024-01-01", "2024-12-31", "year", "denied", hostile, _DENIED),
        _entry("2024-03-09", "2024-03-09", "day", "claimed", f"the talks end without a deal {LONG_WORD}", _ENDED),
        _entry("2024-06-01", "2024-06-30", "month", "expected", "a deal", _DEAL),
        _entry("someday", "", "vague", "claimed", "a day that is no day", _WHISPERS),
    )


@cache
def visit() -> Dossier:
    """The dossier."""
    return Dossier(
        made=Made(by="crosswire 0.1.0", models={"en": "test_model 1.0"}),
        reports=(COURIER, POST, REPRINT, WIRE, HOSTILE),
        stories=(
            Story(
                id=_STORY,
                title="Varga visits <b>Marenta</b> for gas talks",
                reports=(COURIER.id, POST.id, REPRINT.id, WIRE.id, HOSTILE.id),
                begin="2024-03-04",
                end="2024-03-09",
            ),
        ),
        parties=tuple(_PARTIES.values()),
        times=(_FRIDAY, _BETWEEN, _EVENING, _JUNE),
        claims=_CLAIMS,
        events=_events(),
        expectations=(
            Expectation(
                claim=_DUE.id,
                expects="Varga arrives in Port Selm",
                by_when="2024-03-08",
                verdict="happened",
                outcome=(_ARRIVED.id,),
                why="the same event, a day later",
            ),
            Expectation(
                claim=_DEAL.id,
                expects="a deal",
                by_when="2024-06",
                verdict="open",
                outcome=(),
                why="nobody speaks of it",
            ),
        ),
        wants=(
            Want(party="Lornia", from_party="Marenta", what="cheaper gas", claims=(_CHEAPER.id,)),
            Want(party="Marenta", from_party="Lornia", what="that it pays its debts", claims=(_URGED.id,)),
        ),
        timeline=_timeline(),
    )
