import csv
import shutil
import subprocess
import unittest
from xml.etree import ElementTree

import documents
import hostile
import visible

OFFICE = shutil.which("soffice")
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, quote, UTF-8, first line, no column formats, language, quoted fields as text: no,
# detect special numbers: no, save as shown, formulas saved as such, …, and formulas are evaluated.
FILTER = "CSV:44,34,76,1,,0,false,false,true,false,false,-1,true"


def opened(path):
    """A file's cells as a spreadsheet has them."""
    folder = documents.FOLDER / "office"
    subprocess.run(
        [OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless",
         f"--infilter={FILTER}", "--convert-to", "fods", "--outdir", folder, path],
        check=True, capture_output=True, timeout=240,
    )
    root = ElementTree.parse(folder / f"{path.stem}.fods").getroot()
    return [list(cells(row)) for row in root.iter(f"{TABLE}table-row")]


def cells(row):
    for cell in row.iter(f"{TABLE}table-cell"):
        for _ in range(min(int(cell.get(f"{TABLE}number-columns-repeated", 1)), 50)):
            yield cell


def written(cell):
    return "\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p"))


@unittest.skipUnless(OFFICE, "skipped: LibreOffice is not installed (libreoffice-calc-nogui)")
class Spreadsheet(unittest.TestCase):
    """Read by LibreOffice, told to run every formula that it sees."""

    def test_runs_what_is_a_formula(self):
        path = documents.FOLDER / "formula.csv"
        path.write_text("title\r\n=1+1\r\n", encoding="utf-8")
        self.assertIsNotNone(opened(path)[1][0].get(f"{TABLE}formula"))

    def test_runs_no_formula_of_ours(self):
        path = documents.report("hostile", "csv")
        rows = opened(path)
        formulas = [cell for row in rows for cell in row if cell.get(f"{TABLE}formula")]
        self.assertEqual([written(cell) for cell in formulas], [])
        with open(path, encoding="utf-8", newline="") as file:
            head = next(csv.reader(file))
        id, title = head.index("id"), head.index("title")
        shown = {written(row[id]): written(row[title]) for row in rows if len(row) > title}
        for name in ("formulas-1", "markup-1", "scripts-1", "directions-12"):
            self.assertEqual(shown[name], visible.csv(hostile.titles()[name]))
