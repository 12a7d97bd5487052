"""The second half of clip-pictures' training: the text tower learns which captions fit what the image tower sees.

The image tower stays as it is, so every picture passes it once for each of a few augmented views, and the contrastive
loss (Radford et al. 2021) has whole batches of captions to itself, most of them nearly right. Emoji are many and each
is drawn seldom, so every step also tells a great number of them apart by their names alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from transformers import CLIPModel, CLIPTokenizer

from models.recipes.clip_sources import Source
from models.recipes.pictures.augment import augmented
from models.recipes.pictures.captions import Facts, most_telling, sentence
from models.recipes.training import Plan, cache_folder, train

NEAR = 3  # nearly right captions a picture
VIEWS = 2  # augmented views of every picture
NAMED = 192  # pictures of emoji a step that are told apart by their names
LOOKED_AT = 14_000  # pictures of a source, from its first
STEEPEST = 4.6  # largest logarithm of the scale, as in the paper


@dataclass(frozen=True)
class Batch:
    """Where the pictures lie (source, picture), captions (the first ones their own, in order), and which are right."""

    places: list[tuple[int, int]]
    captions: list[str]
    right: np.ndarray


def draw_batch(parts: Sequence[Source], size: int, rng: np.random.Generator) -> Batch:
    """`size` pictures with 5 * size captions: their own, three nearly right ones each, and ones for other pictures."""
    shares = np.array([part.share for part in parts])
    chosen = rng.choice(len(parts), size=size, p=shares / shares.sum()).tolist()
    places = [(part, int(rng.integers(min(LOOKED_AT, len(parts[part].pictures))))) for part in chosen]
    known = [parts[part].facts(place) for part, place in places]
    near = [parts[part].other_facts(place, rng) for part, place in places for _ in range(NEAR)]
    far = []
    for _ in range(size):
        part = parts[int(rng.integers(len(parts)))]
        far.append(part.facts(int(rng.integers(len(part.pictures)))))
    stated = [choose_fact(facts, {}, rng) for facts in (*known, *far)]
    misses = [choose_fact(facts, known[index // NEAR], rng) for index, facts in enumerate(near)]
    stated = [*stated[:size], *misses, *stated[size:]]
    captions = [
        sentence(facts[fact][int(rng.integers(len(facts[fact])))], rng)
        for fact, facts in zip(stated, (*known, *near, *far), strict=True)
    ]
    return Batch(places, captions, np.array([[fact in facts for fact in stated] for facts in known]))


def draw_names(part: Source, source: int, size: int, rng: np.random.Generator) -> Batch:
    """Up to `size` pictures of parts[`source`], no two of the same, each with its own name in a sentence."""
    drawn = rng.integers(min(LOOKED_AT, len(part.pictures)), size=size).tolist()
    by_fact = {most_telling(part.facts(place)): place for place in drawn}
    phrases = [part.facts(place)[fact] for fact, place in by_fact.items()]
    captions = [sentence(each[int(rng.integers(len(each)))], rng) for each in phrases]
    return Batch([(source, place) for place in by_fact.values()], captions, np.eye(len(by_fact), dtype=bool))


def choose_fact(facts: Facts, but: Facts, rng: np.random.Generator) -> str:
    """A fact to state, more often than not the one that says most; one that is not among `but`, if there is one."""
    free = [fact for fact in facts if fact not in but] or list(facts)
    if rng.random() < 0.6:
        return most_telling({fact: facts[fact] for fact in free})
    return free[int(rng.integers(len(free)))]


def contrast(similarity: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """The CLIP loss, picture to caption and caption to picture, of (pictures, captions) scaled similarities.

    Caption i belongs to picture i; other captions that are right for a picture as well are no counterexamples.
    """
    size = len(similarity)
    own = torch.arange(size, device=similarity.device)
    others = right.clone()
    others[own, own] = False
    masked = similarity.masked_fill(others, -1e4)
    forward = torch.nn.functional.cross_entropy(masked, own)
    backward = torch.nn.functional.cross_entropy(masked[:, :size].T, own)
    return (forward + backward) / 2


def views(model: CLIPModel, part: Source, seed: int, dtype: torch.dtype) -> torch.Tensor:
    """(VIEWS, pictures, width) what the image tower makes of a source's first pictures, each view augmented anew."""
    tower, count = model.vision_model.eval(), min(LOOKED_AT, len(part.pictures))
    made = []
    for view in range(VIEWS):
        for start in range(0, count, 64):
            pictures = part.pictures[start : min(start + 64, count)]
            rng = np.random.default_rng([seed, view, start])
            pixels = augmented(pictures, tower.config.image_size, rng, tower.device, part.keep_colours).to(dtype)
            with torch.no_grad():
                made.append(tower(pixels).pooler_output.to(torch.bfloat16))
        print(f"view {view + 1} of {VIEWS}: {count} pictures", flush=True)
    return torch.cat(made).view(VIEWS, count, -1)


def align(model: CLIPModel, spell: CLIPTokenizer, parts: Sequence[Source], plan: Plan, dtype: torch.dtype) -> None:
    """Trains text tower and projections of `model` in place; goes on after a cut as training.train() does.

    parts: as clip_sources.sources() gives them, the emoji last.
    """
    model.to(dtype)
    seen = [views(model, part, plan.seed, dtype) for part in parts]
    learning = torch.nn.ModuleList([model.text_model, model.text_projection, model.visual_projection])
    learning.register_parameter("logit_scale", model.logit_scale)

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        return loss_of_batch(draw_batch(parts, plan.batch, rng), rng) + loss_of_batch(
            draw_names(parts[-1], len(parts) - 1, NAMED, rng), rng
        )

    def loss_of_batch(batch: Batch, rng: np.random.Generator) -> torch.Tensor:
        pooled = torch.stack([seen[part][int(rng.integers(VIEWS)), place] for part, place in batch.places])
        tokens = spell(batch.captions, padding=True, truncation=True, return_tensors="pt").to(pooled.device)
        images = torch.nn.functional.normalize(model.visual_projection(pooled.to(dtype)).float(), dim=1)
        texts = model.text_projection(model.text_model(**tokens).pooler_output).float()
        scale = model.logit_scale.float().clamp(max=STEEPEST).exp()
        similarity = scale * images @ torch.nn.functional.normalize(texts, dim=1).T
        return contrast(similarity, torch.from_numpy(batch.right).to(pooled.device))

    train(learning, plan, loss_of, cache_folder("clip-pictures") / "words.safetensors")
    model.float().eval()
    with torch.no_grad():
        model.logit_scale.clamp_(max=STEEPEST)
