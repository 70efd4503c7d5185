"""Addresses of stores on a server: what they tell, and what is never shown of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.store import StoreAddressError, is_address, shown
from crosswire.store.addresses import Address

SECRET = "s3cr3t"  # noqa: S105 - of nobody


def test_what_an_address_tells() -> None:
    address = Address.read(
        f"postgresql://desk%40fen:{SECRET}%2F@db.fenpost.example:6543/news%20desk?sslmode=require", {}
    )
    assert (address.host, address.port, address.database) == ("db.fenpost.example", 6543, "news desk")
    assert (address.user, address.password, address.sslmode) == ("desk@fen", f"{SECRET}/", "require")
    assert address.socket is None
    assert address.connecting({})["ssl_context"] is True


def test_what_is_left_out_comes_from_the_environment() -> None:
    environ = {"PGHOST": "/run/pg", "PGPORT": "5433", "PGUSER": "desk", "PGDATABASE": "news", "PGPASSWORD": SECRET}
    address = Address.read("postgresql://", environ)
    assert (address.socket, address.database, address.user) == ("/run/pg/.s.PGSQL.5433", "news", "desk")
    assert address.password == SECRET
    named = Address.read("postgresql://other@localhost:5434/stories", environ)
    assert (named.host, named.port, named.database, named.user) == ("localhost", 5434, "stories", "other")


def test_a_folder_of_a_socket_may_be_a_parameter() -> None:
    address = Address.read("postgresql:///news?host=/run/pg&user=desk", {})
    assert (address.socket, address.database, address.user) == ("/run/pg/.s.PGSQL.5432", "news", "desk")
    assert address.connecting({})["ssl_context"] is False


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"db.example:5432:news:desk:{SECRET}", SECRET),
        (f"*:*:*:desk:{SECRET}\\:x", f"{SECRET}:x"),
        (f"db.example:5432:other:desk:{SECRET}", ""),
        (f"#db.example:5432:news:desk:{SECRET}", ""),
        ("db.example:5432", ""),
        (f"\n*:*:news:*:{SECRET}", SECRET),
    ],
)
def test_a_password_may_be_kept_in_a_file(tmp_path: Path, line: str, found: str) -> None:
    file = tmp_path / "pgpass"
    file.write_text(line)
    file.chmod(0o600)
    address = Address.read("postgresql://desk@db.example/news", {})
    assert address.connecting({"PGPASSFILE": str(file)})["password"] == found
    file.chmod(0o640)
    assert address.connecting({"PGPASSFILE": str(file)})["password"] == ""


def said_of(place: str) -> str:
    """What is said of an address, be it that it is none."""
    try:
        address = Address.read(place, {"PGUSER": "desk"})
        address.connecting({})
    except StoreAddressError as error:
        return str(error)
    return repr(address)


@pytest.mark.parametrize(
    "place",
    [
        f"postgresql://desk:{SECRET}@db.example/news",
        f"postgresql://desk:{SECRET}@db.example:1/news?password={SECRET}",
        f"POSTGRES://desk:{SECRET}@db.example/news",
        f"postgresql://desk:{SECRET}@@db.example/news",
        f"postgresql://desk:12/{SECRET}@db.example/news",
        f"postgresql://desk:12?{SECRET}@db.example/news",
        f"postgresql://desk:{SECRET}@db.example:port/news",
        f"postgresql://db.example/news?password={SECRET}",
        f"postgresql://db.example/news?passwort={SECRET}&sslmode=perhaps",
        f"postgresql://desk:{SECRET}@db.example/news?sslmode=perhaps",
        f"postgresql://desk:{SECRET}@db.example/news?sslmode=verify-ca&sslrootcert=/nowhere",
        f"postgresql://db.example:1:{SECRET}",
        f"postgresql://desk:{SECRET}@[::1/news",
    ],
)
def test_no_password_is_ever_shown(place: str) -> None:
    assert is_address(place)
    assert SECRET not in shown(place)
    said = said_of(place)
    assert SECRET not in said
    assert "\n" not in said


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_an_error_of_one_line(text: str) -> None:
    assert said_of(f"postgresql://{text}").startswith(("postgresql://", "Address("))


@pytest.mark.parametrize("place", ["store.sqlite", "postgresql.sqlite", "a/postgresql://x", "", "https://fen.example"])
def test_other_places_are_none(place: str) -> None:
    assert not is_address(place)
    assert shown(place) == place
