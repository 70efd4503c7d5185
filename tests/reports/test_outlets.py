import pytest

from crosswire.reports.freeze import freeze
from crosswire.reports.outlets import UNKNOWN, name_for_host, names_by_host, settle_outlets
from tests.reports.heads import LEAD

BYLINE = "Harbour bill fails\nBy Jane Doe jdoe@{host}\n" + LEAD


@pytest.mark.parametrize(
    ("host", "words", "name"),
    [
        ("quayside.com", "he told The Quay-Side Ilbo on Monday", "Quay-Side Ilbo"),
        ("quaysideherald.co.uk", "he told the Quayside Herald", "Quayside Herald"),
        ("news.quayside.org", "The Quayside Gazette News reported", "Quayside Gazette News"),
        ("pec.com", "as the Port Ellis Courier wrote", "Port Ellis Courier"),
        ("berlin.de", "a visit to Berlin Senate offices", None),
        ("quayside.com", "the town of Quayside is small", None),
    ],
)
def test_a_domain_is_made_of_a_name(host: str, words: str, name: str | None) -> None:
    assert name_for_host(host, [words]) == name


def test_the_text_names_the_outlet_of_its_domain() -> None:
    report = freeze(BYLINE.format(host="quayside.com") + " She spoke to The Quay-Side Ilbo.", "a")
    assert (report.outlet.name, report.outlet.basis) == ("Quay-Side Ilbo", "e-mail domain quayside.com")
    assert report.where["outlet"].of(report.text) == "quayside.com"


def test_another_report_of_the_set_names_it() -> None:
    bare = freeze(BYLINE.format(host="quayside.com"), "a")
    telling = freeze(f"{LEAD} The Quay-Side Ilbo was first to report it, and the Quay-Side Ilbo was right.", "b")
    assert bare.outlet.name == "quayside.com"
    for order in ([bare, telling], [telling, bare]):
        named = {report.id: report.outlet for report in settle_outlets(order)}
        assert named[bare.id].name == "Quay-Side Ilbo"
        assert named[bare.id].basis == "e-mail domain quayside.com, named in another report"
        assert named[telling.id] == UNKNOWN


def test_a_name_that_was_found_once_is_kept_beside_the_set() -> None:
    bare = freeze(BYLINE.format(host="quayside.com"), "a")
    telling = freeze(f"{LEAD} The Quay-Side Ilbo was first to report it.", "b")
    known = names_by_host(report.outlet for report in settle_outlets([bare, telling]))
    assert known == {"quayside.com": "Quay-Side Ilbo"}
    assert settle_outlets([bare], known) == settle_outlets([bare, telling])[:1]
    assert names_by_host([bare.outlet, UNKNOWN]) == {}


def test_a_domain_that_nobody_names_stays_a_domain() -> None:
    bare = freeze(BYLINE.format(host="quayside.com"), "a")
    assert settle_outlets([bare]) == [bare]


@pytest.mark.parametrize("host", ["gmail.com", "ports.gov", "ports.gov.uk", "ellis.ac.uk", "ellis.edu"])
def test_a_host_that_is_no_paper_tells_nothing(host: str) -> None:
    assert freeze(BYLINE.format(host=host), "a").outlet == UNKNOWN


def test_surer_ways_come_first() -> None:
    text = "The Port Ellis Courier\nHarbour bill fails\nBy Jane Doe jdoe@reuters.com\nPORT ELLIS (AP) — " + LEAD
    assert freeze(text, "a").outlet.basis == "masthead"
    assert freeze(text.partition("\n")[2], "a").outlet.name == "Reuters"
