"""Trains clip-pictures on mosaics of collect.py and scenes drawn meanwhile, for a given time (see the package)."""

import argparse
import copy
import math
import multiprocessing
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional
from transformers import CLIPModel, CLIPTokenizer

from models.recipes import clip_pictures
from models.recipes.clip_wide import composing, packs, scenes
from models.recipes.clip_wide.captions import Phrases
from models.recipes.clip_words import STEEPEST, contrast
from models.recipes.training import PatchDropout, choose_device

SHARES = {"alpha": 0.5, "ink": 0.1, "photo": 0.1, "scene": 0.3}  # of a batch
TELLING = 0.7  # part of the captions that name the thing, not what it is a kind of
KIN = 0.2  # weight of what WordNet says, beside that of the pictures


@dataclass(frozen=True)
class Batch:
    """Pictures (n, 3, side, side), the numbers of all phrases right for each (n, k), and those of the captions: the
    first n are the pictures' own."""

    pictures: torch.Tensor
    right: np.ndarray
    captions: np.ndarray


class Stock:
    """All that is learned from, on the device."""

    def __init__(self, folder: Path, phrases: Phrases, device: torch.device, room: int) -> None:
        pictures, lists, pairs = packs.read(folder)
        self.pixels = {group: torch.from_numpy(found).to(device) for group, found in pictures.items()}
        self.lists = lists
        self.aspects = {group: torch.tensor([one[1] for one in found], device=device) for group, found in lists.items()}
        self.phrases: dict[str, np.ndarray] = {}
        self.telling: dict[str, np.ndarray] = {}
        for group, found in lists.items():
            self.phrases[group] = np.full((len(found), scenes.FACTS), -1)
            self.telling[group] = np.array([len(one[2]) for one in found])
            for index, (_, _, names, keywords) in enumerate(found if not group.startswith("dev") else []):
                row = [phrases.number(text) for text in (*names, *keywords)][: scenes.FACTS]
                self.phrases[group][index, : len(row)] = row
        self.kin = np.full((len(pairs), 8), -1)
        for index, pair in enumerate(pairs):
            self.kin[index, : len(pair[:8])] = [phrases.number(text) for text in pair[:8]]
        self.ring = scenes.Ring(room, device, phrases.number)

    def batch(self, size: int, rng: np.random.Generator) -> Batch:
        """A batch by SHARES; scenes come in as they are drawn."""
        counts = {group: int(size * share) for group, share in SHARES.items()}
        counts["scene"] = int(counts["scene"] * min(1.0, len(self.ring) / 5000))
        counts["alpha"] += size - sum(counts.values())
        pictures, right, own, misses = [], [], [], []
        for group, count in counts.items():
            if not count:
                continue
            scene = group == "scene"
            at = rng.integers(len(self.ring) if scene else len(self.lists[group]), size=count)
            pictures.append(self._composed(group, at))
            known = (self.ring.phrases if scene else self.phrases[group])[at]
            telling = (self.ring.telling if scene else self.telling[group])[at]
            among = np.where(rng.random(count) < TELLING, telling, (known >= 0).sum(axis=1))
            own.append(known[np.arange(count), (rng.random(count) * among).astype(int)])
            right.append(known)
            misses += [self.ring.misses[at]] if scene else []
        near = np.concatenate([one.ravel() for one in misses]) if misses else np.empty(0, dtype=int)
        near = rng.permutation(near[near >= 0])[: size // 4]
        far = self.kin[rng.integers(len(self.kin), size=size // 8), 0]
        made = composing.worn(torch.cat(pictures))
        return Batch(made, np.concatenate(right), np.concatenate([*own, near, far]))

    def _composed(self, group: str, at: np.ndarray) -> torch.Tensor:
        photographs = self.pixels["photo"]
        places = torch.from_numpy(at).to(photographs.device)
        if group == "scene":
            return composing.rendered(self.ring.pixels[places])
        pixels, aspects = self.pixels[group][places], self.aspects[group][places]
        if group == "photo":
            return composing.photographed(pixels)
        compose = composing.cut_outs if group == "alpha" else composing.inked
        return compose(pixels, aspects, photographs)


class School:
    """A model with its running mean, which is what is kept."""

    def __init__(self, model: CLIPModel, phrases: Phrases, device: torch.device) -> None:
        self.model, self.phrases, self.device = model.to(device).train(), phrases, device
        self.mean = copy.deepcopy(model).eval()
        plain = [weight for weight in model.parameters() if weight.dim() <= 1]
        decayed = [weight for weight in model.parameters() if weight.dim() > 1]
        groups = [{"params": decayed, "weight_decay": 0.05}, {"params": plain, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98))
        self.steps = 0

    def _half(self) -> torch.autocast:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda")

    def images(self, model: CLIPModel, pictures: torch.Tensor) -> torch.Tensor:
        """(n, dimensions) embeddings of length 1."""
        with self._half():
            found = model.visual_projection(model.vision_model(pixel_values=pictures).pooler_output)
        return functional.normalize(found.float(), dim=1)

    def texts(self, model: CLIPModel, tokens: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(n, dimensions) embeddings of length 1."""
        with self._half():
            found = model.text_model(input_ids=tokens.to(self.device), attention_mask=mask.to(self.device))
            return functional.normalize(model.text_projection(found.pooler_output).float(), dim=1)

    def _right(self, known: np.ndarray, captions: np.ndarray) -> torch.Tensor:
        phrases, asked = (torch.from_numpy(one).to(self.device) for one in (known, captions))
        right = torch.zeros(len(known), len(captions), dtype=torch.bool, device=self.device)
        for column in phrases.T:
            right |= column[:, None] == asked[None]
        return right

    def loss(self, batch: Batch, kin: np.ndarray, rng: np.random.Generator) -> torch.Tensor:
        """How badly pictures and captions find each other, and words what they are a kind of."""
        scale = self.model.logit_scale.float().clamp(max=STEEPEST).exp()
        above = kin[np.arange(len(kin)), 1 + (rng.random(len(kin)) * ((kin >= 0).sum(axis=1) - 1)).astype(int)]
        numbers = np.concatenate([batch.captions, kin[:, 0], above])
        texts = self.texts(self.model, *self.phrases.tokens(numbers, rng))
        captions, low, high = texts.split([len(batch.captions), len(kin), len(kin)])
        seen = contrast(
            scale * self.images(self.model, batch.pictures) @ captions.T, self._right(batch.right, batch.captions)
        )
        return seen + KIN * contrast(20 * low @ high.T, self._right(kin[:, 1:], above))

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
                mean.lerp_(weight, max(0.002, 10 / (self.steps + 20)))

    @torch.no_grad()
    def accuracy(self, stock: Stock, group: str, source: str, most: int = 900) -> float:
        """Percent of a dev source's pictures, on white, whose name comes first among those of a hundred."""
        first = {one[2][0]: index for index, one in enumerate(stock.lists[group]) if one[0] == source}
        order = np.random.default_rng(5).permutation(sorted(first))[:most].tolist()
        right: list[bool] = []
        for start in range(0, max(1, len(order) - 99), 100):
            names = order[start : start + 100]
            pixels = stock.pixels[group][[first[name] for name in names]].float() / 255
            pixels = pixels[:, :3] + (1 - pixels[:, 3:] if pixels.shape[1] == 4 else 0)
            pixels = functional.interpolate(pixels.clamp(0, 1), size=(composing.SIDE,) * 2, mode="bilinear") * 2 - 1
            spelt = self.phrases.tokenizer(names, padding=True, truncation=True, return_tensors="pt")
            texts = self.texts(self.mean, spelt.input_ids, spelt.attention_mask)
            best = (self.images(self.mean, pixels) @ texts.T).argmax(dim=1).tolist()
            right += [guess == index for index, guess in enumerate(best)]
        return 100 * float(np.mean(right)) if right else math.nan


def keep(school: School, folder: Path) -> None:
    """Writes the mean in half precision with its processor, as clip_pictures does."""
    model = copy.deepcopy(school.mean).cpu()
    with torch.no_grad():
        model.logit_scale.clamp_(max=STEEPEST)
    clip_pictures.save(model, folder)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packs", type=Path, required=True, help="the mosaics of collect.py")
    parser.add_argument("--out", type=Path, required=True, help="where the checkpoint goes")
    parser.add_argument("--seconds", type=float, default=420, help="how long to train")
    parser.add_argument("--batch", type=int, default=2048, help="pictures a step")
    parser.add_argument("--rate", type=float, default=1.2e-3, help="the highest learning rate")
    parser.add_argument("--workers", type=int, default=4, help="processes that draw scenes")
    parser.add_argument("--room", type=int, default=30000, help="drawn scenes kept on the device")
    arguments = parser.parse_args()
    torch.manual_seed(7)
    device, rng = choose_device(), np.random.default_rng(7)
    context = multiprocessing.get_context("spawn")
    found = context.Queue(64)
    for worker in range(arguments.workers):
        context.Process(target=scenes.draw, args=(worker, found), daemon=True).start()
    phrases = Phrases(CLIPTokenizer.from_pretrained(clip_pictures.FOLDER))
    stock = Stock(arguments.packs, phrases, device, arguments.room)
    school = School(clip_pictures.shipped_model(), phrases, device)
    dropout = PatchDropout(school.model.vision_model.embeddings, keep=0.6, until=1)
    began = shown = time.monotonic()
    while (done := (time.monotonic() - began) / arguments.seconds) < 1:
        dropout.step, dropout.until = school.steps, school.steps + (done < 0.8)  # the last fifth sees whole pictures
        stock.ring.fill(found, pieces=40)
        kin = stock.kin[rng.integers(len(stock.kin), size=arguments.batch // 2)]
        loss = school.loss(stock.batch(arguments.batch, rng), kin, rng)
        rate = arguments.rate * min(1.0, school.steps / 150 + 0.01) * 0.5 * (1 + math.cos(math.pi * done))
        school.step(loss, rate)
        if time.monotonic() - shown > 20:
            shown = time.monotonic()
            report(school, stock, loss.item(), shown - began)
            keep(school, arguments.out)
    report(school, stock, loss.item(), time.monotonic() - began)
    keep(school, arguments.out)


def report(school: School, stock: Stock, loss: float, seconds: float) -> None:
    """One line: steps, scenes drawn, loss and the dev figures."""
    sets = (("dev-alpha", "openmoji"), ("dev-alpha", "stamps"), ("dev-photo", "caltech101"))
    figures = {source: round(school.accuracy(stock, group, source), 1) for group, source in sets}
    print(f"{seconds:.0f} s, step {school.steps}, {stock.ring.drawn} drawn, loss {loss:.3f}", figures, flush=True)


if __name__ == "__main__":
    main()
