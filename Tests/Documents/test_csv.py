import csv
import io
import unittest

import duckdb

import documents
import hostile
import visible

# A column of whole numbers is whole.
NUMBER = ("DOUBLE", "BIGINT")
TYPES = {
    ("VARCHAR",): "cycle unit level kind id title owner objective supports ambition measured_in better"
    " trend state band derivation path partly_read",
    ("DATE",): "due current_date as_of",
    NUMBER: "baseline target at_least at_most threshold benchmark current confidence progress"
    " raw_progress score floor expected projection needed_per_week",
    ("BIGINT",): "weight measured of line",
}


def python_rows(project):
    text = documents.text(project, "csv")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def titles(rows):
    return {row["id"]: row for row in rows if row["kind"] == "key_result"}


class CSVReport(unittest.TestCase):
    """Read by Python's csv and by DuckDB."""

    def test_loads_typed_into_duckdb_without_being_told_a_type(self):
        path = str(documents.report("northwind", "csv"))
        described = duckdb.sql(f"DESCRIBE FROM '{path}'").fetchall()
        types = {name: types for types, names in TYPES.items() for name in names.split()}
        self.assertEqual({column[0] for column in described}, set(types))
        for name, type, *_ in described:
            self.assertIn(type, types[name], name)

    def test_has_as_many_items_for_either_reader(self):
        for project in ("northwind", "first-plan", "articles", "hostile"):
            rows = python_rows(project)
            path = str(documents.report(project, "csv"))
            counted = duckdb.sql(f"SELECT kind, count(*) FROM '{path}' GROUP BY kind").fetchall()
            kinds = [row["kind"] for row in rows]
            self.assertEqual(dict(counted), {kind: kinds.count(kind) for kind in set(kinds)})

    def test_has_what_each_title_looks_like_for_either_reader(self):
        found = titles(python_rows("hostile"))
        path = str(documents.report("hostile", "csv"))
        columns = duckdb.sql(f"SELECT id, title, owner FROM '{path}' WHERE kind = 'key_result'")
        loaded = {id: (title, owner) for id, title, owner in columns.fetchall()}
        for id, title in hostile.titles().items():
            seen = visible.csv(title)
            owner = visible.csv(hostile.person(title))
            self.assertEqual((found[id]["title"], found[id]["owner"]), (seen, owner))
            self.assertEqual((loaded[id][0], loaded[id][1] or ""), (seen, owner))

    def test_has_one_line_a_row_and_nothing_hidden(self):
        text = documents.text("hostile", "csv")
        lines = text.split("\r\n")
        self.assertEqual(len(lines) - 2, len(python_rows("hostile")))
        self.assertIsNone(visible.HIDDEN.search("".join(lines)))
