import json
import os
import subprocess
import xml.etree.ElementTree as ElementTree

import yaml
from repository import LOWER_TARGET, NEW_VALUE, AdoptionTest, package
from runner import ROOT


class TheJobForGitLab(AdoptionTest):
    def run_job(self, event: dict) -> tuple[int, str]:
        """The lines of the job as GitLab's runner has a shell read them, in a clone of the change."""
        job = yaml.safe_load((ROOT / "ci/gitlab.yml").read_text())["goals"]
        archive, checksum = package("*.tar.gz")
        self.clone = self.folder / "clone"
        self.git("clone", "--quiet", str(self.repository), str(self.clone))
        self.git("checkout", "--quiet", event.pop("CI_COMMIT_SHA"), within=self.clone)
        done = subprocess.run(
            ["bash", "-eo", "pipefail", "-c", "\n".join(job["before_script"] + job["script"])],
            cwd=self.clone, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={
                "PATH": "/usr/bin:/bin", "HOME": str(self.folder), "CI": "true", "GITLAB_CI": "true",
                "SOURCE_DATE_EPOCH": "1795132800", "GOALPOST_ARCHIVE": f"file://{archive}",
                "GOALPOST_SHA256": checksum, **event,
            })
        self.reports = {
            name: (self.clone / file).read_text()
            for name, file in job["artifacts"]["reports"].items() if (self.clone / file).exists()}
        self.changes = [(self.clone / file).read_text() for file in job["artifacts"]["paths"]]
        return done.returncode, done.stdout

    def merge_request(self, *changes) -> dict:
        self.pull_request(*changes)
        return {
            "CI_COMMIT_SHA": self.git("rev-parse", "change"), "CI_PIPELINE_SOURCE": "merge_request_event",
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": self.main,
        }

    def test_passes_a_new_value_and_tells_it(self):
        status, log = self.run_job(self.merge_request(NEW_VALUE))
        self.assertEqual(status, 0, log)
        self.assertIn("152 guests", self.changes[0])
        self.assertEqual(json.loads(self.reports["codequality"]), [])
        self.assertTrue(ElementTree.fromstring(self.reports["junit"]).findall(".//testcase"))

    def test_refuses_a_goalpost_that_moved_in_every_report(self):
        status, log = self.run_job(self.merge_request(NEW_VALUE, LOWER_TARGET))
        self.assertEqual(status, 1, log)
        self.assertIn("error[moved-goalpost]", log)
        self.assertIn("looser", self.changes[0])
        [finding] = json.loads(self.reports["codequality"])
        self.assertEqual(finding["location"]["path"], "goals/bakery.goals.yaml")
        self.assertTrue(ElementTree.fromstring(self.reports["junit"]).findall(".//failure"))

    def test_runs_on_the_default_branch(self):
        event = {
            "CI_COMMIT_SHA": self.main, "CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main",
            "CI_DEFAULT_BRANCH": "main"}
        status, log = self.run_job(event)
        self.assertEqual(status, 0, log)
