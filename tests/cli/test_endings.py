"""How the program ends as a process: what CliRunner cannot show."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import signal
import sys
from crosswire import pipeline
from tests.cli import conftest
def read(paths, **options):
    print("reading", file=sys.stderr, flush=True)
    if "wait" in sys.argv:
        import time
        time.sleep(60)
    return conftest.read(paths, **options)
pipeline.read = read
signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
from crosswire.cli.main import main
main()
"""


def start(*words: str | Path, stdout: int, **environment: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, "read", *map(str, words)]
    environment = {**os.environ, **environment}
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE, text=True, env=environment)  # noqa: S603


def test_ctrl_c(tmp_path: Path) -> None:
    program = start("wait", "--out", tmp_path, stdout=subprocess.DEVNULL)
    assert program.stderr
    assert program.stderr.readline() == "reading\n"
    program.send_signal(signal.SIGINT)
    assert program.communicate(timeout=60)[1] == "crosswire: stopped\n"
    assert program.returncode == 130
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", ["--json", "--model=any"])
def test_a_closed_pipe(how: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    program = start("a", how, stdout=writer)
    os.close(writer)
    assert program.communicate(timeout=60)[1] == "reading\ncrosswire: the reader of the output has gone\n"
    assert program.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        program = start("a", "--json", stdout=full.fileno())
        said = program.communicate(timeout=60)[1]
    assert said == "reading\ncrosswire: the output: No space left on device\n"
    assert program.returncode == 1


def test_a_terminal_without_unicode(tmp_path: Path) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    program = start("a", "bad Zürich", "--out", tmp_path / "Zürich", stdout=subprocess.PIPE, **ascii_only)
    shown, said = program.communicate(timeout=60)
    assert shown.isascii()
    assert "rich/dossier.html" in shown
    assert said.isascii()
    assert said.endswith("rich: is bad\n")
    assert program.returncode == 1
