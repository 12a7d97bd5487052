"""Measures models/builtin/clip-pictures through transformers' own processor and model, on pictures it never saw."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import AutoProcessor, CLIPModel

from models.recipes.pictures import emoji
from models.recipes.pictures.captions import (
    UNSEEN_TEMPLATES,
    Facts,
    facts_of_emoji,
    facts_of_kind,
    facts_of_scene,
    most_telling,
)
from models.recipes.pictures.kinds import KINDS, LABELS, render
from models.recipes.pictures.shapes import COLOURS, PLACES, RELATIONS, SHAPES, Scene, draw_scene, held_out, scene

FIRST_SEED = 20_000_000
CAPTIONS = 100
TEMPLATES = ("{}", "a photo of a {}", "This is a photo of {}.", *UNSEEN_TEMPLATES)


@dataclass(frozen=True)
class Trial:
    """A picture, the caption that fits it, and captions that do not."""

    group: str
    image: Image.Image
    right: str
    wrong: tuple[str, ...]


def _said(facts: Facts) -> str:
    """The plainest phrase of the most telling fact."""
    return facts[most_telling(facts)][0]


def _others(rng: np.random.Generator, facts: Facts, near: list[Facts], count: int) -> tuple[str, ...]:
    """`count` captions that are not true of a picture with these facts, the near ones first."""
    names, found = (
        list(emoji.concepts()),
        [_said(other) for other in near if not set(other) & set(facts) - _vague(other)],
    )
    found = [text for text in dict.fromkeys(found) if text != _said(facts)]
    while len(found) < count:
        draw = rng.random()
        if draw < 0.25:
            other = facts_of_kind(int(rng.integers(len(KINDS))))
        elif draw < 0.55 and names:
            other = facts_of_emoji(names[rng.integers(len(names))])
        else:
            other = facts_of_scene(scene(rng))
        text = _said(other)
        if text != _said(facts) and text not in found and not any(text in phrases for phrases in facts.values()):
            found.append(text)
    return tuple(found[:count])


def _vague(facts: Facts) -> set[str]:
    """The facts that say less than everything, which a near miss may share."""
    said = _said(facts)
    return {fact for fact, phrases in facts.items() if said not in phrases}


def _shape_trials(group: str, count: int, rng: np.random.Generator) -> Iterator[Trial]:
    colours = list(COLOURS)
    for index in range(count):
        base = Scene(1, colours[rng.integers(len(colours))], SHAPES[rng.integers(len(SHAPES))])
        near: list[Scene] = []
        if group in {"coloured shapes", "new combinations"}:
            while held_out(base.colour, base.shape) != (group == "new combinations"):
                base = Scene(1, colours[rng.integers(len(colours))], SHAPES[rng.integers(len(SHAPES))])
            near = [Scene(1, colour, base.shape) for colour in colours] + [Scene(1, base.colour, s) for s in SHAPES]
        elif group == "counts":
            base = replace(base, count=int(rng.integers(1, 7)))
            near = [replace(base, count=number) for number in range(1, 7)]
        elif group == "places":
            base = replace(base, place=list(PLACES)[rng.integers(len(PLACES))])
            near = [replace(base, place=place) for place in PLACES]
        else:
            base = replace(base, other_colour=colours[rng.integers(len(colours))])
            base = replace(base, other_shape=SHAPES[rng.integers(len(SHAPES))])
            base = replace(base, relation=list(RELATIONS)[rng.integers(len(RELATIONS))])
            near = [replace(base, relation=relation) for relation in RELATIONS]
        facts = facts_of_scene(base)
        wrong = _others(rng, facts, [facts_of_scene(one) for one in near], CAPTIONS - 1)
        yield Trial(group, draw_scene(base, FIRST_SEED + index, "eval"), _said(facts), wrong)


def trials(count: int, seed: int = 0, with_emoji: bool = True) -> Iterator[Trial]:
    """About `count` trials of every group."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        kind = index % len(KINDS)
        labels = tuple(label.lower() for label in LABELS)
        picture = render(kind, FIRST_SEED + index, "eval")
        yield Trial("kinds of picture", picture, labels[kind], labels[:kind] + labels[kind + 1 :])
    for group in ("coloured shapes", "new combinations", "counts", "places", "pairs"):
        yield from _shape_trials(group, count, rng)
    names = list(emoji.concepts()) if with_emoji else []
    for index in range(count if names else 0):
        name = names[index * 7 % len(names)]
        image = emoji.draw_emoji(name, FIRST_SEED + index, "eval")
        yield Trial("emoji, among all names", image, name, tuple(other for other in names if other != name))
    yield from mixed_trials(count, rng, names)


def mixed_trials(count: int, rng: np.random.Generator, names: list[str]) -> Iterator[Trial]:
    """`count` trials of every sort by turns, each among captions of every sort; `names` are the emoji to use."""
    for index in range(count):
        yield _mixed(rng, index, names)


def _mixed(rng: np.random.Generator, index: int, names: list[str]) -> Trial:
    sort = index % (3 if names else 2)
    if sort == 0:
        kind = int(rng.integers(len(KINDS)))
        facts, image = facts_of_kind(kind), render(kind, FIRST_SEED * 2 + index, "eval")
    elif sort == 1:
        what = scene(rng)
        facts, image = facts_of_scene(what), draw_scene(what, FIRST_SEED * 2 + index, "eval")
    else:
        name = names[rng.integers(len(names))]
        facts, image = facts_of_emoji(name), emoji.draw_emoji(name, FIRST_SEED * 2 + index, "eval")
    return Trial("all together, among 100", image, _said(facts), _others(rng, facts, [], CAPTIONS - 1))


class Scorer:
    """The saved checkpoint, with the embeddings of sentences kept."""

    def __init__(self, folder: Path) -> None:
        self.processor = AutoProcessor.from_pretrained(folder)
        self.model = CLIPModel.from_pretrained(folder, dtype=torch.float32).eval()
        self.known: dict[str, torch.Tensor] = {}

    def images(self, images: list[Image.Image]) -> torch.Tensor:
        """(images, dimensions) embeddings of length 1."""
        made = []
        for start in range(0, len(images), 32):
            inputs = self.processor(images=images[start : start + 32], return_tensors="pt")
            with torch.no_grad():
                made.append(self.model.get_image_features(**inputs).pooler_output)
        return torch.nn.functional.normalize(torch.cat(made), dim=1)

    def texts(self, texts: list[str]) -> torch.Tensor:
        """(texts, dimensions) embeddings of length 1."""
        fresh = sorted({text for text in texts if text not in self.known}, key=len)  # alike in length: little to pad
        for start in range(0, len(fresh), 256):
            part = fresh[start : start + 256]
            inputs = self.processor(text=part, padding=True, truncation=True, return_tensors="pt")
            with torch.no_grad():
                made = self.model.get_text_features(**inputs).pooler_output
            self.known |= dict(zip(part, torch.nn.functional.normalize(made, dim=1), strict=True))
        return torch.stack([self.known[text] for text in texts])


def accuracy(
    scorer: Scorer, tried: list[Trial], template: str, embeddings: torch.Tensor | None = None
) -> dict[str, float]:
    """The part of each group whose right caption scores highest, captions put into the template; `embeddings` are
    those of the pictures, (trials, dimensions), where they are known already."""
    right: dict[str, list[bool]] = {}
    if embeddings is None:
        embeddings = scorer.images([trial.image for trial in tried])
    for trial, embedding in zip(tried, embeddings, strict=True):
        captions = [template.format(text) for text in (trial.right, *trial.wrong)]
        best = int((scorer.texts(captions) @ embedding).argmax())
        right.setdefault(trial.group, []).append(best == 0)
    return {group: float(np.mean(found)) for group, found in right.items()}


def evaluate(folder: Path, count: int) -> dict[str, dict[str, float]]:
    """accuracy() of about `count` trials a group, for every template."""
    scorer, tried = Scorer(folder), list(trials(count))
    embeddings = scorer.images([trial.image for trial in tried])
    return {template: accuracy(scorer, tried, template, embeddings) for template in TEMPLATES}


def card(figures: dict[str, dict[str, float]], count: int) -> str:
    """The model card's text with the figures in it."""
    groups = list(next(iter(figures.values())))
    head = "| group | " + " | ".join(f"`{template}`" for template in figures) + " |"
    rows = [head, "|---" * (len(figures) + 1) + "|"]
    rows += [f"| {group} | " + " | ".join(f"{part[group]:.1%}" for part in figures.values()) + " |" for group in groups]
    template = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    return template.format(
        table="\n".join(rows),
        count=count,
        colours=", ".join(COLOURS),
        shapes=", ".join(SHAPES),
        labels=", ".join(LABELS),
        names=len(emoji.concepts()),
    )
