#!/bin/sh
# Checks the goals: annotations into the log, the list of findings and what a pull request changes
# into the step's summary, SARIF and the comment's text into files. How it ended is an output, so
# that the comment is written before the job fails.
set -eu

folder=$RUNNER_TEMP/goalpost
mkdir -p "$folder"
rm -f "$folder/goals.sarif" "$folder/findings.md" "$folder/changes.md" "$folder/comment.md"

# The branch by its name, as readers know it. In a clone that has no branches it is the first parent
# of HEAD: on a pull request the runner checks out the merge that tries it.
base_of_pull_request() {
  if git rev-parse --verify --quiet "origin/$GITHUB_BASE_REF^{commit}" > /dev/null; then
    echo "origin/$GITHUB_BASE_REF"
  else
    echo 'HEAD^1'
  fi
}

base=${GOALPOST_BASE:-}
if [ "$base" = none ]; then
  base=
elif [ -z "$base" ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  base=$(base_of_pull_request)
fi

set --
while IFS= read -r path; do
  if [ -n "$path" ]; then set -- "$@" "$path"; fi
done << END
${GOALPOST_PATHS:-}
END

as_of=${GOALPOST_AS_OF:+--as-of=$GOALPOST_AS_OF}
fail_on=${GOALPOST_FAIL_ON:+--fail-on=$GOALPOST_FAIL_ON}

status=0
goalpost check ${base:+"--base=$base"} ${as_of:+"$as_of"} ${fail_on:+"$fail_on"} \
  --format sarif --output "$folder/goals.sarif" \
  --format markdown --output "$folder/findings.md" \
  --format github -- "$@" || status=$?
if [ -f "$folder/findings.md" ]; then cat "$folder/findings.md" >> "$GITHUB_STEP_SUMMARY"; fi

if [ -n "$base" ]; then
  compared=0
  goalpost diff "$base" ${as_of:+"$as_of"} --format markdown --output "$folder/changes.md" \
    -- "$@" || compared=$?
  if [ "$compared" = 0 ]; then
    # The marker finds the comment again.
    { echo '<!-- goalpost -->'; cat "$folder/changes.md"; } > "$folder/comment.md"
    { echo; cat "$folder/changes.md"; } >> "$GITHUB_STEP_SUMMARY"
  else
    [ "$status" -gt 1 ] || status=$compared
    echo '::error title=goalpost::there is nothing to compare with; give actions/checkout the' \
      'input fetch-depth: 0'
  fi
fi

{
  echo "status=$status"
  if [ -f "$folder/goals.sarif" ]; then echo "sarif-file=$folder/goals.sarif"; fi
  if [ -f "$folder/comment.md" ]; then echo "comment-file=$folder/comment.md"; fi
} >> "$GITHUB_OUTPUT"
