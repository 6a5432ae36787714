"""Where things are."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build-bench"
GOALPOST = ROOT / os.environ.get("GOALPOST", ".build/release/goalpost")
GOALPOST_DEV = ROOT / os.environ.get("GOALPOST_DEV", ".build/debug/goalpost-dev")
DRAIN = WORK / "drain"
COST = WORK / "cost"
EMPTY = WORK / "empty"
LINTERS = WORK / "linters" / "bin"
DAY = "2026-11-20"
