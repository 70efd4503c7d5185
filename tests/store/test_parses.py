import pytest
from hypothesis import given

from crosswire.model.parse import Parse
from crosswire.reading.language import LanguageModel
from crosswire.store.parses import pack, unpack
from tests.making import make_report
from tests.store import making


@given(parse=making.parses())
def test_round_trip(parse: Parse) -> None:
    assert unpack(pack(parse), parse.report, parse.made_by) == parse


def test_a_real_parse_is_a_few_bytes_a_word(language: LanguageModel) -> None:
    report = make_report("The harbour master of Port Ansel said on Monday that no ferry had left the quay.\n" * 40)
    parse = language.parse(report)
    packed = pack(parse)
    assert unpack(packed, parse.report, parse.made_by) == parse
    assert len(packed) < 4 * len(parse.tokens)


@pytest.mark.parametrize("data", [b"", b"no parse", pack(Parse("r", "m", (), (), ()))[:-9]])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a packed parse"):
        unpack(data, "r", "m")
