"""Chromium, headless, with nothing but a review document in it."""

import atexit
import contextlib
import functools
import os
import shutil

from playwright.sync_api import sync_playwright

import documents

PHONE = {"width": 360, "height": 740}
SCREEN = {"width": 1440, "height": 900}


@functools.cache
def chromium():
    driver = sync_playwright().start()
    # Root has no sandbox; in a container the shared memory is too small.
    options = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.geteuid() == 0 else [])
    browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=options)
    atexit.register(driver.stop)
    atexit.register(browser.close)
    return browser


def address(path, anchor=""):
    return path.as_uri() + (f"#{anchor}" if anchor else "")


def stop(page, route):
    page.left.append(route.request.url)
    route.abort()


@contextlib.contextmanager
def opened(path, anchor="", **options):
    """A page with the file. `page.asked` has the address of everything that it asked for, and
    `page.left` of what would have left this machine, which ends here."""
    options.setdefault("viewport", SCREEN)
    context = chromium().new_context(**options)
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.asked, page.left = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.route(lambda url: not url.startswith("file:"), functools.partial(stop, page))
    try:
        page.goto(address(path, anchor), wait_until="load")
        yield page
    finally:
        context.close()


def review(project, anchor="", **options):
    return opened(documents.report(project, "html"), anchor, **options)
