"""Words for what somebody makes of a thing rather than says of it, by the force they lend it.

To want, to back, to oppose, to weigh, to bring up: what they take is a noun phrase or an infinitive.
"""

from __future__ import annotations

from crosswire.model.claim import Stance

__all__ = ["BROUGHT_UP", "CARRIED", "DEEDS", "LEANINGS", "MINDED", "OWNED", "TAKING"]


def _each(stance: Stance, words: str) -> dict[str, Stance]:
    return dict.fromkeys(words.split(), stance)


TAKING: dict[str, Stance] = {
    **_each("urges", "want seek prefer favor favour desire crave pressure encourage"),
    **_each(
        "asserts",
        """support back endorse champion embrace advocate defend tout promote admire appreciate respect trust love
        like enjoy value cheer thank honor honour hate dislike distrust mistrust detest resent loathe attack mock
        ridicule assail bash rip rebuke chide scold insult savage lambaste discuss mention reference address debate
        cite describe portray compare underestimate overestimate prioritize prioritise bemoan decry trumpet hail
        chant recite list demonstrate revere echo accept celebrate underplay fault recognize recognise
        remember understand forget minimize minimise exaggerate dispute idolize idolise pan skewer taunt deride
        berate blast chastise excoriate lampoon flog parrot offer credit hammer knock downplay boo pitch
        regret answer judge reprimand herald envision""",
    ),
    **_each("denies", "oppose resist protest reject rebuff repudiate disown"),
    **_each("doubts", "consider weigh mull contemplate ponder explore question challenge"),
}
"""Verbs whose object is what they are about."""

BROUGHT_UP = frozenset(
    """discuss mention reference address debate cite describe portray compare recite list demonstrate remember recall
    talk speak refer point allude comment respond react answer touch focus dwell joke boast brag offer thank cheer
    credit""".split()
)
"""Verbs that bring a thing up: who does not says nothing of it."""

DEEDS: dict[str, Stance] = {
    **_each("urges", "want wish prefer seek like love desire ask request propose"),
    **_each("expects", "hope plan intend aim expect mean agree decide vote choose opt promise "),
    **_each("denies", "refuse decline hesitate"),
    **_each("doubts", "consider contemplate mull debate"),
}
"""Verbs before an infinitive or a participle: the deed that the speaker would do or leave."""

LEANINGS: dict[tuple[str, str], Stance] = {
    **dict.fromkeys(
        (
            (verb, preposition)
            for verb, prepositions in (
                ("talk", "about of"),
                ("speak", "about of against"),
                ("refer", "to"),
                ("point", "to"),
                ("allude", "to"),
                ("comment", "on"),
                ("respond", "to"),
                ("react", "to"),
                ("agree", "with on"),
                ("side", "with"),
                ("identify", "with"),
                ("sympathize", "with"),
                ("vote", "for"),
                ("complain", "about of"),
                ("worry", "about"),
                ("care", "about"),
                ("think", "about of"),
                ("boast", "about of"),
                ("brag", "about"),
                ("joke", "about"),
                ("apologize", "for"),
                ("touch", "on"),
                ("focus", "on"),
                ("insist", "on"),
                ("approve", "of"),
                ("lash", "out"),
                ("rail", "against"),
                ("dwell", "on"),
                ("elaborate", "on"),
                ("warn", "about"),
                ("know", "about of"),
                ("learn", "about of"),
                ("campaign", "for on"),
                ("argue", "about over"),
                ("look", "at forward"),
                ("count", "on"),
                ("stand", "by behind"),
                ("vouch", "for"),
                ("marvel", "at"),
                ("testify", "about"),
                ("chime", "in"),
                ("weigh", "in"),
                ("play", "down up"),
                ("call", "out"),
                ("single", "out"),
                ("read", "from about"),
                ("hear", "about of"),
                ("dream", "of about"),
                ("gripe", "about"),
                ("sympathise", "with"),
                ("believe", "in"),
                ("write", "about on"),
                ("tweet", "about"),
                ("testify", "to"),
                ("reflect", "on"),
                ("expand", "on"),
                ("differ", "on with"),
            )
            for preposition in prepositions.split()
        ),
        "asserts",
    ),
    **dict.fromkeys(
        (
            ("push", "for"),
            ("press", "for"),
            ("lobby", "for"),
            ("argue", "for"),
            ("campaign", "for"),
            ("fight", "for"),
            ("hope", "for"),
            ("wish", "for"),
            ("long", "for"),
            ("opt", "for"),
            ("look", "for"),
            ("ask", "for"),
            ("plead", "for"),
        ),
        "urges",
    ),
    **dict.fromkeys(
        (
            ("object", "to"),
            ("disagree", "with"),
            ("disapprove", "of"),
            ("argue", "against"),
            ("vote", "against"),
            ("protest", "against"),
            ("campaign", "against"),
        ),
        "denies",
    ),
    ("ask", "about"): "doubts",
    ("wonder", "about"): "doubts",
}
"""Verbs with the preposition that brings what they are about."""

MINDED: dict[str, Stance] = {
    **_each(
        "asserts",
        """critical supportive proud angry happy unhappy glad upset furious disappointed pleased dissatisfied satisfied
        enthusiastic confident aware tired sick ashamed fond appreciative grateful thankful passionate respectful
        dismissive mindful certain sure convinced frustrated disgusted excited silent vocal""",
    ),
    **_each("urges", "eager keen anxious desperate willing interested determined ready"),
    **_each("doubts", "skeptical sceptical wary leery suspicious worried concerned afraid doubtful unsure nervous"),
    **_each("denies", "unwilling reluctant hesitant averse loath"),
    **_each("expects", "hopeful optimistic pessimistic"),
}
"""Adjectives for a state of mind with a preposition or an infinitive: "is wary of", "was willing to"."""

OWNED: dict[str, Stance] = {
    **_each(
        "asserts",
        """support criticism praise endorsement attack comment view opinion belief claim assertion
        assessment argument contention suggestion mention reference reply reaction condemnation defense
        defence characterization description insistence conviction complaint critique rhetoric interest admiration
        confidence trust concern worry anger frustration disdain contempt hatred dislike distrust approval embrace
         stance declaration announcement admission testimony account explanation""",
    ),
    **_each("urges", "call demand plea appeal request desire wish proposal recommendation advice warning threat push"),
    **_each("denies", "opposition denial rejection refusal objection resistance disapproval repudiation"),
    **_each("doubts", "allegation accusation doubt suspicion question skepticism scepticism speculation fear"),
    **_each("expects", "promise pledge vow hope intention prediction forecast expectation commitment willingness"),
}
"""Nouns for all of this, where somebody owns them: "her criticism of", "the union's opposition to"."""

CARRIED: dict[str, Stance] = {
    **_each(
        "asserts",
        """case mention joke apology reference pitch defense defence point distinction reservation credit
        speech address tribute swipe shot jab aim issue note contrast sign welcome blame""",
    ),
    **_each("urges", "pressure"),
}
"""Further nouns that a light verb carries: "made the case for", "made no mention of"."""
