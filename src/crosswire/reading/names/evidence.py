"""What descriptions say of a party rather than speak of one: apposition, copula, the noun before a name."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.parse import Token
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.phrases import BEFORE_NAME, Phrase
from crosswire.reading.names.scene import Scene

__all__ = ["Evidence"]


@dataclass(slots=True)
class Evidence:
    """Finds the party that a description is said of."""

    scene: Scene
    lexicon: Lexicon

    def said_of(self, phrase: Phrase) -> Draft | None:
        """The party of which the phrase is said by apposition, copula or as the noun before a name."""
        parse = self.scene.parse
        token = parse.tokens[phrase.head]
        after = self.scene.at(phrase.head + 1)
        if after is not None and after.kind == "person" and token.tag == "NN" and self._belongs(token):
            return self._agreeing(after, phrase)
        if token.dep == "appos" or self._follows_comma(phrase):
            target = token.head if token.dep == "appos" else phrase.first - 2
            return self._agreeing(self.scene.at(target), phrase)
        for child in parse.children[phrase.head]:
            if parse.tokens[child].dep == "appos" and child > phrase.head and self.scene.at(child):
                near = parse.subtree(child)[0] - phrase.last <= 1
                return self._agreeing(self.scene.at(child), phrase) if near else None
        if token.dep == "attr":
            return self._agreeing(self._subject(token.head), phrase)
        return self._agreeing(self._named_after_comma(phrase) or self._named_after_place(phrase), phrase)

    def _belongs(self, token: Token) -> bool:
        """Whether a noun and the name after it are one phrase in the tree."""
        name = self.scene.parse.tokens[token.i + 1]
        while name.dep == "compound" and name.head > name.i:
            name = self.scene.parse.tokens[name.head]
        return name.head == token.i or token.head == name.i

    def _follows_comma(self, phrase: Phrase) -> bool:
        """``Ann Smith, the minister, ...`` where the parse does not see the apposition."""
        tokens = self.scene.parse.tokens
        if phrase.plural or phrase.first < 2 or tokens[phrase.first - 1].text != ",":
            return False
        after = tokens[phrase.last].lower if phrase.last < len(tokens) else "."
        return after in {",", ".", ";", ")", "who"} and tokens[phrase.first].lower in {"a", "an", "the"}

    def _named_after_comma(self, phrase: Phrase) -> Draft | None:
        """``A former judge, Ann Smith, ...`` where the parse does not see the apposition."""
        tokens = self.scene.parse.tokens
        if phrase.plural or phrase.last + 1 >= len(tokens) or tokens[phrase.last].text != ",":
            return None
        draft = self.scene.at(phrase.last + 1)
        place = next((p for p in draft.places if p.first == phrase.last + 1), None) if draft else None
        if draft is None or place is None or draft.kind != "person" or len(draft.words) < 2:
            return None
        closed = place.last >= len(tokens) or tokens[place.last].lower in {",", ".", "in", "on", "of", ";"}
        return draft if closed else None

    def _named_after_place(self, phrase: Phrase) -> Draft | None:
        """``The mayor of Bergen, Ann Smith, ...`` where the parse hangs the name on the place or body."""
        parse = self.scene.parse
        for prep in parse.children[phrase.head]:
            inner = parse.child(prep, "pobj") if parse.tokens[prep].dep == "prep" else None
            named = parse.child(inner, "appos") if inner is not None else None
            if inner is None or named is None or parse.subtree(named)[0] - inner != 2:
                continue
            over, draft = self.scene.at(inner), self.scene.at(named)
            if over is not None and over.kind in {"place", "state", "body"} and draft is not None:
                return draft if draft.kind == "person" and len(draft.words) > 1 else None
        return None

    def _subject(self, verb: int) -> Draft | None:
        parse = self.scene.parse
        subject = parse.child(verb, "nsubj")
        if subject is None:
            return None
        if parse.tokens[subject].lower in {"who", "which", "that"} and parse.tokens[verb].dep == "relcl":
            return self.scene.at(parse.tokens[verb].head)
        return self.scene.at(subject)

    def _agreeing(self, draft: Draft | None, phrase: Phrase) -> Draft | None:
        if draft is None or phrase.plural != draft.plural:
            return None
        if "body" in phrase.role.classes and draft.kind == "place" and not self.lexicon.is_place(draft.name):
            draft.kind = "body"
        if draft.kind in {"state", "place"}:
            return None
        if draft.kind == "person" and "body" in phrase.role.classes:
            return None
        if draft.kind in {"body", "outlet"} and not phrase.role.classes & {"body", "group", "government"}:
            return None
        return None if draft.clashes(phrase.role.gender) else draft

    def is_apposed(self, phrase: Phrase) -> bool:
        """Whether the phrase stands beside the name as a mention of its own, and not in a predicate or title."""
        return self.scene.parse.tokens[phrase.head].dep not in {"attr", *BEFORE_NAME}

    def is_predicate(self, phrase: Phrase) -> bool:
        """``is an analyst``, ``works as an analyst``: said of somebody, and nobody new."""
        token = self.scene.parse.tokens[phrase.head]
        over = self.scene.parse.tokens[token.head]
        return token.dep in {"attr", "oprd"} or (token.dep == "pobj" and over.lower == "as")
