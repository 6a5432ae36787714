import os
import re
import shutil
import unittest

import duckdb

import documents
import snapshot

PAGE = documents.ROOT / "docs/many-repositories.md"
# A query, and the table below it.
EXAMPLE = re.compile(r"```sql\n(.*?)```\n(\n\|.*?\n(?=\n|\Z))?", re.DOTALL)
REPOSITORIES = ("northwind", "first-plan", "articles")


def table(result):
    """A result as a Markdown table; nothing where the query only prepares."""
    if result is None or not result.columns:
        return ""
    rows = [result.columns, ["---"] * len(result.columns), *result.fetchall()]
    return "\n" + "".join(f"| {' | '.join(map(shown, row))} |\n" for row in rows)


def shown(value):
    return "" if value is None else str(value)


class Queries(unittest.TestCase):
    """The queries of docs/many-repositories.md, run over the reports of three projects."""

    def test_give_what_the_page_shows(self):
        folder = documents.FOLDER / "many"
        (folder / "reports").mkdir(parents=True)
        for name in REPOSITORIES:
            shutil.copy(documents.report(name, "csv"), folder / "reports" / f"{name}.csv")
        page = PAGE.read_text(encoding="utf-8")
        before = os.getcwd()
        os.chdir(folder)
        try:
            connection = duckdb.connect()
            ran = EXAMPLE.sub(
                lambda example: f"```sql\n{example[1]}```\n{table(connection.sql(example[1]))}", page)
        finally:
            os.chdir(before)
        self.assertGreater(len(EXAMPLE.findall(page)), 4)
        self.assertTrue(
            snapshot.matches(PAGE, ran),
            "a result has changed: UPDATE_SNAPSHOTS=1 make check-documents, and read the difference")
