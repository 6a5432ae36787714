"""The hostile texts, group by group, as the list in the fixture gives them."""

import json
import re
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "Tests/Fixtures/hostile-titles"
# Its texts have several lines, which a title may not have.
PROSE = "lines"


def texts():
    """{group: [text]}, in the order of the list."""
    groups = {}
    for line in (FOLDER / "texts.txt").read_text(encoding="utf-8").split("\n"):
        if line.startswith('"'):
            group.append(json.loads(line))
        elif line.startswith("# ") and ":" in line:
            group = groups.setdefault(line[2 : line.index(":")], [])
    return groups


def read(text):
    """As it is read: line and paragraph separators and next lines end no line, and are spaces."""
    text = text.strip("\x85\u2028\u2029")
    return re.sub("[\x85\u2028\u2029]", " ", text)


def person(text):
    """As the name of somebody is read: without what cannot be seen at its ends."""
    hidden = (
        "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\u3164\xad\u034f\u061c\u180e\ufeff"
        + "".join(chr(code) for code in range(0x2000, 0x2010))
        + "".join(chr(code) for code in range(0x202A, 0x202F))
        + "".join(chr(code) for code in range(0x2060, 0x2070))
    )
    kept = text.strip(hidden + " ")
    start = text.find(kept)
    ends = text[:start] + text[start + len(kept) :]
    if not kept or not set(ends) & set(hidden):
        return text
    # An `x` alone only holds a place, so nobody is named.
    return "" if kept == "x" else kept


def titles():
    """{id of the key result: its title}; ids are those of `hostile_plans`."""
    return {
        f"{group}-{number}": read(text)
        for group, list in texts().items()
        if group != PROSE
        for number, text in enumerate(list, 1)
    }


def notes():
    """{id of the key result: the note of its one check-in}."""
    return {
        f"{group}-{number}": read(text)
        for group, list in texts().items()
        for number, text in enumerate(list, 1)
    }
