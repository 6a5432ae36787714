/// The look of the page.
enum PageStyle {
  /// SHA-256 of `css`; a test says what it has to be after a change of the style.
  static let hash: HTML = "sha256-eWMOIyrQpFlVJ6XnVztjPsZdHOixXre/0eLY1JKj5mU="

  static let css: HTML = """
    \([PaletteStyle.css, TypeStyle.css, LayoutStyle.css, SummaryStyle.css, GoalStyle.css])\
    \([ChartStyle.css, TableStyle.css, MediaStyle.css])
    """
}
