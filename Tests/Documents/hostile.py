"""The hostile texts, group by group, as the list in the fixture gives them."""

import json
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


def titles():
    """{id of the key result: its title}; ids are those of `hostile_plans`."""
    return {
        f"{group}-{number}": text
        for group, list in texts().items()
        if group != PROSE
        for number, text in enumerate(list, 1)
    }


def notes():
    """{id of the key result: the note of its one check-in}."""
    return {
        f"{group}-{number}": text
        for group, list in texts().items()
        for number, text in enumerate(list, 1)
    }
