from io import StringIO
from threading import Event

from rich.console import Console

from crosswire.cli.progress import DelayedProgress


class Drawn(StringIO):
    """Says when something was drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.event = Event()

    def write(self, text: str) -> int:
        if "reading" in text:
            self.event.set()
        return super().write(text)


def test_is_drawn_once_it_has_taken_a_while() -> None:
    drawn = Drawn()
    with DelayedProgress(Console(file=drawn, force_terminal=True), delay_s=0.01) as progress:
        progress("reading [b]", 1, 3)
        assert drawn.event.wait(10)
    assert "reading [b]" in drawn.getvalue()
    assert "1/3" in drawn.getvalue()


def test_what_is_done_sooner_draws_nothing() -> None:
    drawn = Drawn()
    with DelayedProgress(Console(file=drawn, force_terminal=True)) as progress:
        progress("reading", 3, 3)
    assert drawn.getvalue() == ""


def test_only_a_terminal_is_drawn_on() -> None:
    drawn = Drawn()
    with DelayedProgress(Console(file=drawn), delay_s=0) as progress:
        progress("reading", 1, 3)
        assert not drawn.event.wait(0.1)
    assert drawn.getvalue() == ""
