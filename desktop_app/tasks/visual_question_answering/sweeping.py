"""Pictures of a chosen number of patches with a question, for ViLT and BLIP."""

import math

import torch

from desktop_app.inference.foreseen import Inputs, Sized, random, random_ids
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.image_classification import sweeping
from desktop_app.tasks.visual_question_answering import vilt

_WORDS = 12
"""Pieces of a question, as questions about pictures usually have them."""


def sized(loaded: Loaded, length: int) -> Sized:
    """A square picture and a question. Of BLIP its vision tower: what it writes afterwards takes less."""
    if loaded.model.config.model_type != "vilt":
        return sweeping.sized(loaded, length)
    config = loaded.model.config
    side = max(1, round(math.sqrt(length)))
    pixels, words = side * int(config.patch_size), min(_WORDS, config.max_position_embeddings)

    # The picture is embedded before, once for all of its questions.
    shape = (1, side * side + 1, int(config.hidden_size))

    def inputs(device: str) -> Inputs:
        states = random(*shape, device=device, dtype=loaded.dtype)
        return {"states": states, "words": random_ids(words, config.vocab_size, device)}

    def run(states: torch.Tensor, words: torch.Tensor) -> object:
        return vilt.passed(loaded, list(states), {"input_ids": words, "attention_mask": torch.ones_like(words)})

    return Sized(side * side + 1 + words, float(pixels), "px", inputs, run)
