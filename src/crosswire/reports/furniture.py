"""Furniture: the lines of a page that are not the report, told by their words alone.

Each rule has a name, which a user reads, and its cases, one a line. A case fits a line whose list marks are left
out: the whole of it, or its beginning.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from crosswire.reports.navigation import LIST_MARK

__all__ = ["RULES", "Rule", "opens_related_links", "opens_tags", "rule_for"]


class Rule(NamedTuple):
    """A kind of furniture; ``whole`` are cases that make up a line, ``begins`` cases that begin one."""

    name: str
    whole: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


RULES = (
    Rule(
        "share link",
        whole=(
            r"(?:link copied|copy(?: link)?|gift (?:this )?article|read later|reprints?|bookmark|save|print|e-?mail)!?",
            r"shares?:?|share (?:this|on|via|the (?:article|story|link|post))\b.{0,40}",
            r"tweet|pin it|like(?: this)?:?|follow|leave a (?:comment|reply)|\d[\d,.]*k? (?:comments?|shares?|views?)",
            r"(?:read |post (?:a )?|view )?comments?(?: ?[(\[]?\d[\d,.]*k?[)\]]?)?|like loading\W*",
            r"be the first to comment\W*|print(?: this)?(?: (?:article|page|story|edition))?|reuse this content",
            r"(?:e-?mail|save|bookmark) (?:this )?(?:article|page|story)|reprints? and permissions",
            r"(?:kindly |please )?share this (?:story|article|post|page|news)\W*",
            r"\d{1,5} (?:thoughts|comments|responses|replies) on\b.{0,200}|click to share on\b.{0,60}",
            r"facebook|twitter|x|whatsapp|linkedin|telegram|reddit|messenger|instagram|youtube|pocket|flipboard",
            r"add to (?:favou?rites|bookmarks|(?:reading )?list)|listen(?: now| to this (?:article|story)\b.{0,40})?",
            r"(?:font|text) size|resize|a\+?",
        ),
    ),
    Rule("reading time", whole=(r"(?:reading time:? ?)?\d{1,3}[- ]?min(?:ute)?s?(?: (?:read|listen|watch))?\.?",)),
    Rule(
        "age",
        whole=(
            r"(?:(?:published|updated|posted):? )?(?:an?|\d{1,2}) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago",
            r"\d{1,2} ?[hmd]",
            r"this (?:article|story|post) is more than (?:an?|\d+|\w+) (?:day|week|month|year)s? old",
            r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?",
            r"(?:issue|vol(?:ume|\.)?|edition|no\.?|number) ?(?:no\.? ?)?#? ?\d{1,5}(?:, ?(?:issue|no\.?) ?\d{1,5})?",
        ),
    ),
    Rule(
        "page control",
        whole=(
            r"dismiss|close(?: this)?|menu|search|home|back(?: to top)?|top|loading\W*|skip to (?:main )?content",
            r"(?:next|previous)(?: article| story)?|(?:show|see|view|load|read) (?:more|all|less|comments)",
            r"continue reading|expand|collapse|sign (?:in|up)|log ?in|register|subscribe(?: now)?|my account",
            r"ok(?:ay)?|got it|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|options)",
            r"(?:video|audio) player|play(?: video)?|pause|mute|gallery|slideshow|toggle \w+",
            r"key (?:points|takeaways|findings|facts)|highlights|at a glance|in short|what to know|the gist",
            r"(?:skip|jump) to (?:(?:main )?content|navigation)|follow (?:live )?updates|live updates?|scroll down",
            r"view (?:this )?(?:e-?mail|message|it)?\b.{0,12} in (?:your|a|the) browser|unsubscribe\b.{0,40}",
            r"close panel|@\w{2,30}|(?:first |last )?(?:published|updated|posted)(?: on| at)?:?",
            r"\d{1,2} ?(?:/|of) ?\d{1,2}|page \d+(?: of \d+)?",
        ),
    ),
    Rule(
        "advertisement",
        begins=(
            r"(?:advertise?ment|advertising|ad feedback|paid content|promoted|sponsored(?: content)?)(?: ?[-–—|].*)?$",
            r"sponsored by\b.{0,60}$|(?:story|article) continues (?:below|after)|scroll to continue",
        ),
    ),
    Rule(
        "cookie note",
        begins=(
            r"(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)\b).{0,60}\buses?\b.{0,40}\bcookies\b",
        ),
    ),
    Rule(
        "subscribe line",
        begins=(
            r"(?:please )?(?:subscribe (?:to|for|now|today)|sign up (?:to|for|here|now))\b",
            r"get (?:our|the|your|unlimited)\b.{0,60}\b(?:newsletter|inbox|app|access|alerts?)\b",
            r"join (?:our|us on)\b|download (?:our|the)\b.{0,40}\bapp\b|become a (?:member|subscriber)\b",
            r"support (?:our (?:journalism|work|newsroom)|independent (?:journalism|media))|donate(?: now| today|$)",
            r"already a subscriber|this (?:article|content) is for subscribers|enter your e-?mail",
            r"thank you for reading|log in(?:,| or) .{0,60}$",
            r"you(?: are|['’]re) receiving this (?:e-?mail|newsletter)\b",
            r"(?:follow|join) (?:the |our )?\w+(?: \w+){0,3} (?:whatsapp|telegram|live blog)\b.{0,30}$",
            r"(?:like|follow|find|connect with) us\b",
            r"follow \w+(?: \w+){0,3} on\s(?:twitter|facebook|x|instagram|google|threads)\b",
        ),
    ),
    Rule(
        "related link",
        begins=(
            r"(?:read (?:more|also|next|on)|also read|see also|related(?: \w+)?|go deeper)(?:\s*[:|»>–—-].*)?$",
            r"more (?:on|from|about) \w[^.]{0,60}$|more (?:news|stories|coverage)(?:\s*[:|»>–—-].*)?$",
            r"(?:recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending(?: now)?)(?:\s*[:|»>–—-].*)?$",
            r"(?:editors?['’]?s? picks?|don['’]t miss|in case you missed it|up next)(?:\s*[:|»>–—-].*)?$",
            r"(?:top stories|latest (?:news|stories|headlines)|in pictures)(?:\s*[:|»>–—-].*)?$",
            r"you (?:may|might) also (?:like|be interested in)|watch(?: now| more)?:",
        ),
    ),
    Rule(
        "copyright line",
        begins=(
            r"©|\(c\) ?\d|copyright\b(?: ©| \(c\))? ?(?:by )?(?:\d{4}|[^.]{0,60}\ball rights)|all rights reserved",
            r"copyright (?-i:The(?: [A-Z]\w+){1,4}\.?$)",
            r"this (?:material|article|content|story) (?:may|must|can) ?not\b.{0,20} be (?:published|copied|used)",
            r"no part of this (?:article|publication)|reproduction (?:in whole|without)",
        ),
    ),
    Rule(
        "picture credit",
        begins=(
            (
                r"[\[(]?(?:file )?(?:photo|image|picture|photograph|video|illustration|graphic|handout)s?"
                r"(?: (?:credit|source|caption|courtesy|by|from))?(?: of)?\s?[:/|]"
            ),
            r"file (?:photo|image|picture)\b|file ?[-–—] ?\S|[\[(](?:photo|image|file|picture)\b|caption:|credits?:",
            r"(?:photo|picture|image|photograph|illustration|graphic|video)s? (?:by|courtesy|credit)\b",
        ),
    ),
    Rule(
        "desk credit",
        begins=(
            (
                r"\(?(?:additional |further )?(?:reporting|writing|editing|translation|compiled|edited|translated) by\b"
                r"(?:[^.]{1,60}\.?\)?$|[^;]{1,120};)"
            ),
            r"\(?with (?:(?:\w+ )?inputs?|files|(?:additional )?reporting|agenc(?:y|ies))\b.{0,80}\)?$",
            r"(?:written )?by:?$",
            r"(?:(?!\w{3}\. ).){3,160}\bcontributed (?:reporting|to this (?:report|story|article|piece))\b.{0,60}$",
            r"(?:editors?|sub-?editor|translator|producer|writer): [^.]{2,60}$",
            r"(?:this is (?:a|the) )?transcript (?:provided|by|from|of)\b.{0,80}$|(?:as )?heard on \w[^.]{0,40}$",
            r"\(?sources?: ?[^.]{0,80}\.?\)?$|our standards:",
            r"this (?:story|article) (?:was|is|has been)\b.{0,30}\b(?:(?:re)?published|syndicated|translated)\b",
            r"this (?:story|article) (?:was|is|has been) amended\b",
            r"this (?:story|article|essay|piece) (?:appears|appeared|first ran)\b.{0,30}\b(?:in|on|with)\b",
            r"(?:first|originally) (?:published|appeared) (?:in|by|at|on (?!\d|\w{3,9},? \d))\b",
            r"published in\b.{0,60}\d{4}\W?$",
        ),
    ),
    Rule(
        "editor's notice",
        begins=(
            r"this is a (?:breaking|developing)(?: news)? story|(?:breaking|developing) story\b|stay with us\W*$",
            r"check back (?:for|later)|refresh (?:this page )?for updates|more (?:details )?to (?:come|follow)\W*$",
            r"have (?:you got )?a (?:news )?(?:tip|story)\b|write to\b.{0,60}@",
            r"(?:contact|e-?mail) (?:us|the (?:author|reporter|writer|newsroom))\b",
            r"for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit)\b",
            r"(?:media|press) (?:contacts?|enquiries|inquiries)\b",
            r"\(attn\b.{0,80}\)$|\(?release id\b.{0,80}$|notes? to editors\b.{0,20}$",
            r"(?:tags?|topics?|keywords?|categor(?:y|ies)):|filed under\b|editor['’]s note: this (?:story|article)\b",
        ),
    ),
    Rule(
        "sign-off",
        whole=(
            r"[\[(]?[a-z]{1,4}(?:/[a-z]{1,4}){1,4}[\])]?(?: ?\([^()]{2,60}\))?",
            r"[\[(][a-z]{2,4}[\])]|/[a-z]{2,4}/",
        ),
    ),
    Rule("end mark", whole=(r"[-#*_=~–—.·•/\s]{0,80}\(?(?:ends?|30|eom|the end)?\)?[-#*_=~–—.·•/\s]{0,80}",)),
    Rule("number", whole=(r"\d{1,5}",)),
    Rule("address", whole=(r"(?:https?://|www\.)\S+",)),
)

_ICON = re.compile(r"^[^\w\s!-/:-@\[-`{-~\u00a0-\u20cf]{1,3}[\ufe0f\s]*(?=.)")
"""A picture of a bell, a lens, three bars before the words of a button."""
_MOST_WORDS = 60
"""A longer line is prose, however it begins; only copyright and cookie notes come near."""

_RELATED = re.compile(
    r"(?:related|recommended|most (?:read|popular|viewed)|more (?:from|on|stories|news)|read (?:more|next)|"
    r"you (?:may|might) also|trending|latest|editors?['’]?s? picks?|top stories)\b[^.]{0,60}:?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)  # several of those who read a line ask this of it
def rule_for(line: str) -> str | None:
    """The name of the rule that makes a line furniture, if any."""
    bare = _ICON.sub("", line.strip(LIST_MARK))
    if len(bare.split()) > _MOST_WORDS:
        return None
    return next((name for name, pattern in _patterns() if pattern.match(bare)), None)


def opens_tags(line: str) -> bool:
    """Whether the few words that follow this line name what the report is about."""
    return bool(re.fullmatch(r"(?:topics|tags|more on these topics|filed under|related topics):?", line, re.IGNORECASE))


def opens_related_links(line: str) -> bool:
    """Whether the short lines that follow this one lead to other reports."""
    return bool(_RELATED.fullmatch(line.strip(LIST_MARK)))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    whole = [(rule.name, "|".join(rule.whole), r"\Z") for rule in RULES if rule.whole]
    begins = [(rule.name, "|".join(rule.begins), "") for rule in RULES if rule.begins]
    return tuple((name, re.compile(f"(?:{cases}){end}", re.IGNORECASE)) for name, cases, end in (*whole, *begins))
