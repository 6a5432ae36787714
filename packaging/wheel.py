#!/usr/bin/env python3
"""Packs an executable into a Python wheel, so that `pip install` and pre-commit bring it along. The
wheel holds no Python. Its platform is the oldest that the executable runs on.

    packaging/wheel.py [--bound] EXECUTABLE FOLDER
"""

import base64
import hashlib
import io
import sys
import time
import zipfile
from pathlib import Path

from archive import ROOT, options
from executable import Executable, moment

METADATA = """\
Metadata-Version: 2.1
Name: goalpost
Version: {version}
Summary: A compiler and linter for goals: OKRs and KPIs in YAML
License: Apache-2.0
Requires-Python: >=3.8
Description-Content-Type: text/markdown

`goalpost check` says what is wrong with objectives, key results and KPIs that a team keeps as YAML
files in git; `goalpost diff` tells which goalposts moved, `goalpost report` writes the review. This
package holds the program alone, and no Python.
"""
WHEEL = """\
Wheel-Version: 1.0
Generator: goalpost packaging/wheel.py
Root-Is-Purelib: false
Tag: py3-none-{platform}
"""


def main() -> None:
    arguments = options(__doc__)
    executable = Executable.at(arguments.executable)
    if not arguments.bound:
        executable.refuse_if_bound()
    if executable.system != "linux":
        sys.exit("wheels are made for Linux only")
    platform = platform_tag(executable)
    name = f"goalpost-{executable.version}"
    documents = ["LICENSE", "packaging/THIRD-PARTY.txt"]
    files = {
        f"{name}.data/scripts/goalpost": executable.stripped(),
        f"{name}.dist-info/METADATA": METADATA.format(version=executable.version).encode(),
        f"{name}.dist-info/WHEEL": WHEEL.format(platform=platform).encode(),
        **{
            f"{name}.dist-info/licenses/{Path(path).name}": (ROOT / path).read_bytes()
            for path in documents
        },
    }
    arguments.folder.mkdir(parents=True, exist_ok=True)
    file = arguments.folder / f"{name}-py3-none-{platform}.whl"
    file.write_bytes(wheel(files, f"{name}.dist-info/RECORD"))
    checksum = hashlib.sha256(file.read_bytes()).hexdigest()
    Path(f"{file}.sha256").write_text(f"{checksum}  {file.name}\n")
    print(f"{file}\n  {file.stat().st_size / 1e6:.1f} MB, sha256 {checksum}")


def platform_tag(executable: Executable) -> str:
    """manylinux with the oldest GNU C library that will do; of one machine only where it needs
    more than that."""
    if executable.libraries:
        return f"linux_{executable.machine}"
    major, minor = executable.glibc
    return f"manylinux_{major}_{minor}_{executable.machine}"


def wheel(files: dict[str, bytes], record: str) -> bytes:
    """A zip file in one order and of one moment, with the record of all that is in it."""
    lines = []
    for name in sorted(files):
        digest = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).rstrip(b"=")
        lines.append(f"{name},sha256={digest.decode()},{len(files[name])}\n")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            add(archive, name, files[name])
        add(archive, record, "".join([*lines, f"{record},,\n"]).encode())
    return buffer.getvalue()


def add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, time.gmtime(moment())[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, whose modes the next line holds
    entry.external_attr = (0o100755 if "/scripts/" in name else 0o100644) << 16
    archive.writestr(entry, content)


if __name__ == "__main__":
    main()
