"""Clips of a chosen number of patches, for TimeSformer, VideoMAE and ViViT: usual in frames, not in their size."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from desktop_app.inference.foreseen import Inputs, Sized, random
from desktop_app.inference.loading import Loaded


def sized(loaded: Loaded, length: int) -> Sized:
    """A clip of square frames that has about so many patches in all."""
    config = loaded.model.config
    deep, patch = _tube(config)
    slices = max(1, int(config.num_frames) // deep)
    side = max(
        2, round(math.sqrt(length / slices))
    )  # with one patch a frame TimeSformer counts its class token as a row
    pixels = side * patch

    def inputs(device: str) -> Inputs:
        shape = (1, int(config.num_frames), 3, pixels, pixels)
        return {"pixel_values": random(*shape, device=device, dtype=loaded.dtype)}

    def run(pixel_values: torch.Tensor) -> object:
        return _RUNS[config.model_type](loaded.model, pixel_values)

    count = side * side * slices + (config.model_type != "videomae")
    return Sized(count, float(pixels), "px", inputs, run, reads="clips")


def _tube(config: Any) -> tuple[int, int]:
    """Frames and pixels of a side that a patch takes."""
    if config.model_type == "vivit":
        frames, side, _ = config.tubelet_size
        return int(frames), int(side)
    return int(getattr(config, "tubelet_size", 1)), int(config.patch_size)


def _timesformer(model: Any, pixels: torch.Tensor) -> object:
    """Its layers ask the configuration how wide a frame is."""
    with _frames_of(model.config, int(pixels.shape[-1])):
        return model(pixel_values=pixels)


@contextmanager
def _frames_of(config: Any, side: int) -> Iterator[None]:
    before = config.image_size
    config.image_size = side
    try:
        yield
    finally:
        config.image_size = before


def _videomae(model: Any, pixels: torch.Tensor) -> object:
    """From its patches on: it refuses frames of another size, as its positions are those of one size."""
    patches = model.videomae.embeddings.patch_embeddings.projection(pixels.permute(0, 2, 1, 3, 4))
    return model.videomae.encoder(patches.flatten(2).transpose(1, 2))


def _vivit(model: Any, pixels: torch.Tensor) -> object:
    """From its patches on too: transformers 5.23 interpolates its positions as if a clip were one frame."""
    patches = model.vivit.embeddings.patch_embeddings.projection(pixels.transpose(1, 2)).flatten(2).transpose(1, 2)
    states = torch.cat([model.vivit.embeddings.cls_token, patches], dim=1)
    for layer in model.vivit.layers:
        states = layer(states)
    return states


_RUNS = {"timesformer": _timesformer, "videomae": _videomae, "vivit": _vivit}
"""By model_type of config.json."""
