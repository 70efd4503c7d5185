"""Docstrings as Markdown."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from itertools import pairwise
from pkgutil import walk_packages
from types import ModuleType

from tools.rules.reading import UnspokenError

__all__ = ["doc", "quoted", "rules_in"]


def doc(of: object) -> list[str]:
    """The docstring of a function, class or module as lines of Markdown, the parts for programmers left out."""
    text = of if isinstance(of, str) else inspect.getdoc(of) or ""
    if not text:
        raise UnspokenError(f"no docstring: {of}")
    text = text.split("\nArgs:")[0].split("\nReturns:")[0].split("\nRaises:")[0].strip()
    return text.replace("``", "`").split("\n")


def rules_in(package: ModuleType) -> dict[str, str]:
    """For each ``rule="..."`` in the code of a package the docstring of the function, or under the value, it is in."""
    modules = (import_module(found.name) for found in walk_packages(package.__path__, f"{package.__name__}."))
    out: dict[str, str] = {}
    for module in modules:
        body = ast.parse(inspect.getsource(module)).body
        for at, below in pairwise([*body, ast.Pass()]):
            out |= dict.fromkeys(_rules_named(at), _docstring(at, below))
    return out


def _rules_named(node: ast.stmt) -> list[str]:
    named = (word.value for word in ast.walk(node) if isinstance(word, ast.keyword) and word.arg == "rule")
    return [str(value.value) for value in named if isinstance(value, ast.Constant)]


def _docstring(at: ast.stmt, below: ast.stmt) -> str:
    if isinstance(at, ast.FunctionDef):
        return ast.get_docstring(at) or ""
    told = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and below.value.value
    return inspect.cleandoc(told) if isinstance(told, str) else ""


def quoted(text: str) -> list[str]:
    """A text as a block quote."""
    return ["", *(f"> {line}".rstrip() for line in text.split("\n")), ""]
