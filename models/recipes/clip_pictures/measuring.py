"""How often the right one of a hundred names comes first, for the sets that are never learnt from."""

from collections.abc import Sequence

import numpy as np
import torch
from transformers import CLIPModel

from models.recipes.clip_pictures.captions import SPELT, Sentences, Speller, manner_of
from models.recipes.clip_pictures.composing import plainly
from models.recipes.clip_pictures.packs import Listed
from models.recipes.clip_pictures.towers import cast_weights, pictures_embedded, texts_embedded

AMONG = 100
MOST = 1300  # pictures of a set


class Measured:
    """The pictures of dev on the device, and their names."""

    def __init__(
        self, pixels: np.ndarray, listed: Sequence[Listed], spell: Speller, device: torch.device, sentences: Sentences
    ) -> None:
        self.sets: dict[str, tuple[torch.Tensor, torch.Tensor, torch.Tensor]] = {}
        self.sentences = sentences
        by_source: dict[str, dict[str, int]] = {}
        for at, one in enumerate(listed):
            if one.group.startswith("dev"):
                by_source.setdefault(one.source, {}).setdefault(one.names[0], at)
        for source, first in by_source.items():
            order = np.random.default_rng(2).permutation(len(first))[:MOST]
            names = [list(first)[at] for at in order]
            tokens = torch.from_numpy(spell.rows([name.lower() for name in names], SPELT + 8)).to(device)
            manners = torch.tensor([manner_of(name) for name in names], device=device)
            self.sets[source] = torch.from_numpy(pixels[[first[name] for name in names]]).to(device), tokens, manners

    @torch.no_grad()
    def figures(self, model: CLIPModel) -> dict[str, float]:
        """Per cent right of each set, among a hundred names and with the names alone."""
        cast, config = cast_weights(model), model.config
        found = {}
        for source, (pixels, tokens, manners) in self.sets.items():
            seen = [pictures_embedded(cast, config, plainly(part), 144) for part in pixels.split(256)]
            said = [
                texts_embedded(cast, config, self.sentences.said(part, manner, bare=1.0))
                for part, manner in zip(tokens.split(256), manners.split(256), strict=True)
            ]
            images, texts = torch.cat(seen), torch.cat(said)
            right = [
                (one @ names.T).argmax(1) == torch.arange(len(one), device=one.device)
                for one, names in zip(images.split(AMONG), texts.split(AMONG), strict=True)
                if len(one) == min(AMONG, len(images))
            ]
            found[source] = round(100 * torch.cat(right).float().mean().item(), 1)
        return found
