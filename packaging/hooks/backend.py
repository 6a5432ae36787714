"""Builds the package that pre-commit installs from this repository's root for `language: python`: it
is empty, since the program comes with the wheel among the hook's additional_dependencies. It needs
nothing, so that the installation asks no registry for a build tool."""

import zipfile
from pathlib import Path

NAME = "goalpost_hooks-0"
FILES = {
    f"{NAME}.dist-info/METADATA": "Metadata-Version: 2.1\nName: goalpost-hooks\nVersion: 0\n",
    f"{NAME}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
}


def build_wheel(folder, config_settings=None, metadata_directory=None):
    record = f"{NAME}.dist-info/RECORD"
    name = f"{NAME}-py3-none-any.whl"
    with zipfile.ZipFile(Path(folder, name), "w") as archive:
        for path, text in FILES.items():
            archive.writestr(path, text)
        archive.writestr(record, "".join(f"{path},,\n" for path in [*FILES, record]))
    return name


def build_sdist(folder, config_settings=None):
    raise NotImplementedError("there is nothing in this package")
