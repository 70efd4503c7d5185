"""Pronouns to parties: those that agree and that grammar does not bar, the most salient of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from crosswire.model.parse import Token
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.lexicon import Gender, Lexicon
from crosswire.reading.names.pairs import Pairs
from crosswire.reading.names.places import Place
from crosswire.reading.names.salience import salience
from crosswire.reading.names.scene import SPEECH, Scene, Seen

__all__ = ["Pronouns"]

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})

_BODIES = frozenset({"body", "group", "government", "military", "authority", "police", "media"})

_STATIVE = frozenset({"be", "seem", "appear", "remain", "take", "become"})
"""Verbs that an empty ``it`` stands before."""

_REACH = 3
"""Sentences back to which a pronoun reaches; beyond, writers repeat the name."""


@dataclass(slots=True)
class Pronouns:
    """Resolves the pronouns of one report, in the order of the text."""

    scene: Scene
    lexicon: Lexicon
    pairs: Pairs

    def resolve(self, token: Token) -> None:
        """Puts a third-person pronoun on the scene, where one party is clearly meant."""
        if token.lower in _THEY and (pair := self.pairs.of_pronoun(token)):
            for draft in pair:
                why = f"taken up together: {' and '.join(d.name for d in pair)}"
                self.scene.put(draft, Place(token.i, token.i + 1, token.i, "pronoun", why))
            return
        if token.lower in _HE | _SHE:
            seen = self._person(token, "m" if token.lower in _HE else "f")
        elif token.lower in _THEY:
            seen = self._several(token)
        elif token.lower in _IT:
            seen = self._thing(token)
        else:
            return
        if seen is None:
            return
        if token.lower in _HE | _SHE:
            seen.draft.learn_gender("m" if token.lower in _HE else "f")
        why = f"the nearest fitting {'subject' if seen.subject else 'mention'} is {seen.draft.name}"
        self.scene.put(seen.draft, Place(token.i, token.i + 1, token.i, "pronoun", why))

    def _near(self, token: Token) -> list[Seen]:
        """The mentions within reach, nearest first; of each party those in the sentence that names it last."""
        now = self.scene.parse.sentence_of[token.i]
        last: dict[int, int] = {}
        out: list[Seen] = []
        for seen in self.scene.back():
            if now - seen.sentence > _REACH:
                break
            if seen.place.first < token.i and last.setdefault(id(seen.draft), seen.sentence) == seen.sentence:
                out.append(seen)
        return out

    def _person(self, token: Token, gender: Gender) -> Seen | None:
        ahead = self._subject_ahead(token, gender)
        if ahead is not None:
            return ahead
        fits = [
            s
            for s in self._near(token)
            if s.draft.kind in {"person", "role"}
            and not s.draft.plural
            and s.draft.gender in {gender, "-"}
            and not self._is_body(s.draft)
        ]
        return self._best(token, fits)

    def _subject_ahead(self, token: Token, gender: Gender) -> Seen | None:
        """``For his part, Mr. Smith``: in what stands before it, a pronoun means the sentence's named subject."""
        parse = self.scene.parse
        if self.scene.quoted(token.i):
            return None
        root = next((i for i in (token.i, *parse.ancestors(token.i)) if parse.tokens[i].dep == "ROOT"), token.i)
        subject = parse.child(root, "nsubj", "nsubjpass")
        draft = self.scene.at(subject)
        if subject is None or draft is None or subject < token.i or parse.tokens[subject].pos != "PROPN":
            return None
        if draft.kind != "person" or draft.gender not in {gender, "-"} or not self._is_fronted(token, root):
            return None
        place = Place(subject, subject + 1, subject, "name", "")
        return Seen(draft, place, parse.sentence_of[subject], subject=True)

    def _is_fronted(self, token: Token, root: int) -> bool:
        """Whether the pronoun stands in a clause or phrase set before the main clause."""
        parse = self.scene.parse
        under = token.i
        for up in parse.ancestors(token.i):
            if up == root:
                return parse.tokens[under].dep in {"advcl", "prep", "npadvmod", "advmod"} and under < root
            under = up
        return False

    def _several(self, token: Token) -> Seen | None:
        """``they``: a party of several; nobody where two parties side by side stand nearer, for they may be meant."""
        best = self._best(token, [s for s in self._near(token) if s.draft.plural])
        if best is None:
            return None
        near = takewhile(lambda s: s.sentence >= best.sentence, self.scene.back())
        between = [s for s in near if best.place.first < s.place.first <= token.i]
        return None if any(self._is_paired(s) for s in between) else best

    def _is_paired(self, seen: Seen) -> bool:
        parse = self.scene.parse
        joined = (c for c in parse.children[seen.place.head] if parse.tokens[c].dep == "conj")
        return any(self.scene.at(c) not in {None, seen.draft} for c in joined)

    def _thing(self, token: Token) -> Seen | None:
        """``it``, ``its``: only a state or body that is a subject of this sentence, or the last one's main subject."""
        if token.lower == "it" and self._is_empty(token):
            return None
        fits = [
            s
            for s in self._near(token)
            if (s.draft.kind in {"state", "body", "outlet"} or self._is_body(s.draft))
            and not s.draft.plural
            and self._leads(s, token)
        ]
        return self._best(token, fits)

    def _leads(self, seen: Seen, token: Token) -> bool:
        if not seen.subject:
            return False
        parse = self.scene.parse
        now = parse.sentence_of[token.i]
        if seen.sentence == now:
            return True
        verb = parse.tokens[self.scene.clause(seen.place.head)]
        opens = token.i - parse.sentences[now].first < 3
        return now - seen.sentence == 1 and verb.dep == "ROOT" and opens

    def _is_empty(self, token: Token) -> bool:
        """``It is clear that``: the pronoun of a clause still to come."""
        parse = self.scene.parse
        verb = token.head
        if parse.tokens[verb].lower != "'s" and parse.tokens[verb].lemma not in _STATIVE:
            return False
        below = [parse.tokens[c] for c in parse.children[verb]]
        below += [parse.tokens[g] for c in below if c.dep in {"acomp", "attr"} for g in parse.children[c.i]]
        return any(c.dep in {"ccomp", "xcomp", "csubj", "pcomp", "relcl", "acl"} or c.lower == "worth" for c in below)

    def _is_body(self, draft: Draft) -> bool:
        """Whether an unnamed party is a firm or an office: ``it``, not ``he``."""
        return draft.kind == "role" and any(
            role.classes & _BODIES for r in draft.roles if (role := self.lexicon.role(r.noun))
        )

    def _best(self, token: Token, fits: list[Seen]) -> Seen | None:
        barred = self._barred(token)
        ranked = [(salience(self.scene, token, s), s) for s in fits if id(s.draft) not in barred]
        return max(ranked, key=lambda pair: (pair[0], pair[1].place.first))[1] if ranked else None

    def _barred(self, token: Token) -> set[int]:
        """Who cannot be meant: the subject of the pronoun's own verb, and who speaks the quotation it stands in."""
        out: set[int] = set()
        if self.scene.quoted(token.i):
            out |= {id(d) for d in self.scene.speakers_of(token.i) if not d.plural}
        if token.tag != "PRP$" and token.lower not in _REFLEXIVE:
            mates = self.scene.mates(token.i)
            out |= {id(mate) for i in mates if i != token.i and (mate := self.scene.at(i)) is not None}
            out |= {id(draft) for i in self._said_before(token) if (draft := self.scene.at(i)) is not None}
        return out

    def _said_before(self, token: Token) -> Iterator[int]:
        """The names in what ``he said`` stands behind: whoever speaks of himself there says ``he``."""
        tokens, verb = self.scene.parse.tokens, self.scene.parse.tokens[token.head]
        if token.dep != "nsubj" or verb.lemma not in SPEECH or self.scene.quoted(token.i):
            return
        said = verb.head if verb.dep == "parataxis" else self.scene.parse.child(verb.i, "ccomp")
        if said is not None and said < token.i:
            within = (i for i in self.scene.parse.subtree(said) if i < token.i)
            yield from (i for i in within if tokens[i].pos == "PROPN")
