"""A PostgreSQL server for the tests: a private one, on a Unix socket in a temporary folder, gone with the tests."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL

from crosswire.store import open_store

_PORT = 5432
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=32MB", "autovacuum=off")
"""A server that forgets all when the machine falls: it is thrown away anyway."""
_TEMPLATE = "an_empty_store"


def programs() -> Path:
    """The folder of the server's programs, the newest there is; the test is skipped where there is none."""
    # Debian keeps them aside, a folder for each version.
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    elsewhere = shutil.which("initdb")
    for folder in (*debian, *([Path(elsewhere).parent] if elsewhere else [])):
        if all((folder / program).exists() for program in ("initdb", "pg_ctl", "postgres")):
            return folder
    pytest.skip("PostgreSQL's initdb, pg_ctl and postgres are not installed: apt-get install postgresql")


class Server:
    """A server that runs, and as many stores on it as are asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = count(1)
        self._engine = self._engine_of("postgres")
        self._made = False

    def address(self, database: str, **more: str) -> str:
        """The address of a database."""
        told = "".join(f"&{name}={quote(value)}" for name, value in more.items())
        return f"postgresql:///{database}?host={quote(str(self._folder))}&user=postgres{told}"

    def database(self, template: str = "template0", encoding: str = "UTF8", more: str = "") -> str:
        """A new database, and its address."""
        name = f"number_{next(self._count)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING '{encoding}' LOCALE 'C' {more}")
        return self.address(name)

    def store(self) -> str:
        """The address of a new store, which is empty."""
        if not self._made:
            self.run(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
            open_store(self.address(_TEMPLATE)).close()
            self._made = True
        return self.database(_TEMPLATE)

    @contextmanager
    def places(self, make: Callable[[], str]) -> Iterator[Callable[[], str]]:
        """Makes databases when they are asked for, and lets go of them afterwards."""
        made: list[str] = []

        def place() -> str:
            made.append(make())
            return made[-1]

        yield place
        for address in made:
            self.drop(address)

    def drop(self, address: str) -> None:
        """Lets go of a database, whoever is still in it."""
        self.run(f"DROP DATABASE {self._name(address)} WITH (FORCE)")

    def let_in(self, address: str, *, all_: bool) -> None:
        """Lets everybody into a database again, or puts out who is in it and lets nobody in."""
        name = self._name(address)
        self.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {all_}")
        if not all_:
            self.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608

    def run(self, statement: str, address: str | None = None) -> None:
        """Runs a statement in a database, or in one that belongs to nobody."""
        engine = self._engine if address is None else self._engine_of(self._name(address))
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(statement)
        if engine is not self._engine:
            engine.dispose()

    def close(self) -> None:
        """Lets go of the server, which goes on."""
        self._engine.dispose()

    def _engine_of(self, database: str) -> Engine:
        told = {"user": "postgres", "database": database, "unix_sock": f"{self._folder}/.s.PGSQL.{_PORT}"}
        return create_engine(URL.create("postgresql+pg8000"), connect_args={**told, "ssl_context": False})

    @staticmethod
    def _name(address: str) -> str:
        return address.removeprefix("postgresql:///").partition("?")[0]


@contextmanager
def running() -> Iterator[Server]:
    """A server that runs as long."""
    bin_ = programs()
    # PostgreSQL refuses to run as root; its own user does where there is one.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="crosswire-"))
    if user:
        shutil.chown(folder, user)

    def run(program: str, *told: str) -> None:
        output = folder / f"{program}.txt"
        with output.open("wb") as to:
            done = subprocess.run(  # noqa: S603 - Debian's own programs
                [bin_ / program, f"--pgdata={folder / 'data'}", *told],
                check=False,
                user=user,
                cwd=folder,
                stdout=to,
                stderr=to,
            )
        if done.returncode:
            raise RuntimeError("\n".join(each.read_text(encoding="utf-8") for each in folder.glob("*.txt")))

    try:
        run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync")
        hosts = folder / "data" / "pg_hba.conf"
        hosts.write_text(f"local all locked scram-sha-256\n{hosts.read_text(encoding='utf-8')}", encoding="utf-8")
        settings = [*_FAST, "listen_addresses=''", f"unix_socket_directories={folder}", f"port={_PORT}"]
        options = " ".join(f"-c {each}" for each in settings)
        run("pg_ctl", "start", "--wait", f"--log={folder / 'server.txt'}", f"--options={options}")
        try:
            server = Server(folder)
            yield server
            server.close()
        finally:
            run("pg_ctl", "stop", "--wait", "--mode=fast")
    finally:
        shutil.rmtree(folder)
