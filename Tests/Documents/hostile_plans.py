"""Writes the plans of the fixture from its list: every text stands in every kind of place."""

import json
import unicodedata

import hostile

HEAD = "# Written by `make hostile-titles` from texts.txt.\ngoalpost: 1\n"
KEY_RESULTS = 8


def quoted(text):
    """A double-quoted YAML scalar; whatever cannot be seen is an escape."""
    result = ""
    for character in json.dumps(text, ensure_ascii=False):
        code = ord(character)
        if code < 0x7F or unicodedata.category(character)[0] in "LNPS":
            result += character
        else:
            result += f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
    return result


def key_result(group, number, text):
    title = f"Text {number} of {group}" if group == hostile.PROSE else text
    lines = [
        f"      - id: {group}-{number}",
        f"        title: {quoted(title)}",
        f"        owner: {quoted(title)}",
        f"        definition: {quoted(text)}",
        "        baseline: 0 loaves",
        "        target: 10 loaves",
        "        check_ins:",
        f"          - {{date: 2026-11-16, value: 4 loaves, note: {quoted(text)}, by: {quoted(title)}}}",
    ]
    return lines


def objective(group, start, texts):
    first = texts[0]
    title = f"Texts from {start} of {group}" if group == hostile.PROSE else first
    lines = [
        f"  - id: from-{start}",
        f"    title: {quoted(title)}",
        f"    why: {quoted(first)}",
        f"    owner: {quoted(title)}",
        "    key_results:",
    ]
    for offset, text in enumerate(texts):
        lines += key_result(group, start + offset, text)
    lines += [
        "        waive:",
        f"          - {{rule: easy-key-result, because: {quoted(texts[-1])}}}",
        "    initiatives:",
        f"      - {{title: {quoted(title)}, owner: {quoted(title)}, moves: [{group}-{start}]}}",
    ]
    return lines


def kpi(group, start, text):
    title = f"KPI from {start} of {group}" if group == hostile.PROSE else text
    return [
        f"  - id: kpi-{start}",
        f"    title: {quoted(title)}",
        f"    question: {quoted(text)}",
        f"    why: {quoted(text)}",
        f"    definition: {quoted(text)}",
        f"    owner: {quoted(title)}",
        "    target: 4 minutes",
        "    better: lower",
        f"    benchmark: {{value: 6 minutes, source: {quoted(title)}}}",
        "    readings:",
        f"      - {{date: 2026-11-16, value: 5 minutes, note: {quoted(text)}}}",
    ]


def plan(group, texts):
    starts = range(0, len(texts), KEY_RESULTS)
    name = f"The group {group}" if group == hostile.PROSE else texts[0]
    lines = [
        f"unit: {group}",
        f"name: {quoted(name)}",
        f"owner: {quoted(name)}",
        "cycle: 2026-Q4",
        "locked: 2026-10-05",
        f"why: {quoted(texts[0])}",
        "objectives:",
    ]
    for start in starts:
        lines += objective(group, start + 1, texts[start : start + KEY_RESULTS])
    lines.append("kpis:")
    for start in starts:
        lines += kpi(group, start + 1, texts[start])
    lines.append("amendments:")
    for start in starts:
        lines += [
            f"  - {{date: 2026-10-20, ref: from-{start + 1}/{group}-{start + 1}, field: target,"
            " from: 12 loaves, to: 10 loaves,",
            f"     reason: external, because: {quoted(texts[start])}, approved_by: Owner}}",
        ]
    lines += ["retrospective:", "  date: 2026-11-18", "  learned:"]
    lines += [f"    - {quoted(text)}" for text in texts]
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    for group, texts in hostile.texts().items():
        path = hostile.FOLDER / f"{group}.goals.yaml"
        path.write_text(plan(group, texts), encoding="utf-8")
