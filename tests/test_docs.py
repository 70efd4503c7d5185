"""Commands in README and docs that name things of the sample: what they name is there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.model.dossier import Dossier
from crosswire.model.query import parse_query
from crosswire.store import Store, open_store
from crosswire.views.selection import Selection, select
from crosswire.views.why.find import find

ROOT = Path(__file__).parents[1]
TEXT = "\n".join(
    path.read_text(encoding="utf-8") for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
)
ASKING = (ROOT / "docs" / "asking.md").read_text(encoding="utf-8")
IDS = sorted(set(re.findall(r"^crosswire why (\S+) out", TEXT, re.MULTILINE)))
QUERIES = sorted(
    {
        *re.findall(r"^crosswire ask '([^']+)'", TEXT, re.MULTILINE),
        *(
            query
            for cell in re.findall(r"^\| (`[^|]+`) \|", ASKING, re.MULTILINE)
            for query in re.findall(r"`([^`]+)`", cell)
        ),
    }
)
LISTED = sorted(set(re.findall(r'--about "([^"]+)" --outlet (\w+)', TEXT)))


@pytest.fixture(scope="module")
def store(sample: Dossier) -> Iterator[Store]:
    with open_store(None) as opened:
        opened.add_reports(sample.reports)
        opened.keep_dossier(sample)
        yield opened


@pytest.mark.parametrize("id_", IDS)
def test_an_id_is_one_of_the_sample(id_: str, sample: Dossier) -> None:
    assert find(id_, sample) is not None


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_finds_claims(query: str, store: Store) -> None:
    assert store.find(parse_query(query), 1).total > 0


@pytest.mark.parametrize(("about", "outlet"), LISTED)
def test_a_list_has_claims(about: str, outlet: str, sample: Dossier) -> None:
    assert select(sample, Selection(about=about, outlet=outlet))


def test_there_are_such_commands() -> None:
    assert len(IDS) >= 3
    assert len(QUERIES) >= 15
    assert LISTED
