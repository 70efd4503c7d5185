"""A store of objects that speaks S3 as far as listing and reading go, on this machine."""

import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PAGE = 3
"""Keys of one answer: who wants more asks for the rest."""


@dataclass
class ObjectStore:
    """One bucket; other buckets are not there."""

    bucket: str
    objects: Mapping[str, bytes]
    busy: frozenset[str] = frozenset()
    """Objects at which it asks for patience the first time."""
    broken: frozenset[str] = frozenset()
    """Objects that it never gives."""
    address: str = ""
    asked: Counter[str] = field(default_factory=Counter)
    """How often it was asked for an object's bytes."""

    @property
    def environment(self) -> dict[str, str]:
        """What leads programs here."""
        return {
            "AWS_ENDPOINT_URL": self.address,
            "AWS_ACCESS_KEY_ID": "key",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def list(self, request: Request) -> Response:
        """ListObjectsV2, in pages; with a delimiter what lies deeper is told by its folder."""
        if request.path_params["bucket"] != self.bucket:
            return _error(404, "NoSuchBucket")
        asked = request.query_params
        prefix, delimiter = asked.get("prefix", ""), asked.get("delimiter", "")
        names = sorted({_up_to(key, len(prefix), delimiter) for key in self.objects if key.startswith(prefix)})
        begin = int(asked.get("continuation-token", "0"))
        page = names[begin : begin + PAGE]
        told = [_listed(name, self.objects.get(name)) for name in page]
        more = begin + PAGE < len(names)
        told.append(f"<KeyCount>{len(page)}</KeyCount><IsTruncated>{str(more).lower()}</IsTruncated>")
        told += [f"<NextContinuationToken>{begin + PAGE}</NextContinuationToken>"] if more else []
        whole = f'<ListBucketResult xmlns="{_XML}"><Name>{self.bucket}</Name>{"".join(told)}</ListBucketResult>'
        return Response(whole, media_type="application/xml")

    def give(self, request: Request) -> Response:
        """HeadObject, and GetObject with or without a range."""
        key = request.path_params["key"]
        data = self.objects.get(key) if request.path_params["bucket"] == self.bucket else None
        if data is None:
            return _error(404, "NoSuchKey")
        if request.method == "HEAD":
            return Response(headers={"Content-Length": str(len(data)), **_KIND})
        self.asked[key] += 1
        if key in self.broken:
            return _error(500, "InternalError")
        if key in self.busy and self.asked[key] == 1:
            return _error(503, "SlowDown")
        wanted = request.headers.get("range")
        if wanted is None:
            return Response(data, headers=_KIND)
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        end = min(int(last or len(data)), len(data) - 1)
        told = {"Content-Range": f"bytes {first}-{end}/{len(data)}", **_KIND}
        return Response(data[int(first) : end + 1], status_code=206, headers=told)


_XML = "http://s3.amazonaws.com/doc/2006-03-01/"
_KIND = {"ETag": '"1"', "Last-Modified": "Mon, 18 Sep 2023 04:05:06 GMT", "Accept-Ranges": "bytes"}


def _up_to(key: str, begin: int, delimiter: str) -> str:
    end = key.find(delimiter, begin) if delimiter else -1
    return key if end < 0 else key[: end + 1]


def _listed(name: str, data: bytes | None) -> str:
    if data is None:
        return f"<CommonPrefixes><Prefix>{escape(name)}</Prefix></CommonPrefixes>"
    changed = "<LastModified>2023-09-18T04:05:06.000Z</LastModified>"
    return f"<Contents><Key>{escape(name)}</Key>{changed}<Size>{len(data)}</Size></Contents>"


def _error(status: int, code: str) -> Response:
    return Response(f"<Error><Code>{code}</Code></Error>", status_code=status, media_type="application/xml")


@contextmanager
def serving(store: ObjectStore) -> Iterator[ObjectStore]:
    """Has it answer at an address of this machine."""
    routes = [
        Route("/{bucket}", store.list),
        Route("/{bucket}/", store.list),
        Route("/{bucket}/{key:path}", store.give),
    ]
    config = uvicorn.Config(Starlette(routes=routes), port=0, log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    store.address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield store
    finally:
        server.should_exit = True
        thread.join()
