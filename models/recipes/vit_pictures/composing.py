"""Pictures put together of two others, as they often come: a slide over a photograph, a code on a printed page, a
register filled in by hand, a formula alone on its page."""

from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from models.recipes.pictures.kinds import LABELS, render
from models.recipes.pictures.store import squashed
from models.recipes.vit_pictures.drawing import Drawing
from models.recipes.vit_pictures.packing import SIDE, Pictures, as_webp

DRAWN, TOOLS = "drawn", "tools"  # sets


class Composer:
    """Puts pictures of packs together; nothing that is held apart is among them."""

    def __init__(self, packs: list[Pictures]) -> None:
        self.pictures = np.concatenate([one.pictures[~one.held] for one in packs])
        kinds = np.concatenate([one.kinds[~one.held] for one in packs])
        self.rows = {label: np.flatnonzero(kinds == kind) for kind, label in enumerate(LABELS)}

    def one(self, label: str, rng: np.random.Generator) -> np.ndarray:
        """(SIDE, SIDE, 3) uint8: a real picture of a kind, or a drawn one, where there are no or few real ones."""
        rows = self.rows[label]
        if len(rows) > 30 and rng.random() < 0.8:
            return self.pictures[rng.choice(rows)]
        return squashed(render(LABELS.index(label), int(rng.integers(1 << 40)), "train", wear=False), SIDE)

    def slide(self, rng: np.random.Generator) -> np.ndarray:
        """What stands on a drawn slide, over a photograph or a texture that is veiled by the slide's ground."""
        slide = squashed(render(LABELS.index("slide"), int(rng.integers(1 << 40)), "train", wear=False), SIDE)
        ground = np.median(slide.reshape(-1, 3), axis=0)
        behind = self.one("photograph of a scene" if rng.random() < 0.75 else "texture", rng)
        veil = rng.uniform(0, 0.75)
        behind = behind * (1 - veil) + ground * veil
        shown = np.clip((np.abs(slide - ground).max(axis=2, keepdims=True) - 12) / 30, 0, 1)
        if rng.random() < 0.5:  # large letters on half of them
            title = Image.fromarray((255 * shown[:, :, 0]).astype(np.uint8)).crop((0, 0, SIDE, SIDE // 2))
            shown = np.asarray(title.resize((SIDE, SIDE)), dtype=np.float32)[:, :, None] / 255
            slide = np.asarray(Image.fromarray(slide).crop((0, 0, SIDE, SIDE // 2)).resize((SIDE, SIDE)))
        return (slide * shown + behind * (1 - shown)).astype(np.uint8)

    def code(self, label: str, rng: np.random.Generator) -> np.ndarray:
        """A code stuck on a page of text or on another paper, of which often a part alone is seen."""
        sort = ("text page", "text page", "receipt", "form", "invoice", "table")[int(rng.integers(6))]
        page = Image.fromarray(self.one(sort, rng))
        part = round(SIDE * rng.uniform(0.3, 1))
        left, top = (int(rng.integers(SIDE - part + 1)) for _ in range(2))
        page = page.crop((left, top, left + part, top + part)).resize((SIDE, SIDE))
        page = page.rotate(float(rng.normal(0, 20)), Image.Resampling.BILINEAR, fillcolor=page.getpixel((2, 2)))
        light = rng.uniform(0.55, 1) * (1 - rng.uniform(0, 0.15, 3))
        ground = Image.fromarray((np.asarray(page) * light).astype(np.uint8))
        wide, high = (max(8, round(SIDE * rng.uniform(0.45, 0.95))) for _ in range(2))
        corners = np.array([0, 0, 0, high, wide, high, wide, 0]) + rng.uniform(-0.12, 0.12, 8) * ([wide, high] * 4)
        sticker = Image.fromarray((self.one(label, rng) * rng.uniform(0.5, 1)).astype(np.uint8))
        sticker = sticker.resize((wide, high)).convert("RGBA")
        sticker = sticker.transform((wide, high), Image.Transform.QUAD, corners.tolist(), Image.Resampling.BILINEAR)
        turn = float(rng.choice([0, 0, 0, 90, 270]) + rng.normal(0, 12))
        sticker = sticker.rotate(turn, Image.Resampling.BILINEAR, expand=True)
        place = [int((SIDE - side) * rng.uniform(0.1, 0.9)) for side in sticker.size]
        ground.paste(sticker, (place[0], place[1]), sticker)
        return np.asarray(ground.filter(ImageFilter.GaussianBlur(rng.uniform(0, 1.2))))

    def register(self, rng: np.random.Generator) -> np.ndarray:
        """A page by hand in the columns of a printed table, on the paper of the page."""
        page = self.one("handwriting", rng).astype(np.float32)
        lines = Image.new("L", (SIDE * 2, SIDE * 2), 255)
        ink, places = ImageDraw.Draw(lines), np.sort(rng.uniform(0.03, 0.97, int(rng.integers(2, 8)))) * SIDE * 2
        top, grey = rng.uniform(0.02, 0.2) * SIDE * 2, int(rng.integers(40, 150))
        for x in places:
            ink.line([x, top * rng.uniform(0.5, 1), x, SIDE * 1.97], fill=grey, width=int(rng.integers(1, 4)))
        for y in [top, *np.arange(top, SIDE * 2, rng.uniform(10, 60))] if rng.random() < 0.5 else [top]:
            ink.line([places[0], y, places[-1], y], fill=grey, width=int(rng.integers(1, 3)))
        rules = np.asarray(lines.resize((SIDE, SIDE)), dtype=np.float32)[:, :, None] / 255
        return (page * rules).astype(np.uint8)

    def formula(self, rng: np.random.Generator) -> np.ndarray:
        """One to three formulas, small on a page that is else empty."""
        page = np.full((SIDE, SIDE, 3), int(rng.integers(235, 256)), dtype=np.uint8)
        count = int(rng.integers(1, 4))
        for place in range(count):
            wide, high = rng.uniform(0.3, 0.95) * SIDE, rng.uniform(0.4, 0.9) * SIDE / count
            some = np.asarray(Image.fromarray(self.one("formula", rng)).resize((round(wide), round(high))))
            left = round((SIDE - wide) * rng.choice([0.05, 0.5, 0.5, 0.95]))
            top = round((place + 0.5) * SIDE / count - high / 2)
            under = page[top : top + len(some), left : left + some.shape[1]]
            np.minimum(under, some[: len(under), : under.shape[1]], out=under)
        return page

    def sorts(self) -> dict[str, Callable[[np.random.Generator], np.ndarray]]:
        """What makes which kind."""
        codes = {label: lambda rng, label=label: self.code(label, rng) for label in ("bar code", "QR code")}
        return {"slide": self.slide, "handwriting": self.register, "formula": self.formula, **codes}


def made(packs: list[Pictures], composed: int, drawn: int, seed: int = 70_000_000) -> Iterator[tuple[str, str, bytes]]:
    """Rows as packing.write() takes them: so many of each kind that is put together, so many drawn, and as many
    by tools if they are there."""
    rng = np.random.default_rng(seed)
    sorts = Composer(packs).sorts()
    for _ in range(composed):
        for label, make in sorts.items():
            yield "composed", label, as_webp(Image.fromarray(make(rng)))
    drawing = Drawing(SIDE, 1, seed)
    for number, name in enumerate((DRAWN, TOOLS)):
        for piece in islice(drawing(number, lambda: 0.0), drawn):
            for picture, kind in zip(piece.pictures, piece.kinds, strict=True):
                yield name, LABELS[kind], as_webp(Image.fromarray(picture))
