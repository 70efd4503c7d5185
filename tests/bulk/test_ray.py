"""The same run on a Ray cluster of two workers, one of which is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosswire.bulk.opened import dossier_of_run
from crosswire.bulk.plan import planned
from crosswire.pipeline import read
from crosswire.store import open_store
from crosswire.views.exports.dossier import dump
from tests.bulk.feeding import TEXTS, json_lines

CLUSTER = """
import sys
from ray.cluster_utils import Cluster
node = {"num_cpus": 1, "object_store_memory": 80 * 1024**2, "include_dashboard": False}
cluster = Cluster(initialize_head=True, head_node_args=node)
cluster.add_node(**node)
print(cluster.address, flush=True)
sys.stdin.read()
cluster.shutdown()
"""
PROGRAM = "from crosswire.cli.main import main\nmain()\n"
QUIET = {"RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of two nodes of one core each, on this machine."""
    command = [sys.executable, "-c", CLUSTER]
    with subprocess.Popen(  # noqa: S603
        command,
        text=True,
        env={**os.environ, **QUIET},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as nodes:
        assert nodes.stdout
        yield nodes.stdout.readline().strip()
        nodes.communicate(timeout=60)


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
