import json
import unittest

import documents
import hostile
import visible


def key_results(report):
    for plan in report["plans"]:
        for objective in plan["objectives"]:
            yield from objective["key_results"]


class JSONReport(unittest.TestCase):
    """Read by Python's json."""

    @classmethod
    def setUpClass(cls):
        cls.text = documents.text("hostile", "json")
        cls.goals = {item["id"]: item for item in key_results(json.loads(cls.text))}

    def test_has_every_title_and_note_as_it_was_written(self):
        self.assertGreater(len(hostile.titles()), 700)
        for id, title in hostile.titles().items():
            self.assertEqual(self.goals[id]["title"], title)
            self.assertEqual(self.goals[id].get("owner", ""), hostile.person(title))
        for id, note in hostile.notes().items():
            written = note.rstrip(visible.LINE_BREAKS)
            self.assertEqual(self.goals[id]["note"], written)

    def test_has_nothing_hidden_in_it_but_its_own_line_ends(self):
        self.assertIsNone(visible.HIDDEN.search(self.text.replace("\n", "")))
