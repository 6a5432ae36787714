import unittest

import browser

# Everything that can be followed, opened or chosen, and can be seen.
MEANT = """() => {
  const all = document.querySelectorAll('a[href], summary, button, input, select, [tabindex="0"]');
  window.meant = [...all].filter(element =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  return window.meant.length;
}"""
FOCUSED = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const place = element.getBoundingClientRect();
  return {
    index: window.meant.indexOf(element), name: element.outerHTML.slice(0, 120),
    shown: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
    seen: place.bottom > 0 && place.top < innerHeight,
  };
}"""


class Keyboard(unittest.TestCase):
    """The Tab key, from the top to the end."""

    def test_reaches_everything_in_the_order_of_the_page(self):
        for size in (browser.SCREEN, browser.PHONE):
            with browser.review("northwind", viewport=size) as page:
                count = page.evaluate(MEANT)
                self.assertGreater(count, 50)
                reached = []
                while len(reached) < count:
                    page.keyboard.press("Tab")
                    focus = page.evaluate(FOCUSED)
                    if focus["index"] < 0 and "<body" in focus["name"]:
                        break
                    self.assertTrue(focus["shown"], focus["name"])
                    self.assertTrue(focus["seen"], focus["name"])
                    reached.append(focus["index"])
                # What scrolls takes the focus too; it is none of those.
                order = [index for index in reached if index >= 0]
                self.assertEqual(order, list(range(count)))
