"""Pictures of a chosen number of patches, for checkpoints that label them or match them with texts."""

import math
from functools import partial
from typing import Any

from desktop_app.inference.foreseen import Inputs, Sized, random
from desktop_app.inference.loading import Loaded


def sized(loaded: Loaded, length: int) -> Sized:
    """A square picture of about so many patches through ViT, or the vision tower of CLIP, SigLIP and BLIP."""
    tower: Any = getattr(loaded.model, "vision_model", None) or loaded.model
    config = tower.config
    side = max(1, round(math.sqrt(length)))
    pixels = side * int(config.patch_size)

    def inputs(device: str) -> Inputs:
        return {"pixel_values": random(1, 3, pixels, pixels, device=device, dtype=loaded.dtype)}

    count = side * side + (config.model_type != "siglip_vision_model")
    # Positions between those it was trained at are interpolated, as transformers does for pictures of other sizes.
    return Sized(count, float(pixels), "px", inputs, partial(tower, interpolate_pos_encoding=True))
