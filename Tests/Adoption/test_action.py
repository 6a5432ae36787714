import json
import os
import subprocess
from pathlib import Path

from repository import LOWER_TARGET, NEW_VALUE, WRONG_UNIT, AdoptionTest, package
from runner import Runner
from server import served


class TheActionChecks(AdoptionTest):
    def act(self, event: dict, depth: str = "0", **inputs):
        """The outcome of the action, after a checkout, with inputs by their names."""
        archive, checksum = package("*.tar.gz")
        runner = Runner(self.folder / "runner", self.server, event)
        runner._use("actions/checkout@v5", {"fetch-depth": depth})
        given = {"archive": str(archive), "sha256": checksum}
        given.update({name.replace("_", "-"): value for name, value in inputs.items()})
        return runner.run_action(given)

    def test_a_pull_request_with_a_new_value_passes_and_says_what_it_reached(self):
        outcome = self.act(self.pull_request(NEW_VALUE))
        self.assertEqual((outcome.status, outcome.outputs["status"]), ("success", "0"), outcome.log)
        comment = outcome.files["comment-file"]
        self.assertTrue(comment.startswith("<!-- goalpost -->\n"), comment)
        self.assertIn("152 guests", comment)
        self.assertIn(comment.removeprefix("<!-- goalpost -->\n"), outcome.summary)
        self.assertEqual(json.loads(outcome.files["sarif-file"])["runs"][0]["results"], [])

    def test_a_pull_request_that_moves_a_locked_target_fails_and_still_has_its_comment(self):
        outcome = self.act(self.pull_request(NEW_VALUE, LOWER_TARGET))
        self.assertEqual((outcome.status, outcome.outputs["status"]), ("failure", "1"), outcome.log)
        self.assertIn("::error file=goals/bakery.goals.yaml,", outcome.log)
        self.assertIn("moved-goalpost", outcome.log)
        self.assertIn("looser", outcome.files["comment-file"])
        self.assertIn("moved-goalpost", outcome.summary)
        self.assertIn("<sub>origin/main (", outcome.summary)
        [result] = json.loads(outcome.files["sarif-file"])["runs"][0]["results"]
        self.assertEqual(result["ruleId"], "moved-goalpost")

    def test_a_clone_of_two_commits_is_enough(self):
        outcome = self.act(self.pull_request(NEW_VALUE, LOWER_TARGET), depth="2")
        self.assertEqual(outcome.outputs["status"], "1", outcome.log)
        self.assertIn("looser", outcome.files["comment-file"])

    def test_others_work_on_the_base_is_not_taken_for_a_change(self):
        outcome = self.act(self.pull_request())
        self.assertIn("Nothing changed in meaning", outcome.files["comment-file"])

    def test_the_base_can_be_named_or_left_out(self):
        event = self.pull_request(NEW_VALUE, LOWER_TARGET)
        self.assertEqual(self.act(event, base="none").outputs["status"], "0")
        (self.folder / "runner").rename(self.folder / "first")
        self.assertEqual(self.act(event, base="origin/main").outputs["status"], "1")

    def test_a_push_compares_with_nothing(self):
        outcome = self.act(self.push())
        self.assertEqual(outcome.outputs["status"], "0")
        self.assertEqual(outcome.outputs["comment-file"], "")

    def test_a_clone_without_its_base_fails_and_says_what_to_do(self):
        outcome = self.act(self.pull_request(NEW_VALUE), depth="1")
        self.assertEqual((outcome.status, outcome.outputs["status"]), ("failure", "2"), outcome.log)
        self.assertIn("fetch-depth: 0", outcome.log)

    def test_inputs_reach_the_check(self):
        self.write("- not a plan\n", "other folder/other.goals.yaml")
        self.commit("Add what is wrong")
        self.assertEqual(self.act(self.push()).outputs["status"], "1")
        (self.folder / "runner").rename(self.folder / "first")
        outcome = self.act(self.push(), paths="goals\n\n", as_of="2026-11-10", fail_on="error")
        self.assertEqual(outcome.outputs["status"], "0", outcome.log)
        (self.folder / "runner").rename(self.folder / "second")
        self.assertEqual(self.act(self.push(), paths="other folder").outputs["status"], "1")
        (self.folder / "runner").rename(self.folder / "third")
        outcome = self.act(self.push(), as_of="yesterday")
        self.assertEqual(outcome.outputs["status"], "2")

    def test_an_input_is_never_a_command(self):
        mark = self.folder / "mark"
        hostile = f'"; touch {mark}; $(touch {mark}) `touch {mark}` \' && touch {mark} #'
        for name in ("paths", "base", "as_of", "fail_on", "archive", "sha256", "comment"):
            outcome = self.act(self.push(), **{name: hostile})
            self.assertFalse(mark.exists(), name)
            self.assertEqual(outcome.status, "success" if name == "comment" else "failure", name)
            (self.folder / "runner").rename(self.folder / name)


class TheActionGetsGoalpost(AdoptionTest):
    def install(self, **inputs):
        runner = Runner(self.folder / "runner", self.server, self.push())
        runner._use("actions/checkout@v5", {})
        return runner.run_action(inputs)

    def test_out_of_the_wheel_too(self):
        wheel, checksum = package("*.whl")
        outcome = self.install(archive=str(wheel), sha256=checksum.upper())
        self.assertEqual(outcome.outputs["status"], "0", outcome.log)

    def test_from_an_https_address(self):
        archive, checksum = package("*.tar.gz")
        with served(archive.parent, self.folder) as (address, certificate):
            runner = Runner(self.folder / "runner", self.server, self.push())
            runner.environment["CURL_CA_BUNDLE"] = str(certificate)
            runner._use("actions/checkout@v5", {})
            there = {"archive": f"{address}/{archive.name}", "sha256": checksum}
            self.assertEqual(runner.run_action(there).outputs["status"], "0", runner.outcome.log)

    def test_only_with_the_right_checksum(self):
        archive, checksum = package("*.tar.gz")
        wrong = checksum[:-1] + ("1" if checksum.endswith("0") else "0")
        outcome = self.install(archive=str(archive), sha256=wrong)
        self.assertEqual(outcome.status, "failure")
        self.assertIn("is not what its sha256 says", outcome.log)
        self.assertFalse(list((self.folder / "runner").rglob("goalpost/bin/goalpost")))

    def test_never_without_a_checksum(self):
        archive, _ = package("*.tar.gz")
        self.assertIn("needs its sha256", self.install(archive=str(archive)).log)

    def test_never_without_encryption(self):
        outcome = self.install(archive="http://localhost/goalpost.tar.gz", sha256="0" * 64)
        self.assertIn("an https address or a file", outcome.log)

    def test_and_says_so_where_there_is_none(self):
        self.assertIn("there is no goalpost on the PATH", self.install().log)


class TheActionComments(AdoptionTest):
    def comment(self, comments: list, asked: str = "true", **environment) -> tuple[list, str]:
        """The comments after the script of the action ran, and what it said."""
        programs = self.folder / "programs"
        programs.mkdir(exist_ok=True)
        (programs / "gh").unlink(missing_ok=True)
        (programs / "gh").symlink_to(Path(__file__).with_name("gh.py"))
        text, store = self.folder / "comment.md", self.folder / "comments.json"
        text.write_text("<!-- goalpost -->\nnew\n")
        store.write_text(json.dumps(comments))
        done = subprocess.run(
            [Path(__file__).parents[2] / "action/comment.sh"], check=True, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={
                "PATH": f"{programs}:{os.environ['PATH']}", "GOALPOST_COMMENT": asked,
                "GOALPOST_COMMENT_FILE": str(text), "GH_TOKEN": "secret", "GH_COMMENTS": str(store),
                "GITHUB_REPOSITORY": "OWNER/goals", "GITHUB_REF": "refs/pull/7/merge", **environment,
            })
        return json.loads(store.read_text()), done.stdout

    OURS = {"id": 1, "user": {"type": "Bot"}, "body": "<!-- goalpost -->\nold"}
    OTHER = {"id": 2, "user": {"type": "Bot"}, "body": "of another tool"}
    FORGED = {"id": 3, "user": {"type": "User"}, "body": "<!-- goalpost -->\nsomebody's"}

    def test_once_and_then_again_in_the_same_place(self):
        comments, _ = self.comment([self.OTHER, self.FORGED])
        self.assertEqual(comments[:2], [self.OTHER, self.FORGED])
        self.assertEqual([c["body"] for c in comments[2:]], ["<!-- goalpost -->\nnew\n"])
        comments, _ = self.comment([self.FORGED, self.OTHER, self.OURS])
        self.assertEqual(comments, [self.FORGED, self.OTHER, {**self.OURS, "body": "<!-- goalpost -->\nnew\n"}])

    def test_only_where_it_is_asked_to_and_on_pull_requests(self):
        self.assertEqual(self.comment([], asked="false"), ([], ""))
        self.assertEqual(self.comment([], GITHUB_REF="refs/heads/main"), ([], ""))

    def test_and_fails_nothing_where_the_token_may_only_read(self):
        comments, said = self.comment([], GH_READ_ONLY="1")
        self.assertEqual(comments, [])
        self.assertIn("::notice title=goalpost::the comment could not be written", said)
