"""Gathers the pictures that are learnt from, with names and keywords (see the package's text)."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from models.recipes.clip_pictures import glyphs, libraries, packs
from models.recipes.clip_pictures.packs import STORED, Item, cut_out, web
from models.recipes.clip_pictures.wordnet import WordNet
from models.recipes.pictures.unicode_names import plain

DEV_PHOTOGRAPHS = 2  # of every thing
DEV_STAMPS = 130  # the first in the order of `attendant bench real`, and all of dev
KEYWORDS = 14
LONGEST_SVG = 4500  # characters; what is longer is kept as pixels
PASSED_OVER = {"logos", "buttons", "duplicates", "patterns", "gradients"}  # folders of openclipart
THEMES = re.compile("theme|collection|icons|aiga|symbol|untitled|flowchart|jigsaw|card$")


def said(words: WordNet, names: tuple[str, ...], keywords: tuple[str, ...]) -> tuple[str, ...]:
    """Keywords with what WordNet adds to the names."""
    more = [word for name in names[:2] for word in words.said_of(name)]
    return tuple(word for word in dict.fromkeys((*keywords, *more)) if word and word not in names)[:KEYWORDS]


def kept(group: str, one: glyphs.Glyph, words: WordNet) -> Item:
    """An item of a glyph, as text where that is short; raises ValueError where nothing is seen."""
    texts = one.source, one.names, said(words, one.names, one.keywords)
    if isinstance(one.svg, str):
        short = glyphs.shortened(one.svg)
        if len(short) <= LONGEST_SVG:
            return Item(group, *texts, svg=short)
        image = packs.drawn_svg(one.svg, 160)
    else:
        image = Image.open(one.svg)
    image, aspect = cut_out(image, STORED)
    return Item(group, *texts, web=web(image, 55), aspect=aspect)


def things_drawn(sets: Path, words: WordNet) -> Iterator[Item]:
    """Emoji, icons and symbols with the group each belongs to."""
    known = glyphs.Annotated(sets / "x", sets / "usr/share/unicode/cldr/common")
    found = (
        glyphs.emoji(sets / "x", known), glyphs.solid_emoji(sets / "x" / glyphs.SOLID / "assets", known),
        libraries.inked_fonts(sets / "fonts", known), glyphs.icons(sets / "x", words),
        libraries.mulberry(sets / "mulberry-symbols"), libraries.bioicons(sets / "bioicons", words),
    )  # fmt: skip
    for glyphs_of_one in found:
        for one in glyphs_of_one:
            group = "dev-alpha" if one.source == "openmoji" else "ink" if one.source in glyphs.INKED else "alpha"
            try:
                yield kept(group, one, words)
            except ValueError as problem:
                print(f"{one.source}, {one.names[0]}: {problem}; left out", flush=True)


def clip_art(folder: Path, words: WordNet) -> Iterator[Item]:
    """Openclipart's drawings whose title or file name is of something seen; folders are keywords."""
    for path in sorted(folder.rglob("*.png")):
        drawers = path.relative_to(folder).parts[:-1]
        if PASSED_OVER & set(drawers) or path.is_symlink():
            continue
        try:
            image = Image.open(path)
        except Image.DecompressionBombError:
            continue
        if max(image.size) > 6000:
            continue
        author = set(plain(str(image.info.get("Author", ""))).split())
        title = plain(re.sub(r"\d+|clip ?art|icon|svg", " ", str(image.info.get("Title", "")).lower()))
        stem = plain(re.sub(r"[\d_]+", " ", path.stem))
        texts = [" ".join(word for word in text.split() if word not in author) for text in (title, stem)]
        names = tuple(text for text in dict.fromkeys(texts) if not THEMES.search(text) and words.meaning(text))
        if names:
            image.thumbnail((800, 800))
            keywords = tuple(plain(drawer) for drawer in drawers if "theme" not in drawer)
            try:
                made, aspect = cut_out(image, STORED)
            except ValueError as problem:
                print(f"{path.name}: {problem}; left out", flush=True)
                continue
            more = said(words, names, keywords)
            yield Item("alpha", "openclipart", names, more, web=web(made, 40), aspect=aspect)


def listed(path: Path) -> list[tuple[Path, str]]:
    """Files and captions (the last column) of a table beside them, in the order in which `attendant bench real` takes
    them; raises FileNotFoundError where it is not there."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:])
    files = [(path.parent / row[0], row[-1]) for row in rows]
    return sorted(files, key=lambda one: hashlib.sha256(one[0].name.encode()).hexdigest())


def photograph(group: str, source: str, image: Image.Image, names: tuple[str, ...], more: tuple[str, ...]) -> Item:
    """An item of a photograph, squeezed to a square."""
    made = image.convert("RGB").resize((STORED, STORED), Image.Resampling.LANCZOS)
    return Item(group, source, names, more, web=web(made, 50), aspect=image.width / image.height)


def photographs(path: Path, words: WordNet) -> Iterator[Item]:
    """Caltech 101. The first of every thing in that order are dev, so that `attendant bench real` never asks for one
    that was learnt from."""
    seen: Counter[str] = Counter()
    for file, label in listed(path):
        name = plain(label)
        seen[name] += 1
        group = "dev-photo" if seen[name] <= DEV_PHOTOGRAPHS else "photo"
        yield photograph(group, "caltech101", Image.open(file), (name,), said(words, (name,), ()))


def stamps(path: Path, words: WordNet) -> Iterator[Item]:
    """Stamps of Tux Paint with their captions; those that are dev keep the caption as it stands."""
    for number, (file, caption) in enumerate(listed(path)):
        image, aspect = cut_out(Image.open(file), STORED)
        first = plain(re.sub(r"\(.*", "", caption))
        short = re.sub("^(an?|the|some) ", "", first)
        if number < DEV_STAMPS:
            yield Item("dev-alpha", "stamps", (caption,), (), web=web(image, 60), aspect=aspect)
        else:
            names = tuple(dict.fromkeys((plain(caption), first, short)))
            yield Item("alpha", "stamps", names, said(words, (short,), ()), web=web(image, 60), aspect=aspect)


def collect(sets: Path, data: Path, out: Path) -> None:
    """Writes the packs: sets is where the sets were unpacked, data where captions-stamps and images-caltech101 lie."""
    words = WordNet(sets / "usr/share/wordnet")
    items = list(things_drawn(sets, words))
    items += clip_art(sets / "usr/share/openclipart/png", words)
    items += libraries.named_photographs(sets, words, photograph, said)
    items += photographs(data / "images-caltech101" / "labels.tsv", words)
    items += stamps(data / "captions-stamps" / "captions.tsv", words)
    packs.write(out, items, words.pairs())
    for (group, source), count in sorted(Counter((one.group, one.source) for one in items).items()):
        of = [one for one in items if (one.group, one.source) == (group, source)]
        size = sum(len(one.web) for one in of), sum(len(one.svg) for one in of)
        print(f"{group:10} {source:28} {count:6} pictures, {size[0]} bytes of WebP, {size[1]} of SVG")
