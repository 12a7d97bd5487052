"""Trains vit-pictures within a span of time on what the device can do:

    python -m models.recipes.vit_wide.train --pack FOLDER --from FOLDER --out FOLDER --seconds 520

The rate of learning follows the part of the time that is over, so that a run ends well on any device. A mean of the
weights over the last steps is written as gvit.tar about every minute, in half precision.
"""

import argparse
import math
import tarfile
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from transformers import ViTForImageClassification, ViTImageProcessor

from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_wide.altering import Rules, altered, plain
from models.recipes.vit_wide.drawing import Drawers
from models.recipes.vit_wide.growing import grown
from models.recipes.vit_wide.packing import SIDE as STORED
from models.recipes.vit_wide.packing import Pictures, read
from models.recipes.vit_wide.pool import Pool

SIDE, DEPTH = 168, 9
TAR = "gvit.tar"
SMOOTHING = 0.05
MIXED = 0.2  # part of a batch in which a little of another picture shines through
KEEP, KEEP_UNTIL = 0.6, 0.8  # part of the patches seen, until this part of the time is over
PHOTOGRAPHS = tuple(LABELS.index(label) for label in ("photograph of a scene", "portrait"))


class Clock:
    """How much of the time is over, and how fast to learn by it."""

    def __init__(self, began: float, seconds: float, spare: float) -> None:
        self.began, self.first, self.last = began, time.time(), began + seconds - spare

    def passed(self) -> float:
        """Seconds since the beginning."""
        return time.time() - self.began

    def part(self) -> float:
        """0 when training began, 1 when it has to end."""
        return (time.time() - self.first) / max(1e-6, self.last - self.first)

    def rate(self, peak: float) -> float:
        """A short rise, then half a cosine down to nothing."""
        part = min(1.0, self.part())
        return peak * min(part / 0.04, 1) * (1 + math.cos(math.pi * part)) / 2


class Mean:
    """A mean of the weights over the last steps."""

    def __init__(self, model: torch.nn.Module, over: int = 250) -> None:
        self.over, self.taken = over, 0
        self.own = [value for value in model.state_dict().values() if value.is_floating_point()]
        self.values = [value.detach().clone() for value in self.own]

    @torch.no_grad()
    def take(self) -> None:
        """Counts the weights as they are now in; the first few count little."""
        self.taken += 1
        torch._foreach_lerp_(self.values, self.own, max(1 / self.over, 9 / (self.taken + 9)))

    @torch.no_grad()
    def swap(self) -> None:
        """Lets the model have the mean, and back again."""
        for value, own in zip(self.values, self.own, strict=True):
            now = own.clone()
            own.copy_(value)
            value.copy_(now)


def see_parts(model: ViTForImageClassification, clock: Clock) -> None:
    """Lets the model see a part of the patches while it learns, others of each picture, until near the end."""

    def drop(module: torch.nn.Module, _: object, out: torch.Tensor) -> torch.Tensor:
        if not model.training or clock.part() > KEEP_UNTIL:
            return out
        count, length, width = out.shape
        kept = round((length - 1) * KEEP)
        rows = torch.rand(count, length - 1, device=out.device).argsort(dim=1)[:, :kept] + 1
        first = torch.zeros(count, 1, dtype=rows.dtype, device=out.device)
        rows = torch.cat([first, rows], dim=1)
        return out.gather(1, rows[:, :, None].expand(-1, -1, width))

    model.vit.embeddings.register_forward_hook(drop)


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
def logits_of(model: ViTForImageClassification, pictures: np.ndarray, device: torch.device) -> torch.Tensor:
    """(n, labels) what the model makes of (n, STORED, STORED, 3) uint8 pictures."""
    model.eval()
    found = []
    for start in range(0, len(pictures), 256):
        some = torch.from_numpy(pictures[start : start + 256]).to(device).permute(0, 3, 1, 2)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            found.append(model(plain(some, SIDE)).logits.float().cpu())
    model.train()
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


def write(model: ViTForImageClassification, out: Path) -> None:
    """TAR: the weights in half precision, the configuration and the processor."""
    with TemporaryDirectory() as folder:
        state = {name: value.detach().half().cpu().contiguous() for name, value in model.state_dict().items()}
        model.save_pretrained(folder, state_dict=state)
        processor = ViTImageProcessor(
            size={"height": SIDE, "width": SIDE}, image_mean=[0.5] * 3, image_std=[0.5] * 3, resample=2
        )
        processor.save_pretrained(folder)
        made = out / "part.tar"
        with tarfile.open(made, "w") as tar:
            for name in ("config.json", "model.safetensors", "preprocessor_config.json"):
                path = Path(folder) / name
                if path.exists():
                    tar.add(path, arcname=name)
        made.replace(out / TAR)


class Learner:
    """The model, its optimizer and the pool, a step at a time."""

    def __init__(self, model: ViTForImageClassification, pool: Pool, size: int, peak: float, clock: Clock) -> None:
        self.model, self.pool, self.size, self.peak, self.clock = model, pool, size, peak, clock
        self.device = pool.device
        flat = [value for value in model.parameters() if value.ndim < 2]
        wide = [value for value in model.parameters() if value.ndim >= 2]
        groups = [{"params": wide, "weight_decay": 0.05}, {"params": flat, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=peak, betas=(0.9, 0.99), fused=self.device.type == "cuda")
        self.rules, self.mean = Rules.on(self.device), Mean(model)
        self.skipped = 0

    def step(self) -> torch.Tensor:
        """One step; the loss. A step whose gradients are not finite is left out."""
        with torch.no_grad():
            pictures, kinds = self.pool.batch(self.size)
            batch, wanted = targets(kinds, altered(pictures, kinds, self.rules, SIDE))
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            logits = self.model(batch).logits
        loss = torch.nn.functional.cross_entropy(logits.float(), wanted)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if not torch.isfinite(norm):
            self.skipped += 1
            return loss.detach()
        for group in self.optimizer.param_groups:
            group["lr"] = self.clock.rate(self.peak)
        self.optimizer.step()
        self.mean.take()
        return loss.detach()


def fill(pool: Pool, drawers: Drawers, least: int, until: float) -> None:
    """Takes drawn pictures in until there are enough of them, or it is time to begin."""
    while pool.drawn < least and time.time() < until:
        for piece in drawers.take():
            pool.add(*piece)
        time.sleep(0.05)
    pool.weigh()


def learn(learner: Learner, drawers: Drawers, held: Pictures, out: Path) -> None:
    """Steps until the time is over, with a line now and then and the weights written about every minute."""
    clock, step = learner.clock, 0
    said = shown = fresh = time.time()
    while clock.part() < 1:
        loss = learner.step()
        step += 1
        for piece in drawers.take(4):
            learner.pool.add(*piece)
        now = time.time()
        if now - fresh > 8:
            learner.pool.weigh()
            fresh = now
        if now - said > 8:
            said = now
            print(
                f"{clock.passed():.0f} s, step {step}, loss {float(loss):.3f}, {step * learner.size:,} seen, "
                f"rate {clock.rate(learner.peak):.1e}, drawn {learner.pool.drawn:,}, left out {learner.skipped}",
                flush=True,
            )
        if now - shown > 55:
            report(learner, held, out)
            shown = time.time()
    report(learner, held, out)


def report(learner: Learner, held: Pictures, out: Path) -> None:
    """Measures the mean of the weights on the sets held apart, and writes it."""
    learner.mean.swap()
    print(figures(logits_of(learner.model, held.pictures, learner.device), held), flush=True)
    write(learner.model, out)
    learner.mean.swap()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, required=True, help="folder with pictures.bin and pictures.npz")
    parser.add_argument("--from", type=Path, required=True, dest="start", help="checkpoint to begin from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=520)
    parser.add_argument("--began", type=float, default=time.time(), help="when the seconds begin to count")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--peak", type=float, default=7e-4)
    parser.add_argument("--room", type=int, default=60_000, help="drawn pictures that are kept")
    parser.add_argument("--own", type=int, default=2, help="processes that draw as the recipe does")
    parser.add_argument("--tools", type=int, default=3, help="processes that draw with Matplotlib")
    parser.add_argument("--fonts", type=Path, help="folder of fonts; else those that are installed")
    parser.add_argument("--judged", type=int, default=1000, help="about how many pictures held apart are looked at")
    parser.add_argument("--spare", type=float, default=20, help="seconds at the end for measuring and writing")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    drawers = Drawers(arguments.own, arguments.tools, STORED, 50_000_000, arguments.fonts)
    torch.manual_seed(1)
    torch.backends.cuda.matmul.allow_tf32 = True
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    found = read(arguments.pack)
    rows = np.flatnonzero(found.held)
    rows = rows[:: max(1, len(rows) // arguments.judged)]
    held = Pictures(found.pictures[rows], found.kinds[rows], found.sets[rows], found.held[rows], found.names)
    pool = Pool(found, arguments.room, device)
    print(f"{pool.first:,} real pictures to learn from, {len(rows):,} held apart, on {device}", flush=True)
    begin = min(time.time() + 20, arguments.began + arguments.seconds / 5)
    fill(pool, drawers, min(2000, arguments.room // 2), begin)
    small = ViTForImageClassification.from_pretrained(arguments.start, dtype=torch.float32)
    model = grown(small, SIDE, DEPTH).to(device).train()
    clock = Clock(arguments.began, arguments.seconds, arguments.spare)
    see_parts(model, clock)
    learner = Learner(model, pool, arguments.batch, arguments.peak, clock)
    print(f"begins after {clock.passed():.0f} s, with {pool.drawn:,} drawn pictures", flush=True)
    print(figures(logits_of(model, held.pictures, device), held), flush=True)
    learn(learner, drawers, held, arguments.out)
    drawers.end()
    print(f"ended after {clock.passed():.0f} s", flush=True)


if __name__ == "__main__":
    main()
