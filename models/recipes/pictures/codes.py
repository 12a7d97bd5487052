"""Bar codes and QR codes: real finder patterns and bar widths around invented contents."""

import numpy as np
from PIL import Image

from models.recipes.pictures.palettes import Colour
from models.recipes.pictures.studio import Box, Sheet, Studio


def bars(studio: Studio, sheet: Sheet, box: Box, ink: Colour) -> None:
    """Bars of one to four modules' width, as Code 128 has them, inside the box."""
    widths = studio.rng.integers(1, 5, size=studio.whole(40, 80))
    module = (box[2] - box[0]) / widths.sum()
    left = box[0]
    for index, width in enumerate(widths):
        if index % 2 == 0:
            sheet.rect((left, box[1], left + width * module - 0.3, box[3]), fill=ink)
        left += width * module


def bar_code(studio: Studio) -> Sheet:
    """A bar code alone, with digits, on a label, or (evaluation only) as two codes on a coloured label."""
    layout = studio.variant(["alone", "digits", "label", "parcel", "pair"])
    sheet = studio.sheet(360, studio.between(150, 320), (255, 255, 255) if studio.chance(0.7) else None)
    ink = (0, 0, 0) if studio.chance(0.75) else studio.palette.ink
    side = studio.between(12, 70)
    top, bottom = sheet.height * studio.between(0.06, 0.25), sheet.height * studio.between(0.7, 0.9)
    face, digits = studio.face("mono"), " ".join(str(value) for value in studio.rng.integers(0, 10, 12))
    if layout == "pair":
        sheet.rect((0, 0, 360, sheet.height), fill=studio.accent())
        sheet.rect((side - 10, top - 6, 370 - side, bottom + 6), fill=(255, 255, 255))
        middle = (top + bottom) / 2
        bars(studio, sheet, (side, middle + 8, 360 - side, bottom), ink)
        bottom = middle - 8
    elif layout in {"label", "parcel"}:
        sheet.rect((4, 4, 356, sheet.height - 4), outline=ink, width=1.5, radius=6)
        for row in range(2 if layout == "parcel" else 1):
            sheet.text((side, top + row * 15), "SHIP TO  " + digits[:9], face, 12, ink)
        top += 20 + 15 * (layout == "parcel")
    bars(studio, sheet, (side, top, 360 - side, bottom), ink)
    if layout != "alone":
        sheet.text((180, bottom + 3), digits, face, sheet.height * 0.07, ink, "ma")
    return sheet


def qr_matrix(rng: np.random.Generator, version: int) -> np.ndarray:
    """Modules of a QR code's shape, (n, n) booleans, n = 17 + 4 * version, True is dark; the payload is noise.

    Finder, separator, timing and alignment patterns lie where ISO/IEC 18004 puts them.
    """
    side = 17 + 4 * version
    modules = rng.random((side, side)) < 0.5
    for top, left in ((0, 0), (0, side - 8), (side - 8, 0)):
        modules[top : top + 8, left : left + 8] = False
    modules[6, 8:-8] = np.arange(side - 16) % 2 == 0
    modules[8:-8, 6] = np.arange(side - 16) % 2 == 0
    finder = np.ones((7, 7), dtype=bool)
    finder[1:6, 1:6] = False
    finder[2:5, 2:5] = True
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        modules[top : top + 7, left : left + 7] = finder
    if version > 1:
        modules[-9:-4, -9:-4] = True
        modules[-8:-5, -8:-5] = False
        modules[-7, -7] = True
    return modules


def qr_code(studio: Studio) -> Sheet:
    """A QR code alone, framed, with a caption, on a poster, or (evaluation only) with a logo or beside text."""
    layout = studio.variant(["alone", "framed", "caption", "poster", "beside", "badge"], held=2)
    wide = layout == "beside"
    sheet = studio.sheet(360 if wide else studio.between(250, 360), studio.between(200, 300) if wide else 330)
    plain = studio.chance(0.65)
    ink, paper = ((0, 0, 0), (255, 255, 255)) if plain else (studio.palette.ink, studio.palette.paper)
    side = min(sheet.width, sheet.height) * studio.between(0.5, 0.92)
    side *= 0.8 if layout in {"caption", "poster"} else 1
    left = 14 if wide else (sheet.width - side) / 2
    top = (sheet.height - side) / (4 if layout == "caption" else 2)
    if layout == "poster":
        sheet.rect((0, 0, sheet.width, sheet.height), fill=studio.accent())
    quiet = side * 0.07
    frame = studio.accent() if layout == "framed" else None
    sheet.rect((left - quiet, top - quiet, left + side + quiet, top + side + quiet), paper, frame, 4, radius=4)
    matrix = qr_matrix(studio.rng, studio.whole(1, 7))
    pixels = np.where(matrix[..., None], np.array(ink), np.array(paper)).astype(np.uint8)
    sheet.image.paste(
        _enlarged(pixels, round(side * sheet.scale)), (round(left * sheet.scale), round(top * sheet.scale))
    )
    if layout == "badge":
        sheet.disc((left + side / 2, top + side / 2), side * 0.12, fill=studio.accent(), outline=paper, width=2)
    for row in range({"beside": 4, "caption": 1, "poster": 1}.get(layout, 0)):
        at = (left + side + 24, 40 + row * 26) if wide else (sheet.width / 2, top + side + quiet + 8)
        words = studio.pick(("Scan me", "www.example.org", "Ticket 4", "Menu", "Wi-Fi"))
        sheet.text(at, words, studio.face("display"), 14, ink, "la" if wide else "ma")
    return sheet


def _enlarged(pixels: np.ndarray, side: int) -> Image.Image:
    return Image.fromarray(pixels).resize((side, side), Image.Resampling.NEAREST)
