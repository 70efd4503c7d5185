"""Runs that are killed at any moment lose nothing and have nothing twice."""

import subprocess
import sys
from pathlib import Path


def test_killed_a_dozen_times() -> None:
    command = [sys.executable, "-m", "bench.kills", "--times", "12", "--reports", "6", "--seed", "3"]
    ended = subprocess.run(  # noqa: S603 - our own command
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "killed 12 times" in ended.stdout
    assert ": 0 stores not as the undisturbed one" in ended.stdout
