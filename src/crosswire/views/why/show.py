"""Steps in a terminal, and as plain records."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from crosswire.views.short_ids import short_id
from crosswire.views.why.steps import Step

__all__ = ["print_steps", "step_record"]


def print_steps(step: Step, console: Console, depth: int = 0) -> None:
    """Prints a step and all that lies under it, each a little further to the right."""
    line = Text.assemble((step.name, "bold"), f": {step.says}" if step.says else "")
    if step.name == "claim" and depth and step.id:
        line.append(f" [{short_id(step.id)}]", style="dim")
    console.print(Padding(line, (0, 0, 0, 2 * depth)))
    for under in step.steps:
        print_steps(under, console, depth + 1)


def step_record(step: Step) -> dict[str, Any]:
    """The step as plain data; spans are ``[start, end]`` in code points of the report's frozen text."""
    return {
        "step": step.name,
        "says": step.says,
        "id": step.id,
        "report": step.report,
        "spans": [list(span) for span in step.spans],
        "steps": [step_record(under) for under in step.steps],
    }
