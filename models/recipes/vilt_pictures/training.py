"""The training: curriculum and the weight of what is thrown away follow the time that is left.

First the patches alone learn to tell what lies on them, from scenes of many things; then questions begin, about few
things, and about more and more. Without this colour and shape stay apart: every answer but "is there a red star".
"""

import time
from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import ViltForQuestionAnswering

from models.recipes.frame.making import Makers
from models.recipes.frame.training import Losses, Plan, Training, half_gains
from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.batches import (
    ALL_THINGS,
    BOX_SIZE,
    QUESTIONS,
    SEEING,
    SIZES,
    Batch,
    Making,
    most_things,
)
from models.recipes.vilt_pictures.drawing import GROUND, PATCH, Drawn, Placed, draw, mirrored, tables, turned
from models.recipes.vilt_pictures.losses import (
    answer_loss,
    census_loss,
    ends_loss,
    meant_loss,
    more_loss,
    read_loss,
    seen_loss,
    sides_loss,
    told_loss,
)
from models.recipes.vilt_pictures.network import Asides, forward, made, read, see, taken, think
from models.recipes.vilt_pictures.parting import keep_apart
from models.recipes.vilt_pictures.scenes import MOST
from models.recipes.vilt_pictures.store import Lesson, Store
from models.recipes.vilt_pictures.varying import Varying
from models.recipes.vilt_pictures.words import Tokens

BOX_SHARE = 0.25
REAL_EVERY = 5
REAL_FROM = 0.5
"""One step in so many is of real statements, after this share of the time."""

LOOK_EVERY = 8
"""One step in so many is of seeing alone while questions are asked, which else make shapes harder to tell."""

WHOLE_FROM = 0.75
"""Before this share of the time most patches are left out: many steps first, exact ones later."""


@dataclass(frozen=True)
class SeeingFirst(Plan):
    """A plan whose rate rises again where the questions begin; it falls from half of the time on.

    begins: the share of the curriculum that what it goes on from has behind it.
    """

    warm_up: float = 0.02
    rate: float = 1e-3
    level: float = 0.5
    every: float = 150.0
    begins: float = 0.0

    def place(self, done: float) -> float:
        """Where in the curriculum it is, 0 to 1, at a share of the time."""
        return self.begins + (1 - self.begins) * done

    def rate_at(self, done: float) -> float:
        """Learning rate at a share of the time."""
        place = self.place(done)
        again = min(1.0, 0.2 + (place - SEEING) / 0.02) if place > SEEING else 1.0
        return super().rate_at(done) * again


def further(seconds: float) -> SeeingFirst:
    """A plan for what an earlier training left: of all things from the first step on, and a little slower."""
    return SeeingFirst(seconds, rate=7e-4, begins=ALL_THINGS)


def kept_patches(drawn: Drawn, done: float) -> torch.Tensor:
    """The numbers of patches to look at, int64 [scenes, patches]: those with things, and some bare ones by chance.

    Most patches are bare, and leaving them out halves what a step costs (PatchDropout, arXiv 2208.07220).
    """
    most = most_things(done) or MOST
    wanted = ((drawn.things != GROUND) | (drawn.middles != GROUND)) + torch.rand_like(drawn.things, dtype=torch.float32)
    return wanted.topk(min(20 + 4 * most, wanted.shape[1]), dim=1).indices


def pondered_patches(drawn: Drawn, most: int, more: int) -> torch.Tensor:
    """The numbers of patches that words meet, int64 [scenes, patches]: those with a thing's middle, and some others by
    chance; what a thing is like its middle knows by then."""
    wanted = (drawn.middles != GROUND) + torch.rand_like(drawn.things, dtype=torch.float32)
    return wanted.topk(min(most + more, wanted.shape[1]), dim=1).indices


def among(drawn: Drawn, places: torch.Tensor) -> Drawn:
    """What is drawn on some patches alone."""
    return Drawn(drawn.pictures, taken(drawn.things, places), taken(drawn.middles, places))


class Teacher:
    """A model in training on a device, with what asks its patches and is thrown away, and what each lesson costs."""

    def __init__(self, tokens: Tokens, device: torch.device) -> None:
        self.device, self.steps = device, 0
        self.dtype = torch.bfloat16 if device.type == "cuda" or half_gains(device) else torch.float32
        self.model = made(len(tokens.words)).to(device)
        self.asides = Asides(self.model.config.hidden_size).to(device)
        self.table = tables().to(device)

    @property
    def matrices(self) -> list[torch.nn.Parameter]:
        """Those of the layers."""
        return [weight for weight in self.model.vilt.encoder.parameters() if weight.dim() == 2]

    def look(self, lesson: Lesson, done: float) -> Losses:
        """Of seeing drawn scenes, without their questions."""
        with torch.no_grad():
            drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
            both = zip(drawn, mirrored(drawn, lesson.size[1] // PATCH), strict=True)  # drawing costs most
            drawn = Drawn(*map(torch.cat, both))
            other = turned(lesson.placed, lesson.size[1] / min(lesson.size))
            scenes = Placed(*map(torch.cat, zip(lesson.placed, other, strict=True)))
            kept = kept_patches(drawn, done)
            drawn = among(drawn, kept)
        return self._seen(see(self.model, (drawn.pictures * 2 - 1).to(self.dtype), kept), scenes, drawn)

    def _seen(self, seen: torch.Tensor, scenes: Placed, drawn: Drawn) -> Losses:
        """Of scenes that were seen, [scenes, 1 + patches, width]."""
        first, patches = seen[:, 0], seen[:, 1:]
        return {
            "seen": seen_loss(self.asides, patches, scenes.known, drawn),
            "ends": 0.5 * ends_loss(self.asides, patches, scenes, drawn),
            "census": 0.3 * census_loss(self.asides, first, scenes.known),
        }

    def ask(self, lesson: Lesson, varying: Varying, done: float) -> Losses:
        """Of drawn scenes and their questions."""
        self.steps += 1
        whole = self.steps % 16 == 0 or done > WHOLE_FROM
        with torch.no_grad():
            drawn = draw(lesson.placed, self.table, *lesson.size, lesson.boxes)
            kept = None if whole else kept_patches(drawn, done)
            drawn = drawn if kept is None else among(drawn, kept)
        pixels = (drawn.pictures * 2 - 1).to(self.dtype)
        seen = see(self.model, pixels, kept)
        lost = {name: 0.5 * loss for name, loss in self._seen(seen, lesson.placed, drawn).items()}
        if not whole:
            most = lesson.placed.known.shape[1] if lesson.boxes else most_things(done) or MOST
            some = pondered_patches(drawn, most, (3, 6, 12, 24)[self.steps % 4])
            seen, drawn = torch.cat([seen[:, :1], taken(seen[:, 1:], some)], dim=1), among(drawn, some)
        for part, share in by_length(lesson):
            for name, loss in self._thought(part, varying, seen, drawn, done).items():
                lost[name] = lost.get(name, 0.0) + share * loss
        return lost

    def _thought(self, lesson: Lesson, varying: Varying, seen: torch.Tensor, drawn: Drawn, done: float) -> Losses:
        """Of some questions about what was seen."""
        words = read(self.model, lesson.tokens, self.dtype)
        thought = think(self.model, words, lesson.tokens, seen[lesson.owner])
        theirs = Drawn(drawn.pictures, drawn.things[lesson.owner], drawn.middles[lesson.owner])
        return {
            "loss": answer_loss(thought.logits, lesson.answers),
            "read": 0.3 * read_loss(self.asides, words, lesson.tokens, varying),
            "meant": max(0.5, 2.0 - 2.0 * done) * meant_loss(self.asides, thought.patches, lesson, theirs),
            "told": max(0.2, 0.6 - 0.6 * done) * told_loss(self.asides, thought.first, lesson),
            "sides": 0.5 * sides_loss(self.asides, thought.first, lesson),
            "more": 0.3 * more_loss(self.asides, thought.first, lesson),
        }

    def ask_real(self, stock: real.Stock, count: int) -> Losses:
        """Of real statements, varied."""
        pictures, tokens, right = stock.take(count)
        pixels = evaluation.box_pixels(pictures, BOX_SIZE).to(self.dtype)
        logits = forward(self.model, pixels, torch.arange(len(tokens), device=self.device), tokens)
        return {"real": answer_loss(logits, right)}


def by_length(lesson: Lesson) -> list[tuple[Lesson, float]]:
    """The shorter half of the questions and the longer, without empty ends, and the share of each."""
    lengths = (lesson.tokens > 0).sum(1)
    order = lengths.argsort()
    found = []
    for rows in order.tensor_split(2):
        longest = int(lengths[rows[-1]])
        part = lesson._replace(
            tokens=lesson.tokens[rows, :longest],
            answers=lesson.answers[rows],
            owner=lesson.owner[rows],
            first=lesson.first[rows],
            second=lesson.second[rows],
        )
        found.append((part, len(rows) / len(order)))
    return found


class Run:
    """A training with its makers and its store; `scenes` in a batch.

    earlier: the folder of another training, from whose weights it starts where `out` holds none of its own.
    """

    def __init__(
        self,
        plan: SeeingFirst,
        tokens: Tokens,
        device: torch.device,
        out: Path,
        statements: real.Real | None,
        scenes: int = 128,
        workers: int = 3,
        earlier: Path | None = None,
    ) -> None:
        torch.manual_seed(plan.seed)
        self.plan = plan
        self.making: Makers[Batch] = Makers(Making(tokens, max(4, scenes // 2), BOX_SHARE), workers)
        self.teacher, self.tokens, self.scenes = Teacher(tokens, device), tokens, scenes
        part, aside = self.teacher.model, self.teacher.asides
        self.training = Training(
            plan, part, out, aside, level=self.teacher.matrices, bolder=4.0, hold=lambda: keep_apart(part)
        )
        if earlier and not self.training.state.exists():
            self.training.start_from(earlier)
        self.store = Store(tokens, device, room=max(400 * scenes, 30_000))
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
        done = self.making.done = self.plan.place(self.training.done)
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
        self.asked += not self.looking
        if self.looking or self.asked % LOOK_EVERY == 0:
            return self.teacher.look(self.store.lesson(box, size, 2 * self.scenes), done)
        if self.stock and done > REAL_FROM and self.asked % REAL_EVERY == 0:
            return self.teacher.ask_real(self.stock, 2 * self.scenes)
        self.training.shown += self.scenes * QUESTIONS
        return self.teacher.ask(self.store.lesson(box, size, self.scenes), self.store.varying, done)
