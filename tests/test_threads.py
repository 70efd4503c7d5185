"""One thread a process, unless the user wants it otherwise."""

import os

import pytest

from crosswire.threads import keep_to_one_thread, one_thread_each


def test_what_is_not_set_is_set_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"OMP_NUM_THREADS": "4"})
    ours = keep_to_one_thread()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    assert os.environ["OMP_NUM_THREADS"] == "4"
    assert "OMP_NUM_THREADS" not in ours


def test_it_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"OMP_NUM_THREADS": "4"})
    with one_thread_each():
        assert os.environ["MKL_NUM_THREADS"] == "1"
    assert os.environ == {"OMP_NUM_THREADS": "4"}
