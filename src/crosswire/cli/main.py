"""The commands and their options. What takes long to load is loaded by the command that needs it."""

from __future__ import annotations

import sys
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from crosswire.cli.endings import WrongUsageError, ends_in_one_line
from crosswire.cli.outputs import BRIEF, DOSSIER, PAGE, STORE
from crosswire.threads import keep_to_one_thread

__all__ = ["app", "main"]

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def main() -> None:
    """What the command ``crosswire`` runs."""
    keep_to_one_thread()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without Unicode still shows what it can
    app(prog_name="crosswire")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"crosswire {version('crosswire')}")
        raise typer.Exit


@app.callback()
def crosswire(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Read every report of a developing story against every other: who claims what, on whose word, how sure, when."""


_AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Let addresses lead into private networks and to this machine.")
]


_Field = Annotated[
    list[str] | None,
    typer.Option(metavar="WHAT=NAME", help="In JSON, the field that holds this: text=body, published=day ..."),
]

_Names = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Names of your own, as TOML (docs/names.md): they win.")
]

_Ratings = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="Your ratings of sources and answers, as TOML (docs/origins-and-credibility.md)."
    ),
]

_Quiet = Annotated[bool, typer.Option("--quiet", help="Say nothing but what could not be read.")]

_Model = Annotated[
    str | None, typer.Option(metavar="NAME", help="The spaCy model to read with, if not the best one installed.")
]

_Jobs = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, help="Processes that read; if not told, as many as cores, for many reports."),
]


@app.command()
def read(
    places: Annotated[
        list[str],
        typer.Argument(
            metavar="PLACE",
            help="Reports: texts, saved pages, feeds, archives ...; folders of them; https:// addresses; "
            "- for standard input.",
        ),
    ],
    *,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help=f"Leave {DOSSIER}, {PAGE} and {STORE} there, in place of older ones."),
    ] = None,
    store: Annotated[
        str | None,
        typer.Option(
            metavar="STORE",
            help="Add to this store, a file or postgresql://... (docs/stores.md); the dossier is of all it holds.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write the dossier to standard output as JSON, and nothing else.")
    ] = False,
    brief: Annotated[
        bool,
        typer.Option(
            "--brief",
            help=f"Write a page a story to standard output as Markdown, and nothing else; with --out also {BRIEF}. "
            "Takes a dossier.json or a store as well.",
        ),
    ] = False,
    field: _Field = None,
    names: _Names = None,
    ratings: _Ratings = None,
    allow_private: _AllowPrivate = False,
    quiet: _Quiet = False,
    model: _Model = None,
    jobs: _Jobs = None,
) -> None:
    """Read reports, and lay out who claims what.

    Exit codes: 0 all reports read; 1 some could not be read, each is named with the reason; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.run import Wish, run  # noqa: PLC0415 - `crosswire --help` need not wait for it

        wish = Wish(
            places=places,
            fields=_fields(field or []),
            names=names,
            ratings=ratings,
            allow_private=allow_private,
            out=out,
            store=store,
            as_json=as_json,
            brief=brief,
            quiet=quiet,
            model=model,
            jobs=jobs,
        )
        code = run(wish)
    raise typer.Exit(code)


@app.command()
def follow(
    places: Annotated[
        list[str],
        typer.Argument(
            metavar="PLACE",
            help="Lists of feeds (.opml), addresses of feeds and pages, folders and files that change.",
        ),
    ],
    *,
    store: Annotated[
        str, typer.Option(metavar="STORE", help="Add to this store, a file or postgresql://... (docs/stores.md).")
    ],
    once: Annotated[bool, typer.Option("--once", help="Go round once, and end.")] = False,
    every: Annotated[
        str, typer.Option(metavar="TIME", help="From one round to the next: 90s, 15m, 2h; a minute at least.")
    ] = "15m",
    settle: Annotated[
        str, typer.Option(metavar="TIME", help="Where many reports are held: how long stories may be provisional.")
    ] = "6h",
    names: _Names = None,
    ratings: _Ratings = None,
    allow_private: _AllowPrivate = False,
    quiet: _Quiet = False,
    model: _Model = None,
    jobs: _Jobs = None,
) -> None:
    """Read what is new at feeds, pages and folders, round after round, and say what changed (docs/following.md).

    Exit codes: 0 all read; 1 something could not be read, it is named with the reason; 2 wrong usage; 130 stopped.
    """
    with ends_in_one_line():
        from crosswire.cli.follow import Wish, run  # noqa: PLC0415
        from crosswire.cli.spans import seconds_of  # noqa: PLC0415

        wish = Wish(
            places=places,
            store=store,
            every=seconds_of(every, "--every"),
            settle=seconds_of(settle, "--settle"),
            once=once,
            names=names,
            ratings=ratings,
            allow_private=allow_private,
            quiet=quiet,
            model=model,
            jobs=jobs,
        )
        code = run(wish)
    raise typer.Exit(code)


@app.command()
def bulk(
    *,
    place: Annotated[
        str,
        typer.Option(
            "--in", metavar="PLACE", help="WARC, Parquet and JSON lines: a file, a folder, s3://bucket/folder ..."
        ),
    ],
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="Leave tables there; a run that was stopped goes on in its folder.")
    ],
    ray: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Read on this Ray cluster (auto: the one of this machine), not here."),
    ] = None,
    field: _Field = None,
    names: _Names = None,
    ratings: _Ratings = None,
    model: _Model = None,
    jobs: _Jobs = None,
    quiet: _Quiet = False,
) -> None:
    """Read what is too much for one process, on all cores or on a cluster, and leave Parquet (docs/scale.md).

    Exit codes: 0 all reports read; 1 some could not be read, or the run cannot go on; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.bulk import bulk as run  # noqa: PLC0415

        code = run(
            place,
            out,
            ray=ray,
            jobs=jobs,
            fields=_fields(field or []),
            model=model,
            names=names,
            ratings=ratings,
            quiet=quiet,
        )
    raise typer.Exit(code)


@app.command()
def capture(
    places: Annotated[
        list[str], typer.Argument(metavar="PLACE", help="Files, folders and https:// addresses; - for standard input.")
    ],
    *,
    out: Annotated[Path, typer.Option(metavar="FILE", help="The WACZ to write, in place of an older one.")] = Path(
        "capture.wacz"
    ),
    allow_private: _AllowPrivate = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but what could not be captured.")] = False,
) -> None:
    """Keep what comes in as it comes, with digests that prove it: a WACZ, which `crosswire read` and others read.

    Exit codes: 0 all captured; 1 some could not be, each is named with the reason; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.capture import capture as run  # noqa: PLC0415

        code = run(places, out, allow_private=allow_private, quiet=quiet)
    raise typer.Exit(code)


@app.command()
def export(
    place: Annotated[
        str, typer.Argument(metavar="PLACE", help="A dossier.json or a store, or the folder that holds them.")
    ],
    *,
    to: Annotated[
        str,
        typer.Option(
            metavar="FORMAT",
            help="dossier, csv, parquet, markdown, ninjs, timelinejs, web-annotation, claimreview, plover, gdelt, "
            "stix, ftm, geojson or wacz (docs/exports.md).",
        ),
    ],
    out: Annotated[
        Path, typer.Option(metavar="PATH", help="The file to write, or the folder, in place of older ones.")
    ],
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but what was left out.")] = False,
) -> None:
    """Write a dossier as what other tools read.

    Exit codes: 0 written; 1 there is no dossier, or it could not be written; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.export import export_dossier  # noqa: PLC0415

        code = export_dossier(place, to, out, quiet=quiet)
    raise typer.Exit(code)


_Looked = Annotated[
    list[str],
    typer.Argument(
        metavar="PLACE",
        help="What `crosswire read` takes, or a dossier.json or store that it left, or the folder of both.",
    ),
]

_AsJson = Annotated[
    bool, typer.Option("--json/--table", help="A JSON list, with everything; else a table for the terminal.")
]


@app.command()
def claims(
    places: _Looked,
    *,
    by: Annotated[str, typer.Option(metavar="NAME", help="By one who speaks under this name or words of it.")] = "",
    stance: Annotated[
        str | None, typer.Option(metavar="STANCE", help="asserts, denies, expects, doubts or urges.")
    ] = None,
    about: Annotated[str, typer.Option(metavar="WORDS", help="With all these words, or parties, in the content.")] = "",
    outlet: Annotated[str, typer.Option(metavar="NAME", help="In reports of this outlet.")] = "",
    as_json: _AsJson = False,
) -> None:
    """List claims: who says what, in which words, and where.

    Exit codes: 0 listed, be they none; 1 something could not be read, it is named with the reason; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.claims import list_claims, stance_named  # noqa: PLC0415
        from crosswire.views.selection import Selection  # noqa: PLC0415

        selection = Selection(by=by, stance=stance_named(stance), about=about, outlet=outlet)
        code = list_claims(places, selection, as_json=as_json)
    raise typer.Exit(code)


@app.command()
def ask(
    query: Annotated[
        str,
        typer.Argument(
            metavar="QUERY", help='What to look for: by:Varga stance:denies about:"grain ships" (docs/asking.md).'
        ),
    ],
    places: _Looked,
    *,
    limit: Annotated[int, typer.Option(metavar="N", min=1, help="Claims to show, at most.")] = 20,
    near: Annotated[bool, typer.Option("--near", help="Also words near in meaning, which are named.")] = False,
    as_json: _AsJson = False,
) -> None:
    """Find claims by words, speaker, stance, certainty, party, place, time, outlet and story, best first.

    Exit codes: 0 answered, be it with none; 1 something could not be read, it is named with the reason; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.ask import ask as run  # noqa: PLC0415

        code = run(query, places, limit=limit, as_json=as_json, near=near)
    raise typer.Exit(code)


@app.command()
def check(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Your text, Markdown or plain; - for standard input.")],
    places: _Looked,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON list, a record a quotation.")] = False,
) -> None:
    """Check that every quotation in a text stands in the reports, word for word, and is by whom it is given to.

    Exit codes: 0 all stand and are rightly given; 1 some do not, or something could not be read; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.check import check_file  # noqa: PLC0415

        code = check_file(file, places, as_json=as_json)
    raise typer.Exit(code)


@app.command()
def why(
    id_: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="A claim, an event or an answer, by its id or 6 digits of it, at least; two answers as ID:ID.",
        ),
    ],
    places: _Looked,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="The steps as JSON.")] = False,
) -> None:
    """Say every step that led to a claim, an event, an answer, or a relation of two answers.

    Exit codes: 0 told; 1 something could not be read, it is named with the reason; 2 wrong usage, or no such id.
    """
    with ends_in_one_line():
        from crosswire.cli.why import say_why  # noqa: PLC0415

        code = say_why(id_, places, as_json=as_json)
    raise typer.Exit(code)


@app.command()
def serve(
    place: Annotated[
        str, typer.Argument(metavar="STORE", help="A store or dossier.json, or the folder that holds them.")
    ],
    *,
    port: Annotated[int, typer.Option(metavar="N", min=1, max=65535, help="The port to listen on.")] = 8600,
    host: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help="Where to listen; beyond this machine only with the token it then shows."),
    ] = "127.0.0.1",
    open_browser: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Open the reading room: stories, events, parties, reports and search in a browser (docs/reading-room.md).

    Exit codes: 0 closed; 1 there is no dossier, or the port is taken; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.serve import serve_room  # noqa: PLC0415

        code = serve_room(place, host=host, port=port, open_browser=open_browser)
    raise typer.Exit(code)


@app.command()
def move(
    source: Annotated[
        str, typer.Argument(metavar="FROM", help="A store: a file, or postgresql://... (docs/stores.md).")
    ],
    target: Annotated[
        str,
        typer.Argument(metavar="TO", help="Where it is to be: an empty place, or one that a move has begun to fill."),
    ],
    *,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but what went wrong.")] = False,
) -> None:
    """Copy all of a store to another place, from file to server or back, and check that it is all there.

    Exit codes: 0 moved; 1 it could not be, or the place holds something else; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.move import move_store  # noqa: PLC0415

        code = move_store(source, target, quiet=quiet)
    raise typer.Exit(code)


@app.command()
def migrate(
    store: Annotated[str, typer.Argument(metavar="STORE", help="A store: a file, or postgresql://...")],
    *,
    down: Annotated[
        int | None, typer.Option(metavar="N", help="For an older Crosswire: the schema that it says it reads.")
    ] = None,
) -> None:
    """Bring a store of an older Crosswire to this one's schema, or with --down to an older one's; reports stay.

    Exit codes: 0 done; 1 it could not be; 2 wrong usage.
    """
    with ends_in_one_line():
        from crosswire.cli.move import migrate_store  # noqa: PLC0415

        code = migrate_store(store, down)
    raise typer.Exit(code)


def _fields(told: list[str]) -> dict[str, str]:
    """What each field of JSON tells, of options such as ``text=body``."""
    from crosswire.reports.readers.jsonlines import FIELDS  # noqa: PLC0415 - few runs name fields

    fields = dict(one.partition("=")[::2] for one in told)
    for what, name in fields.items():
        if what not in FIELDS or not name:
            raise WrongUsageError(f"--field {what}={name}: WHAT=NAME is wanted, WHAT one of {', '.join(FIELDS)}")
    return fields
