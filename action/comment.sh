#!/bin/sh
# Writes the comment's file into one comment on the pull request: the one that begins with the
# marker and is the runner's own, else a new one. Does nothing where nobody asked for it.
set -eu

[ "${GOALPOST_COMMENT:-}" = true ] && [ -n "${GOALPOST_COMMENT_FILE:-}" ] || exit 0
case ${GITHUB_REF:-} in
  refs/pull/*) number=${GITHUB_REF#refs/pull/} ;;
  *) exit 0 ;;
esac
comments=repos/$GITHUB_REPOSITORY/issues/${number%%/*}/comments

# A pull request from a fork gets a token that may only read.
cannot() {
  echo '::notice title=goalpost::the comment could not be written, for want of gh or of a token that' \
    "may; what it says stands in the step's summary"
  exit 0
}

own='.[] | select(.user.type == "Bot" and (.body | startswith("<!-- goalpost -->"))) | .id'
found=$(gh api --paginate "$comments?per_page=100" --jq "$own") || cannot
found=$(printf '%s\n' "$found" | head -n 1)
if [ -n "$found" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$found" \
    --field "body=@$GOALPOST_COMMENT_FILE" || cannot
else
  gh api --silent --method POST "$comments" --field "body=@$GOALPOST_COMMENT_FILE" || cannot
fi
