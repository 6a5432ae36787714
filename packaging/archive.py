#!/usr/bin/env python3
"""Packs an executable into goalpost-VERSION-SYSTEM-MACHINE.tar.gz, with the file of its SHA-256 sum
beside it. The same executable and moment give the same bytes.

    packaging/archive.py [--bound] EXECUTABLE FOLDER
"""

import argparse
import gzip
import hashlib
import io
import tarfile
from pathlib import Path

from executable import Executable, moment

ROOT = Path(__file__).parent.parent
DOCUMENTS = ("CHANGELOG.md", "LICENSE", "README.md", "packaging/THIRD-PARTY.txt")


def main() -> None:
    arguments = options(__doc__)
    executable = Executable.at(arguments.executable)
    if not arguments.bound:
        executable.refuse_if_bound()
    name = f"goalpost-{executable.version}-{executable.system}-{executable.machine}"
    files = {Path(path).name: ((ROOT / path).read_bytes(), 0o644) for path in DOCUMENTS}
    files["goalpost"] = (executable.stripped(), 0o755)
    archive = gzip.compress(tar(name, files), mtime=0)

    arguments.folder.mkdir(parents=True, exist_ok=True)
    file = arguments.folder / f"{name}.tar.gz"
    file.write_bytes(archive)
    checksum = hashlib.sha256(archive).hexdigest()
    Path(f"{file}.sha256").write_text(f"{checksum}  {file.name}\n")
    print(f"{file}\n  {len(archive) / 1e6:.1f} MB, sha256 {checksum}")


def options(description: str) -> argparse.Namespace:
    """What archives and wheels are made with."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--bound", action="store_true",
        help="take an executable that runs on this machine only; for tests")
    parser.add_argument("executable", type=Path)
    parser.add_argument("folder", type=Path)
    return parser.parse_args()


def tar(folder: str, files: dict[str, tuple[bytes, int]]) -> bytes:
    """In one order, of one owner and one moment."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(files):
            content, mode = files[name]
            entry = tarfile.TarInfo(f"{folder}/{name}")
            entry.size, entry.mode, entry.mtime = len(content), mode, moment()
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


if __name__ == "__main__":
    main()
