"""A Ray cluster on this machine, for as long as it is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["QUIET", "ray_cluster"]

QUIET = {"RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}
"""What Ray is to find in the environment, so that it keeps to itself."""
_PROGRAM = """
import sys
from ray.cluster_utils import Cluster
cluster = Cluster()
for _ in range(int(sys.argv[1])):
    cluster.add_node(num_cpus=1, object_store_memory=80 * 1024**2, include_dashboard=False)
print(cluster.address, flush=True)
sys.stdin.read()
cluster.shutdown()
"""


@contextmanager
def ray_cluster(nodes: int) -> Iterator[str]:
    """The address of so many nodes of one core each, on this machine."""
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(nodes)],
        text=True,
        env={**os.environ, **QUIET},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as cluster:
        assert cluster.stdout  # noqa: S101
        yield cluster.stdout.readline().strip()
        cluster.communicate(timeout=60)
