"""Codes on things: a drawn bar code or QR code laid on a photograph, for people photograph the whole packet."""

import numpy as np
from PIL import Image, ImageFilter

CODES = ("bar code", "QR code")


def pasted(photograph: np.ndarray, code: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """(side, side, 3) uint8: the code, smaller, turned, pulled out of square and dimmed, on the photograph."""
    side = len(photograph)
    ground, label = Image.fromarray(photograph), Image.fromarray(code)
    width, height = (max(8, round(side * rng.uniform(0.45, 0.95))) for _ in range(2))
    label = label.resize((width, height)).convert("RGBA")
    pull = rng.uniform(-0.12, 0.12, 8) * np.array([width, height] * 4)
    corners = (pull + np.array([0, 0, 0, height, width, height, width, 0])).tolist()
    label = label.transform((width, height), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)
    label = label.rotate(rng.choice([0, 0, 0, 90, 270]) + rng.normal(0, 12), Image.Resampling.BILINEAR, expand=True)
    dimmed = np.asarray(label).astype(np.float32)
    dimmed[..., :3] = dimmed[..., :3] * rng.uniform(0.55, 1) + rng.uniform(0, 30)
    label = Image.fromarray(np.clip(dimmed, 0, 255).astype(np.uint8))
    room = side - label.width, side - label.height
    ground.paste(label, (int(room[0] * rng.uniform(0.1, 0.9)), int(room[1] * rng.uniform(0.1, 0.9))), label)
    if rng.random() < 0.4:
        ground = ground.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 1.2)))
    return np.asarray(ground)
