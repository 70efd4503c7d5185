"""The dossier file, ``crosswire-dossier/1``: JSON that holds everything, and is read back exactly.

Spans are ``[start, end]`` in code points, half-open. A quantity with no upper (or lower) bound has ``null`` there.
One record a line, so that two dossiers can be compared line by line.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NoReturn, TypeVar, get_args

from cattrs import BaseValidationError, Converter, transform_error
from cattrs.cols import namedtuple_dict_structure_factory, namedtuple_dict_unstructure_factory
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from crosswire.model.account import Relation, Want, Words
from crosswire.model.dossier import FORMAT, Dossier, Made
from crosswire.model.frame import Argument, Circumstance, Hedge, Quantity
from crosswire.model.party import Mention
from crosswire.model.place import Alternative, Container
from crosswire.model.report import Change, Report
from crosswire.model.spans import Span
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.halves import spelled

__all__ = ["DossierFormatError", "dump", "load", "opens_dossier"]

_Kind = TypeVar("_Kind")

_OPENING = re.compile(rb'\s{0,20}\{\s{0,20}"format"\s{0,9}:\s{0,9}"crosswire-dossier/')


class DossierFormatError(ValueError):
    """Text that is not a dossier file. The message is one line that says where and why."""


def dump(dossier: Dossier) -> str:
    """The dossier as the text of a ``crosswire-dossier/1`` file, its keys in a fixed order.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    check_evidence(dossier)
    record: dict[str, Any] = _converter().unstructure(dossier)
    members = {"format": FORMAT, **{key: value for key, value in record.items() if key != "format"}}
    text = "{\n" + ",\n".join(f"{_json(key)}: {_member(value)}" for key, value in members.items()) + "\n}\n"
    return spelled(text)


def load(text: str) -> Dossier:
    """The dossier that a file's text holds. Fields that this version does not know are passed over.

    Raises:
        DossierFormatError: The text is not JSON, not of this format, or a field is missing or of another type.
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    try:
        record = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise DossierFormatError(f"not JSON: {error}") from error
    except RecursionError as error:
        raise DossierFormatError("not a dossier: nested too deep") from error
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise DossierFormatError(f"not a {FORMAT} file")
    try:
        dossier = _converter().structure(record, Dossier)
    except BaseValidationError as error:
        raise DossierFormatError(f"not a dossier: {ascii(transform_error(error)[0])[1:-1]}") from None
    check_evidence(dossier)
    return dossier


def opens_dossier(head: bytes) -> bool:
    """Whether the first bytes of a file, 100 or so, are those of a dossier file of this version or another."""
    return _OPENING.match(head) is not None


def _member(value: object) -> str:
    if not isinstance(value, list | tuple):
        return _json(value)
    return "[\n" + ",\n".join(map(_json, value)) + "\n]" if value else "[]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _no_constant(name: str) -> NoReturn:
    raise DossierFormatError(f"not JSON: {name} is no number")


@cache
def _converter() -> Converter:
    converter = Converter()
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly)
    converter.register_structure_hook(float, _number)
    converter.register_unstructure_hook(float, float)  # a whole number is written as one that is read back
    converter.register_structure_hook(Span, _span)
    converter.register_unstructure_hook(Span, list)
    for record in (Mention, Argument, Change, Container, Alternative, Circumstance, Words):
        converter.register_structure_hook(record, namedtuple_dict_structure_factory(record, converter))
        converter.register_unstructure_hook(record, namedtuple_dict_unstructure_factory(record, converter))
    converter.register_structure_hook(Quantity, _quantity)
    converter.register_unstructure_hook(Quantity, _quantity_record)
    _rename(converter, Relation, kind="is")
    _rename(converter, Want, from_party="from")
    _sort_mapping(converter, Made, "models")
    _sort_mapping(converter, Report, "where")
    return converter


def _rename(converter: Converter, record: type[Any], **names: str) -> None:
    """Give fields the format's names where these are words of the Python language."""
    fields: dict[str, Any] = {field: override(rename=name) for field, name in names.items()}
    converter.register_structure_hook(record, make_dict_structure_fn(record, converter, **fields))
    converter.register_unstructure_hook(record, make_dict_unstructure_fn(record, converter, **fields))


def _sort_mapping(converter: Converter, record: type[Any], field: str) -> None:
    fields: dict[str, Any] = {field: override(unstruct_hook=_in_order_of_keys)}
    converter.register_unstructure_hook(record, make_dict_unstructure_fn(record, converter, **fields))


def _in_order_of_keys(mapping: Mapping[str, object]) -> dict[str, object]:
    return dict(sorted(mapping.items()))


def _exactly(value: object, kind: type[_Kind]) -> _Kind:
    if isinstance(value, kind) and type(value) is kind:
        return value
    raise TypeError(f"{kind.__name__} wanted, not {type(value).__name__}")


def _number(value: object, _: type[float]) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"number wanted, not {type(value).__name__}")
    return float(value)


def _span(value: object, _: type[Span]) -> Span:
    match value:
        case [int() as start, int() as end]:
            return Span(_exactly(start, int), _exactly(end, int))
    raise TypeError("[start, end] wanted")


def _quantity_record(quantity: Quantity) -> dict[str, Any]:
    return {
        "low": None if quantity.low == -math.inf else float(quantity.low),
        "high": None if quantity.high == math.inf else float(quantity.high),
        "unit": quantity.unit,
        "span": list(quantity.span),
        "hedge": quantity.hedge,
        "ordinal": quantity.ordinal,
    }


def _quantity(value: object, _: type[Quantity]) -> Quantity:
    if not isinstance(value, dict):
        raise TypeError(f"object wanted, not {type(value).__name__}")
    return Quantity(
        low=-math.inf if value["low"] is None else _number(value["low"], float),
        high=math.inf if value["high"] is None else _number(value["high"], float),
        unit=_exactly(value["unit"], str),
        span=_span(value["span"], Span),
        hedge=_hedge(value["hedge"]),
        ordinal=_exactly(value["ordinal"], bool),
    )


def _hedge(value: object) -> Hedge:
    for hedge in get_args(Hedge):
        if value == hedge:
            return hedge  # type: ignore[no-any-return]
    raise TypeError("a hedge wanted")
