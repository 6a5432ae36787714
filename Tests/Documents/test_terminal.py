import re
import unittest

import documents
import visible

OUTPUTS = [
    ("check", "--format", "text", "--notes", "--show-waived"),
    ("check", "--format", "concise", "--notes", "--show-waived"),
    ("check", "--format", "json"),
    ("status",),
    ("report", "--format", "markdown"),
    ("report", "--format", "csv"),
]
COLOUR = re.compile("\x1b\\[[0-9;]*m")
# What begins a command to the log of a build server.
COMMAND = re.compile(r"^\s*(::\w|##(\[|vso|teamcity))", re.MULTILINE)


class Terminal(unittest.TestCase):
    """What is printed while hostile plans are read, as a terminal and a build's log get it."""

    def test_gets_no_control_from_a_text(self):
        for arguments in OUTPUTS:
            with self.subTest(arguments):
                printed = self.printed(arguments)
                self.assertGreater(len(printed), 10_000)
                self.assertIsNone(visible.HIDDEN.search(re.sub("\r?\n", "", printed)))

    def test_gets_only_colours_beside_the_text_where_it_has_colours(self):
        for command in ("check", "status"):
            printed = self.printed((command, "--color", "always"))
            self.assertIsNotNone(COLOUR.search(printed))
            plain = COLOUR.sub("", printed).replace("\n", "")
            self.assertIsNone(visible.HIDDEN.search(plain))

    def test_gets_no_command_for_the_log(self):
        self.assertIsNotNone(COMMAND.search("x\n::error::y"))
        for arguments in OUTPUTS:
            with self.subTest(arguments):
                self.assertIsNone(COMMAND.search(self.printed(arguments)))

    def printed(self, arguments):
        command, *options = arguments
        return documents.run(command, documents.PROJECTS["hostile"], *options).decode("utf-8")
