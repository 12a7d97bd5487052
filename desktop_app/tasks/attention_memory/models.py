"""A whole checkpoint as it is loaded, at a chosen length: pictures as large, sounds as long, tables as full."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch

from desktop_app.inference.batching import size_for
from desktop_app.inference.loading import Loaded
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks.automatic_speech_recognition.windows import window_for
from desktop_app.tasks.speech import RATE, frame_seconds, least_samples

_COPIES = 10
"""Of the tokens at full width that a layer's feed-forward network has at the same time: its input and output, and the
inner width, four times as wide, before and after the activation."""


@dataclass(frozen=True)
class Sized:
    """One pass of a checkpoint over an input of some length, random but of the true shape.

    length: tokens of the sequence, the nearest that the input allows. extent, unit: as MemoryPoint has them.
    predicted: bytes at the peak, by theory. note: why it is not run; "" where it is.
    """

    run: Callable[[], object]
    length: int
    extent: float
    unit: str
    predicted: int
    note: str = ""


def sized(task: str, loaded: Loaded, length: int) -> Sized:
    """The checkpoint of a task over about so many tokens. Raises BadQuestion for a task that is not swept."""
    if task not in _MAKERS:
        raise BadQuestion(task, "its checkpoints are not swept over lengths", "Choose a picture, a table or a sound.")
    return _MAKERS[task](loaded, length)


def chosen(task: str, loaded: Loaded) -> str:
    """How much of what the task reads goes into a pass, by the checkpoint's curve and the memory that is free now."""
    if task == AutomaticSpeechRecognition.task:
        return f"By the memory that is free now, sounds are read in windows of up to {window_for(loaded) // RATE:,} s."
    if task == TableQuestionAnswering.task:
        return ""
    config = getattr(loaded.model.config, "vision_config", loaded.model.config)
    count = size_for(loaded, float(config.image_size))
    return f"By the memory that is free now, up to {count:,} pictures are labelled at once."


def _pictures(loaded: Loaded, length: int) -> Sized:
    tower: Any = getattr(loaded.model, "vision_model", None) or loaded.model
    config = tower.config
    patch = int(config.patch_size)
    side = max(1, round(math.sqrt(length)))
    pixels = side * patch
    values = _random(loaded, 1, 3, pixels, pixels)
    count = side * side + (config.model_type != "siglip_vision_model")

    def run() -> object:
        # Positions between those it was trained at are interpolated, as transformers does for pictures of other sizes.
        return tower(pixel_values=values, interpolate_pos_encoding=True)

    predicted = _layers(loaded, config, count) + values.numel() * values.element_size()
    return Sized(run, count, float(pixels), "px", predicted)


def _sounds(loaded: Loaded, length: int) -> Sized:
    config = loaded.model.config
    step = frame_seconds(loaded)
    samples = least_samples(loaded) + (length - 1) * round(step * RATE)
    values = _random(loaded, 1, samples)
    # The first convolution gives most numbers, and they exist thrice: as they come, normalised, activated.
    front = 3 * config.conv_dim[0] * samples // config.conv_stride[0] * values.element_size()
    predicted = max(front, _layers(loaded, config, length))
    return Sized(partial(loaded.model, input_values=values), length, samples / RATE, "s", predicted)


def _tables(loaded: Loaded, length: int) -> Sized:
    config = loaded.model.config
    most = int(config.max_position_embeddings)
    predicted = _layers(loaded, config, length)
    generator = torch.Generator().manual_seed(length)
    ids = torch.randint(0, config.vocab_size, (1, min(length, most)), generator=generator).to(loaded.device)
    types = torch.zeros(1, min(length, most), len(config.type_vocab_sizes), dtype=torch.long, device=loaded.device)
    note = f"the checkpoint reads {most} tokens at most" if length > most else ""
    run = partial(loaded.model, input_ids=ids, attention_mask=torch.ones_like(ids), token_type_ids=types)
    return Sized(run, length, float(length), "tokens", predicted, note)


def _random(loaded: Loaded, *shape: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(shape[-1])
    return torch.randn(*shape, generator=generator).to(loaded.device, loaded.dtype)


def _layers(loaded: Loaded, config: Any, length: int) -> int:
    """What a layer takes at its peak: its attention, or its feed-forward network where that takes more."""
    heads, width = int(config.num_attention_heads), int(config.hidden_size)
    size = torch.empty(0, dtype=loaded.dtype).element_size()
    squared = 2 * heads * length**2 if config._attn_implementation == "eager" else 0
    return size * max(squared + 4 * length * width, _COPIES * length * width)


_MAKERS: dict[str, Callable[[Loaded, int], Sized]] = {
    ImageClassification.task: _pictures,
    ZeroShotImageClassification.task: _pictures,
    AutomaticSpeechRecognition.task: _sounds,
    TableQuestionAnswering.task: _tables,
}
"""By task of the question whose checkpoint is swept."""
