#!/usr/bin/env python3
"""As much of `gh api` as the action's comment needs: keeps the comments of a pull request in the file
that GH_COMMENTS names, evaluates --jq as jq does, and refuses to write where GH_READ_ONLY is set."""

import json
import os
import sys
from pathlib import Path

import jq

store = Path(os.environ["GH_COMMENTS"])
comments = json.loads(store.read_text())
arguments = sys.argv[1:]
assert arguments.pop(0) == "api", arguments
assert os.environ["GH_TOKEN"] == "secret"
method, query, body, path = "GET", None, None, None
while arguments:
    match arguments.pop(0):
        case "--method":
            method = arguments.pop(0)
        case "--jq":
            query = arguments.pop(0)
        case "--field":
            name, _, value = arguments.pop(0).partition("=@")
            assert name == "body"
            body = Path(value).read_text()
        case "--paginate" | "--silent":
            pass
        case word:
            assert path is None and not word.startswith("-"), word
            path = word

if method == "GET":
    assert path == "repos/OWNER/goals/issues/7/comments?per_page=100", path
    for value in jq.compile(query).input_value(comments).all():
        print(value)
elif os.environ.get("GH_READ_ONLY"):
    sys.exit("gh: Resource not accessible by integration (HTTP 403)")
elif method == "POST":
    assert path == "repos/OWNER/goals/issues/7/comments", path
    comments.append({"id": len(comments) + 1, "user": {"type": "Bot"}, "body": body})
else:
    assert method == "PATCH"
    [comment] = [c for c in comments if path == f"repos/OWNER/goals/issues/comments/{c['id']}"]
    comment["body"] = body
store.write_text(json.dumps(comments))
