"""How a run ends: exit codes, and one line on standard error where it cannot go on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

import typer

from crosswire.cli.messages import say

__all__ = ["Code", "NothingReadError", "WrongUsageError", "ends_in_one_line"]


class Code(IntEnum):
    """What the exit codes mean."""

    ALL_READ = 0
    NOT_ALL_READ = 1
    """Some reports could not be read, or the work could not be finished."""
    WRONG_USAGE = 2
    STOPPED = 130
    """By Ctrl-C; 128 and the number of the signal, as shells count."""


class NothingReadError(Exception):
    """None of the places given holds a report, and neither does the store."""

    def __init__(self, message: str = "no report was read") -> None:
        super().__init__(message)


class WrongUsageError(Exception):
    """An option has a value that means nothing; the message names both."""


@contextmanager
def ends_in_one_line() -> Iterator[None]:
    """Turns what a user can cause (or a full disk, or a closed pipe) into a line; our own mistakes stay visible."""
    try:
        yield
    except KeyboardInterrupt:
        _end("stopped", Code.STOPPED)
    except BrokenPipeError:
        # What is still unwritten would raise once more when the interpreter closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _end("the reader of the output has gone", Code.NOT_ALL_READ)
    except OSError as error:
        _end(f"{error.filename or 'the output'}: {error.strerror or error}", Code.NOT_ALL_READ)
    except _wrong_usage() as error:
        _end(str(error), Code.WRONG_USAGE)
    except _cannot_go_on() as error:
        _end(str(error), Code.NOT_ALL_READ)


def _end(message: str, code: Code) -> None:
    say(message)
    raise typer.Exit(code)


def _wrong_usage() -> tuple[type[Exception], ...]:
    from crosswire.accounts.ratings import RatingsError  # noqa: PLC0415 - `--help` needs none of these
    from crosswire.reading.language import ModelMissingError  # noqa: PLC0415
    from crosswire.reading.names.added import AddedNamesError  # noqa: PLC0415
    from crosswire.store import NewerStoreError, NotAStoreError, StoreAddressError  # noqa: PLC0415
    from crosswire.views.exports.extras import MissingExtraError  # noqa: PLC0415

    return (
        AddedNamesError,
        MissingExtraError,
        ModelMissingError,
        NewerStoreError,
        NotAStoreError,
        RatingsError,
        StoreAddressError,
        WrongUsageError,
    )


def _cannot_go_on() -> tuple[type[Exception], ...]:
    from crosswire.bulk.errors import BulkError  # noqa: PLC0415
    from crosswire.store import StoreError  # noqa: PLC0415
    from crosswire.views.evidence import EvidenceError  # noqa: PLC0415
    from crosswire.workers import ReaderDiedError  # noqa: PLC0415

    return BulkError, EvidenceError, NothingReadError, ReaderDiedError, StoreError
