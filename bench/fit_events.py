"""Fits the weights of the comparisons to the train topics of ECB+, by logistic regression.

    python -m bench.fit_events [FOLDER]

Prints a line for each finding: its weight for two mentions of one story, in log-odds, and how many pairs it was found
in. ``accounts/comparing/weights`` tells what was made of them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.events import ecbplus
from bench.mentions import Compared, compared, readings_of
from crosswire.accounts.comparing.comparisons import COMPARISONS
from crosswire.accounts.comparing.weights import WEIGHTS
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning

__all__ = ["fitted", "pairs_of"]

_Matrix = NDArray[np.float64]

_STEPS = 40
_RIDGE = 1e-5
"""Of each weight squared, by the pairs' mean: keeps a finding of a few pairs from weighing without bound."""


def pairs_of(story: Compared, names: Sequence[str]) -> tuple[_Matrix, list[tuple[int, int]]]:
    """What is found in each pair of a story's nodes: a row a pair, a column a finding, the last column 1."""
    column = {name: n for n, name in enumerate(names)}
    profiles = [story.terms.profile(node) for node in story.nodes]
    pairs = [*combinations(range(len(profiles)), 2)]
    rows = np.zeros((len(pairs), len(names) + 1))
    rows[:, -1] = 1.0
    for row, (i, j) in zip(rows, pairs, strict=True):
        for compare in COMPARISONS:
            for name, degree, _ in compare(profiles[i], profiles[j], story.terms):
                row[column[name]] = degree
    return rows, pairs


def fitted(rows: _Matrix, same: _Matrix) -> _Matrix:
    """The weights of the columns, by Newton's method."""
    weights = np.zeros(rows.shape[1])
    ridge = np.full(rows.shape[1], _RIDGE)
    for _ in range(_STEPS):
        sure = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (sure - same) / len(rows) + ridge * weights
        curve = (rows * (sure * (1 - sure))[:, None]).T @ rows / len(rows) + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return weights


def main() -> int:
    """Prints the weights; 1 where the data is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    args = parser.parse_args()
    marked = ecbplus(args.folder, "train")
    if marked is None:
        print(f"missing: {args.folder}/coreference/ecbplus")
        return 1
    names = [*WEIGHTS]
    rows: list[_Matrix] = []
    same: list[bool] = []
    for story in compared(readings_of(marked.reports, LanguageModel.load()), marked.mentions, word_meaning()):
        found, pairs = pairs_of(story, names)
        event = [marked.gold[story.ids[node.claim.id]] for node in story.nodes]
        rows.append(found)
        same.extend(event[i] == event[j] for i, j in pairs)
    whole = np.vstack(rows)
    weights = fitted(whole, np.array(same, dtype=np.float64))
    for name, weight, column in zip([*names, "constant"], weights, whole.T, strict=True):
        print(f"{name:26}{weight:8.2f}{np.count_nonzero(column):10}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
