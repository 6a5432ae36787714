"""fill.py REPORT.json TEMPLATE: fills a template from a JSON report, on standard output."""

import json
import re
import sys
from pathlib import Path

import jinja2


def in_markdown(text):
    """Somebody's words as Markdown shows them, whatever they are."""
    text = str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"([\\`*_{}\[\]#|~$@])", r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", text)


def fill(report, template):
    template = Path(template)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template.parent),
        autoescape=".html." in template.name,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["in_markdown"] = in_markdown
    report = json.loads(Path(report).read_text(encoding="utf-8"))
    return environment.get_template(template.name).render(report=report)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(fill(*sys.argv[1:]))
