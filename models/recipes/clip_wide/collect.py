"""Gathers the pictures that train.py learns from, with names and keywords, into arrays (see the package's text)."""

import argparse
import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from models.recipes.clip_wide import glyphs, packs
from models.recipes.clip_wide.packs import GROUPS, SIDE, Item
from models.recipes.clip_wide.wordnet import WordNet
from models.recipes.pictures.unicode_names import plain

DEV_PHOTOGRAPHS = 2  # of every thing
KEYWORDS = 14
PASSED_OVER = {"logos", "buttons", "duplicates", "patterns", "gradients"}  # folders of openclipart
THEMES = re.compile("theme|collection|icons|aiga|symbol|untitled|flowchart|jigsaw|card$")


def cut_out(image: Image.Image) -> tuple[np.ndarray, float]:
    """What is seen of a picture, squeezed to (SIDE, SIDE, 4) with premultiplied colours, and its aspect.

    Raises ValueError where nothing is seen.
    """
    image = image.convert("RGBA")
    box = image.getchannel("A").point(lambda value: 255 * (value > 8)).getbbox()
    if not box:
        raise ValueError("nothing is seen in it")
    image = image.crop(box)
    pixels = np.asarray(image).astype(np.float32)
    pixels[..., :3] *= pixels[..., 3:] / 255
    planes = [
        Image.fromarray(plane).resize((SIDE, SIDE), Image.Resampling.LANCZOS) for plane in np.moveaxis(pixels, 2, 0)
    ]
    made = np.clip(np.stack([np.asarray(plane) for plane in planes], axis=2) + 0.5, 0, 255).astype(np.uint8)
    return made, image.width / image.height


def said(words: WordNet, names: tuple[str, ...], keywords: tuple[str, ...]) -> tuple[str, ...]:
    """Keywords with what WordNet adds to the names."""
    more = [word for name in names[:2] for word in words.said_of(name)]
    return tuple(word for word in dict.fromkeys((*keywords, *more)) if word and word not in names)[:KEYWORDS]


def drawn_glyphs(sets: Path, cldr: Path, words: WordNet) -> Iterator[tuple[str, Item]]:
    """Emoji and icons with the group each belongs to."""
    import resvg_py

    for found in (glyphs.emoji(sets, cldr), glyphs.icons(sets, words)):
        for one in found:
            group = "dev-alpha" if one.source == "openmoji" else "ink" if one.source in glyphs.INKED else "alpha"
            try:
                drawn = bytes(resvg_py.svg_to_bytes(svg_string=one.svg, width=160, skip_system_fonts=True))
                pixels, aspect = cut_out(Image.open(io.BytesIO(drawn)))
            except ValueError as problem:
                print(f"{one.source}, {one.names[0]}: {problem}; left out", flush=True)
                continue
            pixels = pixels[..., 3:] if group == "ink" else pixels
            yield group, Item(one.source, pixels, aspect, one.names, said(words, one.names, one.keywords))


def clip_art(folder: Path, words: WordNet) -> Iterator[Item]:
    """Openclipart's drawings whose title or file name is of something seen; folders are keywords."""
    for path in sorted(folder.rglob("*.png")):
        drawers = path.relative_to(folder).parts[:-1]
        image = Image.open(path)
        if PASSED_OVER & set(drawers) or path.is_symlink() or max(image.size) > 6000:
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
                yield Item("openclipart", *cut_out(image), names, said(words, names, keywords))
            except ValueError as problem:
                print(f"{path.name}: {problem}; left out", flush=True)


def listed(path: Path) -> list[tuple[Path, str]]:
    """Files and captions (the last column) of a table beside them; raises FileNotFoundError where it is not there."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:])
    return [(path.parent / row[0], row[-1]) for row in rows]


def photographs(path: Path, words: WordNet) -> Iterator[tuple[str, Item]]:
    """Caltech 101 with the group of each. In the order in which `attendant bench real` takes them the first of every
    thing are dev, so that it never asks for one that was learnt from."""
    seen: dict[str, int] = {}
    for file, label in sorted(listed(path), key=lambda one: hashlib.sha256(one[0].name.encode()).hexdigest()):
        image, name = Image.open(file).convert("RGB"), plain(label)
        seen[name] = seen.get(name, 0) + 1
        pixels = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.LANCZOS))
        group = "dev-photo" if seen[name] <= DEV_PHOTOGRAPHS else "photo"
        yield group, Item("caltech101", pixels, image.width / image.height, (name,), said(words, (name,), ()))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", type=Path, required=True, help="where x/NAME and Debian's usr/share lie")
    parser.add_argument("--data", type=Path, required=True, help="where captions-stamps and images-caltech101 lie")
    parser.add_argument("--out", type=Path, required=True, help="where the arrays go")
    arguments = parser.parse_args()
    share = arguments.sets / "usr" / "share"
    words = WordNet(share / "wordnet")
    groups: dict[str, list[Item]] = {group: [] for group in GROUPS}
    cldr = share / "unicode" / "cldr" / "common"
    for group, item in drawn_glyphs(arguments.sets / "x", cldr, words):
        groups[group].append(item)
    groups["alpha"] += clip_art(share / "openclipart" / "png", words)
    for group, item in photographs(arguments.data / "images-caltech101" / "labels.tsv", words):
        groups[group].append(item)
    for file, caption in listed(arguments.data / "captions-stamps" / "captions.tsv"):
        groups["dev-alpha"].append(Item("stamps", *cut_out(Image.open(file)), (caption,), ()))
    packs.write(arguments.out, groups, words.pairs())
    print({group: len(items) for group, items in groups.items()})


if __name__ == "__main__":
    main()
