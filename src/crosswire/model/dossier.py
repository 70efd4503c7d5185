"""The dossier: all that was made of a set of reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from crosswire.model.account import Event, Expectation, Reliability, TimelineEntry, Want
from crosswire.model.claim import Claim
from crosswire.model.party import Party
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.model.story import Story
from crosswire.model.time import Time

__all__ = ["FILE", "FORMAT", "Dossier", "Made", "Rating"]

FORMAT = "crosswire-dossier/1"
FILE = "dossier.json"
"""What it is called in the folder of ``--out``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What made a dossier (law 10): the program, per language the model, and the names that a user added."""

    by: str
    models: Mapping[str, str]
    names: str | None = None
    """The name of their file and its SHA-256; none where none were added."""
    ratings: str | None = None
    """The name of the file of a person's ratings and its SHA-256; none where nobody rates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How reliable a person holds a source to be; nothing else ever rates one."""

    kind: Literal["outlet", "party"]
    name: str
    reliability: Reliability
    by: str
    """Who says so; empty where that is not told."""
    why: str
    """Empty where that is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Reports, and what was made of them. The same set of reports gives the same dossier (law 2)."""

    made: Made
    reports: tuple[Report, ...]
    stories: tuple[Story, ...]
    parties: tuple[Party, ...]
    times: tuple[Time, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    expectations: tuple[Expectation, ...]
    wants: tuple[Want, ...]
    timeline: tuple[TimelineEntry, ...]
    places: tuple[Place, ...] = ()
    """Each with its mentions in all the reports."""
    ratings: tuple[Rating, ...] = ()
    """What a person says of sources."""
    format: str = FORMAT
