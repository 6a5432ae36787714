import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import venv
import zipfile
from pathlib import Path

from repository import package
from runner import ROOT

GOALPOST = os.environ["GOALPOST"]
SAMPLE = str(ROOT / "samples/northwind")
# Of a machine on which nobody installed Swift.
BARE = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C"}

sys.path.insert(0, str(ROOT / "packaging"))
from executable import Executable  # noqa: E402


def said(*command, **options) -> str:
    return subprocess.run(
        command, text=True, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        **{"env": BARE, **options}).stdout


class Packages(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def pack(self, kind: str, *options: str, environment=None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [sys.executable, "-B", ROOT / f"packaging/{kind}.py", *options, self.folder / kind],
            text=True, capture_output=True, env={**os.environ, **(environment or {})})

    def test_are_the_same_bytes_whenever_they_are_packed(self):
        for kind, pattern in (("archive", "*.tar.gz"), ("wheel", "*.whl")):
            elsewhere = {"TZ": "Asia/Kolkata", "LC_ALL": "C"}
            old_mask = os.umask(0o077)
            done = self.pack(kind, "--bound", GOALPOST, environment=elsewhere)
            os.umask(old_mask)
            self.assertEqual(done.returncode, 0, done.stderr)
            [again] = (self.folder / kind).glob(pattern)
            first, checksum = package(pattern)
            self.assertEqual(again.name, first.name)
            self.assertTrue(again.read_bytes() == first.read_bytes(), kind)
            self.assertIn(checksum, done.stdout)
            for file in (first, again):
                said("sha256sum", "--check", f"{file.name}.sha256", cwd=file.parent)

    def test_the_archive_is_one_folder_with_licences_and_a_program_that_runs(self):
        archive, _ = package("*.tar.gz")
        name = archive.name.removesuffix(".tar.gz")
        self.assertRegex(name, r"^goalpost-\d+\.\d+\.\d+-(linux|macos)-\w+$")
        with tarfile.open(archive) as opened:
            entries = {entry.name: entry for entry in opened}
            opened.extractall(self.folder, filter="data")
        files = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY.txt", "goalpost"]
        self.assertEqual(list(entries), [f"{name}/{file}" for file in files])
        self.assertEqual({(e.uid, e.gid, e.uname) for e in entries.values()}, {(0, 0, "")})
        self.assertEqual(len({e.mtime for e in entries.values()}), 1)
        program = self.folder / name / "goalpost"
        self.assertTrue(name.split("-")[1] in said(program, "--version"))
        self.assertIn("no findings", said(program, "check", SAMPLE, "--as-of", "2026-11-20"))

    def test_an_executable_that_needs_this_machines_libraries_is_refused(self):
        if not Executable.at(Path(GOALPOST)).libraries:
            self.skipTest("this executable needs none")
        for kind in ("archive", "wheel"):
            done = self.pack(kind, GOALPOST)
            self.assertEqual(done.returncode, 1)
            self.assertIn("`make release` links them statically", done.stderr)

    def test_the_wheel_brings_the_program_into_a_new_environment_and_takes_it_out_again(self):
        wheel, _ = package("*.whl")
        venv.create(self.folder / "venv", with_pip=True)
        programs = self.folder / "venv/bin"
        environment = {**BARE, "PATH": f"{programs}:{BARE['PATH']}", "PIP_NO_INDEX": "1"}
        self.assertIsNone(shutil.which("swift", path=environment["PATH"]))
        said("pip", "install", "--quiet", wheel, env=environment)
        said("pip", "check", env=environment)
        self.assertEqual(
            said("goalpost", "--version", env=environment), said(GOALPOST, "--version"))
        checked = said("goalpost", "check", SAMPLE, "--as-of", "2026-11-20", env=environment)
        self.assertIn("no findings", checked)
        said("pip", "uninstall", "--quiet", "--yes", "goalpost", env=environment)
        self.assertFalse((programs / "goalpost").exists())

    def test_the_wheel_holds_the_licences_and_no_python(self):
        with zipfile.ZipFile(package("*.whl")[0]) as wheel:
            names = [re.sub(r"^goalpost-[\d.]+\.", "", name) for name in wheel.namelist()]
        self.assertEqual(names, [
            "data/scripts/goalpost", "dist-info/METADATA", "dist-info/WHEEL",
            "dist-info/licenses/LICENSE", "dist-info/licenses/THIRD-PARTY.txt", "dist-info/RECORD"])

    def test_the_wheels_platform_is_what_auditwheel_finds(self):
        wheel, _ = package("*.whl")
        if "manylinux" not in wheel.name:
            self.skipTest("this executable runs on this machine only")
        found = said(sys.executable, "-m", "auditwheel", "show", wheel, env={**BARE, **os.environ})
        [platform] = re.findall(r'platform tag:\s+"?(manylinux_\w+)', found)
        self.assertIn(platform, wheel.name, found)

    def test_a_release_needs_the_c_library_alone(self):
        executable = Executable.at(Path(GOALPOST))
        if executable.libraries:
            self.skipTest("this executable is no release")
        # By the loader itself, beside what `readelf` tells.
        loaded = re.findall(r"^\s+(\S+?)(?:\.so\S*)? ", said("ldd", GOALPOST), re.M)
        known = {"linux-vdso", "libc", "libm", "libdl", "libpthread", "librt"}
        self.assertEqual({Path(x).name for x in loaded if "ld-linux" not in x} - known, set())
