import io
import json
import re
import unicodedata
import unittest

from pypdf import PdfReader

import browser
import documents

POINTS_PER_INCH = 72
A4 = (210 / 25.4 * POINTS_PER_INCH, 297 / 25.4 * POINTS_PER_INCH)


def letters(text):
    """Without the spaces, line ends and ligatures that a page puts in."""
    return re.sub(r"[\s\u00ad-]+", "", unicodedata.normalize("NFKC", text))


class Print(unittest.TestCase):
    """On paper, where nobody unfolds anything."""

    @classmethod
    def setUpClass(cls):
        with browser.review("northwind") as page:
            cls.pages = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages

    def test_is_a_few_pages_of_a4(self):
        self.assertIn(len(self.pages), range(5, 60))
        for page in self.pages:
            size = (float(page.mediabox.width), float(page.mediabox.height))
            self.assertLess(max(abs(a - b) for a, b in zip(size, A4)), 2)

    def test_shows_what_is_folded_on_a_screen(self):
        text = letters("".join(page.extract_text() for page in self.pages))
        plans = json.loads(documents.text("northwind", "json"))["plans"]
        for plan in plans:
            for objective in plan["objectives"]:
                for goal in [objective, *objective["key_results"]]:
                    self.assertIn(letters(goal["title"]), text)
                for item in objective["key_results"]:
                    for entry in item.get("check_ins", []):
                        if entry.get("note"):
                            self.assertIn(letters(entry["note"]), text)
