"""Trains clip-pictures further on the pictures of collect.py and drawn ones, for so many seconds (see the package)."""

import argparse
import json
import math
import shutil
import tarfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional
from transformers import CLIPModel, CLIPTokenizer

from models.recipes.clip_lessons import lessons
from models.recipes.clip_wide import drawn, packs
from models.recipes.clip_wide.captions import Sentences, Speller
from models.recipes.clip_wide.measuring import Measured
from models.recipes.clip_wide.stock import KIN, Batch, Scenes, Table, Things, batch
from models.recipes.clip_wide.towers import DEEP, deepened, pooled_of_pictures, texts_embedded

STEEPEST = 4.6  # largest logarithm of the scale, as in the paper
KEPT = (76, 112)  # patches looked at of things and of drawn pictures, the fuller ones rather
LATE = 0.88  # of the time, after which all are looked at
WARM, COLD = 0.04, 0.985  # parts of the time in which the rate rises, and at which it is zero
ASKED, KINSHIP = 0.25, 0.15  # weights of the questions about scenes, and of WordNet's pairs


class School:
    """A model's weights with their running mean, which is what is kept."""

    def __init__(
        self, start: CLIPModel, sentences: Sentences, device: torch.device, rate: float, remembered: float = 0.0
    ) -> None:
        self.config, self.sentences, self.device, self.rate = start.config, sentences, device, rate
        self.dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
        self.remembered, self.first = remembered, {name: one.detach() for name, one in start.state_dict().items()}
        width = self.config.vision_config.hidden_size
        self.weights = {name: weight.to(device, torch.float32, copy=True) for name, weight in self.first.items()}
        for name in drawn.ASKED:
            self.weights[f"heads.{name}.weight"] = torch.zeros(lessons()[name], width, device=device)
            self.weights[f"heads.{name}.bias"] = torch.zeros(lessons()[name], device=device)
        self.weights["logit_scale"].fill_(math.log(50))
        self.weights = {name: weight.requires_grad_() for name, weight in self.weights.items() if _learns(weight)}
        self.mean = {name: weight.detach().clone() for name, weight in self.weights.items()}
        groups = [[one for one in self.weights.values() if (one.dim() > 1) == many] for many in (True, False)]
        decays = zip(groups, (0.08, 0.0), strict=True)
        self.optimizer = torch.optim.AdamW(
            [{"params": part, "weight_decay": decay} for part, decay in decays],
            lr=rate, betas=(0.9, 0.98), fused=device.type == "cuda",
        )  # fmt: skip
        self.steps, self.passed_over = 0, 0

    def _cast(self) -> dict[str, torch.Tensor]:
        return {name: weight.to(self.dtype) for name, weight in self.weights.items()}

    def loss(self, seen: Batch, kin: tuple[Table, torch.Tensor], patches: tuple[int, int]) -> torch.Tensor:
        """How badly pictures find their caption among many, captions their picture, scenes are known, and words what
        they are a kind of."""
        weights = self._cast()
        pooled = [
            pooled_of_pictures(weights, self.config, pictures * 2 - 1, kept)
            for pictures, kept in zip((seen.things, seen.scenes), patches, strict=True)
        ]
        images = functional.linear(torch.cat(pooled), weights["visual_projection.weight"])
        images = functional.normalize(images.float(), dim=1)
        phrases = torch.cat([seen.phrases, seen.others[0]])
        manners, keys = torch.cat([seen.manners, seen.others[1]]), torch.cat([seen.keys, seen.others[2]])
        texts = texts_embedded(weights, self.config, self.sentences.said(phrases, manners))
        scale = self.weights["logit_scale"].clamp(max=STEEPEST).exp()
        similarity = scale * images @ texts.T
        loss = contrast(similarity, alike(seen.right, keys), keys)
        loss = loss + ASKED * self._asked(weights, pooled[1], seen.answers)
        return loss + KINSHIP * self._kinship(weights, *kin, scale.detach().clamp(max=30))

    def _asked(self, weights: dict[str, torch.Tensor], pooled: torch.Tensor, answers: torch.Tensor) -> torch.Tensor:
        losses = []
        for at, name in enumerate(drawn.ASKED):
            said = functional.linear(pooled, weights[f"heads.{name}.weight"], weights[f"heads.{name}.bias"]).float()
            each = functional.cross_entropy(said, answers[:, at], ignore_index=drawn.UNASKED, reduction="sum")
            losses.append(each / (answers[:, at] != drawn.UNASKED).sum().clamp(min=1))
        return torch.stack(losses).mean()

    def _kinship(
        self, weights: dict[str, torch.Tensor], table: Table, pairs: torch.Tensor, scale: torch.Tensor
    ) -> torch.Tensor:
        chosen = pairs[torch.randint(len(pairs), (KIN,), device=self.device)]
        both = chosen.T.flatten()
        tokens = self.sentences.said(table.tokens[both], table.manners[both], bare=1.0)
        low, high = texts_embedded(weights, self.config, tokens).chunk(2)
        same = table.keys[chosen[:, 1]]
        also = (same[:, None] == same[None]) & ~torch.eye(KIN, dtype=torch.bool, device=self.device)
        own = torch.arange(KIN, device=self.device)
        return functional.cross_entropy((scale * low @ high.T).masked_fill(also, -1e4), own)

    def step(self, loss: torch.Tensor, done: float) -> None:
        """One step at the rate of this part of the time; passed over where it is not finite."""
        rate = self.rate * min(1.0, done / WARM) * 0.5 * (1 + math.cos(math.pi * min(1.0, done / COLD)))
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        learning = list(self.weights.values())
        steep = torch.nn.utils.clip_grad_norm_([one for one in learning if one.grad is not None], 1.0)
        if not math.isfinite(float(steep)):
            self.passed_over += 1
            return
        self.optimizer.step()
        self.steps += 1
        share = max(0.015, 1 / (1 + self.steps))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.mean.values()), learning, share)

    def model(self) -> CLIPModel:
        """The running mean as transformers' model, with so much of the weights it began with as `remembered` says
        (Wortsman and others, 2022: what was known before is lost less)."""
        made = CLIPModel(self.config)
        own = {name: weight.cpu() for name, weight in self.mean.items() if not name.startswith("heads.")}
        own = {name: weight.lerp(self.first[name].float(), self.remembered) for name, weight in own.items()}
        made.load_state_dict({**made.state_dict(), **own})
        with torch.no_grad():
            made.logit_scale.clamp_(max=STEEPEST)
        return made.eval()


def _learns(weight: torch.Tensor) -> bool:
    return weight.is_floating_point()


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


def write(model: CLIPModel, out: Path, name: str) -> None:
    """Writes the checkpoint as OUT/NAME.tar, put in place only when it is whole."""
    folder, made = out / f"{name}.part", out / f"{name}.tar.part"
    model.half().save_pretrained(folder)
    with tarfile.open(made, "w") as tar:
        for path in sorted(folder.iterdir()):
            tar.add(path, path.name)
    made.replace(out / f"{name}.tar")
    shutil.rmtree(folder)


class Log:
    """Lines with the seconds since the beginning, in a file and on the screen."""

    def __init__(self, path: Path, began: float) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file, self.began = path.open("a", encoding="utf-8"), began

    def __call__(self, *said: Any) -> None:
        """Adds a line."""
        line = f"{time.monotonic() - self.began:6.1f} s  " + " ".join(str(one) for one in said)
        print(line, flush=True)
        self.file.write(line + "\n")
        self.file.flush()


def train(arguments: argparse.Namespace, began: float) -> None:
    """The whole of it: read, learn until the time is over, measure and write now and then."""
    log, device = Log(arguments.out / "log.txt", began), torch.device(arguments.device)
    torch.manual_seed(1)
    log("reads", arguments.packs)
    tokenizer = CLIPTokenizer.from_pretrained(arguments.start)
    studio = drawn.Studio(arguments.start, arguments.workers)
    try:
        pixels, listed, pairs = packs.read(arguments.packs, arguments.workers + 1)
        log(f"{len(listed)} pictures read, {device}, torch {torch.__version__}")
        spell = Speller(tokenizer)
        things, scenes = Things(pixels, listed, spell, device), Scenes(studio, device, arguments.room)
        log({name: len(numbers) for name, (numbers, _) in things.drawers.items()}, len(things.table.keys), "phrases")
        kin = kin_of(pairs, spell, device, arguments.pairs)
        start = CLIPModel.from_pretrained(arguments.start, dtype=torch.float32)
        shallow = start.config.vision_config.num_hidden_layers < DEEP
        start, sentences = deepened(start) if shallow else start, Sentences(spell, device)
        school = School(start, sentences, device, arguments.rate, arguments.remembered)
        scenes.fill(arguments.first, wait=True)
        measured = Measured(pixels, listed, spell, device, school.sentences)
        del pixels
        log("begins with", json.dumps(measured.figures(school.mean, school.config, school.dtype)))
        _learn(school, things, scenes, kin, measured, log, arguments)
    finally:
        studio.close()


def _learn(
    school: School, things: Things, scenes: Scenes, kin: tuple[Table, torch.Tensor], measured: Measured, log: Log,
    arguments: argparse.Namespace,
) -> None:  # fmt: skip
    first, size, told, saved = time.monotonic(), tuple(arguments.batch), 0.0, time.monotonic()
    over = log.began + arguments.seconds - arguments.spare
    while (now := time.monotonic()) < over:
        done = (now - first) / (over - first)
        late = done > LATE
        scenes.fill()
        part = 2 if late else 1  # all patches take the memory of twice as many pictures
        seen = batch(things, scenes, (size[0] // part, size[1] // part))
        loss = school.loss(seen, kin, (144, 144) if late else KEPT)
        school.step(loss, done)
        if now - told > arguments.every:
            told = now
            rate = school.steps * sum(size) / max(1e-3, now - first)
            steepness = float(school.weights["logit_scale"].detach().exp())
            log(
                f"step {school.steps}, loss {float(loss.detach()):.3f}, {rate:.0f} pictures/s, {scenes.drawn} drawn,",
                f"{school.passed_over} passed over, scale {steepness:.0f}",
            )
        if now - saved > arguments.save_every:
            saved = now
            log(json.dumps(measured.figures(school.mean, school.config, school.dtype)))
            write(school.model(), arguments.out, arguments.name)
    log("ends with", json.dumps(measured.figures(school.mean, school.config, school.dtype)))
    write(school.model(), arguments.out, arguments.name)
    log(f"written after {school.steps} steps")


def main() -> None:
    """The command line."""
    began = time.monotonic()
    builtin = Path(__file__).parents[2] / "builtin" / "clip-pictures"
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packs", type=Path, required=True, help="the pictures of collect.py")
    parser.add_argument("--out", type=Path, required=True, help="where log.txt and the checkpoint go")
    parser.add_argument("--name", default="clip-pictures", help="of the checkpoint's file, without .tar")
    parser.add_argument("--start", type=Path, default=builtin, help="the checkpoint to begin with")
    parser.add_argument("--seconds", type=float, default=500, help="after which all is written")
    parser.add_argument("--spare", type=float, default=15, help="seconds of these for the last measuring and writing")
    parser.add_argument("--batch", type=int, nargs=2, default=(1216, 320), help="things and drawn pictures of a step")
    parser.add_argument("--rate", type=float, default=1e-3, help="the highest learning rate")
    parser.add_argument("--remembered", type=float, default=0.1, help="share of the start's weights in what is written")
    parser.add_argument("--workers", type=int, default=3, help="processes that draw")
    parser.add_argument("--room", type=int, default=16_000, help="drawn pictures that are kept")
    parser.add_argument("--first", type=int, default=12, help="pieces of drawn pictures before it begins")
    parser.add_argument("--pairs", type=int, default=30_000, help="of WordNet")
    parser.add_argument("--every", type=float, default=10, help="seconds between lines of the log")
    parser.add_argument("--save-every", type=float, default=60, help="seconds between checkpoints")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    train(parser.parse_args(), began)


if __name__ == "__main__":
    main()
