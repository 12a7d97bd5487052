"""Pictures as arrays, as they are kept for a training."""

import numpy as np
from PIL import Image


def squashed(image: Image.Image, side: int) -> np.ndarray:
    """The picture as (side, side, 3) uint8, squeezed to a square as the image processors do."""
    return np.asarray(image.convert("RGB").resize((side, side), Image.Resampling.BILINEAR))
