import json
import re
import unittest

import html5lib

import documents
import hostile
import visible

ADDRESSES = ("#", "http://", "https://", "mailto:")


def parsed(project):
    return html5lib.parse(documents.text(project, "html"), namespaceHTMLElements=False)


def content(element):
    """The text, with line breaks; the data for programs is no text."""
    if not isinstance(element.tag, str) or element.tag in ("script", "style"):
        return ""
    own = "\n" if element.tag == "br" else element.text or ""
    return own + "".join(content(child) + (child.tail or "") for child in element)


class HTMLReview(unittest.TestCase):
    """Read by html5lib, which reads as browsers do."""

    @classmethod
    def setUpClass(cls):
        cls.page = parsed("hostile")
        cls.report = json.loads(documents.text("hostile", "json"))
        cls.goals = {element.get("id"): element for element in cls.page.iter() if element.get("id")}

    def test_has_each_title_and_note_in_the_place_of_its_goal(self):
        notes = hostile.notes()
        for plan in self.report["plans"]:
            for objective in plan["objectives"]:
                for goal in [objective, *objective["key_results"]]:
                    texts = {content(part) for part in self.goals[goal["anchor"]].iter()}
                    self.assertIn(visible.html(goal["title"]), texts)
                    if goal["id"] in notes:
                        shown = visible.html(notes.pop(goal["id"]))
                        self.assertTrue({shown, f"“{shown}”"} & texts, shown)
        self.assertEqual(notes, {})

    def test_has_no_element_and_no_attribute_that_a_harmless_page_has_not(self):
        harmless = parsed("northwind")
        for element in self.page.iter():
            if isinstance(element.tag, str):
                self.assertNotIn("style", element.attrib)
                self.assertEqual([name for name in element.attrib if name.startswith("on")], [])
        self.assertEqual(kinds(self.page) - kinds(harmless), {"br"} - kinds(harmless))

    def test_leads_nowhere_but_to_addresses_that_a_reader_may_follow(self):
        for element in self.page.iter():
            for name in ("href", "src", "action", "data", "xlink:href", "poster", "srcset"):
                address = element.get(name)
                if address is not None:
                    self.assertTrue(address.startswith(ADDRESSES), address)

    def test_keeps_the_data_for_programs_whole(self):
        scripts = [element for element in self.page.iter("script")
                   if element.get("type") == "application/json"]
        self.assertEqual(json.loads(scripts[0].text), self.report)

    def test_has_nothing_hidden_in_it(self):
        text = documents.text("hostile", "html")
        self.assertIsNone(visible.HIDDEN.search(re.sub("\n", "", text)))


def kinds(page):
    return {element.tag for element in page.iter() if isinstance(element.tag, str)}
