"""Measures, prints every table, and writes them into docs/performance.md."""

import argparse

import checking
import documents
import linters
import page
import starting
from projects import history, project


def main() -> None:
    arguments = options()
    sizes, rounds = sorted(arguments.plans), arguments.rounds
    projects = [project(size) for size in sizes]
    checked = [
        checking.checked(project, rounds if project.plans <= arguments.large else 1)
        for project in projects]
    large = next(made for made in reversed(projects) if made.plans <= arguments.large)
    thousand = project(min(1_000, large.plans), "report")
    tables = {
        "machine": page.machine,
        "sizes": lambda: checking.by_size(checked),
        "cores": lambda: checking.by_cores(checked),
        "stages": lambda: checking.by_stage(large, rounds),
        "start": lambda: starting.starts(projects[0], rounds, 3 if arguments.trial else 40),
        "reports": lambda: documents.reports(thousand, rounds),
        "diff": lambda: documents.differences(history(large.plans), rounds),
    }
    if not arguments.trial:
        tables["linters"] = lambda: linters.others(project(100, "linted"), rounds)
    for name, measured in tables.items():
        text = measured()
        print(f"\n{name}\n{text}", flush=True)
        if not arguments.trial:
            page.write(name, text)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--plans", type=lambda text: [int(size) for size in text.split(",")],
        default=[1, 1_000, 10_000], help="sizes of projects, from 1 up")
    parser.add_argument("--rounds", type=int, default=5, help="of which the median is told")
    parser.add_argument(
        "--large", type=int, default=10_000,
        help="the size for stages and `diff`, at the most; what is larger is measured once")
    parser.add_argument(
        "--trial", action="store_true", help="whether it runs at all: few plans, and no page")
    arguments = parser.parse_args()
    if arguments.trial:
        arguments.plans, arguments.rounds = [1, 20], 1
    return arguments


if __name__ == "__main__":
    main()
