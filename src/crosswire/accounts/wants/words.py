"""Words that tell of wanting, by kind; what they take is told in ``wishes``.

The kinds are those of PLOVER where it has them: to ask is its REQUEST, to demand its DEMAND, to refuse its REJECT.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from crosswire.model.account import WantKind

__all__ = [
    "ACCEPTING",
    "ADJECTIVES",
    "AGENT_ENDINGS",
    "ASKED_AFTER",
    "BARGAINS",
    "COLLECTIVES",
    "FORCING",
    "GIVING",
    "LIGHT",
    "NOUNS",
    "NO_AGENTS",
    "NO_CHARGES",
    "NO_OFFERS",
    "NO_THINGS",
    "PARTICLES",
    "PREPOSITIONS",
    "SAYING",
    "UNACCEPTABLE",
    "VERBS",
]


def _kinds(**words: str) -> Mapping[str, WantKind]:
    kinds: dict[str, WantKind] = {
        "wants": "wants",
        "needs": "needs",
        "asks": "asks",
        "demands": "demands",
        "offers": "offers",
        "refuses": "refuses",
    }
    return MappingProxyType({word: kinds[kind] for kind, listed in words.items() for word in listed.split()})


VERBS = _kinds(
    wants="want wish desire seek crave covet prefer hope long yearn aspire like love favour favor",
    needs="need",
    asks="""ask request urge call appeal plead beg implore press push lobby petition encourage exhort advise recommend
        propose counsel entreat beseech campaign invite""",
    demands="demand insist order command instruct pressure",
    offers="offer volunteer",
    refuses="refuse reject rule oppose decline veto resist",
)

PREPOSITIONS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ask": frozenset({"for"}),
        "call": frozenset({"for"}),
        "appeal": frozenset({"for"}),
        "plead": frozenset({"for"}),
        "beg": frozenset({"for"}),
        "press": frozenset({"for"}),
        "push": frozenset({"for"}),
        "lobby": frozenset({"for"}),
        "campaign": frozenset({"for"}),
        "hope": frozenset({"for"}),
        "long": frozenset({"for"}),
        "yearn": frozenset({"for"}),
        "wish": frozenset({"for"}),
        "insist": frozenset({"on", "upon"}),
        "advise": frozenset({"against"}),
    }
)
"""Before what is wanted: "calls for a truce"."""

PARTICLES: Mapping[str, str] = MappingProxyType({"rule": "out"})
"""Verbs that tell of it with their particle alone."""

ASKED_AFTER: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "call": frozenset({"on", "upon"}),
        "appeal": frozenset({"to"}),
        "plead": frozenset({"with"}),
        "prevail": frozenset({"on", "upon"}),
    }
)
"""Before the one who is asked: "called on the union to", "appealed to the union for", "pleaded with them"."""

FORCING = frozenset("compel coerce force pressure make get".split())
"""Verbs for having one's way: that it is still to come makes it a demand."""

ACCEPTING = frozenset("accept recognise recognize tolerate allow permit countenance agree".split())
"""What is put as never to be done is refused: "will never recognise"."""

NOUNS: Mapping[str, tuple[WantKind, frozenset[str]]] = MappingProxyType(
    {
        "demand": ("demands", frozenset({"for"})),
        "insistence": ("demands", frozenset({"on"})),
        "ultimatum": ("demands", frozenset()),
        "request": ("asks", frozenset({"for"})),
        "appeal": ("asks", frozenset({"for"})),
        "plea": ("asks", frozenset({"for"})),
        "call": ("asks", frozenset({"for"})),
        "push": ("asks", frozenset({"for"})),
        "wish": ("wants", frozenset({"for"})),
        "desire": ("wants", frozenset({"for"})),
        "dream": ("wants", frozenset({"of"})),
        "ambition": ("wants", frozenset({"of"})),
        "hope": ("wants", frozenset({"of", "for"})),
        "interest": ("wants", frozenset({"in"})),
        "bid": ("wants", frozenset({"for"})),
        "need": ("needs", frozenset({"for"})),
        "offer": ("offers", frozenset({"of"})),
        "refusal": ("refuses", frozenset()),
        "rejection": ("refuses", frozenset({"of"})),
        "opposition": ("refuses", frozenset({"to"})),
    }
)
"""Nouns that tell of it, and what stands before the thing: "its demand for fish"."""

ADJECTIVES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "eager": frozenset({"for"}),
        "keen": frozenset({"on", "for"}),
        "anxious": frozenset(),
        "desperate": frozenset({"for"}),
        "hungry": frozenset({"for"}),
        "interested": frozenset({"in"}),
    }
)
"""States of mind that tell of a wish, and what stands before the thing."""

LIGHT = frozenset(
    """make issue have express repeat renew voice increase raise send launch press lodge submit reiterate put see feel
    stress underline underscore emphasize emphasise highlight recognise recognize cite note acknowledge""".split()
)
"""Verbs whose subject is the one who has the demand, the wish or the need that is their object."""

GIVING = frozenset("offer provide give supply send sell trade swap promise pledge exchange deliver lend".split())
BARGAINS = frozenset("return exchange".split())
"""To give a thing "in return for" another is to want that other."""

SAYING = frozenset(
    """comment say answer elaborate respond reply speak discuss identify name disclose reveal specify explain confirm
    deny talk be know think believe admit acknowledge concede""".split()
)
"""To decline these is to keep silent, not to turn a thing down."""

NO_THINGS = frozenset(
    """it this that these those what which who whom he she they him her them one something anything nothing everything
    comment question way time reporter whether why how so""".split()
)
"""What tells of nothing wanted: "asked for comment", "wanted it"."""

NO_CHARGES = frozenset(
    """allegation accusation claim charge report suggestion criticism notion idea assertion complaint rumour rumor
    comparison characterization characterisation view theory argument suspicion projection finding conclusion
    narrative label term position analysis""".split()
)
"""What is denied when it is rejected, not turned down."""

NO_OFFERS = frozenset(
    """defense defence advice insight explanation detail glimpse condolence apology praise comment view prayer thanks
    congratulation remark evidence excuse clue hint reason download service product opportunity""".split()
)
"""What is said or had when it is offered, not put forward to be taken."""

COLLECTIVES = frozenset(
    """group union company party campaign ministry court council committee board team panel agency bureau government
    administration opposition coalition commission delegation embassy office family crowd staff army police military
    navy church club bank firm airline charity parliament congress senate house department public majority
    minority""".split()
)
AGENT_ENDINGS = ("er", "or", "ist", "man", "woman", "ant", "ent", "ee", "ian", "eer", "chief", "head", "judge")
"""Ways that the names of those who act end, where they stand in the singular."""

NO_AGENTS = frozenset(
    """bill law rule letter plan deal agreement report document resolution lawsuit suit motion measure amendment
    constitution treaty contract proposal policy order article statement petition legislation act text message
    post right effort threat appeal ruling filing video
    system process project work task job case situation move step decision""".split()
)
"""Nouns that ask for nothing themselves."""

UNACCEPTABLE = (
    "non-starter",
    "nonstarter",
    "deal-breaker",
    "dealbreaker",
    "deal breaker",
    "red line",
    "off the table",
    "out of the question",
    "unacceptable",
    "non-negotiable",
    "not negotiable",
    "not an option",
    "no option",
)
"""What is said of a thing that one will not have."""
