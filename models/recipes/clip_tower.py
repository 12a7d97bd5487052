"""The first half of clip-pictures' training: the image tower alone learns to name what is drawn, and where.

Captions say one thing about a picture at a time, and a contrastive loss over a few dozen of them teaches a small
tower slowly. But the recipe draws the pictures itself and knows all about them. So the class token is first asked for
everything at once (which kind or emoji, which colour, shape, count, place, what is first and second), and every patch
for the colour and the shape that lie on it. The captions afterwards only have to find words for what is there.
"""

import copy
from collections.abc import Sequence

import numpy as np
import torch
from transformers import CLIPModel

from models.recipes.clip_lessons import lessons
from models.recipes.clip_sources import Source
from models.recipes.pictures.augment import augmented, augmented_masks
from models.recipes.pictures.shapes import COLOURS, SHAPES
from models.recipes.training import PatchDropout, Plan, cache_folder, train

UNASKED = -100  # the label that cross entropy passes over
GROUND = 0.2  # weight of patches without a shape beside those with one


class Heads(torch.nn.Module):
    """Linear answers to lessons() from the class token, and colour and shape from every patch."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.whole = torch.nn.ModuleDict({name: torch.nn.Linear(width, size) for name, size in lessons().items()})
        self.norm = torch.nn.LayerNorm(width)
        self.colour = torch.nn.Linear(width, len(COLOURS) + 1)
        self.shape = torch.nn.Linear(width, len(SHAPES) + 1)


def whole_loss(heads: Heads, pooled: torch.Tensor, answers: Sequence[dict[str, int]]) -> torch.Tensor:
    """The mean cross entropy of each question over the pictures it is asked of, summed; "what" counts most."""
    total = pooled.new_zeros((), dtype=torch.float32)
    for name, head in heads.whole.items():
        right = torch.tensor([one.get(name, UNASKED) for one in answers], device=pooled.device)
        if (right != UNASKED).any():
            loss = torch.nn.functional.cross_entropy(
                head(pooled).float(), right, ignore_index=UNASKED, label_smoothing=0.03
            )
            total = total + loss * (1.0 if name == "what" else 0.3)
    return total


def patch_loss(heads: Heads, patches: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Cross entropy of colour and shape; labels (pictures, patches) are those of the masks."""
    shown = heads.norm(patches)
    colour = torch.where(labels > 0, (labels - 1) // len(SHAPES) + 1, 0)
    shape = torch.where(labels > 0, (labels - 1) % len(SHAPES) + 1, 0)
    total = torch.zeros((), device=patches.device)
    for head, right in ((heads.colour, colour), (heads.shape, shape)):
        answered = head(shown).float().flatten(0, 1)
        weights = torch.ones(answered.shape[1], device=patches.device)
        weights[0] = GROUND  # most patches show none
        total = total + torch.nn.functional.cross_entropy(answered, right.flatten(), weights)
    return total


def teach(model: CLIPModel, parts: Sequence[Source], plan: Plan, dtype: torch.dtype) -> None:
    """Trains the image tower of `model` in place, on its device; goes on after a cut as training.train() does."""
    tower = model.vision_model
    device, side = tower.device, tower.config.image_size
    across = side // tower.config.patch_size
    torch.manual_seed(plan.seed)
    heads = Heads(tower.config.hidden_size)
    both = torch.nn.ModuleDict({"tower": tower, "heads": heads}).to(device=device, dtype=dtype)
    dropout = PatchDropout(tower.embeddings, keep=0.6, until=int(plan.steps * 0.88))
    shares = np.array([part.share for part in parts])

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        dropout.step = step
        chosen = np.sort(rng.choice(len(parts), size=plan.batch, p=shares / shares.sum()))
        places = [int(rng.integers(len(parts[part].pictures))) for part in chosen]
        drawn = [(parts[part], place) for part, place in zip(chosen, places, strict=True)]
        pictures = np.stack([part.pictures[place] for part, place in drawn])
        keep = np.array([part.keep_colours for part, _ in drawn])
        masks = [None if part.masks is None else part.masks[place] for part, place in drawn]
        labels = augmented_masks(masks, across, copy.deepcopy(rng), keep).to(device)
        output = tower(augmented(pictures, side, rng, device, keep).to(dtype))
        masked = torch.tensor([mask is not None for mask in masks], device=device)
        if dropout.kept is not None:
            labels = labels.gather(1, dropout.kept)
        loss = whole_loss(heads, output.pooler_output, [part.answers[place] for part, place in drawn])
        return loss + patch_loss(heads, output.last_hidden_state[masked, 1:], labels[masked])

    train(both, plan, loss_of, cache_folder("clip-pictures") / "tower.safetensors")
