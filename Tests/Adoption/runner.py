"""As much of GitHub's runner as Goalpost's action and workflows need: it reads them, gives their
steps what a runner gives, and carries on between them what they write. What it does not know stops
it, so that nothing is passed over unseen."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")


@dataclass
class Outcome:
    status: str = "success"
    log: str = ""
    summary: str = ""
    outputs: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)  # by name, of those that outputs name


class Runner:
    """A machine on which a job runs: `variables` are the repository's, `environment` what the event
    sets, `server` the folder that holds the repositories."""

    def __init__(self, folder: Path, server: Path, environment: dict, variables=None):
        self.temporary = folder / "temporary directory"
        self.workspace = folder / "workspace"
        self.temporary.mkdir(parents=True)
        self.workspace.mkdir()
        self.contexts = {"vars": variables or {}, "github": {"token": "secret"}}
        # No more than a runner has: above all no GOALPOST that the tests know.
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(folder),
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_SERVER_URL": f"file://{server}",
            "RUNNER_TEMP": str(self.temporary),
            "SOURCE_DATE_EPOCH": "1795132800",  # 2026-11-20
            **environment,
        }
        self.outcome = Outcome()

    def run_workflow(self, file: Path) -> Outcome:
        jobs = yaml.safe_load(file.read_text())["jobs"]
        [job] = jobs.values()
        self._run_steps(job["steps"], {}, {})
        return self.outcome

    def run_action(self, inputs: dict) -> Outcome:
        self._use_action(inputs)
        return self.outcome

    def _run_steps(self, steps: list, inputs: dict, extra: dict) -> dict:
        """Returns the outputs of the steps that have an id."""
        results = {}
        for step in steps:
            condition = step.get("if", "success()")
            assert condition in ("success()", "always()"), condition
            if self.outcome.status == "failure" and condition == "success()":
                continue
            contexts = {**self.contexts, "inputs": inputs, "steps": results}
            if "uses" in step:
                self._use(step["uses"], self._evaluated(step.get("with", {}), contexts))
            else:
                environment = self._evaluated(step.get("env", {}), contexts)
                results[step.get("id")] = {"outputs": self._run_script(step, {**extra, **environment})}
        return results

    def _use(self, name: str, given: dict) -> None:
        if name.startswith("actions/checkout@"):
            depth = given.get("fetch-depth", "1")
            depth = [] if depth == "0" else [f"--depth={depth}"]
            url = "/".join(self.environment[x] for x in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY"))
            self._git("init", "--quiet", ".")
            self._git("remote", "add", "origin", url)
            refs = ["+refs/heads/*:refs/remotes/origin/*"] if not depth else []
            self._git("fetch", "--quiet", *depth, "origin", *refs, self.environment["GITHUB_SHA"])
            self._git("checkout", "--quiet", self.environment["GITHUB_SHA"])
        elif name.startswith("OWNER/goalpost@"):
            self._use_action(given)
        else:
            raise AssertionError(f"this runner has no {name}")

    def _use_action(self, given: dict) -> None:
        action = yaml.safe_load((ROOT / "action.yml").read_text())
        unknown = given.keys() - action["inputs"].keys()
        assert not unknown, unknown
        inputs = self._evaluated(
            {name: given.get(name, how["default"]) for name, how in action["inputs"].items()},
            self.contexts)
        results = self._run_steps(
            action["runs"]["steps"], inputs, {"GITHUB_ACTION_PATH": str(ROOT)})
        outputs = {name: how["value"] for name, how in action["outputs"].items()}
        self.outcome.outputs = self._evaluated(outputs, {"steps": results})
        for name, path in self.outcome.outputs.items():
            if name.endswith("-file") and path:
                self.outcome.files[name] = Path(path).read_text()

    def _run_script(self, step: dict, environment: dict) -> dict:
        assert "${{" not in step["run"], "an expression is pasted into a script"
        files = {}
        for name in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"):
            files[name] = self.temporary / name.lower()
            files[name].write_text("")
        script = self.temporary / "script.sh"
        script.write_text(step["run"])
        options = ["--noprofile", "--norc", "-eo", "pipefail"] if "shell" in step else ["-e"]
        done = subprocess.run(
            ["bash", *options, str(script)], cwd=self.workspace, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={**self.environment, **environment, **{k: str(v) for k, v in files.items()}})
        self.outcome.log += done.stdout
        self.outcome.summary += files["GITHUB_STEP_SUMMARY"].read_text()
        for folder in files["GITHUB_PATH"].read_text().splitlines():
            self.environment["PATH"] = f"{folder}:{self.environment['PATH']}"
        if done.returncode:
            self.outcome.status = "failure"
        lines = files["GITHUB_OUTPUT"].read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def _git(self, *arguments: str) -> None:
        subprocess.run(
            ["git", *arguments], cwd=self.workspace, check=True,
            env={**os.environ, "HOME": self.environment["HOME"]})

    @staticmethod
    def _evaluated(values: dict, contexts: dict) -> dict:
        """With the expressions in them replaced: paths of names, where what is missing is empty."""

        def value(match: re.Match) -> str:
            found = contexts
            assert re.fullmatch(r"[\w.-]+", match[1]), f"this runner cannot evaluate {match[1]}"
            head, *rest = match[1].split(".")
            assert head in contexts, f"there is no {head} here"
            found = contexts[head]
            for name in rest:
                found = found.get(name, {})
            return found or ""

        return {
            name: EXPRESSION.sub(value, str(text)) if not isinstance(text, bool) else str(text).lower()
            for name, text in values.items()
        }
