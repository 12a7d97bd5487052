"""Measures what tesserocr makes of worn pages and writes confusions.json:

python -m models.recipes.layoutlm_documents.measuring PAGES SEED
"""

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from . import drawing, pages
from .noise import FILE
from .sheet import Sheet


@dataclass
class Read:
    """A word that OCR read: text and box in pixels."""

    text: str
    box: tuple[int, int, int, int]


def reader() -> Any:
    """Tesseract with its packaged English model, as the application uses it."""
    import sys

    import tesserocr

    return tesserocr.PyTessBaseAPI(
        path=str(Path(sys.prefix) / "share" / "tessdata"), lang="eng", psm=tesserocr.PSM.AUTO
    )


def read(api: Any, image: Image.Image, dpi: int) -> list[Read]:
    """The words of a page in the order Tesseract gives them."""
    import tesserocr

    api.SetImage(image)
    api.SetSourceResolution(dpi)
    api.Recognize()
    found, words = [], api.GetIterator()
    if words is None:
        return []
    for word in tesserocr.iterate_level(words, tesserocr.RIL.WORD):
        text, box = (
            word.GetUTF8Text(tesserocr.RIL.WORD) if not word.Empty(tesserocr.RIL.WORD) else "",
            word.BoundingBox(tesserocr.RIL.WORD),
        )
        if text.strip() and box:
            found.append(Read(text.strip(), box))
    return found


def matched(sheet: Sheet, words: list[Read], scale: float) -> list[int]:
    """For each word read, the place in sheet.inside() of the word that lies there most, or -1."""
    true = sheet.inside()
    found = []
    for word in words:
        left, top, right, bottom = (edge / scale for edge in word.box)
        best, share = -1, 0.3
        for place, other in enumerate(true):
            across = min(right, other.right) - max(left, other.left)
            down = min(bottom, other.bottom) - max(top, other.top)
            if across > 0 and down > 0:
                size = (right - left) * (bottom - top)
                own = (other.right - other.left) * (other.bottom - other.top)
                got = across * down / min(size, own)
                if got > share:
                    best, share = place, got
        found.append(best)
    return found


def confusions(pairs: list[tuple[str, str]]) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """What characters became, from pairs of a true and a read word."""
    found: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for true, got in pairs:
        total["characters"] += len(true)
        match = SequenceMatcher(None, true, got, autojunk=False)
        if match.ratio() < 0.5:
            continue  # another word, or two in one
        for kind, a, b, c, d in match.get_opcodes():
            if kind == "equal":
                continue
            total["wrong"] += max(b - a, d - c)
            if kind == "replace" and b - a == d - c:
                for one, other in zip(true[a:b], got[c:d], strict=True):
                    found.setdefault(one, Counter())[other] += 1
            elif kind == "replace" and b - a == 1 and d - c < 3:
                found.setdefault(true[a], Counter())[got[c:d]] += 1
            elif kind == "delete":
                for one in true[a:b]:
                    found.setdefault(one, Counter())[""] += 1
    return found, total


def main() -> None:
    """Draw, wear, read; see the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=int)
    parser.add_argument("seed", type=int)
    options = parser.parse_args()
    rng, api, pairs = Random(options.seed), reader(), []
    lost = torn = true_words = 0
    for _ in range(options.pages):
        sheet = pages.page(rng, rng.uniform(0.4, 1))
        image = drawing.worn(rng, drawing.draw(sheet, 200, rng), rng.uniform(0.2, 1))
        words = read(api, image, 200)
        places = matched(sheet, words, image.width / sheet.wide)
        true = sheet.inside()
        counts = Counter(place for place in places if place >= 0)
        true_words += len(true)
        lost += len(true) - len(counts)
        torn += sum(count - 1 for count in counts.values())
        pairs += [
            (true[place].text, word.text)
            for word, place in zip(words, places, strict=True)
            if place >= 0 and counts[place] == 1
        ]
    _tell(pairs, true_words, lost, torn)
    FILE.write_text(json.dumps(_table(pairs), ensure_ascii=False, separators=(",", ":")), "utf-8")


def _tell(pairs: list[tuple[str, str]], words: int, lost: int, torn: int) -> None:
    _, total = confusions(pairs)
    print(
        f"{words} words, {lost} lost, {torn} torn; {total['wrong']} of {total['characters']} characters wrong;",
        f"{sum(a == b for a, b in pairs)} of {len(pairs)} matched words right",
    )


def _table(pairs: list[tuple[str, str]]) -> dict[str, dict[str, list[list[str | int]]]]:
    """By character: the six that it was most often taken for, and how often."""
    found, _ = confusions(pairs)
    found.pop("", None)
    return {
        "characters": {
            one: [[other, count] for other, count in counter.most_common(6)] for one, counter in sorted(found.items())
        }
    }


if __name__ == "__main__":
    main()
