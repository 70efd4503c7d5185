"""Any bytes, and a good file damaged in any way; and what a reader may make of them."""

from collections.abc import Callable, Iterator

from hypothesis import strategies as st

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Lead, Told, UnreadableError

Reader = Callable[[Intake], Iterator[Told | Intake | Lead | Problem]]


@st.composite
def damaged(draw: st.DrawFn, good: bytes) -> bytes:
    """The good file with stretches of it left out, doubled or overwritten."""
    data = good
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from((1, 2, 8, 100, 10_000))))
        new = draw(st.one_of(st.binary(max_size=8), st.sampled_from((b"", b"\x00", b"\xff" * 4, data[start:end] * 2))))
        data = data[:start] + new + data[end:]
    return data


def any_of(good: bytes) -> st.SearchStrategy[bytes]:
    return st.one_of(st.binary(max_size=200), damaged(good))


def outcome(reader: Reader, data: bytes) -> list[Told | Intake | Lead | Problem]:
    """What the reader makes of the bytes; nothing but an ``UnreadableError`` may come instead, with one line."""
    found: list[Told | Intake | Lead | Problem] = []
    try:
        for one in reader(Intake(path="any", data=data)):
            assert isinstance(one, (Told, Intake, Lead, Problem))
            if isinstance(one, Told):
                assert one.text.strip()
            found.append(one)
    except UnreadableError as error:
        reason = str(error)
    else:
        reason = "none"
    assert reason
    assert "\n" not in reason
    return found


def told(reader: Reader, data: bytes, path: str = "wire") -> Told:
    """The one text in a file."""
    (one,) = reader(Intake(path=path, data=data))
    assert isinstance(one, Told), one
    return one
