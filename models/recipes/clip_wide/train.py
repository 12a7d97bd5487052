"""Trains clip-pictures further on the pictures of collect.py and drawn ones, on one thread (see the package)."""

import argparse
import copy
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional
from transformers import CLIPModel, CLIPTokenizer

from models.recipes import clip_pictures
from models.recipes.clip_sources import Source, sources
from models.recipes.clip_wide import glyphs, packs
from models.recipes.clip_wide.captions import Phrases
from models.recipes.clip_wide.composing import SIDE, Composer
from models.recipes.clip_wide.packs import Listed
from models.recipes.clip_words import STEEPEST
from models.recipes.pictures import emoji
from models.recipes.pictures.captions import most_telling
from models.recipes.pictures.studio import Studio

# Of the things in a batch, by drawer.
SHARES = {"emoji": 0.52, "ink emoji": 0.05, "icons": 0.08, "ink icons": 0.05, "clip art": 0.14, "photographs": 0.16}
TELLING = 0.62  # part of the captions that give a thing's first name
NAMED = 1300  # pictures drawn of emoji, about as many of shapes and of kinds
KEPT = (44, 64)  # patches looked at of things and of drawn pictures, the fuller ones rather
LATE = 0.9  # of the training, after which twice as many are looked at
BANK = (900, 700)  # names of emoji and other phrases in every step, as they were last embedded
QUEUE = 800  # pictures of earlier steps that every caption is told from
KIN = 12  # pairs of words of WordNet a step
FROZEN = 2  # layers of the image tower that stay as they are, like the patches' embedding
ALIKE = 64  # phrases of a picture


@dataclass(frozen=True)
class Shown:
    """A picture (SIDE, SIDE, 3) uint8, its caption, all phrases right for it, and what is nearly right."""

    pixels: np.ndarray
    own: str
    right: Sequence[str]
    misses: Sequence[str] = ()


class Stock:
    """All that is learned from: stored things, drawn pictures, WordNet's pairs."""

    def __init__(self, folder: Path, drawn: Sequence[Source], rng: np.random.Generator) -> None:
        self.pixels, self.lists, self.pairs = packs.read(folder)
        self.rng, self.drawn = rng, drawn
        patterns = [emoji.ground(Studio(np.random.default_rng([at, 8]), "train"), SIDE, False) for at in range(700)]
        stacked = np.stack([np.asarray(one.convert("RGB")) for one in patterns])
        self.composer = Composer(rng, self.pixels["photo"], stacked)
        self.drawers: dict[str, list[tuple[str, int]]] = {name: [] for name in SHARES}
        named: dict[str, list[tuple[str, int]]] = {}
        for group in ("alpha", "ink", "photo"):
            for index, one in enumerate(self.lists[group]):
                drawer = _drawer(group, one.source)
                self.drawers[drawer].append((group, index))
                if drawer == "emoji":
                    named.setdefault(one.names[0], []).append((group, index))
        self.named = list(named.values())
        weights = np.array([min(len(one), 6) for one in self.named], dtype=float)
        self.chance = weights / weights.sum()

    def phrases(self) -> tuple[list[str], list[str]]:
        """Names of emoji, and all other phrases."""
        names = {one.names[0] for group in ("alpha", "ink") for one in self.lists[group] if one.source in glyphs.EMOJI}
        every = {text for group in ("alpha", "ink", "photo") for one in self.lists[group] for text in _right(one)}
        return sorted(names), sorted(every - names)

    def things(self, count: int) -> list[Shown]:
        """Up to `count` stored things by SHARES, no two of a name."""
        drawers = [name for name in SHARES if self.drawers[name]]
        shares = np.array([SHARES[name] for name in drawers])
        found: dict[str, Shown] = {}
        for _ in range(9 * count):
            drawer = drawers[self.rng.choice(len(drawers), p=shares / shares.sum())]
            choice = self.drawers[drawer]
            if drawer == "emoji":  # a name first, then a set: the same thing in many hands
                choice = self.named[self.rng.choice(len(self.named), p=self.chance)]
            group, index = choice[self.rng.integers(len(choice))]
            one = self.lists[group][index]
            if one.names[0] not in found:
                right = _right(one)
                own = right[0] if self.rng.random() < TELLING else right[self.rng.integers(len(right))]
                found[one.names[0]] = Shown(self._composed(group, index, drawer), own, right)
            if len(found) == count:
                break
        return list(found.values())

    def _composed(self, group: str, index: int, drawer: str) -> np.ndarray:
        pixels, aspect = self.pixels[group][index], self.lists[group][index].aspect
        if group == "photo":
            return self.composer.worn(self.composer.photograph(pixels))
        if group == "ink":
            return self.composer.worn(self.composer.inked(pixels, aspect))
        mirrored = drawer == "clip art" and self.rng.random() < 0.4
        return self.composer.worn(self.composer.cut_out(pixels, aspect, mirrored))

    def scenes(self, count: int) -> list[Shown]:
        """`count` pictures as the first recipe draws them: kinds of picture, shapes, emoji on patterns."""
        shares, found = np.array([part.share for part in self.drawn]), []
        for at in self.rng.choice(len(self.drawn), size=count, p=shares / shares.sum()) if count else ():
            part = self.drawn[at]
            place = int(self.rng.integers(len(part.pictures)))
            facts, near = part.facts(place), part.other_facts(place, self.rng)
            telling = facts[most_telling(facts)]
            every = list(dict.fromkeys((*telling, *(phrase for phrases in facts.values() for phrase in phrases))))
            choice = telling if self.rng.random() < 0.65 else every
            misses = [phrase for fact, phrases in near.items() if fact not in facts for phrase in phrases]
            pixels = np.clip(self.composer.rendered(part.pictures[place]), 0, 255).astype(np.uint8)
            own = choice[self.rng.integers(len(choice))]
            found.append(Shown(pixels, own, every, [one for one in misses if one not in every][:2]))
        return found


def _right(one: Listed) -> list[str]:
    return [*one.names, *(word for word in one.keywords if word)]


def _drawer(group: str, source: str) -> str:
    """Which of SHARES a stored picture belongs to."""
    if group == "photo":
        return "photographs"
    if group == "ink":
        return "ink emoji" if source in glyphs.EMOJI else "ink icons"
    if source in (*glyphs.EMOJI, "streamline-emojis"):
        return "emoji"
    return "clip art" if source == "openclipart" else "icons"


class School:
    """A model with its running mean, which is what is kept."""

    def __init__(self, model: CLIPModel, phrases: Phrases, names: list[str], others: list[str], seed: int) -> None:
        self.model, self.phrases, self.rng = model.train(), phrases, np.random.default_rng(seed)
        self.mean = copy.deepcopy(model).eval()
        tower = model.vision_model
        for part in (tower.embeddings, tower.pre_layrnorm, *tower.encoder.layers[:FROZEN]):
            part.requires_grad_(False)
        learning = [weight for weight in model.parameters() if weight.requires_grad]
        groups = [[weight for weight in learning if (weight.dim() > 1) == many] for many in (True, False)]
        decays = zip(groups, (0.03, 0.0), strict=True)
        self.optimizer = torch.optim.AdamW(
            [{"params": part, "weight_decay": decay} for part, decay in decays], betas=(0.9, 0.98)
        )
        with torch.no_grad():
            model.logit_scale.fill_(math.log(40))
        self.names = [phrases.number(text) for text in names]
        self.others = [phrases.number(text) for text in others]
        self.bank: dict[int, torch.Tensor] = {}
        self.earlier, self.earlier_right = torch.zeros(0, model.config.projection_dim), np.zeros((0, ALIKE), dtype=int)
        self.steps = 0

    def texts(self, numbers: np.ndarray) -> torch.Tensor:
        """(n, dimensions) embeddings of length 1 of captions that say these phrases."""
        tokens, mask = self.phrases.tokens(numbers, self.rng)
        pooled = self.model.text_model(input_ids=tokens, attention_mask=mask).pooler_output
        return functional.normalize(self.model.text_projection(pooled), dim=1)

    def images(self, pictures: torch.Tensor, patches: int) -> torch.Tensor:
        """(n, dimensions) embeddings of length 1 of pictures in -1..1, from so many patches of each."""
        pooled = sparse(self.model.vision_model, pictures, patches)
        return functional.normalize(self.model.visual_projection(pooled), dim=1)

    @torch.no_grad()
    def remember(self, others: int = 1500) -> None:
        """Embeds the names of emoji and some other phrases for the bank."""
        some = self.rng.permutation(self.others)[:others].tolist()
        numbers = np.array([*self.names, *some])
        for start in range(0, len(numbers), 256):
            part = numbers[start : start + 256]
            self.bank |= dict(zip(part.tolist(), self.texts(part), strict=True))

    def _wrong(self) -> np.ndarray:
        many, more = BANK
        some = self.rng.permutation([number for number in self.others if number in self.bank])[:more]
        return np.concatenate([self.rng.permutation(self.names)[:many], some]).astype(int)

    def loss(self, things: list[Shown], scenes: list[Shown], kin: list[list[str]], late: bool = False) -> torch.Tensor:
        """How badly pictures find their caption among many, captions their picture, and words what they are."""
        shown, number = [*things, *scenes], self.phrases.number
        parts = [(part, kept * (1 + late)) for part, kept in zip((things, scenes), KEPT, strict=True) if part]
        seen = torch.cat([self.images(tensor_of(part), kept) for part, kept in parts])
        own = np.array([number(one.own) for one in shown])
        right = np.full((len(shown), ALIKE), -1)
        for row, one in zip(right, shown, strict=True):
            numbers = [number(text) for text in one.right][:ALIKE]
            row[: len(numbers)] = numbers
        misses = [number(text) for one in scenes for text in one.misses]
        above = [one[1 + int(self.rng.integers(len(one) - 1))] for one in kin]
        low, high = (np.array([number(text) for text in some], dtype=int) for some in ([one[0] for one in kin], above))
        asked = np.concatenate([own, np.array(misses, dtype=int), low, high])
        texts = self.texts(asked)
        captions, lower, upper = texts.split([len(own) + len(misses), len(low), len(high)])
        wrong = self._wrong()
        among = torch.cat([captions, torch.stack([self.bank[one] for one in wrong.tolist()])])
        scale = self.model.logit_scale.clamp(max=STEEPEST).exp()
        found = told(scale * seen @ among.T, right, np.concatenate([own, misses, wrong]).astype(int), smoothing=0.03)
        pictures = torch.cat([seen, self.earlier])
        alike = np.concatenate([right, self.earlier_right])
        sought = told(scale * captions[: len(own)] @ pictures.T, own[:, None], alike)
        kinds = told(20 * lower @ upper.T, high[:, None], high) if len(kin) else torch.zeros(())
        self.bank |= dict(zip(asked.tolist(), texts.detach(), strict=True))
        self.earlier, self.earlier_right = pictures.detach()[:QUEUE], alike[:QUEUE]
        return found + 0.5 * sought + 0.1 * kinds

    def step(self, loss: torch.Tensor, rate: float) -> None:
        """One step of AdamW at this rate; the mean follows."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.steps += 1
        with torch.no_grad():
            for mean, weight in zip(self.mean.parameters(), self.model.parameters(), strict=True):
                mean.lerp_(weight, max(0.012, 4 / (self.steps + 8)))


def told(similarity: torch.Tensor, right: np.ndarray, asked: np.ndarray, smoothing: float = 0.0) -> torch.Tensor:
    """Cross entropy of (n, m) similarities whose i-th column is right for row i; others that are right as well are
    no counterexamples. right: (n, k) numbers; asked: (m,) or (m, k) numbers, a column being right where they meet."""
    count, columns = len(similarity), asked if asked.ndim == 2 else asked[:, None]
    also = np.zeros(tuple(similarity.shape), dtype=bool)
    for one in right.T:
        also |= (one[:, None, None] == columns[None]).any(axis=2) & (one[:, None] >= 0)
    also[np.arange(count), np.arange(count)] = False
    masked = similarity.masked_fill(torch.from_numpy(also), -1e4)
    return functional.cross_entropy(masked, torch.arange(count), label_smoothing=smoothing)


def tensor_of(shown: list[Shown]) -> torch.Tensor:
    """(n, 3, SIDE, SIDE) in -1..1."""
    return torch.from_numpy(np.stack([one.pixels for one in shown])).permute(0, 3, 1, 2).float() / 127.5 - 1


def sparse(tower: Any, pictures: torch.Tensor, patches: int) -> torch.Tensor:
    """The tower's pooled output from so many patches of each picture, rather from those where something is.

    As in FLIP (Li et al. 2023), a picture of which less is seen is seen sooner. Of the last layer only what becomes of
    the first token is computed: nothing reads the others.
    """
    with torch.no_grad():
        hidden = tower.embeddings(pictures)
        side, across = tower.config.patch_size, tower.config.image_size // tower.config.patch_size
        if patches < across**2:
            spread = pictures.reshape(len(pictures), 3, across, side, across, side).std(dim=(1, 3, 5)).flatten(1)
            kept = (torch.rand_like(spread) + 0.8 * (spread > 0.06)).topk(patches, dim=1).indices + 1
            kept = kept[..., None].expand(-1, -1, hidden.shape[2])
            hidden = torch.cat([hidden[:, :1], hidden.gather(1, kept)], dim=1)
        hidden = tower.pre_layrnorm(hidden)
        for layer in tower.encoder.layers[:FROZEN]:
            hidden = layer(hidden, attention_mask=None)
    *layers, last = tower.encoder.layers[FROZEN:]
    for layer in layers:
        hidden = layer(hidden, attention_mask=None)
    return tower.post_layernorm(_first(last, hidden))


def _first(layer: Any, hidden: torch.Tensor) -> torch.Tensor:
    attention, normal = layer.self_attn, layer.layer_norm1(hidden)
    query, key, value = (
        part(some).unflatten(2, (attention.num_heads, -1)).transpose(1, 2)
        for part, some in ((attention.q_proj, normal[:, :1]), (attention.k_proj, normal), (attention.v_proj, normal))
    )
    mixed = functional.scaled_dot_product_attention(query, key, value).transpose(1, 2).flatten(2)
    found = hidden[:, 0] + attention.out_proj(mixed)[:, 0]
    return found + layer.mlp(layer.layer_norm2(found))


def blended(model: CLIPModel, part: float, start: CLIPModel) -> CLIPModel:
    """A model whose weights are `part` of the first one's and the rest of the start's (WiSE-FT, Wortsman 2022)."""
    made = copy.deepcopy(start)
    with torch.no_grad():
        for weight, new in zip(made.parameters(), model.parameters(), strict=True):
            weight.lerp_(new, part)
        made.logit_scale.copy_(start.logit_scale.clamp(max=STEEPEST))
    return made


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packs", type=Path, required=True, help="the arrays of collect.py")
    parser.add_argument("--out", type=Path, required=True, help="where the checkpoint goes")
    parser.add_argument("--start", type=Path, default=clip_pictures.FOLDER, help="the checkpoint to begin with")
    parser.add_argument("--steps", type=int, default=3000, help="steps of --batch pictures")
    parser.add_argument("--batch", type=int, nargs=2, default=(44, 10), help="things and drawn pictures of a step")
    parser.add_argument("--rate", type=float, default=5e-5, help="the highest learning rate")
    parser.add_argument("--part", type=float, default=0.5, help="of the new weights in what is written")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    rng, phrases = np.random.default_rng(1), Phrases(CLIPTokenizer.from_pretrained(clip_pictures.FOLDER))
    stock = Stock(arguments.packs, sources(NAMED, 1, 50), rng)
    school = School(CLIPModel.from_pretrained(arguments.start, dtype=torch.float32), phrases, *stock.phrases(), seed=1)
    pairs = [known for known in ([word for word in one if word] for one in stock.pairs) if len(known) > 1]
    began = time.monotonic()
    for step in range(arguments.steps):
        if step % 200 == 0:
            school.remember()
        done = step / arguments.steps
        kin = [pairs[at] for at in rng.integers(len(pairs), size=KIN)]
        things, scenes = stock.things(arguments.batch[0]), stock.scenes(arguments.batch[1])
        loss = school.loss(things, scenes, kin, late=done > LATE)
        school.step(loss, arguments.rate * min(1.0, (step + 1) / 25) * 0.5 * (1 + math.cos(math.pi * done)))
        if step % 50 == 49:
            print(f"{time.monotonic() - began:.0f} s, step {step + 1}, loss {loss.item():.3f}", flush=True)
    clip_pictures.save(blended(school.mean, arguments.part, clip_pictures.shipped_model()), arguments.out)


if __name__ == "__main__":
    main()
