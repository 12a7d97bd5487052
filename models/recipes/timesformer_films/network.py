"""The small TimeSformer: as transformers has it, with first values that let a narrow network see time and place."""

import copy
import math
from pathlib import Path

import torch
from transformers import TimesformerConfig, TimesformerForVideoClassification, VideoMAEImageProcessor

from models.recipes.frame.growing import deeper
from models.recipes.frame.places import wave_places
from models.recipes.sums import keep_sums
from models.recipes.timesformer_films.labels import LABELS
from models.recipes.timesformer_films.scene import FRAMES

SIDE, PATCH, WIDTH, LAYERS, HEADS = 96, 12, 192, 4, 6
MEAN, STD = 0.45, 0.225
_LAYERS, _ENDS = "timesformer.encoder.layer.", ("temporal_dense", "attention.output.dense", "output.dense")
STRIDE, RATE = 8, 30.0
"""Frames from one that is looked at to the next, in a film of RATE frames a second: 8 frames span 1.9 s."""


def _waves(count: int, width: int) -> torch.Tensor:
    """[1, count, width] sines and cosines of the number of a frame (Vaswani et al. 2017)."""
    place = torch.arange(count, dtype=torch.float32)[:, None]
    turns = torch.exp(-math.log(30.0) * torch.arange(width // 2) / (width // 2))
    return torch.cat([torch.sin(place * turns), torch.cos(place * turns)], dim=1)[None] * 0.6


def new_model() -> TimesformerForVideoClassification:
    """Untrained: 8 frames of 8 x 8 patches, 4 layers of 6 heads, 192 wide, 2.7 million weights.

    initializer_range is 1 / sqrt(width): with the library's 0.02, which suits 768, every matrix of a network as narrow
    as this makes its input four times smaller, and the branch of time, three matrices in a row, hardly learns.
    The library's time embeddings are zero, so that at first all orders of the frames look the same.
    """
    config = TimesformerConfig(
        image_size=SIDE,
        patch_size=PATCH,
        num_frames=FRAMES,
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=4 * WIDTH,
        initializer_range=1 / math.sqrt(WIDTH),
        id2label=dict(enumerate(LABELS)),
        label2id={label: index for index, label in enumerate(LABELS)},
    )
    config.frame_sampling_rate, config.sampled_at = STRIDE, RATE
    model = TimesformerForVideoClassification(config)
    with torch.no_grad():
        embeddings = model.timesformer.embeddings
        embeddings.position_embeddings.copy_(wave_places(SIDE // PATCH, WIDTH)[None])
        embeddings.time_embeddings.copy_(_waves(FRAMES, WIDTH))
    return model


def deepened(model: TimesformerForVideoClassification) -> TimesformerForVideoClassification:
    """A model with one more layer, in the middle, which adds nothing yet: it says the same."""
    config, layers = copy.deepcopy(model.config), model.config.num_hidden_layers
    config.num_hidden_layers += 1
    deeper_one = TimesformerForVideoClassification(config)
    places = [place for place in range(layers + 1) if place != layers // 2]
    deeper_one.load_state_dict(deeper(model.state_dict(), _LAYERS, places, layers + 1, _ENDS))
    return deeper_one.to(model.device)


def normalised(frames: torch.Tensor) -> torch.Tensor:
    """Frames of 0..1 as the checkpoint takes them."""
    return (frames - MEAN) / STD


def save(model: TimesformerForVideoClassification, folder: Path) -> None:
    """Writes weights in half precision, the configuration, and what is done to frames before."""
    copy.deepcopy(model).half().save_pretrained(folder)
    processor = VideoMAEImageProcessor(
        size={"shortest_edge": SIDE},
        crop_size={"height": SIDE, "width": SIDE},
        image_mean=[MEAN] * 3,
        image_std=[STD] * 3,
        resample=2,
    )
    processor.save_pretrained(folder)
    keep_sums(folder)
