"""Writes a repository whose goals try to fool whoever reads about them: hostile.py FOLDER."""

import pathlib
import sys

FILES = {
    ".git": "gitdir: elsewhere\n",
    "goals/.goalpost.yaml": "goalpost: 1\n",
    # A byte order mark, line ends of Windows, an emoji of four scalars, a combining mark, a tab.
    'goals/a & b <c> "d" \'e\'.goals.yaml': (
        "\ufeffgoalpost: 1\r\nunit: pitch\r\nownr: \"\u202eHead, ::error::of grounds\"\r\n"
        "cycle: 2026-Q4\r\nobjectives:\r\n  - id: lawn\r\n    owner: Groundsman\r\n"
        "    title: \"##[error]Be @octocat's #1 lawn | <script>alert(1)</script> ]]>\"\r\n"
        "    waive:\r\n"
        "      - {rule: too-few-key-results, because: \"::error::`one` | is all @we have\"}\r\n"
        "    key_results:\r\n"
        "      - {title: \"\U0001f469\U0001f3fd\u200d\U0001f33e e\u0301\t\u6f22 \U0001f3c1\", "
        "baselne: 3, target: 5, owner: x}\r\n"
    ),
    "goals/::error::#1 [team]: 100%,\t\u26bd \u00e9\x1b[31m\n::error::x.goals.yaml": (
        'goalpost: 1\nunit: "##[error]{0} [x](http://e.example) ``` </details> @me \\a\\ufffe"\n'
        "owner: Coach\nkpis:\n  - id: pass\n    title: Passes\n    owner: Captain\n"
        "  - id: pass\n    title: '::set-env name=PATH::/tmp'\n    at_least: 60%\n"
    ),
}

root = pathlib.Path(sys.argv[1])
for name, text in FILES.items():
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
