"""Reports for bulk runs, as JSON lines, Parquet and WARC; every text is invented."""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

import pyarrow
from pyarrow import parquet

_HARBOUR_POST = """HARBOUR POST

September 16, 2023

Berit Solheim opened the fishing harbour in Bergen on Friday. Anna Holm denied that the harbour had cost 12 million
dollars, and said that the fishermen of Bergen had waited for it."""
_EVENING_STAR = """EVENING STAR

September 11, 2023

Berit Solheim is expected to open the fishing harbour in Bergen on Friday, two Norwegian officials said. The harbour
cost the fishermen of Bergen three years, Anna Holm said."""
_FJORD_HERALD = """FJORD HERALD

September 17, 2023

The fishing harbour in Bergen cost 14 million dollars, Anna Holm said. Berit Solheim opened it on Friday before the
fishermen of Bergen, who had waited for it."""
_COAST_ECHO = """COAST ECHO

September 18, 2023

Lars Toft won the election in Denmark on Sunday, and his party took forty seats in the Danish parliament."""
_UPLAND_COURIER = """UPLAND COURIER

March 4, 2023

The mine at Osk was flooded on Friday, and its director Vesna Kose resigned. Forty miners were brought up, the mine's
rescuers told the Upland Courier."""
_VALLEY_GAZETTE = """VALLEY GAZETTE

March 5, 2023

Vesna Kose, director of the mine at Osk, denied that she had resigned. The mine was flooded on Friday, and forty miners
were brought up by rescuers."""

HARBOUR = (_HARBOUR_POST, _EVENING_STAR, _FJORD_HERALD)
VOTE = (_COAST_ECHO,)
MINE = (_UPLAND_COURIER, _VALLEY_GAZETTE)
TEXTS = (*HARBOUR, *VOTE, *MINE)


def json_lines(path: Path, texts: Sequence[str], *more: str) -> Path:
    lines = [*(json.dumps({"text": text}) for text in texts), *more]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def rows(path: Path, texts: Sequence[str], group: int = 2) -> Path:
    parquet.write_table(pyarrow.table({"text": list(texts)}), path, row_group_size=group)
    return path


def page(text: str) -> str:
    outlet, day, *paragraphs = text.split("\n\n")
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html><head><title>{outlet}</title></head><body><article><h1>{day}</h1>{told * 3}</article></body></html>"


def warc(path: Path, texts: Sequence[str]) -> Path:
    with path.open("wb") as out:
        for number, text in enumerate(texts):
            http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{page(text)}".encode()
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/{number}\r\n"
                "WARC-Date: 2023-09-20T04:05:06Z\r\nContent-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            )
            out.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    return path
