"""Whether two reports tell of one happening."""

import pytest

from crosswire.accounts.comparing.tellings import Telling, one_happening, telling_of
from crosswire.model.reading import Reading
from crosswire.reading.language import LanguageModel
from tests.accounts.telling import ByTable
from tests.making import make_report

QUAKE = "Quake of magnitude 6.1 shakes Tarvik\nA strong quake shook the island of Tarvik on Monday, killing 14 people."
THE_SAME = "Fourteen dead on Tarvik\nA quake of magnitude 6.1 killed 14 people on the island of Tarvik, rescuers said."
ANOTHER = "Quake hits Lomeria\nA quake of magnitude 5.4 damaged houses near Dunvale in Lomeria on Friday; 3 died."


@pytest.fixture(scope="module")
def tellings(language: LanguageModel) -> list[Telling]:
    out = []
    for text in (QUAKE, THE_SAME, ANOTHER):
        report = make_report(text)
        parse = language.parse(report)
        out.append(telling_of(Reading(report=report, parse=parse, times=(), parties=(), quotes=())))
    return out


def test_reports_of_one_quake_are_likelier_of_one_than_reports_of_two(tellings: list[Telling]) -> None:
    quake, same, another = tellings
    assert one_happening(quake, same, None) > one_happening(quake, another, None)
    assert one_happening(quake, same, None) == one_happening(same, quake, None)


def test_leads_near_in_meaning_make_it_likelier(tellings: list[Telling]) -> None:
    quake, same, _ = tellings
    near = ByTable({(min(quake.lead, same.lead), max(quake.lead, same.lead)): 0.9})
    assert one_happening(quake, same, near) > one_happening(quake, same, None)


def test_a_report_that_says_nothing_does_not_speak_against_it(tellings: list[Telling]) -> None:
    assert one_happening(Telling({}, frozenset(), frozenset(), ""), tellings[0], None) == 1.0
