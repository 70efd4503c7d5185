"""Furniture: the lines of a page that are not the report, told by their words alone.

Each rule is one line in the list; its name is what a user reads. A rule fits a whole line, list marks left out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

__all__ = ["SECTIONS", "Rule", "is_section", "opens_related_links", "rule_for"]


class Rule(NamedTuple):
    """A kind of furniture, and the words that begin it or make up all of it."""

    name: str
    whole: str = ""
    begins: str = ""


RULES = (
    Rule(
        "share link",
        whole=r"(?:link copied|copy link|copy|share(?: (?:this|on|via|the (?:article|story|link|post))\b.{0,40})?|shares?:?|tweet|pin it|e-?mail|print|"
        r"save|bookmark|comments?|\d[\d,.]*k? (?:comments?|shares?|views?)|leave a comment|facebook|twitter|x|whatsapp|"
        r"linkedin|telegram|reddit|messenger|instagram|youtube|pocket|flipboard|gift (?:this )?article|read later|"
        r"add to (?:favou?rites|bookmarks|(?:reading )?list)|listen(?: now| to (?:this|the) (?:article|story)\b.{0,40})?|font size|text size|a\+?|resize|reprints?|like(?: this)?:?|follow)!?",
    ),
    Rule("reading time", whole=r"(?:reading time:? ?)?\d{1,3}[- ]?min(?:ute)?s?(?: (?:read|listen|watch))?\.?"),
    Rule("age", whole=r"(?:(?:published|updated|posted):? )?(?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week|month)s? ago"),
    Rule(
        "page control",
        whole=r"(?:dismiss|close(?: this)?|menu|search|home|back(?: to top)?|top|next(?: article| story)?|loading\W*|"
        r"previous(?: article| story)?|skip to (?:main )?content|sign (?:in|up)|log ?in|register|subscribe(?: now)?|"
        r"(?:show|see|view|load|read) (?:more|all|less|comments)|continue reading|expand|collapse|ok(?:ay)?|got it|"
        r"accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|options)|toggle \w+|my account|"
        r"(?:video|audio) player|play(?: video)?|pause|mute|gallery|slideshow|\d{1,2} ?(?:/|of) ?\d{1,2}|page \d+(?: of \d+)?)",
    ),
    Rule("advertisement", begins=r"(?:advertisement|advertising|ad feedback|sponsored(?: content| by\b.*)?|paid content|"
         r"promoted|story continues below|article continues (?:below|after)|scroll to continue)(?: ?[-–—|].*)?$"),
    Rule("cookie note", begins=r"(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)\b).{0,60}\buses?\b.{0,40}\bcookies\b"),
    Rule(
        "subscribe line",
        begins=r"(?:please )?(?:subscribe (?:to|for|now|today)|sign up (?:to|for|here|now)|get (?:our|the|your|unlimited)\b.{0,60}"
        r"\b(?:newsletter|inbox|app|access|alerts?)|join (?:our|us on)|support (?:our|independent) |"
        r"download (?:our|the)\b.{0,40}\bapp\b|already a subscriber|this (?:article|content) is for subscribers|"
        r"become a (?:member|subscriber)|enter your e-?mail|thank you for reading|donate(?: now| today|$)|"
        r"(?:like|follow|find|connect with) (?:us|\w+(?: \w+)? on (?:twitter|facebook|x|instagram|google|threads)))",
    ),
    Rule(
        "related link",
        begins=r"(?:read (?:more|also|next|on)|also read|more (?:on|from|about) \w[^.]{0,60}$|see also|related(?: \w+)?|"
        r"more (?:news|stories|coverage)|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in)|"
        r"most (?:read|popular|viewed|shared)|trending(?: now)?|editors?['’]?s? picks?|don['’]t miss|"
        r"watch(?: now| more)?(?=:)|in pictures|top stories|latest (?:news|stories|headlines)|up next|"
        r"in case you missed it|click here|go deeper)(?:\s*[:|»>–—-].*)?$",
    ),
    Rule(
        "copyright line",
        begins=r"(?:©|\(c\) ?\d|copyright\b(?: ©| \(c\))? ?(?:by )?(?:\d{4}|[^.]{0,60}\ball rights)|all rights reserved|"
        r"this (?:material|article|content|story) (?:may|must|can)(?: ?not)\b.{0,20} be (?:published|reproduced|copied|used)|"
        r"no part of this (?:article|publication)|reproduction (?:in whole|without))",
    ),
    Rule(
        "picture credit",
        begins=r"(?:\(?(?:file )?(?:photo|image|picture|photograph|video|illustration|graphic|handout|screenshot)s?"
        r"(?: (?:credit|source|caption|courtesy|by|from))?(?: of)?\s?[:/|]|file (?:photo|image|picture)\b|file ?[-–—] ?\S|"
        r"(?:photo|picture|image|photograph)s? (?:by|courtesy|credit)\b|caption:|credits?:|[\[(](?:photo|image|file|picture)\b)",
    ),
    Rule(
        "desk credit",
        begins=r"\(?(?:(?:additional |further )?(?:reporting|writing|editing|translation|compiled|edited) by\b"
        r"(?:[^.]{1,60}\.?\)?$|[^;]{1,120};)|with (?:inputs?|files|reporting|additional reporting) (?:from|by)\b|source:|sources:|"
        r"\(?with (?:agency|agencies)|this (?:story|article) (?:was|is|has been)\b.{0,30}\b(?:published|"
        r"republished|auto-generated|syndicated|produced|translated)\b|(?:first|originally) (?:published|appeared)\b|"
        r"published in\b.{0,60}\d{4}$|our standards:)",
    ),
    Rule(
        "editor's notice",
        begins=r"(?:this is a (?:breaking|developing)(?: news)? story|(?:breaking|developing) story\b|check back (?:for|later)|"
        r"refresh (?:this page )?for updates|stay with us\W*$|more (?:details )?to (?:come|follow)|have (?:you got )?a (?:news )?(?:tip|story)\b|"
        r"contact (?:us|the (?:author|reporter|writer|newsroom))\b|write to\b.{0,60}@|e-?mail (?:us|the (?:author|reporter|writer))\b|"
        r"for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit)|(?:media|press) (?:contacts?|enquiries|inquiries)\b|"
        r"tags?:|topics?:|keywords?:|filed under|categor(?:y|ies):|editor['’]s note: this (?:story|article|report))",
    ),
    Rule("end mark", whole=r"[-#*_=~–—.·•/\s]{0,80}\(?(?:ends?|30|eom|the end)?\)?[-#*_=~–—.·•/\s]{0,80}"),
    Rule("address", whole=r"(?:https?://|www\.)\S+"),
)  # fmt: skip

SECTIONS = frozenset(
    "news|home|world|world news|politics|business|economy|finance|markets|sport|sports|technology|tech|science|health|"
    "culture|arts|lifestyle|travel|environment|climate|education|entertainment|national|international|local|local news|"
    "nation|asia|asia pacific|africa|europe|americas|middle east|latin america|north america|us|u.s.|us news|uk|uk news|"
    "russia|china|ukraine|war|defence|defense|diplomacy|security|investigations|features|latest|breaking|breaking news|"
    "top news|top stories|latest news|headlines|video|videos|photos|in brief|news in brief|society|crime|law|weather|"
    "exclusive|abstract|summary|front page|global|region|regional|domestic|foreign|foreign affairs|world politics".split(
        "|"
    )
)
"""Section labels, as they stand alone on a line at the head or the foot."""

_RELATED = re.compile(
    r"(?:related|recommended|most (?:read|popular|viewed)|more (?:from|on|stories|news)|read (?:more|next)|"
    r"you (?:may|might) also|trending|latest|editors?['’]?s? picks?|top stories)\b[^.]{0,60}:?",
    re.IGNORECASE,
)
_LIST_MARK = " \t\u00a0•·*>▪◦‣►–—-"


def rule_for(line: str) -> str | None:
    """The name of the rule that makes a line furniture, if any."""
    bare = line.strip(_LIST_MARK)
    for name, pattern in _patterns():
        if pattern.fullmatch(bare) if name.startswith("=") else pattern.match(bare):
            return name.removeprefix("=")
    return None


def is_section(line: str) -> bool:
    """Whether a line is section labels and nothing else: ``World``, ``Home > News > Asia``, ``POLITICS | EUROPE``."""
    parts = re.split(r"\s*[>|/»›·•]\s*", line.strip(_LIST_MARK + ".:[]"))
    return len(parts) <= 6 and all(part.casefold() in SECTIONS for part in parts)


def opens_related_links(line: str) -> bool:
    """Whether the short lines that follow this one lead to other reports."""
    return bool(_RELATED.fullmatch(line.strip(_LIST_MARK)))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    whole = [("=" + rule.name, re.compile(rule.whole, re.IGNORECASE)) for rule in RULES if rule.whole]
    begin = [(rule.name, re.compile(rule.begins, re.IGNORECASE)) for rule in RULES if rule.begins]
    return (*whole, *begin)
