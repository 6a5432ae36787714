"""The documents that are read: made once a run by the program as it was built."""

import atexit
import functools
import os
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GOALPOST", ROOT / ".build/debug/goalpost")
DAY = "2026-11-20"
PROJECTS = {
    "northwind": "samples/northwind",
    "first-plan": "samples/first-plan",
    "articles": "samples/articles",
    "hostile": "Tests/Fixtures/hostile-titles",
}

# A group of the hostile texts by itself: few enough goals for every one to be shown in full.
PROJECTS |= {
    f"hostile/{path.name.split('.')[0]}": path
    for path in sorted((ROOT / PROJECTS["hostile"]).glob("*.goals.yaml"))
}

_folder = tempfile.TemporaryDirectory(prefix="goalpost-documents-")
atexit.register(_folder.cleanup)
FOLDER = Path(_folder.name)


def run(*arguments):
    """What the program prints, as bytes; findings are no failure here."""
    result = subprocess.run(
        [PROGRAM, *arguments, "--as-of", DAY], cwd=ROOT, capture_output=True, check=False
    )
    if result.returncode not in (0, 1):
        raise AssertionError(result.stderr.decode())
    return result.stdout


@functools.cache
def report(project, format):
    """The path of a project's review document."""
    path = FOLDER / f"{project.replace('/', '-')}.{format}"
    path.write_bytes(run("report", PROJECTS[project], "--format", format))
    return path


def text(project, format):
    return report(project, format).read_bytes().decode("utf-8")
