"""Addresses of stores on a PostgreSQL server, as its own programs take them.

    postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=verify-full

What is left out comes from PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSWORD, PGSSLMODE, PGSSLROOTCERT, a password also
from the file ~/.pgpass or the one that PGPASSFILE names. A host that begins with ``/`` is the folder of a Unix socket.
"""

from __future__ import annotations

import getpass
import os
import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

from crosswire.store.errors import StoreAddressError

__all__ = ["Address", "is_address", "shown"]

_SCHEME = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)
_PARTS = re.compile(
    r"(?:(?P<user>[^:@/?#]*)(?::(?P<password>[^@/?#]*))?@)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^:@/?#,]*)(?::(?P<port>\d{1,5}))?"
    r"(?:/(?P<database>[^@/?#]*))?(?:\?(?P<query>[^#]*))?"
)
_PARAMETERS = ("dbname", "host", "password", "port", "sslmode", "sslrootcert", "user")
_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_SOCKETS = Path("/var/run/postgresql")
"""Where Debian's servers, and most others, leave their Unix sockets."""
_PORT = 5432
_WANTED = "postgresql://USER@HOST:PORT/DATABASE is wanted, what is special in a part written as %40 or so"


def is_address(place: object) -> bool:
    """Whether a place is on a server, not in a file."""
    return isinstance(place, str) and _SCHEME.match(place) is not None


def shown(place: object) -> str:
    """A place as it may be shown: without a password, and without anything of an address that cannot be read."""
    if not isinstance(place, str) or not is_address(place):
        return str(place)
    found = _PARTS.fullmatch(place[_end_of_scheme(place) :])
    if found is None:
        return "postgresql://..."
    user = f"{found['user']}@" if found["user"] else ""
    port = f":{found['port']}" if found["port"] else ""
    return f"postgresql://{user}{found['host']}{port}/{found['database'] or ''}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a database is, and who asks."""

    host: str
    port: int
    database: str
    user: str
    password: str | None = field(repr=False)
    sslmode: str
    sslrootcert: str | None
    shown: str
    """What messages call it."""

    @classmethod
    def read(cls, place: str, environ: Mapping[str, str] = os.environ) -> Address:
        """What an address and the environment tell.

        Raises:
            StoreAddressError: if it is none, or names a parameter that is not known.
        """
        told = _told(place)
        for name in _PARAMETERS:
            known = environ.get("PGDATABASE" if name == "dbname" else f"PG{name.upper()}")
            if known and not told.get(name):
                told[name] = known
        user = told.get("user") or getpass.getuser()
        address = cls(
            host=told.get("host") or (str(_SOCKETS) if _SOCKETS.is_dir() else "localhost"),
            port=int(told.get("port") or _PORT),
            database=told.get("dbname") or user,
            user=user,
            password=told.get("password"),
            sslmode=told.get("sslmode") or "prefer",
            sslrootcert=told.get("sslrootcert"),
            shown=shown(place),
        )
        if address.sslmode not in _MODES:
            raise StoreAddressError(f"{address.shown}: sslmode={address.sslmode}: one of {', '.join(_MODES)} is wanted")
        return address

    @property
    def socket(self) -> str | None:
        """The Unix socket, where it is one."""
        return f"{self.host}/.s.PGSQL.{self.port}" if self.host.startswith("/") else None

    def connecting(self, environ: Mapping[str, str] = os.environ) -> dict[str, Any]:
        """What the driver is told.

        Raises:
            StoreAddressError: if the certificates cannot be read.
        """
        return {
            "user": self.user,
            # The driver falls over a server that asks for a password where there is none.
            "password": self.password or self._kept_password(environ) or "",
            "database": self.database,
            "host": None if self.socket else self.host,
            "port": self.port,
            "unix_sock": self.socket,
            "ssl_context": self._security(),
            "application_name": "crosswire",
        }

    def _security(self) -> ssl.SSLContext | bool | None:
        """As the driver takes it: False for none, None for that of a server that offers it, True for no less."""
        if self.socket or self.sslmode == "disable":
            return False
        if not self.sslmode.startswith("verify-"):
            return True if self.sslmode == "require" else None
        try:
            context = ssl.create_default_context(cafile=self.sslrootcert)
        except OSError as error:
            raise StoreAddressError(f"{self.shown}: sslrootcert={self.sslrootcert}: {error.strerror}") from error
        context.check_hostname = self.sslmode == "verify-full"
        return context

    def _kept_password(self, environ: Mapping[str, str]) -> str | None:
        """The password in the user's file of passwords, which nobody else may read."""
        file = Path(environ.get("PGPASSFILE") or Path.home() / ".pgpass")
        host = "localhost" if self.host == str(_SOCKETS) else self.host
        asked = (host, str(self.port), self.database, self.user)
        try:
            if os.name == "posix" and file.stat().st_mode & 0o077:
                return None
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return None
        for line in lines:
            *fields, password = [*_fields(line), ""][:5]
            if len(fields) == len(asked) and all(f in ("*", a) for f, a in zip(fields, asked, strict=True)):
                return password
        return None


def _end_of_scheme(place: str) -> int:
    found = _SCHEME.match(place)
    return found.end() if found else 0


def _told(place: str) -> dict[str, str]:
    """What the address itself tells, by the names that PostgreSQL gives its parameters."""
    found = _PARTS.fullmatch(place[_end_of_scheme(place) :])
    if found is None:
        raise StoreAddressError(f"{shown(place)}: cannot be read; {_WANTED}")
    names = {"dbname": "database"}
    parts = {name: found[names.get(name, name)] for name in ("dbname", "host", "password", "port", "user")}
    told = {name: unquote(part.strip("[]")) for name, part in parts.items() if part}
    for name, value in parse_qsl(found["query"] or "", keep_blank_values=True):
        if name not in _PARAMETERS:
            raise StoreAddressError(
                f"{shown(place)}: has a parameter that is not known; known are {', '.join(_PARAMETERS)}"
            )
        told[name] = value
    if not told.get("port", "0").isdecimal():
        raise StoreAddressError(f"{shown(place)}: port: is a number")
    return told


def _fields(line: str) -> Iterator[str]:
    """The fields of a line of passwords, between colons; a backslash takes the next character as it is."""
    if line.startswith("#"):
        return
    for found in re.finditer(r"((?:[^:\\]|\\.)*)(?::|$)", line):
        if found.start() < len(line) or line.endswith(":"):
            yield re.sub(r"\\(.)", r"\1", found[1])
