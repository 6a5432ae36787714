"""What an executable is, and what it needs of the machine that it runs on."""

import os
import platform
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

# What every Linux with the GNU C library has.
EVERYWHERE = re.compile(r"(libc|libm|libdl|libpthread|librt)\.so\.\d+|ld-linux[\w-]*\.so\.\d+")
MACHINES = {"Advanced Micro Devices X86-64": "x86_64", "AArch64": "aarch64"}


@dataclass(frozen=True)
class Executable:
    path: Path
    version: str  # its own, like 0.1.0
    system: str  # linux or macos
    machine: str  # x86_64, aarch64 or arm64
    libraries: tuple[str, ...]  # that it needs and not every machine has; known on Linux only
    glibc: tuple[int, int] | None  # the oldest GNU C library that it runs with; Linux only

    @staticmethod
    def at(path: Path) -> "Executable":
        said = run(str(path), "--version")
        version = said.split()[-1]
        if not re.fullmatch(r"\d+\.\d+\.\d+", version):
            sys.exit(f"{path} says `{said.strip()}`, which is no version")
        with path.open("rb") as file:
            is_elf = file.read(4) == b"\x7fELF"
        if not is_elf:
            return Executable(path, version, "macos", platform.machine(), (), None)
        read = run("readelf", "--wide", "--file-header", "--dynamic", "--version-info", str(path))
        machine = MACHINES[re.search(r"Machine:\s+(.+)", read)[1].strip()]
        needed = re.findall(r"\(NEEDED\).*\[(.+)\]", read)
        glibc = [(int(a), int(b)) for a, b in re.findall(r"Name: GLIBC_(\d+)\.(\d+)", read)]
        return Executable(
            path, version, "linux", machine,
            tuple(name for name in needed if not EVERYWHERE.fullmatch(name)), max(glibc))

    def refuse_if_bound(self) -> None:
        """Ends the program where this machine's libraries are needed."""
        if self.libraries:
            sys.exit(
                f"{self.path} needs {', '.join(self.libraries)}, which other machines lack\n"
                "`make release` links them statically")

    def stripped(self) -> bytes:
        """Without symbols for a debugger."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "goalpost")
            run("strip", "-o", str(copy), str(self.path))
            return copy.read_bytes()


def run(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout


def moment() -> int:
    """Seconds since 1970 that packed files are dated with, so that packing again gives the same
    bytes: SOURCE_DATE_EPOCH, else the last commit's, else what is the oldest for a zip file."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(epoch)
    root = Path(__file__).parent.parent
    try:
        return int(run("git", "-C", str(root), "log", "-1", "--format=%ct"))
    except (OSError, ValueError, subprocess.CalledProcessError):
        return 315532800
