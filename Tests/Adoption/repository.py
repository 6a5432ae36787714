"""A repository of goals with pull requests, as a code host has it, and the packages to check it by."""

import hashlib
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PLAN = """\
goalpost: 1
unit: bakery
owner: Shop manager
cycle: 2026-Q4
locked: 2026-10-05

objectives:
  - id: talk
    title: Become the bakery our street talks about
    why: Whoever is greeted by name comes back and brings a neighbour.
    key_results:
      - id: guests
        title: More guests come at least once a week
        baseline: 120 guests
        target: 180 guests
        check_ins:
          - {date: 2026-11-09, value: 140 guests}
      - id: queue
        title: The morning queue gets shorter
        baseline: 9 min
        target: 4 min
        check_ins:
          - {date: 2026-11-16, value: 7 min}
      - id: bread
        title: Less bread is left over in the evening
        baseline: 14%
        target: 6%
        check_ins:
          - {date: 2026-11-16, value: 11%}
"""
NEW_VALUE = ("140 guests}\n", "140 guests}\n          - {date: 2026-11-16, value: 152 guests}\n")
LOWER_TARGET = ("target: 180 guests", "target: 150 guests")
WRONG_UNIT = ("target: 4 min", "target: 40%")


class AdoptionTest(unittest.TestCase):
    """Has a folder of its own, and a server with the repository OWNER/goals in it."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name).resolve()
        self.server = self.folder / "server"
        self.repository = self.server / "OWNER" / "goals"
        self.repository.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main", ".")
        self.git("config", "uploadpack.allowAnySHA1InWant", "true")
        self.write(PLAN)
        self.main = self.commit("Plan the quarter")

    def git(self, *arguments: str, within: Path | None = None) -> str:
        who = {f"GIT_{w}_{k}": "x@example.org" for w in ("AUTHOR", "COMMITTER") for k in ("NAME", "EMAIL")}
        nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        return subprocess.run(
            ["git", *arguments], cwd=within or self.repository, check=True, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **who, **nothing},
        ).stdout.strip()

    def write(self, text: str, name: str = "goals/bakery.goals.yaml") -> None:
        file = self.repository / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def commit(self, message: str) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

    def pull_request(self, *changes: tuple[str, str]) -> dict:
        """One that replaces these words of the plan, and what a runner is told of it: the code host
        has tried the merge, while the base went on."""
        self.git("checkout", "--quiet", "-b", "change")
        text = PLAN
        for before, after in changes:
            assert before in text, before
            text = text.replace(before, after)
        self.write(text)
        self.commit("Change the plan")
        self.git("checkout", "--quiet", "main")
        self.write("Somebody else's work\n", "README.md")
        self.commit("Go on")
        self.git("checkout", "--quiet", "--detach")
        self.git("merge", "--quiet", "--no-ff", "--message", "Try the merge", "change")
        merge = self.git("rev-parse", "HEAD")
        self.git("update-ref", "refs/pull/7/merge", merge)
        self.git("checkout", "--quiet", "main")
        return {
            "GITHUB_EVENT_NAME": "pull_request", "GITHUB_REPOSITORY": "OWNER/goals",
            "GITHUB_REF": "refs/pull/7/merge", "GITHUB_SHA": merge, "GITHUB_BASE_REF": "main",
            "GITHUB_HEAD_REF": "change",
        }

    def push(self) -> dict:
        """What a runner is told of a push to main."""
        return {
            "GITHUB_EVENT_NAME": "push", "GITHUB_REPOSITORY": "OWNER/goals",
            "GITHUB_REF": "refs/heads/main", "GITHUB_SHA": self.git("rev-parse", "main"),
        }


def package(pattern: str) -> tuple[Path, str]:
    """The archive (*.tar.gz) or the wheel (*.whl) of the executable under test, and its SHA-256."""
    [file] = Path(os.environ["PACKAGES"]).glob(pattern)
    return file, hashlib.sha256(file.read_bytes()).hexdigest()
