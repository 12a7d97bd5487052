"""Pictures for the training, made of stored cut-outs, shapes and photographs: grounds, turns, outlines, colours.

A stored picture is (s, s, channels) uint8; what is made of it is (SIDE, SIDE, 3) float32 in 0..255.
"""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

SIDE = 144


def _filtered(plane: np.ndarray, kind: ImageFilter.Filter) -> np.ndarray:
    return np.asarray(Image.fromarray(plane.astype(np.uint8)).filter(kind)).astype(np.float32)[..., None]


@dataclass(frozen=True)
class Composer:
    """Composes by chance; photographs (n, s, s, 3) and patterns (n, SIDE, SIDE, 3), both uint8, lie behind things."""

    rng: np.random.Generator
    photographs: np.ndarray
    patterns: np.ndarray

    def ground(self) -> np.ndarray:
        """What lies behind: as often as not white, else a colour, a pattern, or a blurred photograph."""
        rng, draw = self.rng, self.rng.random()
        if draw < 0.66 or not len(self.photographs):
            shade = rng.random(3) * rng.uniform(0.2, 1) * (draw >= 0.5)
            return np.broadcast_to(255 * (1 - shade), (SIDE, SIDE, 3)).astype(np.float32)
        if draw < 0.88:
            return self.patterns[rng.integers(len(self.patterns))].astype(np.float32)
        image = Image.fromarray(self.photographs[rng.integers(len(self.photographs))])
        image = image.filter(ImageFilter.BoxBlur(float(rng.uniform(1, 5)))).resize((SIDE, SIDE))
        return np.asarray(image).astype(np.float32)

    def placed(self, pixels: np.ndarray, size: float, stretch: float, mirrored: bool = False) -> np.ndarray:
        """(SIDE, SIDE, channels) floats: pixels that fill `size` of the canvas, turned, sheared and stretched."""
        rng, stored = self.rng, len(pixels)
        width, height = SIDE * size * min(stretch, 1), SIDE * size * min(1 / stretch, 1)
        angle = rng.normal() * 0.06 * (4 if rng.random() < 0.2 else 1)
        cosine, sine = np.cos(angle), np.sin(angle)
        across = abs(cosine) * width + abs(sine) * height, abs(sine) * width + abs(cosine) * height
        centre = [SIDE / 2 + rng.uniform(-1, 1) * max(0, SIDE - one) / 2 for one in across]
        turn = np.array([[cosine, -sine], [sine, cosine]]) @ np.array([[1, rng.normal() * 0.05], [0, 1]])
        back = np.linalg.inv(turn @ np.diag([width / stored * (-1 if mirrored else 1), height / stored]))
        start = stored / 2 - back @ np.array(centre)
        where = (*back[0], start[0], *back[1], start[1])
        # Four channels go through Pillow as CMYK, which it does not premultiply again.
        image = Image.fromarray(np.ascontiguousarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels))
        if pixels.shape[2] == 4:
            image = Image.frombuffer("CMYK", image.size, np.ascontiguousarray(pixels), "raw", "CMYK", 0, 1)
        image = image.filter(ImageFilter.BoxBlur(0.5)) if size < 0.6 else image
        made = image.transform((SIDE, SIDE), Image.Transform.AFFINE, where, Image.Resampling.BILINEAR, fillcolor=0)
        return np.asarray(made).astype(np.float32).reshape(SIDE, SIDE, -1)

    def _stretch(self, aspect: float) -> float:
        """Half squeezed to a square as the image processor does it, half between that and their own aspect."""
        free = self.rng.random() * (self.rng.random() < 0.5)
        return float(np.clip(aspect, 0.3, 3.3) ** free * np.exp(self.rng.normal() * 0.07))

    def shone_on(self, colours: np.ndarray) -> np.ndarray:
        """Another brightness, saturation and cast; a few become grey."""
        rng, grey = self.rng, colours.mean(axis=2, keepdims=True)
        saturation = rng.uniform(0.5, 1.5) * (rng.random() >= 0.08)
        light = (1 + rng.normal(size=3) * 0.1) * rng.uniform(0.75, 1.2)
        return (grey + (colours - grey) * saturation) * light.astype(np.float32)

    def cut_out(self, pixels: np.ndarray, aspect: float, mirrored: bool = False) -> np.ndarray:
        """A drawing (s, s, 4) on a ground; of ten, three get dark outlines, as some sets of emoji have them."""
        rng = self.rng
        size = rng.uniform(0.75, 1) if rng.random() < 0.65 else rng.uniform(0.45, 0.8)
        drawn = self.placed(pixels, size, self._stretch(aspect), mirrored)
        colours, shape = drawn[..., :3], drawn[..., 3:] / 255
        if rng.random() < 0.3:
            grey, ink = colours.mean(axis=2), rng.uniform(0, 60)
            edges = _filtered(grey, ImageFilter.MaxFilter(3)) - _filtered(grey, ImageFilter.MinFilter(3))
            edges = np.clip(edges / 100, 0, 1) * shape
            rim = _filtered(drawn[..., 3], ImageFilter.MaxFilter(5)) / 255 - shape
            colours, shape = colours * (1 - edges) + ink * (edges + rim), shape + rim
            if rng.random() < 0.4:  # few flat colours
                step = rng.choice([48, 64, 96])
                colours = np.round(colours / step) * step
        colours = np.minimum(np.clip(self.shone_on(colours), 0, None), shape * 255)
        return colours + (1 - shape) * self.ground()

    def inked(self, pixels: np.ndarray, aspect: float) -> np.ndarray:
        """A shape (s, s, 1) in a dark colour on a light ground; a fifth the other way round."""
        rng = self.rng
        shape = self.placed(pixels, rng.uniform(0.5, 1), self._stretch(aspect)) / 255
        made = rng.random(3) * 140 * shape + (self.ground() * 0.35 + 0.65 * 255) * (1 - shape)
        return 255 - made if rng.random() < 0.2 else made

    def photograph(self, pixels: np.ndarray) -> np.ndarray:
        """A photograph (s, s, 3), cropped and a little bent, half of them mirrored."""
        rng, stored = self.rng, len(pixels)
        part = rng.uniform(0.62, 1)
        width, height = min(stored, stored * part * np.exp(rng.normal() * 0.08)), stored * part
        left, top = rng.uniform(0, stored - width), rng.uniform(0, stored - height)
        corners = np.array([[left, top], [left, top + height], [left + width, top + height], [left + width, top]])
        corners = np.clip(corners + rng.normal(size=(4, 2)) * 3, 0, stored - 1)
        corners = corners[::-1] if rng.random() < 0.5 else corners
        where = tuple(corners.ravel().tolist())
        made = Image.fromarray(pixels).transform(
            (SIDE, SIDE), Image.Transform.QUAD, where, Image.Resampling.BILINEAR
        )  # fmt: skip
        return self.shone_on(np.asarray(made).astype(np.float32))

    def rendered(self, pixels: np.ndarray) -> np.ndarray:
        """A drawn scene, whose places and colours mean something: hardly changed."""
        image = Image.fromarray(pixels).resize((SIDE, SIDE), Image.Resampling.BILINEAR)
        if self.rng.random() < 0.5:
            part = SIDE * self.rng.uniform(0.94, 1)
            left, top = self.rng.uniform(0, SIDE - part, size=2)
            box = (left, top, left + part, top + part)
            image = image.transform((SIDE, SIDE), Image.Transform.EXTENT, box, Image.Resampling.BILINEAR)
        return np.asarray(image) * (1 + self.rng.normal() * 0.07) + self.rng.normal() * 9

    def worn(self, picture: np.ndarray) -> np.ndarray:
        """(SIDE, SIDE, 3) uint8: some blurred, some grainy."""
        rng, made = self.rng, np.clip(picture, 0, 255)
        if rng.random() < 0.25:
            small = (int(rng.choice([56, 72, 90, 110])),) * 2
            image = Image.fromarray(made.astype(np.uint8)).resize(small, Image.Resampling.BILINEAR)
            made = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BILINEAR)).astype(np.float32)
        if rng.random() < 0.15:
            made = made + rng.normal(size=made.shape) * rng.uniform(0, 12)
        return np.clip(made, 0, 255).astype(np.uint8)
