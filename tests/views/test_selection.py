import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.spans import Span
from crosswire.views.selection import Selection, select
from crosswire.views.together import together
from tests.making import bare_dossier, make_report

TEXT = "Zoë Ándor denied that the ferries had sailed. The harbour was shut, she said. Nobody came."
REPORT = make_report(TEXT, outlet="The Marsh Courier")


def claim(words: str, *who: Speaker, stance: str = "asserts", about: tuple[str, ...] = ()) -> Claim:
    start = TEXT.index(words)
    return Claim(
        id=f"claim-{start}",
        report=REPORT.id,
        story=None,
        spans=(Span(start, start + len(words)),),
        cue=None,
        quoted=False,
        voice="indirect" if who else "own",
        chain=tuple(Link(who=(one,), kind="named") for one in who),
        stance=stance,  # type: ignore[arg-type]
        certainty=None,
        said=None,
        when=None,
        confidence=0.9,
        rule="reported_clause/1",
        about=about,
    )


def speaker(text: str, party: str | None = None, name: str = "") -> Speaker:
    return Speaker(party=party, name=name or text, text=text, span=Span(0, len(text)))


ANDOR = Party(id="p1", name="Zoë Ándor", kind="person", aliases=("the harbour head", "Z. Andor"))
LINE = Party(id="p2", name="Marsh Line", kind="body", aliases=("the operator",))
FERRIES = claim("the ferries had sailed", speaker("Zoë Ándor", "p1"), stance="denies", about=("p2",))
HARBOUR = claim("The harbour was shut", speaker("she", "p1"), speaker("two officers"))
NOBODY = claim("Nobody came")


def dossier() -> Dossier:
    made = together([bare_dossier(REPORT)])
    return Dossier(
        **{name: getattr(made, name) for name in made.__slots__ if name not in {"claims", "parties"}},
        claims=(NOBODY, HARBOUR, FERRIES),
        parties=(ANDOR, LINE),
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Selection(), [FERRIES, HARBOUR, NOBODY]),
        (Selection(by="andor"), [FERRIES, HARBOUR]),
        (Selection(by="ZOE ANDOR"), [FERRIES, HARBOUR]),
        (Selection(by="harbour head"), [FERRIES, HARBOUR]),
        (Selection(by="officers"), [HARBOUR]),
        (Selection(by="ando"), []),
        (Selection(by="andor officers"), []),
        (Selection(by="courier"), [NOBODY]),
        (Selection(by="?"), []),
        (Selection(stance="denies"), [FERRIES]),
        (Selection(about="ferry sail"), [FERRIES]),
        (Selection(about="ferry harbour"), []),
        (Selection(about="operator"), [FERRIES]),
        (Selection(about="harb"), []),
        (Selection(about="..."), []),
        (Selection(outlet="marsh"), [FERRIES, HARBOUR, NOBODY]),
        (Selection(outlet="fen"), []),
        (Selection(by="andor", stance="asserts", about="shut"), [HARBOUR]),
    ],
)
def test_select(wanted: Selection, found: list[Claim]) -> None:
    assert list(select(dossier(), wanted)) == found


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_whatever_is_asked_for_only_takes_away(by: str, about: str, outlet: str) -> None:
    all_, found = select(dossier(), Selection()), select(dossier(), Selection(by=by, about=about, outlet=outlet))
    assert [one for one in all_ if one in found] == list(found)


def test_a_report_in_two_dossiers_counts_once() -> None:
    both = together([dossier(), dossier()])
    assert (len(both.reports), len(both.claims), len(both.parties)) == (1, 3, 2)
