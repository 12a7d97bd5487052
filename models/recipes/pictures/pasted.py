"""Papers on things: a code laid on a photograph, for people photograph the whole packet, or a page on a desk."""

import numpy as np
from PIL import Image, ImageFilter

CODES = ("bar code", "QR code")


def pasted(photograph: np.ndarray, code: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(side, side, 3) uint8: the code, smaller, turned, pulled out of square and dimmed, on the photograph."""
    size = (rng.uniform(0.45, 0.95), rng.uniform(0.45, 0.95))
    turn = float(rng.choice([0, 0, 0, 90, 270]) + rng.normal(0, 12))
    ground = _on(photograph, _dimmed(_pulled(code, size, 0.12, turn, rng), rng), rng)
    if rng.random() < 0.4:
        ground = ground.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 1.2)))
    return np.asarray(ground)


def laid(desk: np.ndarray, page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(side, side, 3) uint8: the page fills most of the picture of the desk, somewhat turned and out of square."""
    size = (rng.uniform(0.78, 1.08), rng.uniform(0.78, 1.08))
    return np.asarray(_on(desk, _dimmed(_pulled(page, size, 0.09, float(rng.normal(0, 4)), rng), rng), rng))


def _pulled(
    picture: np.ndarray, size: tuple[float, float], pull: float, turn: float, rng: np.random.Generator
) -> Image.Image:
    """The picture at a part `size` of its sides, each corner moved by up to a part `pull`, and turned by degrees."""
    width, height = (max(8, round(len(picture) * part)) for part in size)
    moved = rng.uniform(-pull, pull, 8) * np.array([width, height] * 4)
    corners = (moved + np.array([0, 0, 0, height, width, height, width, 0])).tolist()
    label = Image.fromarray(picture).resize((width, height)).convert("RGBA")
    label = label.transform((width, height), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)
    return label.rotate(turn, Image.Resampling.BILINEAR, expand=True)


def _dimmed(label: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The label in less light, and less on one side than on the other."""
    left, right = rng.uniform(0.7, 1, 2)
    light = np.linspace(left, right, label.width)[None, :, None] * rng.uniform(0.6, 1)
    shown = np.asarray(label).astype(np.float32)
    shown[..., :3] = shown[..., :3] * light + rng.uniform(0, 30)
    return Image.fromarray(np.clip(shown, 0, 255).astype(np.uint8))


def _on(photograph: np.ndarray, label: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The photograph with the label somewhere on it."""
    ground, room = Image.fromarray(photograph), (len(photograph) - label.width, len(photograph) - label.height)
    ground.paste(label, (int(room[0] * rng.uniform(0.1, 0.9)), int(room[1] * rng.uniform(0.1, 0.9))), label)
    return ground
