"""The training loop: rate, curriculum and the weight of what is thrown away follow the time that is left."""

import math
import random
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional
from transformers import ViltForQuestionAnswering

from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.batches import BOX_SIZE, Batch, Workers, padded
from models.recipes.vilt_pictures.drawing import GROUND, draw, tables
from models.recipes.vilt_pictures.network import MEANT_AT, SEEN_AT, Asides, config, forward, make_fast
from models.recipes.vilt_pictures.words import Tokens

BOX_SHARE = 0.4
REAL_EVERY = 12
REAL_FROM = 0.3
"""One step in so many is of real statements, after this share of the time."""


class Plan(NamedTuple):
    """seconds: all the time there is; scenes: in a batch; workers: processes that make scenes."""

    seconds: float
    scenes: int = 96
    workers: int = 3
    rate: float = 1e-3
    seed: int = 1


def rate_at(done: float, rate: float) -> float:
    """Learning rate at a share of the time: it rises for a fiftieth, stays, and falls by a cosine from a third on."""
    if done < 0.02:
        return rate * (done + 0.001) / 0.021
    if done < 0.35:
        return rate
    return rate * max(0.004, 0.5 * (1 + math.cos(math.pi * (done - 0.35) / 0.65)))


def answer_loss(logits: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Cross entropy, and a little of ViLT's own loss, so that the sigmoid of a logit means something too."""
    logits = logits.float()
    wanted = functional.one_hot(right, logits.shape[1]).float()
    apart = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="sum") / len(right)
    return functional.cross_entropy(logits, right) + 0.1 * apart


def aside_loss(
    asides: Asides, layers: list[torch.Tensor], batch: Batch, things: torch.Tensor, owner: torch.Tensor
) -> torch.Tensor:
    """From patches: shape, colour and size of what lies there (once a scene), and whether the question means it."""
    device = things.device
    first = torch.from_numpy(np.flatnonzero(np.diff(batch.owner, prepend=-1))).to(device)
    known = torch.from_numpy(batch.scenes.known).to(device)
    lying = known.gather(1, things.clamp(min=0)[..., None].expand(-1, -1, 3)) + 1
    lying = torch.where((things == GROUND)[..., None], 0, lying)
    seen = asides.seen(layers[SEEN_AT - 1][first]).float()
    total = seen.new_zeros(())
    for place, head in enumerate((asides.shape, asides.colour, asides.size)):
        said = head(seen).flatten(0, 1).float()
        weights = torch.ones(said.shape[1], device=device)
        weights[0] = 0.2
        total = total + functional.cross_entropy(said, lying[..., place].flatten(), weights)
    about = torch.from_numpy(batch.about).to(device).float()
    patches = things[owner]
    meant = about.gather(1, patches.clamp(min=0)) * (patches != GROUND)
    guess = asides.meant(layers[MEANT_AT - 1])[..., 0].float()
    lost = functional.binary_cross_entropy_with_logits(guess, meant, reduction="none")
    weight = torch.where(patches == GROUND, 0.2, 1.0) * torch.from_numpy(batch.told).to(device)[:, None]
    return total / 3 + (lost * weight).sum() / weight.sum().clamp(min=1)


class Trainer:
    """A model in training on a device; step() learns from one batch."""

    def __init__(self, plan: Plan, tokens: Tokens, device: torch.device, out: Path) -> None:
        torch.manual_seed(plan.seed)
        make_fast()
        self.plan, self.tokens, self.device, self.out = plan, tokens, device, out
        self.model = ViltForQuestionAnswering(config(len(tokens.words))).to(device)
        self.asides = Asides(self.model.config.hidden_size).to(device)
        self.table = tables().to(device)
        weights = [*self.model.parameters(), *self.asides.parameters()]
        groups = [
            {"params": [one for one in weights if one.dim() > 1], "weight_decay": 0.05},
            {"params": [one for one in weights if one.dim() <= 1], "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98), fused=device.type == "cuda")
        self.weights = weights
        self.rng = random.Random(plan.seed)

    def autocast(self) -> torch.autocast:
        """bfloat16 on the GPU."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda")

    def learn(self, loss: torch.Tensor, done: float) -> None:
        """One step of the optimizer."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate_at(done, self.plan.rate)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()

    def step(self, batch: Batch, done: float) -> torch.Tensor:
        """Learns from drawn scenes; the loss of the answers, still on the device."""
        drawn = draw(batch.scenes, self.table, *batch.size, batch.boxes)
        owner = torch.from_numpy(batch.owner).to(self.device)
        tokens = torch.from_numpy(batch.tokens).to(self.device)
        with self.autocast():
            logits, layers = forward(self.model, drawn.pictures * 2 - 1, owner, tokens)
            answered = answer_loss(logits, torch.from_numpy(batch.answers).to(self.device))
            aside = aside_loss(self.asides, layers, batch, drawn.things, owner)
        self.learn(answered + max(0.15, 1.0 - 1.2 * done) * aside, done)
        return answered.detach()

    def step_real(self, statements: real.Real, done: float) -> torch.Tensor:
        """Learns from real statements, varied."""
        places, words, truths = real.varied(self.rng, statements, 4 * self.plan.scenes)
        pixels = evaluation.box_pixels(torch.from_numpy(real.rgb(places)).to(self.device), BOX_SIZE)
        tokens = torch.from_numpy(padded([self.tokens(text) for text in words], self.rng, 0.02, self.tokens)).to(
            self.device
        )
        right = torch.from_numpy(np.where(truths, 0, 1)).to(self.device)
        with self.autocast():
            logits, _ = forward(self.model, pixels, torch.arange(len(words), device=self.device), tokens)
            answered = answer_loss(logits, right)
        self.learn(answered, done)
        return answered.detach()


def train(plan: Plan, tokens: Tokens, device: torch.device, out: Path, nlvr: Path | None) -> ViltForQuestionAnswering:
    """Trains for plan.seconds from now on, with a line every 20 s and a checkpoint in `out` every minute."""
    began = time.perf_counter()
    workers = Workers(plan.workers, tokens, plan.scenes, BOX_SHARE)
    trainer = Trainer(plan, tokens, device, out)
    statements = real.load(nlvr) if nlvr else None
    exam = evaluation.exam(tokens, statements[1] if statements else None)
    told = saved = began
    losses, step, seen = [], 0, 0
    reserve = min(25.0, 0.08 * plan.seconds)
    while (now := time.perf_counter()) - began < plan.seconds - reserve:
        done = (now - began) / (plan.seconds - reserve)
        workers.done.value = done
        if statements and done > REAL_FROM and step % REAL_EVERY == 0:
            trainer.step_real(statements[0], done)
        batch = workers.next()
        losses.append(trainer.step(batch, done))
        step, seen = step + 1, seen + len(batch.answers)
        if now - told > 20:
            told = now
            figures = evaluation.judged(trainer.model, exam, trainer.table, quick=True)
            loss = float(torch.stack(losses).mean())
            print(
                f"{now - began:5.0f} s  step {step}  {seen / (now - began):.0f} questions/s  loss {loss:.3f} {figures}",
                flush=True,
            )
            losses.clear()
        if now - saved > 60:
            saved = now
            evaluation.save(trainer.model, tokens, out)
    workers.close()
    evaluation.save(trainer.model, tokens, out)
    return trainer.model
