import json
import re
import unittest

import cmarkgfm
import html5lib
from cmarkgfm.cmark import Options

import documents
import hostile
import visible

# What we write; anything else would come out of a text.
ELEMENTS = set("h1 h2 h3 h4 p strong table thead tbody tr th td code ul ol li br hr a span".split())
ADDRESSES = ("http://", "https://", "mailto:")
# What a code host reads into a text: people, issues, addresses, smileys.
READ_INTO = re.compile(
    r"@\w|#\d|\bGH-\d|://\w|\bwww\.|:(100|1234|[a-z0-9+_-]*[a-z+_-][a-z0-9+_-]*):",
    re.IGNORECASE | re.ASCII,
)


def rendered(text):
    """The elements that cmark-gfm makes of it, with the HTML that we write let through."""
    options = Options.CMARK_OPT_UNSAFE
    page = cmarkgfm.github_flavored_markdown_to_html(text, options=options)
    return html5lib.parse(page, namespaceHTMLElements=False).find("body")


def content(element):
    """The text, with line breaks, without comments."""
    if not isinstance(element.tag, str):
        return ""
    own = "\n" if element.tag == "br" else element.text or ""
    return own + "".join(content(child) + (child.tail or "") for child in element)


def runs(element):
    """The pieces of text as a code host looks through them: comments and elements part them."""
    if isinstance(element.tag, str) and element.tag not in ("code", "a"):
        yield element.text or ""
        for child in element:
            yield from runs(child)
            yield child.tail or ""


def tables(page):
    for table in page.iter("table"):
        yield [[content(cell) for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]


class MarkdownReview(unittest.TestCase):
    """Read by cmark-gfm, and what that makes by html5lib."""

    @classmethod
    def setUpClass(cls):
        cls.page = rendered(documents.text("hostile", "markdown"))
        cls.report = json.loads(documents.text("hostile", "json"))

    def test_has_tables_whose_rows_are_as_long_as_their_heads(self):
        for table in tables(self.page):
            self.assertEqual({len(row) for row in table}, {len(table[0])})

    def test_has_each_goal_in_the_table_of_its_plan_as_it_looks(self):
        found = [[row[0] for row in table[1:]] for table in tables(self.page)
                 if table[0][:2] == ["goal", "bar"]]
        expected = [
            [visible.markdown(item["title"]) for objective in plan["objectives"]
             for item in [objective, *objective["key_results"]]]
            for plan in self.report["plans"]
        ]
        self.assertEqual(found, expected)

    def test_has_each_note_in_the_table_of_notes_as_it_looks(self):
        found = [row[4] for table in tables(self.page)
                 for row in table[1:] if table[0][:2] == ["day", "goal"] and table[0][4] == "note"]
        for note in hostile.notes().values():
            self.assertIn(visible.markdown(note), found)

    def test_has_no_element_but_ours(self):
        found = {element.tag for element in self.page.iter() if isinstance(element.tag, str)}
        self.assertEqual(found - ELEMENTS - {"body"}, set())
        for element in self.page.iter("span"):
            self.assertEqual((element.attrib, content(element)), ({}, "$"))

    def test_leads_nowhere_but_to_addresses_that_a_reader_may_follow(self):
        for link in self.page.iter("a"):
            self.assertTrue(link.get("href").startswith(ADDRESSES), link.get("href"))

    def test_mentions_nobody_and_nothing(self):
        self.assertIsNotNone(READ_INTO.search("thanks @octocat"))
        for run in runs(self.page):
            self.assertIsNone(READ_INTO.search(run), run)

    def test_of_a_whole_company_has_its_links_and_tables(self):
        page = rendered(documents.text("northwind", "markdown"))
        self.assertGreater(len(list(tables(page))), 20)
        self.assertGreater(len(list(page.iter("strong"))), 20)
