"""The training loop: rate, curriculum and the weight of what is thrown away follow the time that is left.

First the patches alone learn to tell what lies on them, from scenes of many things; then questions begin, about one
thing, and about more and more. Without this colour and shape stay apart: every answer but "is there a red star".
"""

import copy
import math
import time
from pathlib import Path
from typing import NamedTuple

import torch
from torch.nn import functional
from transformers import ViltForQuestionAnswering

from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.batches import BOX_SIZE, QUESTIONS, SEEING, SIZES, Workers, most_things
from models.recipes.vilt_pictures.drawing import GROUND, Drawn, Placed, draw, tables
from models.recipes.vilt_pictures.network import MEANT_AT, SEEN_AT, Asides, config, forward, seen_alone
from models.recipes.vilt_pictures.scenes import MOST
from models.recipes.vilt_pictures.store import Lesson, Store
from models.recipes.vilt_pictures.words import Tokens

BOX_SHARE = 0.3
REAL_EVERY = 10
REAL_FROM = 0.35
"""One step in so many is of real statements, after this share of the time."""

WHOLE_FROM = 0.7
"""Before this share of the time batches are half as large, and most bare patches left out: many steps first, exact ones
later."""

AVERAGED = 0.998
"""How much of the averaged weights is kept at each step."""


class Plan(NamedTuple):
    """seconds: all the time there is; scenes: in a batch; workers: processes that make scenes."""

    seconds: float
    scenes: int = 128
    workers: int = 4
    rate: float = 1e-3
    seed: int = 1


def rate_at(done: float, rate: float) -> float:
    """Learning rate at a share of the time: it rises for a fiftieth, stays, and falls by a cosine from two fifths on.

    It rises again where the questions begin.
    """
    rise = min(1.0, (done + 0.0005) / 0.02)
    if done > SEEING:
        rise = min(1.0, 0.2 + (done - SEEING) / 0.02)
    if done < 0.4:
        return rate * rise
    return rate * max(0.002, 0.5 * (1 + math.cos(math.pi * (done - 0.4) / 0.6)))


def answer_loss(logits: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Cross entropy, and a little of ViLT's own loss, so that the sigmoid of a logit means something too."""
    wanted = functional.one_hot(right, logits.shape[1]).float()
    apart = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="sum") / len(right)
    return functional.cross_entropy(logits, right) + 0.1 * apart


def seen_loss(asides: Asides, patches: torch.Tensor, scenes: Placed, drawn: Drawn) -> torch.Tensor:
    """From patches [scenes, patches, width]: shape, colour and size of what lies there, and whether its middle does."""
    lying = scenes.known.gather(1, drawn.things.clamp(min=0)[..., None].expand(-1, -1, 3)) + 1
    lying = torch.where((drawn.things == GROUND)[..., None], 0, lying)
    seen = asides.seen(patches.float())
    total = seen.new_zeros(())
    for place, head in enumerate((asides.shape, asides.colour, asides.size)):
        said = head(seen).flatten(0, 1)
        weights = torch.ones(said.shape[1], device=said.device)
        weights[0] = 0.2
        total = total + functional.cross_entropy(said, lying[..., place].flatten(), weights)
    middle = (drawn.middles != GROUND).float()
    return total / 3 + _told_apart(asides.middle(seen), middle[..., None], drawn.things)


def meant_loss(asides: Asides, patches: torch.Tensor, lesson: Lesson, drawn: Drawn) -> torch.Tensor:
    """From patches [questions, patches, width]: whether what lies there is what the first description means, or the
    second, and whether the middle of what either means is there."""
    things, middles = drawn.things[lesson.owner], drawn.middles[lesson.owner]
    first = lesson.first.gather(1, things.clamp(min=0)) & (things != GROUND)
    second = lesson.second.gather(1, things.clamp(min=0)) & (things != GROUND)
    either = (lesson.first | lesson.second).gather(1, middles.clamp(min=0)) & (middles != GROUND)
    return _told_apart(asides.meant(patches.float()), torch.stack([first, second, either], dim=-1).float(), things)


def _told_apart(guess: torch.Tensor, truth: torch.Tensor, things: torch.Tensor) -> torch.Tensor:
    """Binary cross entropy of patches, that of bare ground weighing less."""
    lost = functional.binary_cross_entropy_with_logits(guess, truth, reduction="none").mean(-1)
    weight = torch.where(things == GROUND, 0.2, 1.0)
    return (lost * weight).sum() / weight.sum().clamp(min=1)


def kept_patches(drawn: Drawn, done: float) -> torch.Tensor:
    """The numbers of patches to look at, int64 [scenes, patches]: those with things, and some bare ones by chance.

    Most patches are bare, and leaving them out halves what a step costs (PatchDropout, arXiv 2208.07220).
    """
    most = most_things(done) or MOST
    wanted = ((drawn.things != GROUND) | (drawn.middles != GROUND)) + torch.rand_like(drawn.things, dtype=torch.float32)
    return wanted.topk(min(20 + 4 * most, wanted.shape[1]), dim=1).indices


class Trainer:
    """A model in training on a device; step() learns from one lesson. `averaged`: its weights over the last steps."""

    def __init__(self, plan: Plan, tokens: Tokens, device: torch.device) -> None:
        torch.manual_seed(plan.seed)
        self.plan, self.device = plan, device
        self.dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
        self.model = ViltForQuestionAnswering(config(len(tokens.words))).to(device)
        self.averaged = copy.deepcopy(self.model).requires_grad_(False)
        self.asides = Asides(self.model.config.hidden_size).to(device)
        self.table = tables().to(device)
        self.weights = [*self.model.parameters(), *self.asides.parameters()]
        groups = [
            {"params": [one for one in self.weights if one.dim() > 1], "weight_decay": 0.05},
            {"params": [one for one in self.weights if one.dim() <= 1], "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98), fused=device.type == "cuda")
        self.steps = 0

    def learn(self, loss: torch.Tensor, done: float) -> None:
        """One step of the optimizer; a gradient that is not finite changes nothing."""
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        rate = rate_at(done, self.plan.rate)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        if self.device.type == "cuda":
            # The fused step asks this on the device itself, as it does for a GradScaler: nobody waits for the answer.
            vars(self.optimizer)["found_inf"] = (~norm.isfinite()).float()
        elif not norm.isfinite():
            return
        self.optimizer.step()
        self.steps += 1
        keep = min(AVERAGED, self.steps / (self.steps + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.averaged.parameters()), list(self.model.parameters()), 1 - keep)

    def look(self, lesson: Lesson, done: float) -> torch.Tensor:
        """Learns to see from drawn scenes, without their questions; the loss, still on the device."""
        drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
        patches = seen_alone(self.model, (drawn.pictures * 2 - 1).to(self.dtype))
        loss = seen_loss(self.asides, patches, lesson.placed, drawn)
        self.learn(loss, done)
        return loss.detach()

    def step(self, lesson: Lesson, done: float) -> torch.Tensor:
        """Learns from drawn scenes and their questions; the loss of the answers, still on the device."""
        with torch.no_grad():
            drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
            kept = None if lesson.boxes or done > WHOLE_FROM or self.steps % 8 == 0 else kept_patches(drawn, done)
            if kept is not None:
                drawn = Drawn(drawn.pictures, drawn.things.gather(1, kept), drawn.middles.gather(1, kept))
        pixels = (drawn.pictures * 2 - 1).to(self.dtype)
        logits, layers = forward(self.model, pixels, lesson.owner, lesson.tokens, kept)
        answered = answer_loss(logits, lesson.answers)
        seen = seen_loss(self.asides, layers[SEEN_AT - 1][::QUESTIONS], lesson.placed, drawn)
        meant = meant_loss(self.asides, layers[MEANT_AT - 1], lesson, drawn)
        self.learn(answered + max(0.1, 0.6 - 0.6 * done) * seen + max(0.3, 2.0 - 2.0 * done) * meant, done)
        return answered.detach()

    def step_real(self, stock: real.Stock, done: float) -> None:
        """Learns from real statements, varied."""
        pictures, tokens, right = stock.take(4 * self.plan.scenes)
        pixels = evaluation.box_pixels(pictures, BOX_SIZE).to(self.dtype)
        logits, _ = forward(self.model, pixels, torch.arange(len(tokens), device=self.device), tokens)
        self.learn(answer_loss(logits, right), done)


class Run:
    """A training of plan.seconds from `began` on (time.perf_counter()), with a line every 15 s in `log` and a
    checkpoint in `out` every minute."""

    def __init__(
        self,
        plan: Plan,
        tokens: Tokens,
        device: torch.device,
        out: Path,
        statements: real.Real | None,
        exam: evaluation.Exam,
    ) -> None:
        self.plan, self.tokens, self.out, self.exam = plan, tokens, out, exam
        self.workers = Workers(plan.workers, tokens, 64, BOX_SHARE)
        self.trainer = Trainer(plan, tokens, device)
        self.store = Store(tokens, device, room=400 * plan.scenes)
        self.stock = real.Stock(statements, tokens, self.store.varying, device) if statements else None
        self.losses: list[torch.Tensor] = []
        self.asked = 0
        self.chance = torch.Generator().manual_seed(plan.seed)

    def go(self, began: float) -> ViltForQuestionAnswering:
        """Train; the averaged model."""
        reserve = min(30.0, 0.12 * self.plan.seconds)
        told = saved = time.perf_counter()
        looking = True
        while (now := time.perf_counter()) - began < self.plan.seconds - reserve:
            done = (now - began) / (self.plan.seconds - reserve)
            self.workers.done.value = done
            if looking and done >= SEEING:
                looking = False
                self.store.clear()
            for batch in self.workers.waiting(6):
                if (batch.most is None) == looking:
                    self.store.put(batch)
            self._step(done, looking)
            if now - told > 15:
                told = now
                self._tell(now - began, done)
            if now - saved > 60:
                saved = now
                evaluation.save(self.trainer.averaged, self.tokens, self.out)
        self.workers.close()
        evaluation.save(self.trainer.averaged, self.tokens, self.out)
        return self.trainer.averaged

    def _step(self, done: float, looking: bool) -> None:
        box = float(torch.rand((), generator=self.chance)) < BOX_SHARE
        size = BOX_SIZE if box else SIZES[int(torch.randint(len(SIZES), (), generator=self.chance))]
        if not self.store.ready(box, size, self.plan.scenes):
            time.sleep(0.01)
            return
        scenes = self.plan.scenes if done > WHOLE_FROM else self.plan.scenes // 2
        if looking:
            self.losses.append(self.trainer.look(self.store.lesson(box, size, 2 * scenes), done))
            return
        if self.stock and done > REAL_FROM and self.trainer.steps % REAL_EVERY == 0:
            self.trainer.step_real(self.stock, done)
        self.losses.append(self.trainer.step(self.store.lesson(box, size, scenes), done))
        self.asked += scenes * QUESTIONS

    def _tell(self, seconds: float, done: float) -> None:
        figures = evaluation.judged(self.trainer.averaged, self.exam, self.trainer.table, quick=True)
        loss = float(torch.stack(self.losses).mean()) if self.losses else float("nan")
        self.losses.clear()
        print(
            f"{seconds:5.0f} s  step {self.trainer.steps}  {self.asked} questions  made {self.workers.made}  "
            f"done {done:.3f}  loss {loss:.3f}  {figures}",
            flush=True,
        )
