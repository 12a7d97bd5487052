"""Pages of a chosen number of tokens, for LayoutLM, LayoutLMv3 and LiLT; Donut sees every page at one size."""

import torch

from desktop_app.inference.foreseen import Inputs, Sized, random, random_ids
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.document_question_answering import donut
from desktop_app.tasks.document_question_answering.asking import longest

_FIRST = 5
"""The lowest pieces of a vocabulary stand for padding and the like, which positions leave out."""


def sized(loaded: Loaded, length: int) -> Sized:
    """A question and the words of a page, as many at most as the checkpoint reads; with its picture for LayoutLMv3."""
    if donut.is_donut(loaded):
        return _of_one_size(loaded)
    config, most = loaded.model.config, longest(loaded)
    # LayoutLMv3 looks at the page itself besides.
    looks = bool(getattr(config, "visual_embed", False))

    def inputs(device: str) -> Inputs:
        ids = random_ids(min(length, most), config.vocab_size - _FIRST, device) + _FIRST
        boxes = torch.zeros(*ids.shape, 4, dtype=torch.long, device=device)
        found = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "bbox": boxes}
        if looks:
            side = int(config.input_size)
            found["pixel_values"] = random(1, 3, side, side, device=device, dtype=loaded.dtype)
        return found

    patches = (int(config.input_size) // int(config.patch_size)) ** 2 + 1 if looks else 0
    note = f"the checkpoint reads {most} tokens at most" if length > most else ""
    return Sized(length + patches, float(length), "tokens", inputs, loaded.model, note)


def _of_one_size(loaded: Loaded) -> Sized:
    """Donut makes all pages alike, however much is on them: what that takes is foretold for any length.

    It is not run: blocks of a Swin keep the window that suits the smallest picture they saw.
    """
    size, patch = loaded.processor.image_processor.size, loaded.model.config.encoder.patch_size
    width, height = int(size["width"]), int(size["height"])
    across, down = (patch, patch) if isinstance(patch, int) else map(int, patch)

    def inputs(device: str) -> Inputs:
        return {"pixel_values": random(1, 3, height, width, device=device, dtype=loaded.dtype)}

    note = f"the checkpoint looks at every page in {width:,} x {height:,} dots: a longer one takes no more"
    patches = (width // across) * (height // down)

    def run(pixel_values: torch.Tensor) -> object:
        return donut.ended(donut.encoded(loaded, pixel_values))

    return Sized(patches, float(patches), "tokens", inputs, run, note, is_fixed=True)
