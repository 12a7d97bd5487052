"""Trains: the curriculum and the learning rate follow the time that is given, or what another run left is gone on with.

OUT=FOLDER SECONDS_LEFT=360 WORKERS=4 python -m models.recipes.layoutlm_documents.training
OUT=FOLDER SECONDS_LEFT=4000 START=CHECKPOINT python -m models.recipes.layoutlm_documents.training

WORKERS processes lay pages out; with none the training process does it itself, which costs a CPU one part in fifty.
START, a checkpoint, is trained on: no curriculum, a lower rate, shorter pages more often than long ones, and of the
questions most of those that it does not answer yet, for looking at one costs a third of learning from it. RECEIPTS, a
folder of real ones (receipts.py), is a quarter of what is learnt. A run that was cut off goes on from the last minute
when it is started again with the same OUT.
"""

import math
import multiprocessing
import os
import queue
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch

from . import evaluation
from .network import Learner, restored, save
from .pieces import VOCABULARY, Pieces
from .receipts import Receipt, learnt, of_receipt
from .samples import Sample, batches, of_page, stacked

HARDEST_AT = 0.45
_HEAD_ALONE = 30
"""The steps in which a second head that starts anew learns without moving the network."""
_KNOWN, _KNOWN_SHARE = 0.1, 0.12
"""A question of less loss than that is learnt from in that share of cases."""


@dataclass(frozen=True)
class Plan:
    """How to train. seconds: of this run and those it goes on from. tokens: a batch. peak: the highest rate."""

    out: Path
    seconds: float
    device: str
    start: Path | None = None
    receipts: Path | None = None
    workers: int = 0
    tokens: int = 24_000
    peak: float = 1.2e-3
    seed: int = 1

    def rate(self, done: float) -> float:
        """Up within 3 % of the time, level until half of it, then down to nothing."""
        if done < 0.03:
            return self.peak * max(done, 0.0005) / 0.03
        return self.peak * (1.0 if done < 0.5 else max(0.0, 1 - (done - 0.5) / 0.5) ** 1.2)

    def real(self) -> list[Receipt]:
        """The receipts to learn from."""
        return learnt(self.receipts) if self.receipts else []

    def hardest(self, done: float) -> float:
        """The difficulty of the hardest pages."""
        return 1.0 if self.start else min(1.0, done / HARDEST_AT)


def made(rng: Random, pieces: Pieces, plan: Plan, hardest: float, receipts: list[Receipt]) -> list[Sample]:
    """Questions about new pages as hard as that or easier, enough for some batches; easy ones stay among the hard.

    Where a checkpoint is trained on, long pages are rarer: one question of them costs as much as three on short ones.
    """
    found: list[Sample] = []
    while sum(len(one.ids) for one in found) < 8 * plan.tokens:
        if receipts and rng.random() < 0.3:
            found.extend(of_receipt(rng, pieces, rng.choice(receipts)))
        new = of_page(rng, pieces, hardest * math.sqrt(rng.random()))
        found.extend(one for one in new if not plan.start or rng.random() < 140 / len(one.ids))
    return found


def _make(plan: Plan, number: int, done: Any, ready: Any) -> None:
    """A worker: batches for ever."""
    torch.set_num_threads(1)
    rng, pieces, receipts = Random(plan.seed * 100 + number), Pieces.read(VOCABULARY), plan.real()
    while True:
        for batch in batches(rng, made(rng, pieces, plan, plan.hardest(done.value), receipts), plan.tokens):
            ready.put(batch)


def stream(
    plan: Plan, pieces: Pieces, done: Callable[[], float], seed: int, unknown: Callable[[list[Sample]], list[Sample]]
) -> Iterator[dict[str, np.ndarray]]:
    """Batches, from worker processes if the plan has any; ends where none comes for a minute.

    unknown: picks the questions to learn from, where a checkpoint is trained on without workers.
    """
    if not plan.workers:
        rng, receipts = Random(seed), plan.real()
        while True:
            found = made(rng, pieces, plan, plan.hardest(done()), receipts)
            yield from batches(rng, unknown(found) if plan.start else found, plan.tokens)
    context: Any = multiprocessing.get_context("fork" if plan.device == "cpu" else "spawn")
    share, ready = context.Value("d", 0.0), context.Queue(maxsize=24)
    makers = [
        context.Process(target=_make, args=(plan, seed * 50 + number, share, ready), daemon=True)
        for number in range(plan.workers)
    ]
    for maker in makers:
        maker.start()
    try:
        while True:
            share.value = done()
            yield ready.get(timeout=60)
    except queue.Empty:
        return
    finally:
        for maker in makers:
            maker.kill()


class Run:
    """A training under way: the network, its optimiser, the mean of its last weights, and how far it is."""

    def __init__(self, plan: Plan, pieces: Pieces) -> None:
        torch.manual_seed(plan.seed)
        self.plan, self.pieces = plan, pieces
        self.learner = Learner(pieces).to(plan.device)
        if plan.start:
            restored(self.learner, plan.start)
        weights = list(self.learner.model.parameters())
        groups: list[dict[str, Any]] = [
            {"params": [each for each in weights if each.dim() > 1], "weight_decay": 0.03, "times": 1},
            {"params": [each for each in weights if each.dim() < 2], "weight_decay": 0.0, "times": 1},
            {"params": self.learner.tags.parameters(), "weight_decay": 0.0, "times": 8 if plan.start else 1},
        ]
        self.optimiser = torch.optim.AdamW(groups, lr=plan.peak, betas=(0.9, 0.98))
        self.mean = {name: tensor.detach().clone() for name, tensor in self.learner.state_dict().items()}
        self.step, self.seconds, self.samples = 0, 0.0, 0
        self.losses: list[torch.Tensor] = []
        if self.kept.exists():
            self._go_on()

    @property
    def kept(self) -> Path:
        """The file that a run goes on from."""
        return self.plan.out / "run.pt"

    @property
    def done(self) -> float:
        """The share of the time that is over."""
        return min(1.0, self.seconds / self.plan.seconds)

    def _go_on(self) -> None:
        left = torch.load(self.kept, map_location=self.plan.device, weights_only=True)
        self.learner.load_state_dict(left["learner"])
        self.optimiser.load_state_dict(left["optimiser"])
        self.mean = left["mean"]
        self.step, self.seconds, self.samples = left["step"], left["seconds"], left["samples"]

    def learn(self, batch: dict[str, np.ndarray]) -> None:
        """One step."""
        rate = self.plan.rate(self.done)
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["times"]
        tensors = evaluation.on_device(batch, self.plan.device)
        with evaluation.quick(self.plan.device):
            answers, tags = self.learner(tensors, self.plan.start is not None and self.step < _HEAD_ALONE)
            loss = answers + (0.1 if self.plan.start else 0.3 * (1 - self.done) + 0.03) * tags
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.learner.parameters(), 1.0)
        if self.step % 50 or torch.isfinite(norm):  # looked at rarely: asking waits for the device
            self.optimiser.step()
        self.step += 1
        self.samples += len(batch["ids"])
        self.losses.append(answers.detach())
        share = 0.01 if self.plan.start or self.done > 0.7 else 1.0
        with torch.no_grad():
            for name, tensor in self.learner.state_dict().items():
                self.mean[name].lerp_(tensor, share)

    @torch.inference_mode()
    def unknown(self, samples: list[Sample]) -> list[Sample]:
        """Those that it does not answer well, and some of the others."""
        found, rng = [], Random(self.step)
        samples.sort(key=lambda one: len(one.ids))
        for at in range(0, len(samples), 20):
            part = samples[at : at + 20]
            batch = evaluation.on_device(stacked(part), self.plan.device)
            _, start, end = self.learner.logits(batch)
            more, loss = batch["more"].long(), torch.nn.functional.cross_entropy
            losses = loss(start, more[:, 2], reduction="none") + loss(end, more[:, 3], reduction="none")
            hard = [each / 2 > _KNOWN or rng.random() < _KNOWN_SHARE for each in losses.tolist()]
            found += [one for one, wanted in zip(part, hard, strict=True) if wanted]
        return found

    def keep(self) -> None:
        """Writes what a run goes on from, and the checkpoints: as it is, and the mean of the last weights."""
        left = {
            "learner": self.learner.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "mean": self.mean,
            "step": self.step,
            "seconds": self.seconds,
            "samples": self.samples,
        }
        part = self.kept.with_suffix(".part")
        torch.save(left, part)
        part.replace(self.kept)
        save(self.learner, self.pieces, self.plan.out / "last")
        with self.averaged():
            save(self.learner, self.pieces, self.plan.out / "layoutlm-documents")

    def averaged(self) -> AbstractContextManager[None]:
        """A context in which the network has the mean of its last weights."""
        return evaluation.with_weights(self.learner, self.mean)

    def told(self) -> str:
        """How it goes, in words."""
        loss = torch.stack(self.losses).mean().item() if self.losses else math.nan
        self.losses.clear()
        speed = self.samples / max(1.0, self.seconds)
        return f"{self.seconds:5.0f} s {self.done:4.0%} step {self.step}, {speed:.0f} samples/s, loss {loss:.3f}"


def train(plan: Plan, say: Callable[[str], object] = print) -> None:
    """Train until the plan's time is over; what a run goes on from is written every minute and at the end."""
    plan.out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces.read(VOCABULARY)
    run = Run(plan, pieces)
    say(f"{sum(weight.numel() for weight in run.learner.model.parameters()):,} parameters, {plan.device}")
    before, last, written = run.seconds, time.perf_counter(), time.perf_counter()
    for batch in stream(plan, pieces, lambda: run.done, plan.seed * 1000 + run.step, run.unknown):
        run.learn(batch)
        now = time.perf_counter()
        run.seconds, last = run.seconds + now - last, now
        if run.done >= 1:
            break
        if now - written > 60:
            run.keep()
            say(run.told())
            last = written = time.perf_counter()
    run.keep()
    with run.averaged():
        tests = evaluation.sets(Path(__file__).parent, pieces)
        say(f"{run.seconds - before:.0f} s; " + evaluation.told(evaluation.measure(run.learner, tests, plan.device)))


def main() -> None:
    """OUT, SECONDS_LEFT, START, RECEIPTS, WORKERS, TOKENS and PEAK of the environment say how; see the module."""
    told = os.environ
    device = "cuda" if torch.cuda.is_available() else "cpu"
    out, seconds = Path(told.get("OUT", "out")), float(told.get("SECONDS_LEFT", "60"))
    start, receipts = (Path(told[name]) if name in told else None for name in ("START", "RECEIPTS"))
    workers = int(told.get("WORKERS", "4" if device == "cuda" else "0"))
    tokens = int(told.get("TOKENS", "24000" if device == "cuda" else "3000"))
    peak = float(told.get("PEAK", "3e-4" if start else "1.2e-3"))
    train(Plan(out, seconds, device, start, receipts, workers, tokens, peak))


if __name__ == "__main__":
    main()
