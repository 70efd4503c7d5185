"""Runs that are killed at any moment lose nothing and have nothing twice."""

import subprocess
import sys
from pathlib import Path

from tests.postgres import Server


def killed(times: int, *more: str) -> None:
    command = [sys.executable, "-m", "bench.kills", "--times", f"{times}", "--reports", "6", "--seed", "3", *more]
    ended = subprocess.run(  # noqa: S603 - our own command
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"killed {times} times" in ended.stdout
    assert ": 0 stores not as the undisturbed one" in ended.stdout


def test_killed_a_dozen_times() -> None:
    killed(12)


def test_killed_while_stories_are_provisional() -> None:
    killed(6, "--provisional")


def test_killed_a_few_times_on_a_server(postgres: Server) -> None:
    with postgres.places(postgres.database) as place:
        killed(4, "--store", place())
