"""`report` in each format, and `diff` over a history."""

from measure import Command, in_turn
from page import megabytes, ratio, seconds, table
from projects import Project
from work import DAY, GOALPOST

FORMATS = ["markdown", "html", "csv", "json"]


def reports(project: Project, rounds: int) -> str:
    commands = {format: project.report(format) for format in FORMATS}
    costs = in_turn(commands | {"drain": project.drain()}, rounds)
    rows = [
        [f"`report --format {format}`", seconds(costs[format].wall),
         seconds(costs[format].processor),
         ratio(costs[format].processor, costs["drain"].processor),
         megabytes(len(commands[format].run()[1].encode()))]
        for format in FORMATS]
    return table(
        [f"of {project.plans:,} plans", "wall time", "CPU", "times the drain's", "document"], rows)


def differences(project: Project, rounds: int) -> str:
    words = [GOALPOST, "diff", "HEAD", "--as-of", DAY]
    commands = {
        "`diff HEAD`": Command(words, folder=project.folder),
        "`check --base HEAD`": project.check("--base", "HEAD"),
        "`check`": project.check(), "drain": project.drain()}
    costs = in_turn(commands, rounds)
    rows = [
        [name, seconds(costs[name].wall), seconds(costs[name].processor),
         ratio(costs[name].processor, costs["drain"].processor), megabytes(costs[name].memory)]
        for name in commands if name != "drain"]
    return table(
        [f"of {project.plans:,} plans", "wall time", "CPU", "times the drain's", "memory"], rows)
