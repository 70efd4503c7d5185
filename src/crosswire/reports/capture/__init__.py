"""What came in, kept as it came: one WACZ that others' tools open and check. In reading order:

package  the WACZ: records, index, pages, and the digests of all of them
records  WARC records, each packed on its own
answers  an answer of a server as a block of HTTP
names    addresses of files, that tell no more of a machine than its user typed
index    where each record lies, in the order of addresses
"""

from crosswire.reports.capture.package import WaczWriter

__all__ = ["WaczWriter"]
