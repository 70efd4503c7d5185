"""Which contents are compared: bounded in number, the most telling first, in whatever order they come."""

from crosswire.accounts.contents import Content, contents_of
from crosswire.accounts.pairs import pairs
from tests.accounts.telling import Told, arg, frame, nodes, party, terms, told

SOLHEIM = party("Berit Solheim", country="NO")


def compared(*tellings: Told) -> tuple[list[Content], set[frozenset[str]]]:
    """The contents, and the texts of each two that are compared."""
    found = nodes(tellings)
    known = terms(found, SOLHEIM)
    contents = contents_of(found, known, lambda *_: True)
    text = {t.claim.id: t.report.text for t in tellings}
    both = ({text[contents[i].node.claim.id], text[contents[j].node.claim.id]} for i, j in pairs(contents, known))
    return contents, {frozenset(pair) for pair in both}


def opened(number: int, beside: str = "", when: str | None = None) -> Told:
    return told(f"opened {number}", frame("open", arg("agent", SOLHEIM), beside=f"w{number} {beside}", when=when))


def test_what_shares_a_kind_and_a_doer_is_compared_and_what_shares_nothing_is_not() -> None:
    _, found = compared(opened(1), opened(2), told("rain fell", frame("fall", arg("agent", "rain"))))
    assert found == {frozenset({"opened 1", "opened 2"})}


def test_another_verb_with_the_same_rare_word_is_compared() -> None:
    inaugurated = told("inaugurated", frame("inaugurate", arg("patient", "boathouse")))
    _, found = compared(told("opened", frame("open", arg("patient", "boathouse"))), inaugurated)
    assert found == {frozenset({"opened", "inaugurated"})}


def test_frames_of_one_claim_are_not_compared() -> None:
    twice = told("twice", frame("open", arg("agent", SOLHEIM)), frame("open", arg("agent", SOLHEIM), beside="again"))
    assert compared(twice)[1] == set()


def test_the_pairs_of_a_key_that_all_share_grow_as_the_contents_do() -> None:
    few, many = (compared(*map(opened, range(number)))[1] for number in (200, 400))
    assert len(few) > 200
    assert len(many) < 2.3 * len(few)


def test_in_a_crowd_those_of_one_day_and_one_word_are_compared() -> None:
    crowd = [opened(number, when="2023-05-02") for number in range(150)]
    first, second = opened(500, "ribbon", "2023-09-12"), opened(501, "ribbon", "2023-09-12")
    assert frozenset({"opened 500", "opened 501"}) in compared(*crowd, first, second)[1]


def test_the_order_of_claims_does_not_matter() -> None:
    tellings = list(map(opened, range(90)))
    assert compared(*tellings) == compared(*reversed(tellings))


def test_what_says_the_very_same_is_one_content_as_far_as_it_is_taken_for_one() -> None:
    same = [told(f"report {number}", frame("open", arg("agent", SOLHEIM))) for number in range(20)]
    found = nodes(same)
    known = terms(found, SOLHEIM)
    (content,) = contents_of(found, known, lambda *_: True)
    assert len(content.claims) == 20
    assert len(contents_of(found, known, lambda *_: False)) == 20


def test_a_digest_is_of_what_is_said_and_of_what_the_story_knows_of_it() -> None:
    telling = opened(1)
    (alone,), _ = compared(telling)
    beside, _ = compared(telling, *map(opened, range(2, 20)))
    assert [c.digest for c in compared(telling)[0]] == [alone.digest]
    assert len({content.digest for content in beside}) == 19
    assert alone.digest not in {content.digest for content in beside}  # its words tell more among more claims
