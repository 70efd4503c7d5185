"""Law 5, for any reports: what never adds a voice, in whatever order they come."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.credibility import rated
from crosswire.model.account import Answer, Event, Origin, Question, Relation
from crosswire.model.claim import Link, LinkKind, Stance
from crosswire.model.party import Party
from tests.accounts.telling import Told, by, origins, party, told

OUTLETS = ("Evening Star", "Harbour Post", "Coast Wire")
_OUTLETS = tuple(party(name, "outlet") for name in OUTLETS)
_KINDS: Sequence[tuple[Party | str, LinkKind]] = (
    (party("Berit Solheim"), "named"),
    (party("Norway", "state", "NO"), "named"),
    *((outlet, "media") for outlet in _OUTLETS),
    (party("a Norwegian official", "role", "NO"), "anonymous"),
    (party("another Norwegian official", "role", "NO"), "anonymous"),
    (party("a fisheries official", "role", "NO"), "anonymous"),
    (party("two officials", "role"), "anonymous"),
    (party("a witness", "role"), "anonymous"),
    ("the complaint", "document"),
    ("court papers", "document"),
)
EVERYBODY = tuple(who for who, _ in _KINDS if isinstance(who, Party))

stances: st.SearchStrategy[Stance] = st.sampled_from(["asserts", "expects", "denies"])
links: st.SearchStrategy[Link] = st.sampled_from([by(who, kind=kind) for who, kind in _KINDS])
chains = st.lists(links, max_size=2)


@st.composite
def reports(draw: st.DrawFn, outlet: st.SearchStrategy[str | None], mark: int) -> list[Told]:
    """One report with one or two claims of the same matter."""
    name = draw(outlet)
    credits_ = tuple(draw(st.lists(st.sampled_from(OUTLETS), max_size=2, unique=True)))
    telling = told(f"The ferry sank, number {mark}.", outlet=name, chain=draw(chains), stance=draw(stances))
    report = replace(telling.report, credits=tuple(c for c in credits_ if c != name))
    out = [Told(report, telling.claim)]
    if draw(st.booleans()):
        second = replace(telling.claim, id=f"{telling.claim.id}-2", chain=tuple(draw(chains)), stance=draw(stances))
        out.append(Told(report, second))
    return out


@st.composite
def stories(draw: st.DrawFn) -> list[list[Told]]:
    known = st.sampled_from([*OUTLETS, None])
    return [draw(reports(known, mark)) for mark in range(draw(st.integers(1, 5)))]


def flat(story: Sequence[Sequence[Told]]) -> list[Told]:
    return [telling for report in story for telling in report]


def found(story: Sequence[Sequence[Told]]) -> tuple[Origin, ...]:
    tellings = flat(story)
    return origins(tellings, *EVERYBODY).of(t.claim for t in tellings)


def again(report: Sequence[Told], outlet: str | None, *, version: bool) -> list[Told]:
    """A report that prints the same, as a copy by another outlet or as an edited version."""
    first = report[0].report
    made = replace(
        first,
        id=f"{first.id}-again",
        outlet=replace(first.outlet, name=first.outlet.name if version else outlet),
        copy_of=None if version else first.id,
        version_of=first.id if version else None,
    )
    return [Told(made, replace(t.claim, id=f"{t.claim.id}-again", report=made.id)) for t in report]


@given(stories(), st.data(), st.booleans())
def test_a_copy_or_a_version_adds_no_voice(story: list[list[Told]], data: st.DataObject, version: bool) -> None:
    copied = again(data.draw(st.sampled_from(story)), data.draw(st.sampled_from([*OUTLETS, None])), version=version)
    assert len(found([*story, copied])) <= len(found(story))


@given(stories(), reports(st.none(), 9))
def test_an_unknown_outlet_adds_no_voice(story: list[list[Told]], unknown: list[Told]) -> None:
    assert len(found([*story, unknown])) <= len(found(story))


@given(stories(), st.randoms())
def test_the_order_of_reports_changes_nothing(story: list[list[Told]], random: object) -> None:
    tellings = flat(story)
    expected = origins(tellings, *EVERYBODY).of(t.claim for t in tellings)
    random.shuffle(tellings)  # type: ignore[attr-defined]
    assert origins(tellings, *reversed(EVERYBODY)).of(t.claim for t in tellings) == expected


@given(st.sampled_from(OUTLETS), st.integers(2, 4))
def test_the_reports_of_one_outlet_are_one_voice(outlet: str, many: int) -> None:
    story = [[told(f"The ferry sank, number {n}.", outlet=outlet)] for n in range(many)]
    assert len(found(story)) == 1


@given(st.permutations(range(3)))
def test_any_circle_of_outlets_ends_and_is_one_voice(cites: list[int]) -> None:
    story = [
        [told(f"So says {OUTLETS[cited]}.", outlet=OUTLETS[n], chain=[by(_OUTLETS[cited], kind="media")])]
        for n, cited in enumerate(cites)
    ]
    circles = {frozenset(circle(cites, n)) for n in range(len(cites))}
    assert len(found(story)) == len(circles)


def circle(cites: Sequence[int], start: int) -> set[int]:
    seen: set[int] = set()
    while start not in seen:
        seen.add(start)
        start = cites[start]
    return seen


@given(stories())
def test_every_origin_has_claims_and_no_two_have_one_id(story: list[list[Told]]) -> None:
    behind = found(story)
    assert all(origin.claims for origin in behind)
    assert len({origin.id for origin in behind}) == len(behind)


# credibility


def figure(story: Sequence[Sequence[Told]]) -> int:
    """That of the answer that it sank, by the rule."""
    tellings = flat(story)
    claims = {t.claim.id: t.claim for t in tellings}
    sides = {
        "no": tuple(sorted(id_ for id_, claim in claims.items() if claim.stance == "denies")),
        "yes": tuple(sorted(id_ for id_, claim in claims.items() if claim.stance != "denies")),
    }
    answers = tuple(Answer(id=v, value=v, text=v, claims=ids, origins=()) for v, ids in sides.items())
    conflict = (Relation(a="no", b="yes", kind="conflict", why="test"),)
    event = Event(
        id="event",
        story="story",
        label="The ferry sank",
        claims=tuple(sorted(claims)),
        origins=(),
        questions=(Question(asks="whether", answers=answers, relations=conflict),),
    )
    done = rated(origins(tellings, *EVERYBODY, CRITIC).settled(event, claims.values()), claims)
    known = {origin.id for origin in done.origins}
    assert all(set(answer.origins) <= known for question in done.questions for answer in question.answers)
    yes = done.questions[0].answers[1].credibility
    assert yes is not None
    return yes.figure


CRITIC = party("Piet Rask")


@given(stories())
def test_an_independent_contradiction_never_improves_a_credibility(story: list[list[Told]]) -> None:
    against = [told("It did not sink.", outlet="Fen Courier", chain=[by(CRITIC)], stance="denies")]
    assert figure([*story, against]) >= figure(story)
