"""Writes the pictures of the README: the first screen of the sample company's review."""

import io

from PIL import Image

import browser
import documents

FOLDER = documents.ROOT / "docs/pictures"
# As many as the eye needs for text on a plain ground; a picture is then a third of the size.
COLOURS = 255

if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        with browser.review("northwind", color_scheme=scheme, device_scale_factor=1) as page:
            picture = Image.open(io.BytesIO(page.screenshot()))
        path = FOLDER / f"{scheme}.png"
        small = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
        print(f"{path.relative_to(documents.ROOT)}: {path.stat().st_size // 1024} KB")
