"""The training: pictures find their caption among many, captions their picture, and scenes are known."""

import json
import math
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch.nn import functional
from transformers import CLIPModel, CLIPTokenizer

from models.recipes.clip_pictures import packs
from models.recipes.clip_pictures.captions import Sentences, Speller
from models.recipes.clip_pictures.drawn import UNASKED, Drawing, Piece
from models.recipes.clip_pictures.lessons import LESSONS
from models.recipes.clip_pictures.measuring import Measured
from models.recipes.clip_pictures.network import save
from models.recipes.clip_pictures.stock import KIN, Batch, Scenes, Table, Things, batch
from models.recipes.clip_pictures.towers import Weights, cast_weights, pooled_of_pictures, texts_embedded
from models.recipes.frame.growing import between
from models.recipes.frame.making import Makers
from models.recipes.frame.training import Losses, Plan, Training, choose_device

STEEPEST = 4.6  # largest logarithm of the scale, as in the paper
KEPT = (76, 112)  # patches looked at of things and of drawn pictures, the fuller ones rather
LATE = 0.88  # of the time, after which all are looked at; the last layers alone learn from all of them throughout
ASKED, KINSHIP = 0.25, 0.15  # weights of the questions about scenes, and of WordNet's pairs
REMEMBERED = 0.1  # share of the checkpoint it began with in what is written
FIRST, PAIRS = 12, 30_000  # pieces of drawn pictures before it begins; of WordNet's pairs
WORKERS, ROOM, SIZE = 3, 16_000, (1216, 320)  # processes that draw, what is kept of it; things and scenes of a step


class Heads(torch.nn.Module):
    """Linear answers to LESSONS from what the image tower makes of a picture; they are thrown away."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.heads = torch.nn.ModuleDict({name: torch.nn.Linear(width, size) for name, size in LESSONS.items()})
        for weight in self.parameters():
            torch.nn.init.zeros_(weight)

    def loss(self, pooled: torch.Tensor, answers: torch.Tensor) -> torch.Tensor:
        """The mean over the questions of the cross entropy of what is asked."""
        losses = []
        for head, right in zip(self.heads.values(), answers.unbind(1), strict=True):
            each = functional.cross_entropy(head(pooled.float()), right, ignore_index=UNASKED, reduction="sum")
            losses.append(each / (right != UNASKED).sum().clamp(min=1))
        return torch.stack(losses).mean()


class School:
    """What a batch costs."""

    def __init__(self, model: CLIPModel, sentences: Sentences) -> None:
        self.model, self.sentences = model, sentences
        self.heads = Heads(model.config.vision_config.hidden_size).to(model.device)
        with torch.no_grad():
            model.logit_scale.fill_(math.log(50))

    def losses(self, seen: Batch, kin: tuple[Table, torch.Tensor], patches: tuple[int, int]) -> Losses:
        """How badly pictures find their caption among many and captions their picture, scenes are known, and words
        what they are a kind of."""
        weights, config = cast_weights(self.model), self.model.config
        pooled = [
            pooled_of_pictures(weights, config, pictures * 2 - 1, kept)
            for pictures, kept in zip((seen.things, seen.scenes), patches, strict=True)
        ]
        images = functional.linear(torch.cat(pooled), weights["visual_projection.weight"])
        images = functional.normalize(images.float(), dim=1)
        phrases = torch.cat([seen.phrases, seen.others[0]])
        manners, keys = torch.cat([seen.manners, seen.others[1]]), torch.cat([seen.keys, seen.others[2]])
        texts = texts_embedded(weights, config, self.sentences.said(phrases, manners))
        scale = self.model.logit_scale.clamp(max=STEEPEST).exp()
        return {
            "loss": contrast(scale * images @ texts.T, alike(seen.right, keys), keys),
            "of scenes": ASKED * self.heads.loss(pooled[1], seen.answers),
            "of kin": KINSHIP * self._kinship(weights, *kin, scale.detach().clamp(max=30)),
        }

    def _kinship(self, weights: Weights, table: Table, pairs: torch.Tensor, scale: torch.Tensor) -> torch.Tensor:
        chosen = pairs[torch.randint(len(pairs), (KIN,), device=pairs.device)]
        both = chosen.T.flatten()
        tokens = self.sentences.said(table.tokens[both], table.manners[both], bare=1.0)
        low, high = texts_embedded(weights, self.model.config, tokens).chunk(2)
        same = table.keys[chosen[:, 1]]
        also = (same[:, None] == same[None]) & ~torch.eye(KIN, dtype=torch.bool, device=pairs.device)
        own = torch.arange(KIN, device=pairs.device)
        return functional.cross_entropy((scale * low @ high.T).masked_fill(also, -1e4), own)


def alike(right: torch.Tensor, keys: torch.Tensor) -> torch.Tensor:
    """(n, m): whether caption j is right for picture i, by keys (n, r) of all that is right and (m,) of captions."""
    found = torch.zeros(len(right), len(keys), dtype=torch.bool, device=keys.device)
    for one in right.T:
        found |= one[:, None] == keys[None]
    return found


def contrast(similarity: torch.Tensor, right: torch.Tensor, keys: torch.Tensor) -> torch.Tensor:
    """The CLIP loss of (n, m) scaled similarities whose i-th column is row i's own; other captions that are right as
    well, and those without a key, are no counterexamples."""
    size = len(similarity)
    own = torch.arange(size, device=similarity.device)
    passed = right | (keys == 0)[None]
    passed[own, own] = False
    masked = similarity.masked_fill(passed, -1e4)
    return (functional.cross_entropy(masked, own) + functional.cross_entropy(masked[:, :size].T, own)) / 2


def kin_of(pairs: list[list[str]], spell: Speller, device: torch.device, most: int) -> tuple[Table, torch.Tensor]:
    """WordNet's pairs as a table of words and (n, 2) numbers: a word, and one that it is a kind of."""
    rng = np.random.default_rng(5)
    some = [pairs[at] for at in rng.permutation(len(pairs))[:most]]
    table = Table(list(dict.fromkeys(word for one in some for word in one)), spell, device)
    both = [[table.numbers[one[0]], table.numbers[kind]] for one in some for kind in one[1:]]
    return table, torch.tensor(both, device=device)


def learning_last(model: CLIPModel, last: int) -> None:
    """Lets only the last layers of the image tower learn, what comes after them and the scale."""
    first = model.config.vision_config.num_hidden_layers - last
    ends = [f"vision_model.encoder.layers.{first + at}." for at in range(last)]
    ends += ["vision_model.post_layernorm.", "visual_projection.", "logit_scale"]
    for name, weight in model.named_parameters():
        weight.requires_grad_(name.startswith(tuple(ends)))


def remembering(model: CLIPModel, first: Weights, share: float) -> CLIPModel:
    """The model with so much of the weights it began with (Wortsman and others, 2022: what was known before is lost
    less)."""
    made = CLIPModel(model.config)
    made.load_state_dict(between(first, {name: one.cpu() for name, one in model.state_dict().items()}, 1 - share))
    with torch.no_grad():
        made.logit_scale.clamp_(max=STEEPEST)
    return made.eval()


def train(
    folder: Path, out: Path, plan: Plan, start: CLIPModel, tokenizer: CLIPTokenizer, remembered: float = REMEMBERED,
    last: int = 0,
) -> None:  # fmt: skip
    """Learns from the packs of a folder and from drawn pictures; `remembered` of the start stays. `last`: so many of
    the last layers of the image tower learn alone; 0 for all of both towers."""
    if last:
        learning_last(start, last)
    device, spell = choose_device(), Speller(tokenizer)
    tokenizer.save_pretrained(out)
    drawing: Makers[Piece] = Makers(Drawing(out, WORKERS), WORKERS, waiting=40)
    try:
        pixels, listed, pairs = packs.read(folder, WORKERS + 1)
        torch.manual_seed(plan.seed)
        things, scenes = Things(pixels, listed, spell, device), Scenes(drawing, device, ROOM)
        print({name: len(numbers) for name, (numbers, _) in things.drawers.items()}, len(things.table.keys), "phrases")
        kin, sentences = kin_of(pairs, spell, device, PAIRS), Sentences(spell, device)
        first = {name: one.detach().clone() for name, one in start.state_dict().items()}
        school = School(start.to(device), sentences)
        training = Training(plan, school.model, out, beside=school.heads)
        measured = Measured(pixels, listed, spell, device, sentences)
        for _ in range(FIRST):
            scenes.add(next(drawing))

        def lesson() -> Losses:
            late = last > 0 or training.done > LATE
            scenes.fill()
            part = 2 if late else 1  # all patches take the memory of twice as many pictures
            kept = (144, 144) if late else KEPT
            size = cast(tuple[int, int], tuple(count // part for count in SIZE))
            training.shown += sum(count * patches for count, patches in zip(size, kept, strict=True))
            return school.losses(batch(things, scenes, size), kin, kept)

        training.run(
            lesson,
            lambda: save(remembering(school.model, first, remembered), tokenizer, out),
            lambda: json.dumps(measured.figures(school.model)),
        )
    finally:
        drawing.close()
