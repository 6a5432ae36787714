"""What a reader sees of a text, as docs/cli.md says it, written a second time."""

import re

# The last two of every plane are no characters.
NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17)
)
# Controls of terminals and of direction, and what has no width; not the joiners that writing needs.
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    f"\ufff9-\ufffb\U000e0000-\U000e007f{NONCHARACTERS}]"
)
LINE_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
LINE_ENDS = re.compile(f"\r\n|[{LINE_BREAKS}]")
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def shown(line):
    """A line with its hidden characters spelled out; a tab is a space."""
    return HIDDEN.sub(lambda hit: f"<U+{ord(hit[0]):04X}>", line.replace("\t", " "))


def lines(text):
    """The lines of a text that has several, without the blank ones."""
    if "\n" not in text and "\r" not in text:
        return [shown(text)]
    kept = [line for line in LINE_ENDS.split(text) if line.strip()]
    return [shown(line) for line in kept] or [""]


def html(text):
    return "\n".join(lines(text))


def markdown(text):
    """Without space at either end of a line, which could make code or a break of it."""
    return "\n".join(line.strip() for line in lines(text)) or "–"


def csv(text):
    """On one line, and nothing that a spreadsheet would run."""
    line = " ".join(lines(text))
    return "'" + line if text.startswith(FORMULA_STARTS) or line.startswith(FORMULA_STARTS) else line
