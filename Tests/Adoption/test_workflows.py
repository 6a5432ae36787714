import os
import subprocess

from repository import LOWER_TARGET, NEW_VALUE, AdoptionTest, package
from runner import ROOT, Runner


class Workflows(AdoptionTest):
    def run_workflow(self, file, event):
        archive, checksum = package("*.tar.gz")
        runner = Runner(
            self.folder / "runner", self.server, event,
            {"GOALPOST_ARCHIVE": self.address(archive, file), "GOALPOST_SHA256": checksum})
        return runner.run_workflow(file)

    @staticmethod
    def address(archive, file) -> str:
        """The action takes files; what has only curl takes their addresses."""
        return str(archive) if file.name == "github.yml" else f"file://{archive}"

    def first_workflow(self):
        """What `goalpost init` writes."""
        subprocess.run(
            [os.environ["GOALPOST"], "init", self.folder / "first"], check=True,
            stdout=subprocess.DEVNULL)
        return self.folder / "first/.github/workflows/goals.yml"

    def test_the_sample_runs_on_a_push(self):
        outcome = self.run_workflow(ROOT / "ci/github.yml", self.push())
        self.assertEqual(outcome.status, "success", outcome.log)

    def test_the_sample_refuses_a_goalpost_that_moved(self):
        outcome = self.run_workflow(ROOT / "ci/github.yml", self.pull_request(NEW_VALUE, LOWER_TARGET))
        self.assertEqual(outcome.status, "failure")
        self.assertIn("moved-goalpost", outcome.log)

    def test_what_init_writes_runs_on_a_push(self):
        outcome = self.run_workflow(self.first_workflow(), self.push())
        self.assertEqual(outcome.status, "success", outcome.log)
        self.assertIn("Become the bakery our street talks about", outcome.summary)

    def test_what_init_writes_tells_of_a_new_value(self):
        outcome = self.run_workflow(self.first_workflow(), self.pull_request(NEW_VALUE))
        self.assertEqual(outcome.status, "success", outcome.log)
        self.assertIn("152 guests", outcome.summary)

    def test_what_init_writes_refuses_a_goalpost_that_moved_and_shows_all_the_same(self):
        outcome = self.run_workflow(self.first_workflow(), self.pull_request(NEW_VALUE, LOWER_TARGET))
        self.assertEqual(outcome.status, "failure")
        self.assertIn("moved-goalpost", outcome.log)
        self.assertIn("looser", outcome.summary)
        self.assertIn("Become the bakery our street talks about", outcome.summary)

    def test_what_init_writes_takes_no_archive_of_another_checksum(self):
        archive, checksum = package("*.tar.gz")
        runner = Runner(
            self.folder / "runner", self.server, self.push(),
            {"GOALPOST_ARCHIVE": f"file://{archive}", "GOALPOST_SHA256": "0" * 64})
        outcome = runner.run_workflow(self.first_workflow())
        self.assertEqual(outcome.status, "failure")
        self.assertIn("did NOT match", outcome.log)
