"""ViLT (Kim, Son and Kim, ICML 2021, arXiv 2102.03334): words and patches in one encoder, a classifier over answers."""

from collections.abc import Sequence
from typing import Any

import torch
from torch.nn import functional

from desktop_app.answers import Label
from desktop_app.inference.loading import Loaded


def encoded(loaded: Loaded, pixels: torch.Tensor) -> torch.Tensor:
    """Pictures of one size, [pictures, 3, height, width], as [pictures, 1 + patches, width], patches in reading order.

    It is what transformers' ViltEmbeddings.visual_embed() makes of pictures without padding, but for the order of the
    patches, which is drawn by chance there, and for max_image_length: no patches are left out.
    """
    parts = loaded.model.vilt.embeddings
    found = parts.patch_embeddings(pixels)
    rows, columns = found.shape[-2:]
    side = parts.config.image_size // parts.config.patch_size
    places = parts.position_embeddings[:, 1:].transpose(1, 2).unflatten(2, (side, side))
    places = functional.interpolate(places, (rows, columns), mode="bilinear", align_corners=True)
    patches = (found + places).flatten(2).transpose(1, 2)
    first = (parts.cls_token + parts.position_embeddings[:, :1]).expand(len(pixels), -1, -1)
    return torch.cat([first, patches], dim=1)


def logits(loaded: Loaded, pictures: Sequence[torch.Tensor], tokens: dict[str, torch.Tensor]) -> torch.Tensor:
    """Float32 [pairs, answers]: of each picture, as encoded() made it, and the row of tokens beside it."""
    found: torch.Tensor = passed(loaded, pictures, tokens).logits
    return found.float()


def passed(loaded: Loaded, pictures: Sequence[torch.Tensor], tokens: dict[str, torch.Tensor]) -> Any:
    """The model's own output for pictures, as encoded() made them, and the row of tokens beside each."""
    longest = max(len(each) for each in pictures)
    states = torch.stack([functional.pad(each, (0, 0, 0, longest - len(each))) for each in pictures])
    kept = torch.tensor([[place < len(each) for place in range(longest)] for each in pictures], device=states.device)
    return loaded.model(**tokens, image_embeds=states, pixel_mask=kept.long())


def answered(
    loaded: Loaded,
    pictures: Sequence[torch.Tensor],
    tokens: dict[str, torch.Tensor],
    left_out: Sequence[Sequence[int]],
    top_k: int,
) -> list[tuple[Label, ...]]:
    """The best answers to each pair, by the sigmoid of their logits: each is judged by itself.

    left_out: of each pair the places of answers that do not count.
    """
    names = loaded.model.config.id2label
    scores = logits(loaded, pictures, tokens).sigmoid()
    for row, places in zip(scores, left_out, strict=True):
        row[list(places)] = -1.0
    best = scores.topk(min(top_k, len(names)), dim=-1)
    rows = zip(best.values.tolist(), best.indices.tolist(), strict=True)
    return [
        tuple(Label(names[place], value) for value, place in zip(values, places, strict=True) if value >= 0)
        for values, places in rows
    ]
