import os
import re
import subprocess
import tempfile

import yaml
from documents import blocks
from repository import NEW_VALUE, AdoptionTest
from runner import ROOT

PAGES = ("README.md", "docs/ci.md", "docs/install.md")


class Recipes(AdoptionTest):
    def test_are_what_the_schemas_of_their_systems_allow(self):
        held = 0
        for page in PAGES:
            for block in blocks(page):
                if not block.schema:
                    continue
                held += 1
                with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
                    file.write(block.text)
                    file.flush()
                    if block.schema == "pre-commit":
                        command = ["pre-commit", "validate-config", file.name]
                    else:
                        # Some of the schemas have expressions that only this variant reads.
                        command = [
                            "check-jsonschema", "--regex-variant=nonunicode", "--builtin-schema",
                            block.schema, file.name]
                    done = subprocess.run(command, capture_output=True, text=True)
                    self.assertEqual(done.returncode, 0, block.text + done.stdout + done.stderr)
        self.assertGreaterEqual(held, 7)

    def test_have_commands_that_do_what_they_say(self):
        """Every line with goalpost in it, in a clone of a change that is in order."""
        clone = self.folder / "clone"
        event = self.pull_request(NEW_VALUE)
        self.git("clone", "--quiet", str(self.repository), str(clone))
        self.git("checkout", "--quiet", event["GITHUB_SHA"], within=clone)
        environment = {
            "PATH": f"{os.path.dirname(os.environ['GOALPOST'])}:/usr/bin:/bin", "HOME": str(self.folder),
            "SOURCE_DATE_EPOCH": "1795132800", "CHANGE_TARGET": "main",
            "BITBUCKET_PR_DESTINATION_BRANCH": "main", "AGENT_TEMPDIRECTORY": str(self.folder),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
        }
        commands = {
            command
            for block in blocks("docs/ci.md")
            for command in re.findall(r"goalpost (?:check|diff|report)\b[^|\n]*", block.text)}
        self.assertGreater(len(commands), 8)
        for command in sorted(commands):
            done = subprocess.run(
                ["bash", "-euc", command], cwd=clone, env=environment, text=True,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}")

    def test_name_every_input_and_output_of_the_action(self):
        action = yaml.safe_load((ROOT / "action.yml").read_text())
        page = (ROOT / "docs/ci.md").read_text()
        table = re.findall(r"^\| `([\w-]+)` \|", page.split("Inputs:")[1].split("\n\nThe outputs")[0], re.M)
        self.assertEqual(table, list(action["inputs"]))
        sentence = page.split("The outputs ")[1].split(" are for steps")[0]
        self.assertEqual(re.findall(r"`([\w-]+)`", sentence), list(action["outputs"]))
        given = {
            name
            for path in ("docs/ci.md", "README.md", "ci/github.yml")
            for step in re.findall(
                r"uses: OWNER/goalpost@0{40}\n(?: +id: .*\n)? +with:\n((?: {10}[\w-]+: .*\n)+)",
                (ROOT / path).read_text())
            for name in re.findall(r"^ +([\w-]+):", step, re.M)}
        self.assertEqual(given, {"archive", "sha256", "comment"})

    def test_name_the_version_that_there_is(self):
        said = subprocess.run(
            [os.environ["GOALPOST"], "--version"], check=True, text=True, capture_output=True).stdout
        for path in (*PAGES, "packaging/homebrew/goalpost.rb"):
            for version in re.findall(r"\b(?:v|goalpost-)(\d+\.\d+\.\d+)", (ROOT / path).read_text()):
                self.assertEqual(f"goalpost {version}", said.strip(), path)

    def test_name_no_repository_that_is_not_a_placeholder(self):
        own = {"OWNER", "bin", "tmp", "debug", "release", "homebrew"}
        for path in (*PAGES, "ci/github.yml", "ci/gitlab.yml", "packaging/homebrew/goalpost.rb"):
            for owner in re.findall(
                    r"(?<![\w$.-])([\w-]+)/goalpost(?=[@/\"` .]|$)", (ROOT / path).read_text()):
                self.assertIn(owner, own, path)
