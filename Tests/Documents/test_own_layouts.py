import sys
import unittest

import cmarkgfm
import html5lib
from cmarkgfm.cmark import Options

import documents
import hostile
import snapshot

FOLDER = documents.ROOT / "samples/own-layouts"
sys.path.append(str(FOLDER))
import fill  # noqa: E402

LAYOUTS = {"northwind-board.html": "board.html.jinja", "northwind-slides.md": "slides.md.jinja"}


class OwnLayouts(unittest.TestCase):
    """The two templates of docs/own-layouts.md, filled by Jinja2."""

    def test_are_what_is_committed(self):
        for name, template in LAYOUTS.items():
            text = fill.fill(documents.report("northwind", "json"), FOLDER / template)
            self.assertTrue(
                snapshot.matches(FOLDER / name, text),
                f"{name} has changed: UPDATE_SNAPSHOTS=1 make check-documents, and read the difference")

    def test_show_hostile_texts_as_texts(self):
        for title in hostile.titles().values():
            options = Options.CMARK_OPT_UNSAFE
            page = cmarkgfm.github_flavored_markdown_to_html(
                f"- {fill.in_markdown(title)}\n", options=options)
            tags = {element.tag for element in html5lib.parse(page, namespaceHTMLElements=False).iter()}
            self.assertLessEqual(tags, {"html", "head", "body", "ul", "li", "a"}, title)

    def test_stand_in_the_page_as_they_are(self):
        page = (documents.ROOT / "docs/own-layouts.md").read_text(encoding="utf-8")
        for name in ("fill.py", *LAYOUTS.values()):
            self.assertIn(f"samples/own-layouts/{name}", page)
