"""The same run on a Ray cluster of two workers, one of which is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.cluster import QUIET, ray_cluster
from crosswire.bulk.opened import dossier_of_run
from crosswire.bulk.plan import planned
from crosswire.pipeline import read
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from tests.bulk.feeding import TEXTS, json_lines

PROGRAM = "from crosswire.cli.main import main\nmain()\n"


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of two nodes of one core each, on this machine."""
    with ray_cluster(2) as address:
        yield address


def test_a_cluster_gives_what_a_reading_gives_though_a_worker_is_killed(cluster: str, tmp_path: Path) -> None:
    place, out = tmp_path / "in", tmp_path / "out"
    place.mkdir()
    for number, text in enumerate(TEXTS):
        json_lines(place / f"{number}.jsonl", [text, f"{text} It is told in part {number} of many."])
    planned(out, str(place), {}, None, shard=1)
    command = [sys.executable, "-c", PROGRAM, "bulk", "--in", str(place), "--out", str(out), "--ray", cluster]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **QUIET}) as program:  # noqa: S603
        until = time.monotonic() + 60
        while not (begun := sorted(out.glob("reading/*/begun/*-0"))) and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(int(begun[0].read_text(encoding="utf-8")), signal.SIGKILL)
        assert program.wait(timeout=120) == 0
    with open_store(None) as store:
        assert dump(dossier_of_run(out)) == dump(read([place], store=store)[0])
