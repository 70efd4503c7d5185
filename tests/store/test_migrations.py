from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect

from crosswire.store import StoreUnusableError, migrations, open_store
from crosswire.store.tables import derived, kept


def columns(engine: Engine) -> dict[str, set[tuple[str, str]]]:
    look = inspect(engine)
    return {name: {(c["name"], str(c["type"])) for c in look.get_columns(name)} for name in look.get_table_names()}


def test_the_migrations_make_the_tables_that_the_code_reads(tmp_path: Path) -> None:
    open_store(tmp_path / "migrated.sqlite").close()
    migrated = create_engine(f"sqlite:///{tmp_path / 'migrated.sqlite'}")
    declared = create_engine("sqlite://")
    kept.create_all(declared)
    derived.create_all(declared)
    try:
        assert columns(migrated) == columns(declared)
    finally:
        migrated.dispose()
        declared.dispose()


def test_each_step_is_recorded_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    open_store(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        recorded = connection.exec_driver_sql("SELECT version, name FROM schema_versions ORDER BY version").all()
    engine.dispose()
    assert [tuple(row) for row in recorded] == [
        (1, "reports_and_parses"),
        (2, "dossier_tables"),
        (3, "arrivals"),
        (4, "places_and_names"),
        (5, "conditions"),
        (6, "fuller_accounts"),
        (7, "remembered"),
        (8, "looked_up_by_name"),
        (9, "cores_of_events"),
    ]


def test_a_step_that_fails_leaves_nothing_and_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store.sqlite"

    def half_done(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (a)")
        connection.exec_driver_sql("CREATE TABLE half (a)")

    with monkeypatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, half_done))
        with pytest.raises(StoreUnusableError, match="half"):
            open_store(path)
    engine = create_engine(f"sqlite:///{path}")
    tables = inspect(engine).get_table_names()
    engine.dispose()
    assert "half" not in tables
    open_store(path).close()
