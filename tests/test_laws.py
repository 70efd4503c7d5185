"""The laws of the design, on the whole flow: files in, dossier out."""

import os
import subprocess
import sys
from collections.abc import Sequence
from io import StringIO
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from rich.console import Console

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.model.ids import text_digest
from crosswire.model.spans import Span
from crosswire.store import Store, open_store
from crosswire.views.exports.dossier import dump, load
from crosswire.views.page import render_page
from crosswire.views.summary import summarise

few = settings(max_examples=6, deadline=None, derandomize=True, phases=[Phase.generate])
"""Each example is a reading: the same few every time, and no search for a smaller one."""

REPORTS = {
    "courier.txt": """THE PORT ANSEL COURIER

Ferry talks to open on Friday

By Ida Brandt

March 4, 2024

PORT ANSEL — Governor Marta Olsen said on Monday that the ferry company would reopen the northern line by April.

"We will not pay for a single empty seat," said Piet Rask, the head of the dockers' union, who is expected to meet Olsen
in Port Ansel on Friday. Two people were hurt when a ramp broke in February, the harbour office said.
""",
    "herald.txt": """THE LOWLAND HERALD

Harbour office counts three hurt

March 6, 2024

A senior official in the governor's office told the Port Ansel Courier that no money had been promised. Three people
were hurt when the ramp broke in February, according to the harbour office.

Olsen denied that the northern line would be sold. The Lowland Herald reported the same of the southern line in May.
""",
    "undated.txt": """Governor and dockers meet

Marta Olsen met Piet Rask in Port Ansel on Friday, and both said the northern line would reopen on April 2.

Contact the newsroom: desk@lowlandherald.com
""",
    "reprint.txt": """THE LOWLAND HERALD

Ferry talks to open on Friday

March 5, 2024

Governor Marta Olsen said on Monday that the ferry company would reopen the northern line by April.

"We will not pay for a single empty seat," said Piet Rask, the head of the dockers' union, who is expected to meet Olsen
in Port Ansel on Friday. Two people were hurt when a ramp broke in February, the harbour office said.
""",
    "mail.txt": """Dockers vote on the northern line

By Tom Vries
tvries@lowlandherald.com

March 7, 2024

The dockers' union has demanded higher pay from the ferry company. Piet Rask expects a vote next week.
""",
}
"""What the laws are tried on: among them a reprint, one with no date, and one whose outlet only others name."""

HOSTILE = """<script>alert("wire")</script>

[bold red]Marta Olsen[/] said "<img src=x onerror=alert(1)>" on Monday, and \x1b[2J that {{ 7 * 7 }} ferries </script>
would sail on Friday, according to O'Neil & Sons <b>of Port Ansel</b>.
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("reports")
    for name, text in REPORTS.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def whole(folder: Path) -> Dossier:
    """The dossier of all the reports, read at once."""
    return read(folder)


@pytest.fixture(scope="module")
def whole_digest(whole: Dossier) -> str:
    return text_digest(dump(whole))


def read(*paths: Path, store: Store | None = None) -> Dossier:
    with open_store(None) as fresh:
        dossier, problems = pipeline.read(paths, store=store or fresh)
    assert problems == []
    return dossier


def parts(names: Sequence[str], cuts: Sequence[int]) -> list[list[str]]:
    """The names in runs, cut before each of the places."""
    edges = [0, *sorted(cuts), len(names)]
    return [list(names[a:b]) for a, b in pairwise(edges) if a < b]


def test_the_reports_say_something(whole: Dossier) -> None:
    assert len(whole.reports) == len(REPORTS)
    assert {"asserts", "denies", "expects"} <= {claim.stance for claim in whole.claims}
    assert whole.events
    assert whole.timeline


def test_law_1_the_text_is_the_evidence_in_memory_in_the_store_and_in_the_file(folder: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "store.sqlite") as store:
        made = read(folder, store=store)
    with open_store(tmp_path / "store.sqlite") as store:
        kept = store.dossier()
    assert kept == made
    filed = load(dump(made))
    for dossier in (made, filed):
        texts = {report.id: report.text for report in dossier.reports}
        assert all(text_digest(report.text) == report.sha256 for report in dossier.reports)
        spans = [(claim.report, span) for claim in dossier.claims for span in claim.spans]
        spans += [(time.report, time.span) for time in dossier.times]
        assert all(0 <= span.start < span.end <= len(texts[report]) for report, span in spans)
        for claim in dossier.claims:
            for speaker in (speaker for link in claim.chain for speaker in link.who):
                assert speaker.text == speaker.span.of(texts[claim.report])
    assert [words(made, c.report, c.spans) for c in made.claims] == [
        words(filed, c.report, c.spans) for c in filed.claims
    ]


def words(dossier: Dossier, report_id: str, spans: Sequence[Span]) -> list[str]:
    (text,) = (report.text for report in dossier.reports if report.id == report_id)
    return [span.of(text) for span in spans]


@few
@given(names=st.permutations(sorted(REPORTS)), cuts=st.lists(st.integers(1, len(REPORTS) - 1), unique=True))
def test_law_2_order_and_runs_leave_no_mark(folder: Path, whole_digest: str, names: list[str], cuts: list[int]) -> None:
    with open_store(None) as store:
        for run in parts(names, cuts):
            last = read(*(folder / name for name in run), store=store)
    assert text_digest(dump(last)) == whole_digest


def test_law_2_reading_twice_changes_nothing(folder: Path, tmp_path: Path) -> None:
    with open_store(tmp_path / "store.sqlite") as store:
        first = dump(read(folder, store=store))
        reports = store.reports()
        assert dump(read(folder, store=store)) == first
        assert store.reports() == reports


def test_law_3_another_process_makes_the_same_ids(folder: Path, whole: Dossier) -> None:
    program = "from crosswire.cli.main import main; main()"
    command = [sys.executable, "-c", program, "read", str(folder), "--json"]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}
    done = subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603
    assert done.stdout.decode("utf-8") == dump(whole)


def test_law_5_a_copy_adds_no_voice(folder: Path) -> None:
    alone = read(folder / "courier.txt")
    copied = read(folder / "courier.txt", folder / "reprint.txt")
    assert sum(report.copy_of is not None for report in copied.reports) == 1
    assert max(len(event.origins) for event in copied.events) == max(len(event.origins) for event in alone.events)


def test_law_8_silence_leaves_an_expectation_open(folder: Path) -> None:
    dossier = read(folder / "courier.txt")
    assert dossier.expectations
    assert {expectation.verdict for expectation in dossier.expectations} == {"open"}


@few
@given(name=st.sampled_from(sorted(REPORTS)), place=st.integers(60, 400))
def test_law_9_hostile_text_stays_text(name: str, place: int) -> None:
    text = REPORTS[name]
    with TemporaryDirectory() as folder:
        file = Path(folder, "report.txt")
        file.write_text(text[:place] + "\n\n" + HOSTILE + "\n\n" + text[place:], encoding="utf-8")
        dossier = read(file)
    page = render_page(dossier)
    for markup in ("<script>alert", "<img src=x", "<b>of Port"):
        assert markup not in page
    assert "&lt;b&gt;of Port Ansel&lt;/b&gt;" in page
    shown = StringIO()
    summarise(dossier, Console(file=shown, force_terminal=False))
    assert "\x1b" not in shown.getvalue()


def test_law_10_everything_says_what_made_it(whole: Dossier) -> None:
    assert whole.made.by
    assert whole.made.models
    assert all(claim.rule for claim in whole.claims)
    assert all(time.why for time in whole.times)
