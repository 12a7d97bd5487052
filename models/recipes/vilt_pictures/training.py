"""The training: curriculum and the weight of what is thrown away follow the time that is left.

First the patches alone learn to tell what lies on them, from scenes of many things; then questions begin, about one
thing, and about more and more. Without this colour and shape stay apart: every answer but "is there a red star".
"""

import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn import functional
from transformers import ViltForQuestionAnswering

from models.recipes.frame.making import Makers
from models.recipes.frame.training import Losses, Plan, Training
from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.batches import BOX_SIZE, QUESTIONS, SEEING, SIZES, Batch, Making, most_things
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


@dataclass(frozen=True)
class SeeingFirst(Plan):
    """A plan whose rate rises again where the questions begin; it falls from two fifths of the time on."""

    warm_up: float = 0.02
    level: float = 0.4

    def rate_at(self, done: float) -> float:
        """Learning rate at a share of the time."""
        again = min(1.0, 0.2 + (done - SEEING) / 0.02) if done > SEEING else 1.0
        return super().rate_at(done) * again


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


class Teacher:
    """A model in training on a device, with what asks its patches and is thrown away, and what each lesson costs."""

    def __init__(self, tokens: Tokens, device: torch.device) -> None:
        self.device, self.steps = device, 0
        self.dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
        self.model = ViltForQuestionAnswering(config(len(tokens.words))).to(device)
        self.asides = Asides(self.model.config.hidden_size).to(device)
        self.table = tables().to(device)

    def look(self, lesson: Lesson) -> Losses:
        """Of seeing drawn scenes, without their questions."""
        drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
        patches = seen_alone(self.model, (drawn.pictures * 2 - 1).to(self.dtype))
        return {"seen": seen_loss(self.asides, patches, lesson.placed, drawn)}

    def ask(self, lesson: Lesson, done: float) -> Losses:
        """Of drawn scenes and their questions."""
        self.steps += 1
        with torch.no_grad():
            drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
            kept = None if lesson.boxes or done > WHOLE_FROM or self.steps % 8 == 0 else kept_patches(drawn, done)
            if kept is not None:
                drawn = Drawn(drawn.pictures, drawn.things.gather(1, kept), drawn.middles.gather(1, kept))
        pixels = (drawn.pictures * 2 - 1).to(self.dtype)
        logits, layers = forward(self.model, pixels, lesson.owner, lesson.tokens, kept)
        seen = seen_loss(self.asides, layers[SEEN_AT - 1][::QUESTIONS], lesson.placed, drawn)
        meant = meant_loss(self.asides, layers[MEANT_AT - 1], lesson, drawn)
        return {
            "loss": answer_loss(logits, lesson.answers),
            "seen": max(0.1, 0.6 - 0.6 * done) * seen,
            "meant": max(0.3, 2.0 - 2.0 * done) * meant,
        }

    def ask_real(self, stock: real.Stock, count: int) -> Losses:
        """Of real statements, varied."""
        pictures, tokens, right = stock.take(count)
        pixels = evaluation.box_pixels(pictures, BOX_SIZE).to(self.dtype)
        logits, _ = forward(self.model, pixels, torch.arange(len(tokens), device=self.device), tokens)
        return {"real": answer_loss(logits, right)}


class Run:
    """A training with its makers and its store; `scenes` in a batch."""

    def __init__(
        self,
        plan: Plan,
        tokens: Tokens,
        device: torch.device,
        out: Path,
        statements: real.Real | None,
        scenes: int = 128,
        workers: int = 3,
    ) -> None:
        torch.manual_seed(plan.seed)
        self.making: Makers[Batch] = Makers(Making(tokens, box_share=BOX_SHARE), workers)
        self.teacher, self.tokens, self.scenes = Teacher(tokens, device), tokens, scenes
        self.training = Training(plan, self.teacher.model, out, beside=self.teacher.asides)
        self.store = Store(tokens, device, room=400 * scenes)
        self.stock = real.Stock(statements, tokens, self.store.varying, device) if statements else None
        self.chance = torch.Generator().manual_seed(plan.seed)
        self.looking, self.asked = True, 0

    def go(self, exam: evaluation.Exam) -> ViltForQuestionAnswering:
        """Train; the averaged model."""
        model, table = self.teacher.model, self.teacher.table
        try:
            self.training.run(
                self.lesson,
                lambda: evaluation.save(model, self.tokens, self.training.out),
                lambda: str(evaluation.judged(model, exam, table, quick=True)),
            )
        finally:
            self.making.close()
        return model

    def lesson(self) -> Losses:
        """What the next scenes cost; nothing while there are too few."""
        done = self.making.done = self.training.done
        if self.looking and done >= SEEING:
            self.looking = False
            self.store.clear()
        for batch in self.making.take(6):
            if (batch.most is None) == self.looking:
                self.store.put(batch)
        box = float(torch.rand((), generator=self.chance)) < BOX_SHARE
        size = BOX_SIZE if box else SIZES[int(torch.randint(len(SIZES), (), generator=self.chance))]
        if not self.store.ready(box, size, self.scenes):
            time.sleep(0.01)
            return {}
        scenes = self.scenes if done > WHOLE_FROM else self.scenes // 2
        if self.looking:
            return self.teacher.look(self.store.lesson(box, size, 2 * scenes))
        self.asked += 1
        if self.stock and done > REAL_FROM and self.asked % (REAL_EVERY + 1) == 0:
            return self.teacher.ask_real(self.stock, 4 * self.scenes)
        self.training.shown += scenes * QUESTIONS
        return self.teacher.ask(self.store.lesson(box, size, scenes), done)
