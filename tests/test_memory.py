"""What one run leaves to the next changes nothing but the time it takes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from crosswire.memory import Memory, program_digest
from crosswire.model.dossier import Dossier
from crosswire.model.ids import text_digest
from crosswire.pipeline import read
from crosswire.store import Store, open_store
from crosswire.views.exports.dossier import dump

DAYS = ("September 11, 2023", "September 12, 2023", "September 16, 2023", None)
TELLINGS = (
    "Berit Solheim is expected to open the fishing harbour in Bergen on Friday, two Norwegian officials said.",
    "Berit Solheim opened the fishing harbour in Bergen on Friday. Solheim praised the fishermen of Bergen.",
    "Berit Solheim opened the new fishing harbour on Friday. Anna Holm denied that it had cost 12 million dollars.",
    "The fishing harbour in Bergen cost 14 million dollars, Anna Holm said. Solheim will pay for the harbour.",
    "Solheim did not open the fishing harbour in Bergen on Friday, the union said. It was opened by Anna Holm.",
    "The harbour in Bergen cost at least 12 million dollars. Norway wants coastal radar from Poland.",
)
OUTLETS = ("EVENING STAR", "HARBOUR POST", "COAST ECHO", "BERGEN TRIBUNE", "OSLO GAZETTE", "FJORD HERALD")

Row = tuple[str, str | None, list[str]]

stories = st.lists(
    st.tuples(
        st.sampled_from(OUTLETS), st.sampled_from(DAYS), st.lists(st.sampled_from(TELLINGS), min_size=1, max_size=3)
    ),
    min_size=2,
    max_size=5,
    unique_by=repr,
)


def text(outlet: str, day: str | None, paragraphs: Sequence[str]) -> str:
    return "\n\n".join([outlet, *([day] if day else []), *dict.fromkeys(paragraphs)]) + "\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


def files(folder: Path, story: Sequence[Row]) -> list[Path]:
    """The reports of a story as files; the same report is the same file."""
    out = []
    for number, told in enumerate(sorted({text(*report) for report in story})):
        out.append(folder / f"{number}-{text_digest(told)}.txt")
        out[-1].write_text(told, encoding="utf-8")
    return out


@settings(max_examples=12)
@given(story=stories, data=st.data())
def test_law_2_what_a_store_remembers_leaves_no_mark(
    folder: Path, story: list[tuple[str, str | None, list[str]]], data: st.DataObject
) -> None:
    reports = files(folder, story)
    order = data.draw(st.permutations(reports))
    cuts = data.draw(st.lists(st.integers(1, len(order)), max_size=3).map(sorted))
    with open_store(None) as fresh:
        afresh, _ = read(reports, store=fresh)
    with open_store(None) as store:
        for first, last in zip([0, *cuts], [*cuts, len(order)], strict=True):
            in_runs, _ = read(order[first:last], store=store)
    assert dump(in_runs) == dump(afresh)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "star.txt", tmp_path / "post.txt"
    for path, outlet, telling in zip(paths, OUTLETS, TELLINGS[1:], strict=False):
        path.write_text(text(outlet, DAYS[2], [telling]), encoding="utf-8")
    return paths


def counted(paths: Sequence[Path], store: Store) -> tuple[Dossier, Counter[str]]:
    made: Counter[str] = Counter()
    dossier, _ = read(paths, store=store, made=made)
    return dossier, made


def test_only_a_new_report_is_read(two: tuple[Path, Path]) -> None:
    with open_store(None) as store:
        _, first = counted(two[:1], store)
        _, second = counted(two[1:], store)
        _, third = counted(two, store)
    assert [made["reports read"] for made in (first, second, third)] == [1, 1, 0]
    assert [made["leads encoded"] for made in (first, second, third)] == [1, 1, 0]
    assert third["pairs compared"] == 0


def test_a_store_that_was_closed_remembers(two: tuple[Path, Path], tmp_path: Path) -> None:
    for expected in (2, 0):
        with open_store(tmp_path / "kept.sqlite") as store:
            assert counted(two, store)[1]["reports read"] == expected


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE remembered SET data = x'00'",
        "UPDATE remembered SET data = substr(data, 1, 20)",
        "UPDATE remembered SET key = 'another' || rowid",
    ],
)
def test_what_is_damaged_or_of_another_version_is_made_again(
    two: tuple[Path, Path], tmp_path: Path, damage: str
) -> None:
    path = tmp_path / "kept.sqlite"
    with open_store(path) as store:
        before, _ = counted(two, store)
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql(damage)
    engine.dispose()
    with open_store(path) as store:
        after, made = counted(two, store)
        _, again = counted(two, store)
    assert after == before
    assert made["reports read"] == 2
    assert again["reports read"] == 0


def test_what_no_report_uses_any_more_is_dropped(two: tuple[Path, Path], tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    sizes = []
    for _ in range(3):
        with open_store(path) as store:
            counted(two, store)
        sizes.append(len(list(kept(path))))
    # two reports seen, two leads, two read, the scores of a story, which stories there are, words near in meaning
    assert sizes == [9, 9, 9]


def kept(path: Path) -> Iterator[str]:
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        yield from connection.exec_driver_sql("SELECT key FROM remembered").scalars()
    engine.dispose()


def test_without_a_store_nothing_is_remembered() -> None:
    memory = Memory()
    assert [memory.recall(int, "number", lambda: ("one",), lambda: 1) for _ in range(2)] == [1, 1]
    assert memory.made["number"] == 2


def test_the_program_is_named_by_its_own_files() -> None:
    assert len(program_digest()) == 64
    assert program_digest() == program_digest.__wrapped__()
