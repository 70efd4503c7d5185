import json

import pytest
from hypothesis import given

from crosswire.model.report import Problem, Published
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.jsonlines import is_json, read_json
from tests.reports.readers.fuzz import any_of, outcome, told

BODY = "The ferry to Tarn Island was cancelled on Monday, the harbour office said."
NINJS_3 = {
    "uri": "urn:example:wire:1",
    "representationType": "full",
    "pubStatus": "usable",
    "versionCreated": "2031-02-03T23:30:00+09:00",
    "firstCreated": "2031-02-02T01:00:00Z",
    "language": "en-GB",
    "headlines": [
        {"role": "short", "value": "Ferry off"},
        {"role": "main", "contentType": "text/plain", "value": "Ferry to Tarn Island cancelled"},
    ],
    "bodies": [
        {
            "role": "main",
            "contentType": "text/html",
            "value": f"<p>{BODY}</p><figure>x</figure><p>It will sail again.</p>",
        }
    ],
    "by": "By Ana Reyes and Bo Lind",
    "located": "Port Ellis",
    "infoSources": [{"name": "Bo Lind", "role": "reporter"}, {"name": "Ellis Wire", "role": "publisher"}],
    "genres": [{"name": "Analysis"}],
    "altIds": [{"role": "web", "value": "https://wire.example/1"}],
}
NINJS_1 = {
    "uri": "http://wire.example/2",
    "type": "text",
    "versioncreated": "2031-02-03T04:05:06Z",
    "headline": "Ferry off",
    "body_text": BODY,
    "byline": "Ana Reyes",
    "infosource": [{"name": "Ellis Wire"}],
}


def test_ninjs_3() -> None:
    one = told(read_json, json.dumps(NINJS_3).encode())
    assert one == Told(
        path="wire",
        text=f"Ferry to Tarn Island cancelled\n\n{BODY}\n\nIt will sail again.",
        title="Ferry to Tarn Island cancelled",
        outlet="Ellis Wire",
        outlet_basis="ninjs infoSources",
        authors=("Ana Reyes", "Bo Lind"),
        dateline="Port Ellis",
        genre="analysis",
        published=Published(
            earliest="2031-02-03", latest="2031-02-03", basis="metadata",
            why="ninjs versionCreated: 2031-02-03T23:30:00+09:00",
        ),
        modified="2031-02-03T14:30:00Z",
        language="en",
        url="https://wire.example/1",
        guid="urn:example:wire:1",
        clean=True,
    )  # fmt: skip


def test_ninjs_2_and_1() -> None:
    lower = {name.lower(): value for name, value in NINJS_3.items()}
    assert told(read_json, json.dumps(lower).encode()).title == "Ferry to Tarn Island cancelled"
    one = told(read_json, json.dumps(NINJS_1).encode("utf-16"))
    assert (one.outlet, one.authors, one.url) == ("Ellis Wire", ("Ana Reyes",), "http://wire.example/2")
    assert one.text == f"Ferry off\n\n{BODY}"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"pubStatus": "canceled"}, "its publisher canceled it (pubStatus)"),
        ({"bodies": [], "type": "picture"}, "is a ninjs item with no text, of type picture"),
    ],
)
def test_ninjs_items_that_are_none(change: dict[str, object], reason: str) -> None:
    assert list(read_json(Intake("w", json.dumps(NINJS_3 | change).encode()))) == [Problem("w", reason)]


def test_lines_with_usual_names_and_one_that_is_broken() -> None:
    rows = [
        {"headline": "Ferry off", "articleBody": BODY, "source": {"id": None, "name": "Ellis Wire"}},
        {"title": "B", "text": BODY, "author": ["Ana Reyes"], "published_at": 1927000000, "lang": "fr"},
    ]
    data = "\n".join([json.dumps(rows[0]), '{"title": "cut', "", json.dumps(rows[1])]).encode()
    first, second, problem = read_json(Intake("a.jsonl", data))
    assert isinstance(first, Told)
    assert (first.path, first.title, first.outlet) == ("a.jsonl!1", "Ferry off", "Ellis Wire")
    assert isinstance(second, Told)
    assert (second.authors, second.language) == (("Ana Reyes",), "fr")
    assert second.published is not None
    assert second.published.day == "2031-01-24"
    assert problem == Problem("a.jsonl", "one line is broken JSON, the first is line 2")


def test_a_line_nested_too_deep_loses_no_other() -> None:
    first, problem = read_json(Intake("w", b'{"a":' * 100_000 + b"\n" + json.dumps({"text": BODY}).encode()))
    assert isinstance(first, Told)
    assert problem == Problem("w", "one line is broken JSON, the first is line 1")


def test_fields_that_are_named() -> None:
    data = json.dumps({"body": "not this", "words": BODY, "kopf": "Ferry off"}).encode()
    (one,) = read_json(Intake("w", data), {"text": "words", "title": "kopf"})
    assert isinstance(one, Told)
    assert one.text == f"Ferry off\n\n{BODY}"
    (lost,) = read_json(Intake("w", data), {"text": "prose"})
    assert lost == Problem("w", "has no text in a field prose")
    with pytest.raises(ValueError, match="no field can tell mood"):
        list(read_json(Intake("w", data), {"mood": "x"}))


def test_a_list_inside_an_answer_and_a_list_that_breaks_off() -> None:
    rows = [{"title": "A", "content": BODY}, {"title": "B", "content": BODY}]
    assert len(list(read_json(Intake("w", json.dumps({"status": "ok", "articles": rows}).encode())))) == 2
    cut = json.dumps(rows)[:-20].encode()
    first, problem = read_json(Intake("w", cut))
    assert isinstance(first, Told)
    assert problem == Problem("w", "is JSON that is cut off or broken after 1 items")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"a":' * 100_000, "nested too deep"),
        (b"[" * 100_000, "nested too deep|cut off"),
        (b'{"text": "' + b"x" * 10_000_000, "cut off or broken"),
        (b"[]", "no item"),
    ],
    ids=["deep object", "deep list", "ten megabytes on a line", "empty list"],
)
def test_hostile_json_is_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        list(read_json(Intake("w", data)))


def test_what_is_json() -> None:
    assert is_json(Intake("w", b' \xef\xbb\xbf{"a": 1}'.strip()))
    assert is_json(Intake("w", '[\n{"a": 1}]'.encode("utf-16")))
    assert not is_json(Intake("w", b"[Editorial] The ferry must sail"))


@given(any_of(json.dumps([NINJS_3, NINJS_1]).encode()))
def test_any_bytes(data: bytes) -> None:
    outcome(read_json, data)
