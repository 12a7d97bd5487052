"""Which part of a picture an image processor gives to the model."""

from typing import Any

Region = tuple[float, float, float, float]
"""Left, top, right and bottom in 0..1 of the picture's width and height."""

_WHOLE: Region = (0.0, 0.0, 1.0, 1.0)


def crop_box(image_processor: Any, width: int, height: int) -> Region:
    """The part of a picture of width x height pixels that is left after the processor's centre crop.

    ViT's and SigLIP's processors squeeze the whole picture into a square; CLIP's make the shorter edge fit and cut
    the rest off on both sides (transformers, image_processing_clip.py: resize, then centre crop).
    """
    if not getattr(image_processor, "do_center_crop", False):
        return _WHOLE
    crop = {name: value for name, value in dict(image_processor.crop_size).items() if value}
    size = {name: value for name, value in dict(image_processor.size or {}).items() if value}
    if not getattr(image_processor, "do_resize", True):
        wide, high = float(width), float(height)
    elif "shortest_edge" in size:
        scale = size["shortest_edge"] / min(width, height)
        wide, high = width * scale, height * scale
    else:
        wide, high = float(size["width"]), float(size["height"])
    across, down = min(1.0, crop["width"] / wide), min(1.0, crop["height"] / high)
    return ((1 - across) / 2, (1 - down) / 2, (1 + across) / 2, (1 + down) / 2)
