"""Standard output as a screen."""

from __future__ import annotations

from rich.console import Console

__all__ = ["Screen"]


class Screen(Console):
    """Leaves a closed pipe to whoever handles the end of the run."""

    def on_broken_pipe(self) -> None:
        """Raises instead of leaving at once."""
        raise BrokenPipeError
