"""Further libraries of pictures with names: fonts in ink, symbols for talking, drawings of biology, photographs."""

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from models.recipes.clip_pictures.glyphs import INKED, Annotated, Glyph
from models.recipes.clip_pictures.packs import Item
from models.recipes.clip_pictures.wordnet import WordNet
from models.recipes.pictures.unicode_names import BLOCKS, plain

FONTS = {"symbola": "Symbola_hint.ttf", "noto-emoji": "noto-emoji-*-400-normal.woff"}
BIOLOGY = {"Animals", "General_items", "Plants_Algae", "Lab_apparatus", "Human_physiology", "Parasites", "People-Other"}
GROCERIES_EACH, CLOTHES_EACH = 9, 40
_POINTS = [point for first, last in BLOCKS for point in range(first, last + 1)]
_LETTERS = {"Alphabet", "Number", "Numbers"}  # categories of Mulberry

Photograph = Callable[[str, str, Image.Image, tuple[str, ...], tuple[str, ...]], Item]
Said = Callable[[WordNet, tuple[str, ...], tuple[str, ...]], tuple[str, ...]]


def inked_fonts(folder: Path, known: Annotated) -> Iterator[Glyph]:
    """The emoji of one code point of fonts that have them in ink, as outlines."""
    from fontTools.pens.boundsPen import BoundsPen
    from fontTools.pens.svgPathPen import SVGPathPen
    from fontTools.ttLib import TTFont

    for source, pattern in FONTS.items():
        seen: set[int] = set()
        for file in sorted(folder.glob(pattern)):
            font = TTFont(file)
            shapes, glyph_of = font.getGlyphSet(), font.getBestCmap()
            for point in sorted(set(_POINTS) & set(glyph_of) - seen):
                path, bounds = SVGPathPen(shapes, lambda value: f"{value:.0f}"), BoundsPen(shapes)
                shapes[glyph_of[point]].draw(path)
                shapes[glyph_of[point]].draw(bounds)
                if bounds.bounds and chr(point) in known.names:
                    seen.add(point)
                    yield known.glyph(source, _outline(path.getCommands(), bounds.bounds), chr(point))


def _outline(path: str, bounds: tuple[float, float, float, float]) -> str:
    left, low, right, high = bounds
    box = f"{left:.0f} {-high:.0f} {right - left:.0f} {high - low:.0f}"
    space = 'xmlns="http://www.w3.org/2000/svg"'
    return f'<svg {space} viewBox="{box}"><path transform="scale(1 -1)" d="{path}"/></svg>'


def mulberry(folder: Path) -> Iterator[Glyph]:
    """Mulberry's symbols by name, letters and numbers aside."""
    with (folder / "scripts/data/symbol-info-en.csv").open(encoding="utf-8") as file:
        rows = {row["symbol"]: row for row in csv.DictReader(file)}
    for path in sorted((folder / "EN").glob("*.svg")):
        row = rows.get(path.stem, {})
        name = plain(re.sub(r"_-_.*|,_to$|_\d+[a-z]?$", "", path.stem).replace("_", " "))
        if len(name) > 1 and row.get("category") not in _LETTERS:
            tags = (plain(str(row.get("category", ""))), *plain(str(row.get("tags") or "")).split())
            yield Glyph("mulberry", path.read_text(encoding="utf-8"), (name,), tags)


def bioicons(folder: Path, words: WordNet) -> Iterator[Glyph]:
    """Drawings of biology whose name ends in something that can be seen; of one name, one."""
    seen = set()
    for path in sorted(folder.rglob("*.svg")):
        name = plain(re.sub(r"([a-z])([A-Z])", r"\1 \2", path.stem).replace("_", " "))
        name = re.sub(r" ?\b(\d+|left|right|simple|outline|svg|cut)\b", "", name).strip()
        size = path.stat().st_size
        if BIOLOGY & set(path.parts) and name not in seen and words.meaning(name) and size < 200_000:
            seen.add(name)
            yield Glyph("bioicons", path.read_text(encoding="utf-8", errors="replace"), (name,), ())


def named_photographs(sets: Path, words: WordNet, photograph: Photograph, said: Said) -> Iterator[Item]:
    """Photographs of folders that are named by what they show."""
    for path in sorted((sets / "art4apps").rglob("*.jpg")):
        name = plain(re.sub(r"\d+$", "", path.stem).replace("_", " "))
        more = said(words, (name,), (plain(path.parent.name.split("_")[0]),))
        yield photograph("photo", "art4apps", Image.open(path), (name,), more)
    for source, folder, each in (
        ("groceries", sets / "GroceryStoreDataset/dataset/train", GROCERIES_EACH),
        ("clothes", sets / "clothing-dataset-small/train", CLOTHES_EACH),
    ):
        by_folder: dict[Path, list[Path]] = {}
        for path in sorted(folder.rglob("*.jpg")):
            by_folder.setdefault(path.parent, []).append(path)
        for place, files in by_folder.items():
            names = tuple(plain(name) for name in place.relative_to(folder).parts[::-1] if name != "Packages")
            names = tuple(name for name in names if name not in ("fruit", "vegetables"))
            for path in files[:: max(1, len(files) // each)][:each]:
                yield photograph("photo", source, Image.open(path), names[:1], said(words, names[:1], names[1:]))


INKED |= set(FONTS)
