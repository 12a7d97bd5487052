"""What happens to a picture on its way: scanning, photographing, shrinking, saving."""

import io

import numpy as np
from PIL import Image, ImageFilter

from models.recipes.pictures.noise import clouds, picture
from models.recipes.pictures.studio import Studio


def worn(studio: Studio, image: Image.Image, paper: bool) -> Image.Image:
    """The picture after a random history; papers are also turned, shaded and cropped, as scanners and phones do."""
    if paper and studio.chance(0.45):
        image = _turned(studio, image)
    if studio.chance(0.25):
        image = _cropped(studio, image)
    if paper and studio.chance(0.4):
        image = _shaded(studio, image)
    if studio.chance(0.25):
        image = image.filter(ImageFilter.GaussianBlur(studio.between(0.2, 1.1) * studio.scale))
    if studio.chance(0.3):
        image = _noisy(studio, image)
    if paper and studio.chance(0.12):
        image = image.convert("L").convert("RGB")
    if studio.chance(0.4):
        image = _as_jpeg(image, studio.whole(18, 90))
    return image


def _turned(studio: Studio, image: Image.Image) -> Image.Image:
    shade = studio.whole(20, 255)
    ground = (shade, int(shade * studio.between(0.85, 1)), int(shade * studio.between(0.7, 1)))
    return image.rotate(studio.between(-5, 5), Image.Resampling.BILINEAR, expand=studio.chance(0.7), fillcolor=ground)


def _cropped(studio: Studio, image: Image.Image) -> Image.Image:
    width, height = image.size
    left, top, right, bottom = (studio.between(0, 0.12) for _ in range(4))
    return image.crop((int(left * width), int(top * height), int((1 - right) * width), int((1 - bottom) * height)))


def _shaded(studio: Studio, image: Image.Image) -> Image.Image:
    light = clouds(studio.rng, image.height, image.width, 0.2)
    strength = studio.between(0.05, 0.5)
    factor = (1 - strength + strength * light)[..., None] * studio.rng.uniform(0.9, 1.05, size=3)
    return picture(np.asarray(image, dtype=np.float32) * factor)


def _noisy(studio: Studio, image: Image.Image) -> Image.Image:
    grain = studio.rng.normal(scale=studio.between(3, 18), size=(image.height, image.width, 1))
    return picture(np.asarray(image, dtype=np.float32) + grain)


def _as_jpeg(image: Image.Image, quality: int) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Image.open(io.BytesIO(buffer.getvalue())).convert("RGB")
