"""Runs programs and says what they cost."""

import os
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from work import COST, WORK


@dataclass
class Cost:
    """Seconds, and bytes."""

    processor: float  # user and system
    wall: float
    memory: int  # resident, at the most


@dataclass
class Command:
    """What is run. A program may end with 1, since plans have faults."""

    words: list
    input: Path = Path(os.devnull)
    folder: Path | None = None

    def run(self) -> tuple[Cost, str, str]:
        """Its cost, and what it printed on standard output and on standard error."""
        output, error, costs = WORK / "output", WORK / "error", WORK / "cost.txt"
        words = [str(word) for word in self.words]
        with self.input.open() as source, output.open("w") as out, error.open("w") as err:
            subprocess.run(
                [COST, costs, *words], stdin=source, stdout=out, stderr=err, cwd=self.folder,
                check=True)
        processor, wall, memory, code = costs.read_text().split()
        printed, said = output.read_text(errors="replace"), error.read_text(errors="replace")
        if code not in ("0", "1"):
            raise SystemExit(f"{' '.join(words)} ended with {code}:\n{said[:2000]}")
        return Cost(float(processor), float(wall), int(memory)), printed, said


def in_turn(commands: dict[str, Command], rounds: int) -> dict[str, Cost]:
    """Medians of several rounds. In each round every command is run once, so that what else goes
    on in the machine meets all of them; a round before the first warms the disk's cache."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            cost, _, _ = command.run()
            if turn > 0:
                costs[name].append(cost)
    return {name: median(several) for name, several in costs.items()}


def median(costs: list[Cost]) -> Cost:
    def of(part: Callable[[Cost], float]) -> float:
        return statistics.median(part(cost) for cost in costs)

    return Cost(of(lambda c: c.processor), of(lambda c: c.wall), int(of(lambda c: c.memory)))
