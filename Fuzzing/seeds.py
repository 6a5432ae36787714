#!/usr/bin/env python3
"""Writes first inputs of the fuzzers from the repository's own plans, fixtures and rule pages.

seeds.py FOLDER, which gets one folder a target; `make fuzz` merges them with the corpus.
"""

import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def projects():
    """Each example of a rule, each fixture and each sample as one input."""
    for page in sorted((ROOT / "docs/rules").glob("*.md")):
        for block in re.findall(r"```yaml\n(.*?)```", page.read_text(), re.S):
            yield block.encode()
    folders = [*(ROOT / "samples").iterdir(), *(ROOT / "Tests/Fixtures").iterdir()]
    for folder in sorted(path for path in folders if path.is_dir()):
        parts = []
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            is_input = name.endswith((".goals.yaml", ".csv")) or name == ".goalpost.yaml"
            if path.is_file() and is_input and path.stat().st_size < 8_000:
                parts.append(f"=== {name}\n".encode() + path.read_bytes())
                yield path.read_bytes()
        for start in range(0, len(parts), 3):
            yield b"".join(parts[start : start + 3])


def quantities():
    """Everything behind a colon or in backticks that holds a digit."""
    pages = [*(ROOT / "docs").glob("*.md"), *(ROOT / "docs/rules").glob("*.md")]
    for page in sorted(pages):
        for text in re.findall(r": (.*\d.*)$|`([^`\n]*\d[^`\n]*)`", page.read_text(), re.M):
            yield (text[0] or text[1]).strip().encode()[:100]


def texts():
    """What does something to a reader that is not careful, from the fixture's list."""
    for line in (ROOT / "Tests/Fixtures/hostile-titles/texts.txt").read_text().splitlines():
        if line.startswith('"'):
            yield json.loads(line).encode("utf-8", "surrogatepass")[:120]


def main():
    folder = pathlib.Path(sys.argv[1])
    seeds = {
        "yaml": projects(), "project": projects(), "fix": projects(), "quantity": quantities(),
    }
    seeds |= {name: texts() for name in ["findings", "documents", "changes", "html", "markdown"]}
    for target, inputs in seeds.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for data in set(inputs):
            name = hashlib.sha1(data).hexdigest()
            (folder / target / name).write_bytes(data)


main()
