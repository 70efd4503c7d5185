"""A reading room that is open while a test runs, over a store in memory."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from crosswire.model.dossier import Dossier
from crosswire.store import Store, open_store
from crosswire.web.app import make_app
from crosswire.web.guard import Door
from crosswire.web.serve import config_for, door_for

__all__ = ["open_room", "store_of"]


@contextmanager
def store_of(dossier: Dossier) -> Iterator[Store]:
    """A store that holds the dossier."""
    with open_store(None) as store:
        store.add_reports(dossier.reports)
        store.keep_dossier(dossier)
        yield store


@contextmanager
def open_room(dossier: Dossier, door: Door | None = None) -> Iterator[str]:
    """The address of a reading room over the dossier, without a slash at the end."""
    with socket.socket() as taken, store_of(dossier) as store:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        app = make_app(store, door or door_for("127.0.0.1"))
        server = uvicorn.Server(config_for(app, "127.0.0.1", 0))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, daemon=True)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{taken.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)
