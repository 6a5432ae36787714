import itertools
import unittest

import browser

VIEWS = [
    {"viewport": size, "color_scheme": scheme, "java_script_enabled": scripts}
    for size, scheme, scripts in itertools.product(
        (browser.PHONE, browser.SCREEN), ("light", "dark"), (True, False)
    )
]
HOSTILE = ("hostile/lengths", "hostile/directions", "hostile/controls", "hostile/scripts")
ALL = [("northwind", view) for view in VIEWS] + [
    (project, view) for project in HOSTILE for view in (VIEWS[0], VIEWS[-1])
]
WIDTHS = "[document.documentElement.scrollWidth, window.innerWidth]"
COLOURS = """() => {
  const body = getComputedStyle(document.body);
  return [body.color, body.backgroundColor];
}"""
# In how many ways the shapes of each picture are drawn that has more than two.
FILLS = """() => [...document.querySelectorAll('svg')].filter(picture =>
  picture.querySelectorAll('rect, path, circle, line, polyline, polygon').length > 2
).map(picture =>
  new Set([...picture.querySelectorAll('rect, path, circle, line, polyline, polygon')].map(shape => {
    const style = getComputedStyle(shape);
    return [shape.tagName, style.fill, style.stroke, style.strokeDasharray].join(' ');
  })).size)"""


class Views(unittest.TestCase):
    """What fits, in every window, scheme and with or without scripts."""

    def test_is_never_wider_than_the_window(self):
        for project, view in ALL:
            with self.subTest(project, **view), browser.review(project, **view) as page:
                wide, window = page.evaluate(WIDTHS)
                self.assertLessEqual(wide, window)

    def test_asks_nobody_for_anything(self):
        for project, view in ALL:
            with browser.review(project, **view) as page:
                page.wait_for_timeout(300)
                self.assertEqual(len(page.asked), 1, page.asked)

    def test_is_light_and_dark(self):
        grounds = set()
        for scheme in ("light", "dark"):
            with browser.review("northwind", color_scheme=scheme) as page:
                grounds.add(tuple(page.evaluate(COLOURS)))
        self.assertEqual(len(grounds), 2)

    def test_keeps_the_parts_of_a_bar_apart_where_a_reader_forces_colours(self):
        with browser.review("northwind", forced_colors="active") as page:
            fills = page.evaluate(FILLS)
            self.assertGreater(len(fills), 20)
            self.assertGreaterEqual(min(fills), 2)
