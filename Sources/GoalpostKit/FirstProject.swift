import GoalpostModel

/// The files of a project that begins today; whoever writes them keeps those that are there.
package struct FirstProject: Sendable {
  /// A file to write.
  package struct File: Sendable {
    /// Relative to the project's folder.
    package let path: String
    package let text: String
  }

  package let files: [File]

  /// - Parameters:
  ///   - folder: its name becomes the unit's id, where an id can be made of it.
  ///   - day: today; the plan is for the quarter that holds it.
  package init(inFolder folder: String, on day: CalendarDay) {
    let unit = Identifier.slug(of: folder) ?? "team"
    files = [
      File(path: ".goalpost.yaml", text: Self.configuration),
      File(path: "\(unit).goals.yaml", text: Self.plan(of: unit, on: day)),
      File(path: ".github/workflows/goals.yml", text: Self.workflow),
    ]
  }

  private static let configuration = """
    # What Goalpost reads and how strict it is. This folder is the project's root.
    goalpost: 1
    include: ["**/*.goals.yaml", "**/*.goals.yml"]
    # From which severity `goalpost check` fails: error, warning or note.
    fail_on: error
    # Rules can be set one by one, here or, with a reason, on a single goal: `goalpost rules`.
    # rules:
    #   too-few-key-results: {severity: warning, minimum: 2}

    """

  private static func plan(of unit: String, on day: CalendarDay) -> String {
    """
    # The goals of one unit for one quarter: an example to make your own.
    # `goalpost explain FIELD` tells about a field, `goalpost check` what is wrong,
    # `goalpost report` how it goes.
    goalpost: 1
    unit: \(unit)
    owner: Team lead
    cycle: \(day.year)-Q\((day.month + 2) / 3)
    # locked: \(day)   # from this day on, a change of a goal needs an amendment with its reason

    objectives:
      - id: trust
        title: Become the team that customers recommend
        why: A customer who was recommended to us stays twice as long.
        key_results:
          - id: recommendations
            title: More new customers come by recommendation
            baseline: 30%
            target: 45%
            check_ins:
              - {date: \(day), value: 30%, note: We begin}
          - id: answers
            title: Customers wait less for an answer
            baseline: 20 h
            target: 6 h
            check_ins:
              - {date: \(day), value: 20 h}
          - id: returns
            title: Fewer orders come back
            baseline: 8%
            target: 4%
            check_ins:
              - {date: \(day), value: 8%}

    kpis:
      - id: complaints
        title: Complaints per 100 orders
        why: A complaint is a recommendation that we lost
        how: Read every complaint together on Mondays
        cadence: {measured: weekly, reviewed: quarterly}
        objectives: [trust]
        at_most: 5 complaints
        threshold: 8 complaints
        benchmark: {value: 6 complaints, source: Trade association}
        readings:
          - {date: \(day), value: 5 complaints}

    """
  }

  private static let workflow = """
    # Checks the goals on every push and pull request. Beside the run: what is wrong, what changed in
    # meaning, and the review document.
    name: goals
    on: [push, pull_request]
    permissions:
      contents: read
    jobs:
      check:
        runs-on: ubuntu-latest
        timeout-minutes: 5
        steps:
          - name: Get the goals and their history
            env:
              TOKEN: ${{ github.token }}
            run: |
              git init --quiet .
              header="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap=0)"
              git -c http.extraheader="$header" fetch --quiet \\
                "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" "$GITHUB_SHA"
              git checkout --quiet FETCH_HEAD
          - name: Get goalpost
            env:
              # Two variables of the repository (Settings, Secrets and variables, Actions): the
              # address of a release's archive, and the SHA-256 sum from the file beside it.
              GOALPOST_ARCHIVE: ${{ vars.GOALPOST_ARCHIVE }}
              GOALPOST_SHA256: ${{ vars.GOALPOST_SHA256 }}
            run: |
              cd "$RUNNER_TEMP"
              curl --fail --silent --show-error --location --output goalpost.tar.gz "$GOALPOST_ARCHIVE"
              echo "$GOALPOST_SHA256  goalpost.tar.gz" | sha256sum --check --quiet
              mkdir goalpost
              tar --extract --gzip --file goalpost.tar.gz --directory goalpost --strip-components 1
              echo "$RUNNER_TEMP/goalpost" >> "$GITHUB_PATH"
          - name: Check the goals
            # A pull request is also held to its base: a number that is locked moves with a reason.
            run: |
              goalpost check ${GITHUB_BASE_REF:+--base HEAD^1} \\
                --format markdown --output "$GITHUB_STEP_SUMMARY" --format github
          - name: Tell what changed in meaning
            if: always()
            run: goalpost diff --format markdown >> "$GITHUB_STEP_SUMMARY"
          - name: Show the review document
            if: always()
            run: goalpost report >> "$GITHUB_STEP_SUMMARY"

    """
}
