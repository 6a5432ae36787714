"""Files that are committed and compared byte for byte; `UPDATE_SNAPSHOTS=1` writes them anew."""

import os


def matches(path, text):
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.write_text(text, encoding="utf-8", newline="\n")
    return path.read_bytes() == text.encode("utf-8")
