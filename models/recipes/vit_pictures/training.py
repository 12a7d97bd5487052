"""The training: real pictures and drawn ones, altered on the device, a part of the patches seen until near the end."""

from pathlib import Path

import numpy as np
import torch
from transformers import ViTForImageClassification

from models.recipes.frame.making import Makers
from models.recipes.frame.training import Losses, Plan, Training, choose_device, quick
from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures.altering import Rules, altered, plain
from models.recipes.vit_pictures.drawing import Drawing, Piece
from models.recipes.vit_pictures.network import PATCH, grown, new_model, save
from models.recipes.vit_pictures.packing import Pictures, read
from models.recipes.vit_pictures.pool import Pool
from models.recipes.vit_pictures.real import PHOTOGRAPHS

SMOOTHING = 0.05
MIXED = 0.2  # part of a batch in which a little of another picture shines through
KEEP, KEEP_UNTIL = 0.6, 0.8  # part of the patches seen, until this part of the time is over
LEAST, WEIGHED_EVERY = 2000, 40  # drawn pictures before it begins; steps until new ones count


def targets(kinds: torch.Tensor, batch: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The batch with some pictures shining through others, and (n, labels) what each shows."""
    wanted = torch.nn.functional.one_hot(kinds, len(LABELS)).float()
    other = torch.randperm(len(kinds), device=batch.device)
    part = 1 - 0.4 * torch.rand(len(kinds), 1, device=batch.device)
    part = torch.where(torch.rand_like(part) < MIXED, part, torch.ones_like(part))
    batch = batch * part[:, :, None, None] + batch[other] * (1 - part[:, :, None, None])
    wanted = wanted * part + wanted[other] * (1 - part)
    return batch, wanted * (1 - SMOOTHING) + SMOOTHING / len(LABELS)


@torch.no_grad()
def logits_of(model: ViTForImageClassification, pictures: np.ndarray) -> torch.Tensor:
    """(n, labels) what the model makes of (n, STORED, STORED, 3) uint8 pictures."""
    found = []
    for start in range(0, len(pictures), 256):
        some = torch.from_numpy(pictures[start : start + 256]).to(model.device).permute(0, 3, 1, 2)
        with quick(model.device):
            found.append(model(plain(some, model.config.image_size)).logits.float().cpu())
    return torch.cat(found)


def figures(logits: torch.Tensor, held: Pictures) -> str:
    """How the model does on the sets held apart: right, each set and kind counting alike, and of photographs."""
    guesses = logits.argmax(dim=1).numpy()
    right = guesses == held.kinds
    groups = sorted({(int(s), int(k)) for s, k in zip(held.sets, held.kinds, strict=True)})
    each = {group: right[(held.sets == group[0]) & (held.kinds == group[1])] for group in groups}
    mean = np.mean([found.mean() for found in each.values()])
    shown = np.isin(guesses, PHOTOGRAPHS)[held.kinds == PHOTOGRAPHS[0]]
    parts = ", ".join(f"{held.names[s]}/{LABELS[k]} {found.mean():.2f}" for (s, k), found in each.items())
    return f"held sets {mean:.3f}, pictures {right.mean():.3f}, photographs {shown.mean():.3f} | {parts}"


class Lesson:
    """Batches from the pool, and what they cost; the pool takes in what is drawn meanwhile."""

    def __init__(
        self, model: ViTForImageClassification, training: Training, pool: Pool, drawers: Makers[Piece], size: int
    ) -> None:
        self.training, self.pool, self.drawers, self.size = training, pool, drawers, size
        self.rules, self.steps = Rules.on(pool.device), 0
        self.model = model
        self.model.vit.embeddings.register_forward_hook(self._some_patches)

    def _some_patches(self, module: torch.nn.Module, _: object, out: torch.Tensor) -> torch.Tensor:
        """Until near the end a part of the patches, others of each picture (PatchDropout, arXiv 2208.07220)."""
        if not module.training or self.training.done > KEEP_UNTIL:
            return out
        count, length, width = out.shape
        rows = torch.rand(count, length - 1, device=out.device).argsort(dim=1)[:, : round((length - 1) * KEEP)] + 1
        rows = torch.cat([torch.zeros(count, 1, dtype=rows.dtype, device=out.device), rows], dim=1)
        return out.gather(1, rows[:, :, None].expand(-1, -1, width))

    def __call__(self) -> Losses:
        """The loss of the next batch; none while there are too few drawn pictures yet."""
        for piece in self.drawers.take(4):
            self.pool.add(piece)
        if self.pool.drawn < min(LEAST, self.pool.room // 2):
            return {}
        if self.steps % WEIGHED_EVERY == 0:
            self.pool.weigh()
        self.steps += 1
        side = self.model.config.image_size
        with torch.no_grad():
            pictures, kinds = self.pool.batch(self.size)
            batch, wanted = targets(kinds, altered(pictures, kinds, self.rules, side))
        with quick(self.pool.device):
            logits = self.model(batch).logits
        part = KEEP if self.training.done <= KEEP_UNTIL else 1.0
        self.training.shown += round(self.size * (1 + part * (side // PATCH) ** 2))
        return {"loss": torch.nn.functional.cross_entropy(logits.float(), wanted)}


def held_apart(found: Pictures, judged: int) -> Pictures:
    """About so many of the pictures that are never learnt from."""
    rows = np.flatnonzero(found.held)
    rows = rows[:: max(1, len(rows) // judged)]
    return Pictures(found.pictures[rows], found.kinds[rows], found.sets[rows], found.held[rows], found.names)


def train(
    pack: Path, out: Path, plan: Plan, start: Path | None, drawing: Drawing, tools: int, size: int, room: int,
    judged: int = 1000,
) -> None:  # fmt: skip
    """Learns from a pack of real pictures, and from drawn ones of which `room` are kept, in batches of `size`."""
    drawers = Makers(drawing, drawing.own + tools, waiting=200)
    torch.manual_seed(plan.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    device, found = choose_device(), read(pack)
    held, pool = held_apart(found, judged), Pool(found, room, device)
    print(f"{pool.first:,} real pictures to learn from, {len(held.kinds):,} held apart, on {device}", flush=True)
    model = grown(ViTForImageClassification.from_pretrained(start, dtype=torch.float32)) if start else new_model()
    training = Training(plan, model.to(device), out)
    lesson = Lesson(model, training, pool, drawers, size)
    try:
        training.run(lesson, lambda: save(model, out), lambda: figures(logits_of(model, held.pictures), held))
    finally:
        drawers.close()
