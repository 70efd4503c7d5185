"""Contents brought together: by all of a few, by some that stand for many."""

from collections.abc import Mapping

import pytest

from crosswire.accounts.clusters import brought_together
from crosswire.accounts.contents import Content
from tests.accounts.telling import frame, node

ALIKE, SOMEWHAT, UNLIKE, APART = 0.9, 0.8, 0.3, -0.5


def clusters(size: int, other: Mapping[tuple[int, int], float], rest: float = ALIKE) -> list[tuple[int, ...]]:
    contents = [Content(f"{n:04}", (node(frame("open", beside=f"w{n}")),)) for n in range(size)]
    scores = {(i, j): other.get((i, j), rest) for i in range(size) for j in range(i, size)}
    likeliest = [pair for pair in sorted(scores, key=lambda pair: (-scores[pair], pair)) if scores[pair] >= SOMEWHAT]
    found = brought_together(contents, likeliest, lambda i, j: scores[min(i, j), max(i, j)])
    assert all(len(cluster.steps) == len(cluster.contents) - 1 for cluster in found)
    return [cluster.contents for cluster in found]


def test_what_is_alike_comes_together() -> None:
    assert clusters(4, {}) == [(0, 1, 2, 3)]
    assert clusters(3, {}, rest=UNLIKE) == [(0,), (1,), (2,)]


@pytest.mark.parametrize("between", [UNLIKE, APART])
def test_one_likeness_does_not_join_two_that_are_not_alike_on_the_whole(between: float) -> None:
    found = {(i, j): between for i in range(3) for j in range(3, 6)} | {(2, 3): SOMEWHAT}
    assert sorted(clusters(6, found)) == [(0, 1, 2), (3, 4, 5)]


def test_a_cluster_of_many_is_tried_at_a_bounded_cost() -> None:
    asked = []
    contents = [Content(f"{n:04}", (node(frame("open", beside=f"w{n}")),)) for n in range(300)]

    def score(i: int, j: int) -> float:
        asked.append((i, j))
        return ALIKE

    (cluster,) = brought_together(contents, [(n, n + 1) for n in range(299)], score)
    assert len(cluster.contents) == 300
    assert len(asked) < 13 * 300


def test_each_time_that_is_told_stands_for_a_cluster() -> None:
    bare = [Content(f"{n:04}", (node(frame("open", beside=f"w{n}")),)) for n in range(40)]
    dated = Content("9999", (node(frame("open", when="2023-09-12")),))
    (cluster,) = brought_together([*bare, dated], [(n, n + 1) for n in range(40)], lambda *_: ALIKE)
    assert 40 in cluster.standing


def test_a_trial_ends_where_its_average_is_out_of_reach() -> None:
    asked = []
    contents = [Content(f"{n:04}", (node(frame("open", beside=f"w{n}")),)) for n in range(20)]

    def score(i: int, j: int) -> float:
        asked.append((i, j))
        return ALIKE if (i < 10) == (j < 10) else UNLIKE

    within = [(n, n + 1) for n in range(19) if n != 9]
    assert len(brought_together(contents, within, score)) == 2
    told_so_far = len(asked)
    assert len(brought_together(contents, [*within, (9, 10)], score)) == 2
    assert len(asked) - 2 * told_so_far < 100
