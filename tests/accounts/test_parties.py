"""The parties of a story, from parties of its reports made by hand; and laws that must hold for any of them."""

from collections.abc import Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.parties import unite
from crosswire.model.ids import content_id
from crosswire.model.parse import Parse
from crosswire.model.party import Mention, Party, PartyKind
from crosswire.model.reading import Reading
from crosswire.model.spans import Span
from tests.making import make_report

Sketch = tuple[PartyKind, str, Sequence[str], str | None]


def reading(text: str, *sketches: Sketch) -> Reading:
    """A reading of a report with these parties: kind, name, aliases, country; each one mention."""
    report = make_report(text)
    parties = tuple(
        Party(
            id=content_id("party", report.id, n),
            name=name,
            kind=kind,
            aliases=tuple(sorted(aliases)),
            country=country,
            mentions=(Mention(report.id, Span(n, n + 1), "name", "named"),),
        )
        for n, (kind, name, aliases, country) in enumerate(sketches)
    )
    return Reading(
        report=report,
        parse=Parse(report.id, "test", (), (), ()),
        times=(),
        parties=parties,
        quotes=(),
    )


def person(name: str, *aliases: str) -> Sketch:
    return "person", name, aliases, None


def names(parties: Sequence[Party]) -> list[str]:
    return [p.name for p in parties]


def test_full_short_and_titled_names_become_one() -> None:
    one, two, three = (
        reading("one", person("Walter Dunlop", "Dunlop")),
        reading("two", person("Walter R. Dunlop Jr.", "Mr. Dunlop")),
        reading("three", person("Dunlop", "Senator Dunlop")),
    )
    (dunlop,) = unite([one, two, three])
    assert dunlop.name == "Walter R. Dunlop Jr."
    assert set(dunlop.aliases) == {"Walter Dunlop", "Dunlop", "Mr. Dunlop", "Senator Dunlop"}
    assert {m.report for m in dunlop.mentions} == {r.report.id for r in (one, two, three)}


def test_who_is_called_by_one_word_is_nobody_elses_surname() -> None:
    readings = [reading("a", person("Zenna")), reading("b", person("Oda Zenna")), reading("c", person("Zenna"))]
    assert names(unite(readings)) == ["Oda Zenna"]
    assert names(unite(readings, {"zenna"})) == ["Oda Zenna", "Zenna"]


def test_spelling_with_hyphen_accent_or_a_slip() -> None:
    assert names(unite([reading("a", person("Kang Jong-un")), reading("b", person("Kang Jong Un"))])) == [
        "Kang Jong Un"
    ]
    assert len(unite([reading("a", person("Luís Ibáñez")), reading("b", person("Luis Ibanez"))])) == 1
    (prieto,) = unite(
        [
            reading("a", person("Vicente Prieto")),
            reading("b", person("Vincente Prieto")),
            reading("c", person("Vicente Prieto")),
        ]
    )
    assert prieto.name == "Vicente Prieto"


def test_namesakes_stay_apart_and_a_lone_surname_with_two_bearers_stays_alone() -> None:
    found = unite(
        [
            reading("a", person("Bill Harmon")),
            reading("b", person("Mary Harmon")),
            reading("c", person("Harmon")),
            reading("d", person("Kang Jong Il"), person("Kang Jong Un")),
        ]
    )
    assert sorted(names(found)) == ["Bill Harmon", "Harmon", "Kang Jong Il", "Kang Jong Un", "Mary Harmon"]


def test_middle_names_that_contradict_are_two_people() -> None:
    assert len(unite([reading("a", person("George W. Hall")), reading("b", person("George H. Hall"))])) == 2
    assert len(unite([reading("a", person("Ann Hall")), reading("b", person("Ann Marie Hall"))])) == 1


def test_family_name_first() -> None:
    assert len(unite([reading("a", person("Park Ha-joon")), reading("b", person("Park"))])) == 1


def test_states_are_one_by_country() -> None:
    (france,) = unite(
        [
            reading("a", ("state", "Paris", ("French government",), "FR")),
            reading("b", ("state", "France", (), "FR")),
        ]
    )
    assert france.country == "FR"
    assert {france.name, *france.aliases} == {"France", "Paris", "French government"}


def test_bodies_by_words_and_acronym() -> None:
    found = unite(
        [
            reading("a", ("body", "Department of Fisheries", (), None)),
            reading("b", ("body", "Fisheries Department", (), None)),
            reading("c", ("body", "National Grain Board", ("NGB",), None)),
            reading("d", ("body", "NGB", (), None)),
            reading("f", ("body", "DOF", (), None)),
            reading("e", ("outlet", "The Daily Echo", (), None), ("outlet", "Daily Echo", (), None)),
        ]
    )
    assert len(found) == 3
    assert "NGB" in next(p for p in found if p.name == "National Grain Board").aliases


def test_ministries_of_two_countries_stay_apart() -> None:
    found = unite(
        [
            reading("a", ("body", "Foreign Ministry", (), "TR")),
            reading("b", ("body", "Foreign Ministry", (), "GR")),
        ]
    )
    assert [p.country for p in found] == ["GR", "TR"] or [p.country for p in found] == ["TR", "GR"]


def test_unnamed_roles_of_two_reports_stay_apart() -> None:
    assert (
        len(unite([reading("a", ("role", "officials", (), None)), reading("b", ("role", "officials", (), None))])) == 2
    )


def test_no_reading_no_party() -> None:
    assert unite([]) == ()


NAMES = st.sampled_from(
    "Ann Hall|A. Hall|Ann M. Hall|Hall|Bob Hall|Bob J. Hall|B. Hall|Ann|Kang Jong Un|Kang|Kang Jong Il|Jong".split("|")
)
BODIES = st.sampled_from("National Grain Board|NGB|Grain Board|Board of Grain|New Gas Bureau|Northern Gas".split("|"))
SKETCHES = st.one_of(
    st.tuples(st.just("person"), NAMES, st.just(()), st.none()),
    st.tuples(st.just("body"), BODIES, st.just(()), st.sampled_from([None, "FR", "TR"])),
    st.tuples(st.just("state"), st.sampled_from(["France", "Paris"]), st.just(()), st.just("FR")),
    st.tuples(st.just("role"), st.just("an official"), st.just(()), st.none()),
)
REPORTS = st.lists(st.lists(SKETCHES, max_size=4), max_size=4)


@given(REPORTS)
def test_the_order_of_reports_changes_nothing(sketches: list[list[Sketch]]) -> None:
    readings = [reading(f"report {n}", *row) for n, row in enumerate(sketches)]
    expected = unite(readings)
    assert all(unite(list(order)) == expected for order in permutations(readings))


@given(REPORTS)
def test_no_mention_is_lost_or_doubled_and_a_report_read_twice_counts_once(sketches: list[list[Sketch]]) -> None:
    readings = [reading(f"report {n}", *row) for n, row in enumerate(sketches)]
    united = unite(readings)
    mentions = sorted(m for p in united for m in p.mentions)
    assert mentions == sorted(m for r in readings for p in r.parties for m in p.mentions)
    assert len({p.id for p in united}) == len(united)
    assert all(p.name not in p.aliases for p in united)
    assert unite([*readings, *readings]) == united
