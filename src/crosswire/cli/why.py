"""What ``crosswire why`` does: every step that led to a claim, an event, an answer or a relation."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.screen import Screen
from crosswire.cli.sources import one_store, whole_dossier
from crosswire.model.dossier import Dossier
from crosswire.store import Store
from crosswire.views.exports.records import dump_records
from crosswire.views.why.find import NotOneError, find, one_id, parts_of
from crosswire.views.why.show import print_steps, step_record
from crosswire.views.why.tell import tell

__all__ = ["say_why"]


def say_why(id_: str, places: Sequence[str], *, as_json: bool) -> Code:
    """Tells the steps on standard output.

    Raises:
        NothingReadError: if no place holds a report.
        WrongUsageError: if the id names nothing, or several things.
    """
    try:
        with one_store(places) as store:
            part = _story_of(id_, store) if store else None
        dossier, lost = whole_dossier(places) if part is None else (part, False)
        found = find(id_, dossier)
    except NotOneError as error:
        raise WrongUsageError(str(error)) from error
    step = tell(found, dossier)
    if as_json:
        typer.echo(dump_records([step_record(step)]).encode(), nl=False)
    else:
        print_steps(step, Screen())
    sys.stdout.flush()
    return Code.NOT_ALL_READ if lost else Code.ALL_READ


def _story_of(words: str, store: Store) -> Dossier | None:
    """The story in which a store has what words name; none for two things of two stories."""
    pages, reports = store.pages(), len(store.settled_ids())
    ids = [one_id(each, kinds, pages.beginning, reports) for each, kinds in parts_of(words)]
    stories = {story for id_ in ids for story in pages.beginning([id_]).values()}
    return pages.whole_story(stories.pop()) if len(stories) == 1 else None
