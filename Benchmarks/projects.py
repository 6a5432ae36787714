"""Generated projects to measure with, made once."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from measure import Command
from work import DAY, DRAIN, GOALPOST, GOALPOST_DEV, WORK


@dataclass
class Project:
    plans: int
    folder: Path
    files: list[Path]

    @property
    def bytes(self) -> int:
        return sum(file.stat().st_size for file in self.files)

    def check(self, *options: str) -> Command:
        words = [GOALPOST, "check", self.folder, "--as-of", DAY, "--format", "concise", *options]
        return Command(words)

    def report(self, format: str) -> Command:
        return Command([GOALPOST, "report", self.folder, "--as-of", DAY, "--format", format])

    def drain(self) -> Command:
        listing = WORK / f"files-{self.plans}"
        listing.write_text("".join(f"{file}\n" for file in self.files))
        return Command([DRAIN], input=listing)


def project(plans: int, name: str = "plans") -> Project:
    """So many generated plans; two in a hundred have a fault."""
    folder = WORK / f"{name}-{plans}"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([GOALPOST_DEV, "bench-plans", str(plans), folder], check=True)
    return Project(plans, folder, sorted(folder.rglob("*.goals.yaml")))


def history(plans: int) -> Project:
    """The same in a git repository, with another target in one plan of fifty since its commit."""
    made = project(plans, "history")

    def git(*words: str) -> None:
        identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "gc.auto=0"]
        subprocess.run(["git", "-C", made.folder, *identity, *words], check=True)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "Plans")
    for file in made.files[::50]:
        file.write_text(file.read_text().replace("target: 3", "target: 4", 1))
    return made
