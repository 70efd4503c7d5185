"""The page of rules is what the rules make of it now, and none is missing."""

import inspect

import pytest

from crosswire.model.dossier import Dossier
from crosswire.reading.times.find import find_times
from crosswire.reading.times.lengths import BESIDE
from tools.rules import reading
from tools.rules.claims import claim_rules
from tools.rules.names import unlisted
from tools.rules.page import OUT, render
from tools.rules.reading import UnspokenError, examples


@pytest.fixture(scope="module")
def page() -> str:
    return render()


def test_the_page_is_up_to_date(page: str) -> None:
    assert OUT.read_text(encoding="utf-8") == page, "python -m tools.rules writes it anew"


def test_no_rule_of_claims_is_missing(page: str, sample: Dossier) -> None:
    assert {claim.rule.partition("/")[0] for claim in sample.claims} <= set(claim_rules())
    assert [rule for rule in claim_rules() if f"\n### {rule}\n" not in page] == []


def test_no_rule_of_times_is_missing(page: str, sample: Dossier) -> None:
    rules = inspect.getclosurevars(find_times).globals["_RULES"]
    assert [rule.name for rule in rules if f"\n### {rule.name}\n" not in page] == [BESIDE]
    begun = {time.why.partition(",")[0] for time in sample.times}
    assert [name for name in begun if f"\n### {name}\n" not in page] == []


def test_no_way_of_names_is_missing(sample: Dossier) -> None:
    assert unlisted(sample.parties) == set()


def test_an_example_that_says_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {**examples(), "claims": {**examples()["claims"], "accused_of": ["The dam broke."]}}
    monkeypatch.setattr(reading, "examples", lambda: told)
    with pytest.raises(UnspokenError, match="accused_of says nothing to: The dam broke"):
        render()


def test_a_rule_without_an_example_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {**examples(), "times": {}}
    monkeypatch.setattr(reading, "examples", lambda: told)
    with pytest.raises(UnspokenError, match="no example of month_day"):
        render()
