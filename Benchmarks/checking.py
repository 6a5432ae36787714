"""`check` against the drain: by size, and by stage."""

from dataclasses import dataclass

from measure import Cost, in_turn
from page import megabytes, ratio, seconds, table
from projects import Project

STAGES = ["read", "parse", "compose", "decode", "link", "score", "check", "render"]


@dataclass
class Checked:
    """What the drain, `check` with one thread, and `check` with a thread a core took."""

    project: Project
    drain: Cost
    one: Cost
    all: Cost

    @property
    def of_plan(self) -> float:
        return self.one.processor / self.project.plans


def checked(project: Project, rounds: int) -> Checked:
    return Checked(project, **in_turn({
        "drain": project.drain(), "one": project.check("--threads", "1"),
        "all": project.check()}, rounds))


def by_size(sizes: list[Checked]) -> str:
    rows = []
    for index, now in enumerate(sizes):
        before = sizes[index - 1] if index > 0 and sizes[index - 1].project.plans > 1 else None
        rows.append([
            f"{now.project.plans:,}", megabytes(now.project.bytes),
            seconds(now.drain.processor), seconds(now.one.processor),
            ratio(now.one.processor, now.drain.processor),
            ratio(now.of_plan, before.of_plan) if before else ""])
    return table(
        ["plans", "size", "the drain", "`check`", "times the drain", "a plan, times the row above"],
        rows)


def by_cores(sizes: list[Checked]) -> str:
    """Wall time and memory, with one thread and with all cores."""
    rows = [[
        f"{now.project.plans:,}", seconds(now.drain.wall), seconds(now.one.wall),
        seconds(now.all.wall), ratio(now.all.wall, now.drain.wall),
        ratio(now.all.processor, now.one.processor),
        megabytes(now.one.memory), ratio(now.one.memory, now.project.bytes),
        ratio(now.all.memory, now.project.bytes)] for now in sizes]
    return table(
        ["plans", "the drain", "`check`, one thread", "all cores", "times the drain",
         "CPU, times one thread's", "memory", "times the size", "all cores"], rows)


def by_stage(project: Project, rounds: int) -> str:
    """CPU by stage, of one thread. The drain tells what libyaml takes, and composing is what the
    stage of the two takes beyond that."""
    samples: dict[str, list[float]] = {name: [] for name in STAGES + ["rest", "total", "drain"]}
    for _ in range(rounds):
        drain, printed, _ = project.drain().run()
        check, _, told = project.check("--threads", "1", "--stage-times").run()
        times, floor = told_times(told), told_times(printed)
        times["rest"] = check.processor - sum(times.values())
        times["parse"] = floor["parse"]
        times["compose"] -= floor["parse"]
        times["total"], times["drain"] = check.processor, drain.processor
        for name in samples:
            samples[name].append(times[name])
    middle = {name: sorted(values)[len(values) // 2] for name, values in samples.items()}
    rows = [
        [NAMES.get(name, name), seconds(middle[name]), ratio(middle[name], middle["drain"])]
        for name in STAGES + ["rest", "total"]]
    return table(
        [f"stage, of {project.plans:,} plans", "CPU", "times the drain's"], rows)


NAMES = {
    "parse": "parse, by libyaml alone", "rest": "start and end", "total": "**all of it**",
    "render": "render, `concise`"}


def told_times(text: str) -> dict[str, float]:
    words = [line.split() for line in text.splitlines()]
    return {line[0]: float(line[1]) for line in words if len(line) == 2 and is_number(line[1])}


def is_number(word: str) -> bool:
    return word.replace(".", "", 1).replace("e-", "", 1).isdigit()
