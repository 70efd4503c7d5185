"""Which IP addresses are of the open internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

__all__ = ["is_public"]

_NOT_PUBLIC_4: Final = tuple(
    ip_network(line.split()[0])
    for line in """\
0.0.0.0/8          this network
10.0.0.0/8         private
100.64.0.0/10      shared, behind a carrier's translation
127.0.0.0/8        loopback
169.254.0.0/16     link-local, where clouds keep what machines know of themselves
172.16.0.0/12      private
192.0.0.0/24       for protocols
192.0.2.0/24       for documents
192.88.99.0/24     relays of 6to4, given up
192.168.0.0/16     private
198.18.0.0/15      for benchmarks
198.51.100.0/24    for documents
203.0.113.0/24     for documents
224.0.0.0/4        multicast
240.0.0.0/4        reserved, and broadcast
""".splitlines()
)
"""The special-purpose registry of IANA. Python knows one too, but an older or newer one with each release."""
_PUBLIC_6: Final = ip_network("2000::/3")
"""All that IANA has given out for single machines; loopback, private, link-local, multicast and others lie outside."""
_NOT_PUBLIC_6: Final = tuple(map(ip_network, ("2001::/23", "2001:db8::/32", "3fff::/20")))
"""Within it: for protocols, Teredo among them, and for documents."""
_CARRIERS: Final = (
    (IPv6Network("::/96"), 0),  # IPv4-compatible
    (IPv6Network("::ffff:0:0/96"), 0),  # IPv4-mapped
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64
    (IPv6Network("2002::/16"), 80),  # 6to4
)
"""Networks whose addresses hold one of IPv4, and how many bits stand after it."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet; one that holds another is judged by that.

    Raises:
        ValueError: if it is no IP address.
    """
    ip = ip_address(address)
    if isinstance(ip, IPv6Address):
        for network, after in _CARRIERS:
            if ip in network:
                return is_public(str(IPv4Address((int(ip) >> after) & 0xFFFFFFFF)))
        return ip in _PUBLIC_6 and not any(ip in network for network in _NOT_PUBLIC_6)
    return not any(ip in network for network in _NOT_PUBLIC_4)
