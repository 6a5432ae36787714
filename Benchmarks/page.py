"""Tables, and the page that they stand in."""

import datetime
import os
import platform
from pathlib import Path

from work import ROOT

PAGE = ROOT / "docs" / "performance.md"
END = "<!-- end -->"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def seconds(value: float) -> str:
    return f"{value:.3f} s" if value < 10 else f"{value:.1f} s"


def ratio(value: float, other: float) -> str:
    return f"{value / other:.2f}" if other > 0 else "–"


def megabytes(count: int) -> str:
    return f"{count / 1e6:.2f} MB" if count < 1e6 else f"{count / 1e6:,.1f} MB"


def write(name: str, text: str) -> None:
    """Puts a text between the page's marks of that name."""
    begin = f"<!-- begin {name}: written by `make bench` -->\n"
    before, rest = PAGE.read_text().split(begin)
    _, after = rest.split(END, 1)
    PAGE.write_text(f"{before}{begin}\n{text}\n\n{END}{after}")


def machine() -> str:
    """The day, the processor, its cores and the system."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    processor = names[0] if names else platform.processor() or platform.machine()
    today = datetime.date.today().isoformat()
    return f"{today}, {processor}, {os.cpu_count()} cores, {platform.system()}."
