import unittest

import browser
import documents

# What each would do, if a text ever became markup after all; and how one sees that it was done.
INJECTIONS = {
    "a script": ("<script>window.harm = 1</script>", "window.harm === 1"),
    "a handler": ("<img src='data:,' onerror='window.harm = 1'>", "window.harm === 1"),
    "an open handler": ("<details open ontoggle='window.harm = 1'>x</details>", "window.harm === 1"),
    "a link that runs": (
        "<iframe src='javascript:parent.harm = 1'></iframe>", "window.harm === 1"),
    "a style": (
        "<style>h1 { position: fixed; left: 77px }</style>",
        "getComputedStyle(document.querySelector('h1')).left === '77px'"),
    "a style of an element": (
        "<p id='harm' style='position: fixed; left: 77px'>x</p>",
        "getComputedStyle(document.getElementById('harm')).left === '77px'"),
    "a base": ("<base href='https://evil.example/'>", "document.baseURI.startsWith('https')"),
}
# What each would ask for.
REQUESTS = {
    "a picture": "<img src='https://evil.example/x.png'>",
    "a style sheet": "<link rel='stylesheet' href='https://evil.example/x.css'>",
    "a script": "<script src='https://evil.example/x.js'></script>",
    "a frame": "<iframe src='https://evil.example/'></iframe>",
    "a font": "<style>@font-face { font-family: x; src: url(https://evil.example/x) }"
    " p { font-family: x }</style>",
    "an object": "<object data='https://evil.example/x'></object>",
    "a sound": "<audio src='https://evil.example/x' autoplay></audio>",
}


def page_with(injection, policy):
    """The sample's page with something in it that no text of ours can write."""
    text = documents.text("northwind", "html")
    start = text.index('<meta http-equiv="Content-Security-Policy"')
    end = text.index(">", start) + 1
    if not policy:
        text = text[:start] + text[end:]
    path = documents.FOLDER / f"injected-{policy}.html"
    place = text.index("<h1")
    path.write_text(text[:place] + injection + text[place:], encoding="utf-8")
    return path


class Policy(unittest.TestCase):
    """The page's own policy, each time beside the same page without it, where the harm is done."""

    def test_runs_nothing_that_was_put_into_the_page(self):
        for name, (injection, sign) in INJECTIONS.items():
            for policy in (True, False):
                with self.subTest(name, policy=policy):
                    with browser.opened(page_with(injection, policy)) as page:
                        page.wait_for_timeout(150)
                        self.assertEqual(page.evaluate(f"() => {sign}"), not policy)

    def test_asks_for_nothing_that_was_put_into_the_page(self):
        for name, injection in REQUESTS.items():
            for policy in (True, False):
                with self.subTest(name, policy=policy):
                    with browser.opened(page_with(injection, policy)) as page:
                        page.wait_for_timeout(150)
                        self.assertEqual(page.left == [], policy, page.left)
