import json
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
        projects = [name for name in documents.PROJECTS if name.startswith("hostile/")]
        cls.pages = {name: parsed(name) for name in projects}

    def test_has_each_title_and_note_in_the_place_of_its_goal(self):
        notes = hostile.notes()
        for project, page in self.pages.items():
            goals = {element.get("id"): element for element in page.iter() if element.get("id")}
            for plan in json.loads(documents.text(project, "json"))["plans"]:
                for objective in plan["objectives"]:
                    for goal in [objective, *objective["key_results"]]:
                        texts = {content(part) for part in goals[goal["anchor"]].iter()}
                        self.assertIn(visible.html(goal["title"]), texts)
                        if goal["id"] in notes:
                            shown = visible.html(notes.pop(goal["id"]))
                            self.assertTrue({shown, f"“{shown}”"} & texts, shown)
        self.assertEqual(notes, {})

    def test_has_no_element_and_no_attribute_that_a_harmless_page_has_not(self):
        harmless = kinds(parsed("northwind"))
        for page in self.pages.values():
            self.assertEqual(kinds(page) - harmless - {"br"}, set())
            for element in page.iter():
                if isinstance(element.tag, str):
                    self.assertNotIn("style", element.attrib)
                    self.assertEqual([name for name in element.attrib if name.startswith("on")], [])

    def test_leads_nowhere_but_to_addresses_that_a_reader_may_follow(self):
        for page in self.pages.values():
            for element in page.iter():
                for name in ("href", "src", "action", "data", "xlink:href", "poster", "srcset"):
                    address = element.get(name)
                    if address is not None:
                        self.assertTrue(address.startswith(ADDRESSES), address)

    def test_runs_the_script_of_a_harmless_page_and_no_other(self):
        expected = programs(parsed("northwind"))
        for page in self.pages.values():
            self.assertEqual(programs(page), expected)

    def test_keeps_the_data_for_programs_whole(self):
        for project, page in self.pages.items():
            data = [script.text for script in page.iter("script")
                    if script.get("type") == "application/json"]
            self.assertEqual(json.loads(data[0]), json.loads(documents.text(project, "json")))

    def test_has_nothing_hidden_in_it(self):
        for project in ("hostile", *self.pages):
            self.assertIsNone(visible.HIDDEN.search(documents.text(project, "html").replace("\n", "")))


def kinds(page):
    return {element.tag for element in page.iter() if isinstance(element.tag, str)}


def programs(page):
    return [script.text for script in page.iter("script")
            if script.get("type") != "application/json"]
