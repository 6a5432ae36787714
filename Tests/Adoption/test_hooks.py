import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml
from documents import blocks
from repository import LOWER_TARGET, NEW_VALUE, PLAN, WRONG_UNIT, AdoptionTest, package
from runner import ROOT


class PreCommitRunsTheHook(AdoptionTest):
    """pre-commit itself, with a clone of this repository, as people run it: without Swift, and
    without a registry of packages."""

    @classmethod
    def setUpClass(cls):
        # What pre-commit installed is kept from test to test, as at home.
        cls.home = Path(os.environ["PACKAGES"]).parent / "pre-commit"
        cls.hooks = Path(os.environ["PACKAGES"]).parent / "hooks"
        if not cls.hooks.exists():
            subprocess.run(["git", "clone", "--quiet", str(ROOT), str(cls.hooks)], check=True)

    def setUp(self):
        super().setUp()
        self.environment = {
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "HOME": str(self.folder),
            "PRE_COMMIT_HOME": str(self.home), "PIP_NO_INDEX": "1", "LC_ALL": "C.UTF-8",
            "SOURCE_DATE_EPOCH": "1795132800", "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x",
            "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x",
        }
        # The files as they lie here, committed or not.
        for path in (".pre-commit-hooks.yaml", "pyproject.toml", "packaging/hooks/backend.py"):
            (self.hooks / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, self.hooks / path)
        self.git("add", "--all", within=self.hooks)
        if self.git("status", "--porcelain", within=self.hooks):
            self.git("commit", "--quiet", "--message", "As it lies here", within=self.hooks)

    def configure(self, hook: dict, of: str = "") -> None:
        repository = {"repo": of or str(self.hooks), "hooks": [hook]}
        if not of:
            repository["rev"] = self.git("rev-parse", "HEAD", within=self.hooks)
        self.write(yaml.safe_dump({"repos": [repository]}), ".pre-commit-config.yaml")
        self.git("add", "--all")
        done = self.run_program("pre-commit", "install")
        self.assertEqual(done.returncode, 0, done.stdout)

    def change(self, *changes, name: str = "goals/bakery.goals.yaml") -> subprocess.CompletedProcess:
        """What a commit of the changed plan says."""
        text = PLAN
        for before, after in changes:
            text = text.replace(before, after)
        self.write(text, name)
        self.git("add", name)
        return self.run_program("git", "commit", "--message", "Change the plan")

    def run_program(self, *command: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            command, cwd=self.repository, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def with_wheel(self, **more) -> dict:
        return {"id": "goalpost", "additional_dependencies": [str(package("*.whl")[0])], **more}

    def test_and_needs_no_swift_and_no_registry(self):
        self.configure(self.with_wheel())
        done = self.change(WRONG_UNIT)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("error[unit-mismatch]", done.stdout)
        self.assertIn("goals/bakery.goals.yaml:21:17", done.stdout)
        done = self.change(NEW_VALUE)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_on_what_is_staged_alone(self):
        self.configure(self.with_wheel())
        self.write(PLAN.replace(*NEW_VALUE))
        self.git("add", "--all")
        self.write(PLAN.replace(*WRONG_UNIT))
        done = self.run_program("git", "commit", "--message", "Check in")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_and_holds_a_commit_to_the_one_before(self):
        self.configure(self.with_wheel(args=["--base", "HEAD"]))
        done = self.change(LOWER_TARGET)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("error[moved-goalpost]", done.stdout)

    def test_only_where_yaml_or_csv_is_committed(self):
        self.configure(self.with_wheel())
        self.change(NEW_VALUE)
        self.write("Read me\n", "README.md")
        self.git("add", "README.md")
        done = self.run_program("git", "commit", "--message", "Explain")
        self.assertIn("(no files to check)Skipped", done.stdout)

    def test_with_the_goalpost_on_the_path(self):
        self.environment["PATH"] += f":{Path(os.environ['GOALPOST']).parent}"
        self.configure({"id": "goalpost-system"})
        done = self.change(WRONG_UNIT)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("error[unit-mismatch]", done.stdout)

    def test_as_the_page_shows_it_without_a_repository_of_hooks(self):
        [hook] = [
            entry["hooks"][0]
            for block in blocks("docs/ci.md") if block.schema == "pre-commit"
            for entry in yaml.safe_load(block.text)["repos"] if entry["repo"] == "local"]
        wheel = package("*.whl")[0]
        # For a hook of no repository pip asks for setuptools.
        del self.environment["PIP_NO_INDEX"]
        hook["additional_dependencies"] = [f"goalpost @ file://{wheel}"]
        self.configure(hook, of="local")
        done = self.change(LOWER_TARGET)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertIn("error[moved-goalpost]", done.stdout)
