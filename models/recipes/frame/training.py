"""The frame of every training: how long and how fast, the step, the mean of the last weights, what it goes on from.

A recipe gives its network, the losses of the next lesson by name, how its checkpoint is written, and an exam in words.
"""

import math
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch

from models.recipes.frame.loss_curve import LossCurve

Losses = dict[str, torch.Tensor]


def cache_folder(name: str) -> Path:
    """Where a recipe keeps what it may need again: outside the repository, or where ATTENDANT_RECIPES says."""
    root = os.environ.get("ATTENDANT_RECIPES")
    return (Path(root) if root else Path.home() / ".cache" / "attendant" / "recipes") / name


def choose_device() -> torch.device:
    """CUDA when there, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


@lru_cache
def half_gains(device: torch.device, size: int = 512, repeats: int = 6) -> bool:
    """Whether a matrix product runs clearly faster in bfloat16 than in float32; measured, not assumed."""
    seconds = []
    for dtype in (torch.float32, torch.bfloat16):
        matrix = torch.randn(size, size, device=device, generator=torch.Generator(device)).to(dtype)
        for repeat in range(repeats):
            if repeat == 1:  # the first product warms up
                began = time.perf_counter()
            _ = (matrix @ matrix)[0, 0].item()
        seconds.append(time.perf_counter() - began)
    return seconds[1] < 0.8 * seconds[0]


def quick(device: torch.device) -> Any:
    """A context in which products are computed in bfloat16 where that is faster; weights stay float32.

    On a processor that is so while learning alone: what is measured there is exact.
    """
    fine = device.type == "cuda" or (torch.is_grad_enabled() and half_gains(device))
    return torch.autocast(device.type, torch.bfloat16) if fine else nullcontext()


@dataclass(frozen=True)
class Plan:
    """How long and how fast to learn.

    seconds: of learning, those of earlier sittings among them. rate: the highest. warm_up: the part of the time in
    which it rises. level: until when it stays; then it falls by half a cosine to nothing. decay: of weights, but for
    vectors. momentum: of their squares. steepest: the norm that gradients are cut to. mean: how much of the mean of the
    weights stays at each step. every: seconds from one exam, line and checkpoint to the next.
    """

    seconds: float
    rate: float = 1e-3
    warm_up: float = 0.04
    level: float = 0.0
    decay: float = 0.05
    momentum: float = 0.98
    steepest: float = 1.0
    mean: float = 0.998
    every: float = 60.0
    seed: int = 1

    def rate_at(self, done: float) -> float:
        """The learning rate when a part of the time is over."""
        if done < self.warm_up:
            return self.rate * max(0.02, done / self.warm_up)
        falls = max(self.level, self.warm_up)
        fallen = max(0.0, min(1.0, done) - falls) / (1 - falls)
        return self.rate * 0.5 * (1 + math.cos(math.pi * fallen))


class Mean:
    """A running mean of a network's weights, which is steadier than the last weights alone."""

    def __init__(self, network: torch.nn.Module, keep: float) -> None:
        self.keep, self.taken = keep, 0
        self.own = [value.detach() for value in network.state_dict().values() if value.is_floating_point()]
        self.values = [value.clone() for value in self.own]

    @torch.no_grad()
    def take(self) -> None:
        """Counts the weights as they are now in; the first steps count more."""
        self.taken += 1
        torch._foreach_lerp_(self.values, self.own, 1 - min(self.keep, self.taken / (self.taken + 10)))

    @contextmanager
    def lent(self) -> Iterator[None]:
        """The network has the mean for a while."""
        learnt = [value.clone() for value in self.own]
        self._give(self.values)
        try:
            yield
        finally:
            self._give(learnt)

    @torch.no_grad()
    def _give(self, values: list[torch.Tensor]) -> None:
        for own, value in zip(self.own, values, strict=True):
            own.copy_(value)


class Training:
    """A network that learns. steps, seconds: so far; shown: the tokens that it was shown, which lessons add to.

    out: the folder of its log and of training.pt, which it goes on from where that is there. beside: learns too,
    `faster` times as fast, and is thrown away. level: matrices of the network whose steps go as far in all directions
    (Muon, arXiv 2502.16982), `bolder` times as fast; the rest steps by AdamW. hold: sets what must not move, after each
    step.
    """

    def __init__(
        self,
        plan: Plan,
        network: torch.nn.Module,
        out: Path,
        beside: torch.nn.Module | None = None,
        faster: float = 1.0,
        level: Iterable[torch.nn.Parameter] = (),
        bolder: float = 2.0,
        hold: Callable[[], object] = lambda: None,
    ) -> None:
        self.hold = hold
        self.plan, self.network, self.out = plan, network, out
        self.beside = torch.nn.Module() if beside is None else beside
        even = list(level)
        self.level: torch.optim.Optimizer | None = None
        if even:
            self.level = torch.optim.Muon(even, plan.rate, plan.decay, adjust_lr_fn="match_rms_adamw")
            self.level.param_groups[0]["times"] = bolder
        apart = set(map(id, even))
        groups: list[dict[str, Any]] = [
            {"params": rest, "weight_decay": decay, "times": times}
            for part, times in ((network, 1.0), (self.beside, faster))
            for some, decay in zip(_matrices_and_vectors(part), (plan.decay, 0.0), strict=True)
            if (rest := [weight for weight in some if id(weight) not in apart])
        ]
        self.weights = [*(weight for group in groups for weight in group["params"]), *even]
        fused = self.weights[0].is_cuda
        self.optimizer = torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, plan.momentum), fused=fused)
        self.mean = Mean(network, plan.mean)
        self.steps, self.shown, self.seconds = 0, 0, 0.0
        out.mkdir(parents=True, exist_ok=True)
        if self.state.exists():
            self._go_on()
        self.curve = LossCurve(out / "loss.csv", sum(weight.numel() for weight in self.weights), self.steps)

    @property
    def state(self) -> Path:
        """The file that a training goes on from."""
        return self.out / "training.pt"

    @property
    def done(self) -> float:
        """The part of the time that is over, 0 to 1."""
        return min(1.0, self.seconds / self.plan.seconds)

    @property
    def _parts(self) -> tuple[str, ...]:
        return ("network", "beside", "optimizer", *(("level",) if self.level else ()))

    def _go_on(self) -> None:
        kept = torch.load(self.state, map_location=self.weights[0].device, weights_only=True)
        for part in self._parts:
            getattr(self, part).load_state_dict(kept[part])
        self.mean.values, self.mean.taken = kept["mean"], kept["steps"]
        self.steps, self.shown, self.seconds = kept["steps"], kept["shown"], kept["seconds"]

    def start_from(self, earlier: Path) -> None:
        """Takes the mean of the weights of another training in a folder, and of what learnt beside as much as is there.

        Steps and time count anew. Raises FileNotFoundError where no training was kept, ValueError for other weights.
        """
        kept = torch.load(earlier / self.state.name, map_location=self.weights[0].device, weights_only=True)
        shapes = [[value.shape for value in values] for values in (kept["mean"], self.mean.own)]
        if shapes[0] != shapes[1]:
            raise ValueError(f"The training in {earlier} is of another network.")
        self.beside.load_state_dict(kept["beside"], strict=False)
        self.mean._give(kept["mean"])
        self.mean.values = kept["mean"]

    def keep(self) -> None:
        """Writes what a training goes on from, whole or not at all."""
        kept: dict[str, object] = {"steps": self.steps, "shown": self.shown, "seconds": self.seconds}
        kept |= {part: getattr(self, part).state_dict() for part in self._parts}
        part = self.state.with_suffix(".part")
        torch.save(kept | {"mean": self.mean.values}, part)
        part.replace(self.state)

    def step(self, losses: Losses) -> None:
        """One step down the sum of the losses; one whose gradient is not finite is left out."""
        self.optimizer.zero_grad(set_to_none=True)
        torch.stack(list(losses.values())).sum().backward()
        norm = torch.nn.utils.clip_grad_norm_(self.weights, self.plan.steepest)
        steps = [self.optimizer, *([self.level] if self.level else [])]
        for group in (group for step in steps for group in step.param_groups):
            group["lr"] = self.plan.rate_at(self.done) * group["times"]
        if norm.is_cuda and not self.level:
            # The fused step asks this on the device itself, as it does for a GradScaler: nobody waits for the answer.
            vars(self.optimizer)["found_inf"] = (~torch.isfinite(norm)).float()
        elif not torch.isfinite(norm):
            return
        for step in steps:
            step.step()
        self.hold()
        self.mean.take()
        self.steps += 1

    def run(self, lesson: Callable[[], Losses], save: Callable[[], object], exam: Callable[[], str]) -> None:
        """Learns until the time is over; every minute or so, and at the end, the mean of the weights is examined and
        saved. The network ends as that mean. lesson: no losses while there is nothing to learn from yet."""
        before, began = self.seconds, time.monotonic()
        told, stretch = began, dict[str, list[torch.Tensor]]()
        self.network.train()
        while self.done < 1:
            if losses := lesson():
                self.step(losses)
                for name, loss in losses.items():
                    stretch.setdefault(name, []).append(loss.detach())
            now = time.monotonic()
            self.seconds = before + now - began
            if stretch and (now - told > self.plan.every or self.done >= 1):
                with self.mean.lent():
                    self.network.eval()
                    self._tell({name: float(torch.stack(each).mean()) for name, each in stretch.items()}, exam())
                    save()
                    self.network.train()
                self.keep()
                stretch.clear()
                told = time.monotonic()
        self.mean._give(self.mean.values)
        self.network.eval()

    def _tell(self, losses: dict[str, float], found: str) -> None:
        """A line on the screen and in the log."""
        said = "  ".join(f"{name} {loss:.3f}" for name, loss in losses.items())
        line = f"{self.seconds:5.0f} s {self.done:4.0%}  step {self.steps}  {said}  {found}"
        print(line, flush=True)
        with (self.out / "log.txt").open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        self.curve.add(self.steps, self.shown, sum(losses.values()))


def _matrices_and_vectors(part: torch.nn.Module) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
    """What learns of a network: weights that decay, and biases and norms, which do not."""
    weights = [weight for weight in part.parameters() if weight.requires_grad]
    return [each for each in weights if each.dim() > 1], [each for each in weights if each.dim() <= 1]
