"""What a query finds among the claims of a dossier."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.model.dossier import Dossier
from crosswire.model.query import QueryError, parse_query
from crosswire.reading.language import LanguageModel
from crosswire.store import Store
from tests.making import dossier_of, make_report
from tests.store.conftest import Opening

FIRST = (
    "BERGEN, Norway – Mayor Mira Toll denied on Monday that the dam had leaked.\n"
    "“The dam will probably be opened before the flood comes,” she said.\n"
)
SECOND = (
    "The growers demanded in 2023 that Toll resign.\n"
    "Piotr Maj, an engineer, said that the dam leaked twice near Łódź in April 2024.\n"
)


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    reports = [
        make_report(FIRST, outlet="Fen Courier", published="2024-03-05"),
        make_report(SECOND, outlet="Upland Post", published="2024-05-02"),
    ]
    return dossier_of(language, *reports)


@pytest.fixture(scope="module")
def store(dossier: Dossier, lasting: Store) -> Store:
    lasting.add_reports(dossier.reports)
    lasting.keep_dossier(dossier)
    return lasting


def found(store: Store, dossier: Dossier, query: str) -> list[str]:
    texts = {report.id: report.text for report in dossier.reports}
    claims = {claim.id: claim for claim in dossier.claims}
    return [
        " … ".join(span.of(texts[claims[id_].report]) for span in claims[id_].spans)
        for id_ in store.find(parse_query(query), 100).claims
    ]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("stance:denies", "the dam had leaked"),
        ("leaking by:Toll", "the dam had leaked"),
        ('"probably be opened"', "probably be opened"),
        ("by:maj", "leaked twice"),
        ("certainty:likely", "probably"),
        ("certainty:>=55", "probably"),
        ("stance:expects", "probably"),
        ("when:2024-04", "leaked twice"),
        ("said:2024-03-04", "the dam had leaked"),
        ("by:toll published:..2024-03", "the dam"),
        ("outlet:upland leaked", "leaked twice"),
        ("place:poland", "leaked twice"),
        ("place:lodz", "leaked twice"),
        ("about:toll -outlet:courier", "resign"),
        ("resign OR twice", "resign"),
        ("story:dam OR story:toll OR leaked", "leaked"),
    ],
)
def test_what_is_asked_for_is_found(store: Store, dossier: Dossier, query: str, words: str) -> None:
    assert any(words in claim for claim in found(store, dossier, query))


@pytest.mark.parametrize(
    "query",
    [
        '"opened probably"',
        "by:Maj stance:denies",
        "outlet:Courier twice",
        "when:1999",
        "published:2030..",
        "certainty:almost-certain",
        "place:Portugal",
        "leaked -leaked",
    ],
)
def test_what_is_not_there_is_not_found(store: Store, dossier: Dossier, query: str) -> None:
    assert found(store, dossier, query) == []


def test_an_empty_query_finds_all_in_reading_order(store: Store, dossier: Dossier) -> None:
    everything = store.find(parse_query(""), 100)
    assert everything.claims == tuple(claim.id for claim in dossier.claims)
    assert everything.total == len(dossier.claims)


def test_pages_join_without_gap_or_repetition(store: Store) -> None:
    query = parse_query("dam OR toll")
    whole = store.find(query, 100)
    pages = [id_ for at in range(0, whole.total, 2) for id_ in store.find(query, 2, at).claims]
    assert tuple(pages) == whole.claims


def test_the_claim_with_more_of_the_words_comes_first(store: Store, dossier: Dossier) -> None:
    assert "leaked twice" in found(store, dossier, "twice OR dam")[0]


def test_a_new_dossier_leaves_no_words_of_the_old(fresh: Opening, dossier: Dossier, language: LanguageModel) -> None:
    report = make_report("The ferry sank, the harbour master said.", outlet="Fen Courier")
    store = fresh()
    store.add_reports([*dossier.reports, report])
    store.keep_dossier(dossier)
    store.keep_dossier(dossier_of(language, report))
    assert store.find(parse_query("dam"), 10).total == 0
    assert store.find(parse_query("ferry"), 10).total == 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="ab *^:\"()-+{}ORNT.é\u202e'%", max_size=30))
def test_no_text_reaches_the_database_as_anything_but_words(store: Store, text: str) -> None:
    try:
        query = parse_query(text)
    except QueryError:
        return
    assert store.find(query, 5).total >= 0
