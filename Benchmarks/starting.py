"""What `check` of one plan takes, against a program that does nothing."""

from measure import Command
from page import ratio, table
from projects import Project
from work import DAY, EMPTY, GOALPOST

def starts(project: Project, rounds: int, runs: int) -> str:
    commands = {
        "an empty Swift program": Command([EMPTY]),
        "`goalpost --version`": Command([GOALPOST, "--version"]),
        "`goalpost check` of one plan": Command(
            [GOALPOST, "check", project.files[0], "--as-of", DAY, "--quiet"])}
    costs = {name: [] for name in commands}
    # One start is too short for the system's clocks: many in turn, and the middle of their sums.
    for _ in range(rounds):
        sums = dict.fromkeys(commands, (0.0, 0.0))
        for _ in range(runs):
            for name, command in commands.items():
                cost, _, _ = command.run()
                sums[name] = (sums[name][0] + cost.processor, sums[name][1] + cost.wall)
        for name, sum in sums.items():
            costs[name].append((sum[0] / runs, sum[1] / runs))
    middle = {name: sorted(values)[len(values) // 2] for name, values in costs.items()}
    least = middle["an empty Swift program"]
    rows = [
        [name, f"{cpu * 1e3:.1f} ms", f"{wall * 1e3:.1f} ms", ratio(cpu, least[0]),
         ratio(wall, least[1])]
        for name, (cpu, wall) in middle.items()]
    return table(
        ["program", "CPU", "wall time", "CPU, times the first", "wall time, times the first"], rows)
