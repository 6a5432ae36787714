"""The same files through two linters that people know."""

from measure import Command, in_turn
from page import ratio, seconds, table
from projects import Project
from work import LINTERS, ROOT


def others(project: Project, rounds: int) -> str:
    schema = ROOT / "schemas" / "goals.schema.json"
    commands = {
        "`goalpost check`": project.check(),
        "yamllint": Command([LINTERS / "yamllint", "--no-warnings", *project.files]),
        "check-jsonschema": Command(
            [LINTERS / "check-jsonschema", "--schemafile", schema, *project.files])}
    costs = in_turn(commands, rounds)
    least = costs["`goalpost check`"]
    rows = [
        [name, seconds(cost.wall), seconds(cost.processor), ratio(cost.processor, least.processor)]
        for name, cost in costs.items()]
    return table(
        [f"of {project.plans:,} plans", "wall time", "CPU", "CPU, times the first"], rows)
