"""Places in, one WACZ out: what came in, as it came, whether or not a report can be read from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from crosswire.model.report import Problem
from crosswire.reports.capture import WaczWriter
from crosswire.reports.files import STDIN, opened, reason_of, shown, sorted_out
from crosswire.reports.intake import UnreadableError
from crosswire.reports.web.addresses import shown_address
from crosswire.reports.web.fetch import Fetcher

__all__ = ["keep_places"]


def keep_places(
    places: Iterable[Path | str], writer: WaczWriter, *, stdin: BinaryIO | None = None, allow_private: bool = False
) -> Iterator[str | Problem]:
    """Writes files, folders with all that is in them, standard input, and what addresses lead to.

    Args:
        places: As ``load_reports`` takes them.
        writer: Takes what comes in; the one who calls opens and closes it.
        stdin: What ``-`` reads.
        allow_private: Whether addresses may lead into private networks and to this machine itself.

    Yields:
        The name of each thing once it is written, and a problem for each that could not be.
    """
    files, addresses, problems = sorted_out(places)
    yield from problems
    for file in files:
        yield _keep_file(file, writer, stdin)
    with Fetcher(allow_private=allow_private) as fetcher:
        for address in addresses:
            yield _keep_answers(address, writer, fetcher)


def _keep_file(path: Path, writer: WaczWriter, stdin: BinaryIO | None) -> str | Problem:
    try:
        with opened(path, stdin) as file:
            changed = None if path == STDIN else datetime.fromtimestamp(path.stat().st_mtime, UTC)
            writer.add_file(name=shown(path), file=file, modified=f"{changed:%Y-%m-%dT%H:%M:%SZ}" if changed else None)
    except UnreadableError as error:
        return Problem(shown(path), str(error))
    except OSError as error:
        return Problem(shown(path), reason_of(error))
    return shown(path)


def _keep_answers(address: str, writer: WaczWriter, fetcher: Fetcher) -> str | Problem:
    try:
        answers = fetcher.fetch(address)
    except UnreadableError as error:
        return Problem(shown_address(address), str(error))
    for answer in answers:
        writer.add_answer(
            url=answer.url,
            status=answer.status,
            reason=answer.reason,
            headers=answer.headers,
            body=answer.body,
            fetched=answer.fetched,
            address=answer.address,
            page=answer is answers[-1],
        )
    return address
