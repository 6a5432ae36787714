/// The colours of the page, light and dark. Text reaches 4.5:1 on its grounds in both, marks 3:1;
/// none of them says anything that a word or a shape does not say too.
enum PaletteStyle {
  static let css: HTML = """

    :root {
      color-scheme: light dark;
      --ink: #1b1f24; --soft: #56606b; --line: #dcdfdf; --ground: #faf9f6; --card: #fff;
      --fill: #2f6f5e; --ghost: #b3d2c6; --track: #e4e8e9; --edge: #7d8790;
      --good: #1f6b4f; --middling: #855700; --bad: #b3261e; --neutral: #56606b;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e8eaed; --soft: #a5afba; --line: #2d3339; --ground: #0f1214; --card: #171b1f;
        --fill: #5fb99d; --ghost: #2b5346; --track: #2a3138; --edge: #808b95;
        --good: #6fd0a8; --middling: #e0b052; --bad: #ff8a80; --neutral: #a5afba;
      }
    }
    .good { color: var(--good); }
    .middling { color: var(--middling); }
    .bad { color: var(--bad); }
    .neutral { color: var(--neutral); }
    """
}
