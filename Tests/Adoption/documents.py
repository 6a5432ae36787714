"""The fenced blocks of a page, and what a comment above one says that it is."""

import re
from dataclasses import dataclass

from runner import ROOT

BLOCK = re.compile(r"(?:<!-- schema: (\S+) -->\n)?^( *)```(\w+)\n(.*?)^\2```$", re.S | re.M)


@dataclass(frozen=True)
class Block:
    schema: str | None
    language: str
    text: str


def blocks(page: str) -> list[Block]:
    text = (ROOT / page).read_text()
    return [Block(schema, language, body) for schema, _, language, body in BLOCK.findall(text)]
