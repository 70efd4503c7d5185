from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.reports.web.public import is_public


@pytest.mark.parametrize(
    "address",
    """
    0.0.0.0 0.1.2.3 10.0.0.7 100.64.0.1 100.127.255.255 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1
    255.255.255.255
    :: ::1 ::ffff:10.0.0.7 ::ffff:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1
    2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:db8::1 2002:7f00:1:: 2002:a00:7::1 3fff::1 5f00::1
    fc00::1 fd12:3456::1 fe80::1 fe80::1%2 fec0::1 ff02::1 ff0e::1
    """.split(),
)
def test_what_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    """
    1.1.1.1 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.1.1.1 128.0.0.1 172.15.0.1 172.32.0.1 192.0.1.1
    192.167.1.1 198.17.0.1 198.20.0.1 223.255.255.255
    2000::1 2606:4700::1111 2a00:1450::1 2002:808:808::1 64:ff9b::808:808 ::ffff:8.8.8.8
    """.split(),
)
def test_what_is_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_within_another_is_judged_as_itself(inner: IPv4Address) -> None:
    high, low = divmod(int(inner), 2**16)
    for outer in (f"::ffff:{inner}", f"::{inner}", f"64:ff9b::{high:x}:{low:x}", f"2002:{high:x}:{low:x}::9"):
        assert is_public(outer) == is_public(str(inner))


def test_what_is_no_address() -> None:
    with pytest.raises(ValueError, match="fen"):
        is_public("fen.example")
