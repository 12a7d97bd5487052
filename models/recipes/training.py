"""The training loop that the picture recipes share: bfloat16 where it gains, cosine decay, goes on after a cut.

Checkpoints and rendered pictures lie outside the repository, in ~/.cache/attendant/recipes (or ATTENDANT_RECIPES).
"""

import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from models.recipes.loss_curve import LossCurve


def cache_folder(name: str) -> Path:
    """Where a recipe keeps what it may need again."""
    root = os.environ.get("ATTENDANT_RECIPES")
    return (Path(root) if root else Path.home() / ".cache" / "attendant" / "recipes") / name


def choose_device() -> torch.device:
    """CUDA when there, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def best_dtype(device: torch.device, size: int = 512, repeats: int = 6) -> torch.dtype:
    """bfloat16 where a matrix product runs faster in it than in float32, else float32; measured, not assumed."""
    seconds = {}
    for dtype in (torch.float32, torch.bfloat16):
        matrix = torch.randn(size, size, device=device).to(dtype)
        for repeat in range(repeats):
            if repeat == 1:  # the first product warms up
                began = time.perf_counter()
            product = matrix @ matrix
            _ = product[0, 0].item()
        seconds[dtype] = time.perf_counter() - began
    return torch.bfloat16 if seconds[torch.bfloat16] < 0.8 * seconds[torch.float32] else torch.float32


class PatchDropout:
    """Leaves out patches of pictures while training, which halves its cost (PatchDropout, arXiv 2208.07220; FLIP,
    arXiv 2212.00794): a hook on a module that returns (batch, 1 + patches, width) embeddings, class token first."""

    def __init__(self, embeddings: torch.nn.Module, keep: float, until: int) -> None:
        self.keep, self.until, self.step = keep, until, 0
        self.kept: torch.Tensor | None = None  # (batch, patches kept) their numbers, in the last pass; None for all
        embeddings.register_forward_hook(self._drop)

    def _drop(self, module: torch.nn.Module, inputs: object, output: torch.Tensor) -> torch.Tensor:
        self.kept = None
        if not module.training or self.step >= self.until:
            return output
        batch, length, width = output.shape
        noise = torch.rand(batch, length - 1, generator=torch.Generator().manual_seed(self.step))
        self.kept = noise.argsort(dim=1)[:, : round(self.keep * (length - 1))].to(output.device)
        patches = output.gather(1, (self.kept + 1)[..., None].expand(-1, -1, width))
        return torch.cat([output[:, :1], patches], dim=1)


@dataclass(frozen=True)
class Plan:
    """How long and how fast to train."""

    steps: int
    batch: int
    rate: float = 1e-3
    warm_up: int = 150
    weight_decay: float = 0.05
    clip: float = 1.0
    save_every: int = 100
    seed: int = 1

    def rate_at(self, step: int) -> float:
        """Learning rate of a step: a linear warm-up, then half a cosine down to nothing."""
        if step < self.warm_up:
            return self.rate * (step + 1) / self.warm_up
        return self.rate * 0.5 * (1 + math.cos(math.pi * (step - self.warm_up) / max(1, self.steps - self.warm_up)))


class MasterWeights:
    """AdamW on float32 copies of a model's weights, which may themselves be bfloat16."""

    def __init__(self, model: torch.nn.Module, plan: Plan) -> None:
        self.weights = [weight for weight in model.parameters() if weight.requires_grad]
        self.copies = [weight.detach().float().clone().requires_grad_(True) for weight in self.weights]
        decayed = [copy for copy in self.copies if copy.dim() > 1]
        plain = [copy for copy in self.copies if copy.dim() <= 1]
        groups = [{"params": decayed, "weight_decay": plan.weight_decay}, {"params": plain, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98))
        self.clip = plan.clip

    def step(self, rate: float) -> bool:
        """Applies the gradients and clears them; False when they were not finite and the step was left out."""
        for weight, copy in zip(self.weights, self.copies, strict=True):
            copy.grad = None if weight.grad is None else weight.grad.float()
            weight.grad = None
        norm = torch.nn.utils.clip_grad_norm_(self.copies, self.clip)
        if not torch.isfinite(norm):
            return False
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.step()
        with torch.no_grad():
            for weight, copy in zip(self.weights, self.copies, strict=True):
                weight.copy_(copy)
        return True

    def save(self, path: Path, step: int) -> None:
        """Writes weights, optimizer state and step, whole or not at all."""
        tensors = {f"weight.{index}": copy.detach() for index, copy in enumerate(self.copies)}
        for index, copy in enumerate(self.copies):
            for name, value in self.optimizer.state[copy].items():
                tensors[f"{name}.{index}"] = value
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        save_file(tensors | {"at": torch.tensor(step)}, part)
        part.replace(path)

    def load(self, path: Path) -> int:
        """Reads what save() wrote and returns the step to go on from."""
        tensors = load_file(path)
        with torch.no_grad():
            for index, (weight, copy) in enumerate(zip(self.weights, self.copies, strict=True)):
                copy.copy_(tensors[f"weight.{index}"])
                weight.copy_(copy)
                names = ("step", "exp_avg", "exp_avg_sq")
                state = {name: tensors[f"{name}.{index}"] for name in names if f"{name}.{index}" in tensors}
                self.optimizer.state[copy] = {
                    name: value if name == "step" else value.to(copy.device) for name, value in state.items()
                }
        return int(tensors["at"])


def loss_file(checkpoint: Path) -> Path:
    """Where train() writes how the loss fell."""
    return checkpoint.with_suffix(".loss.csv")


def train(
    model: torch.nn.Module,
    plan: Plan,
    loss_of: Callable[[int, np.random.Generator], torch.Tensor],
    checkpoint: Path,
    tokens: float = 1.0,
) -> None:
    """Trains in place: loss_of(step, rng) gives the scalar loss of one batch; rng depends on seed and step alone.

    Goes on from `checkpoint` when it is there. The model ends with its float32 weights. tokens: of an example; how the
    loss fell with them stands in a csv beside the checkpoint (`loss_file`).
    """
    masters = MasterWeights(model, plan)
    first = masters.load(checkpoint) if checkpoint.exists() else 0
    learning = sum(each.numel() for each in masters.weights)
    curve = LossCurve(loss_file(checkpoint), learning, plan.batch * tokens, first)
    model.train()
    began, shown = time.perf_counter(), []
    for step in range(first, plan.steps):
        loss = loss_of(step, np.random.default_rng([plan.seed, step]))
        loss.backward()
        if not masters.step(plan.rate_at(step)):
            print(f"step {step}: gradient not finite, left out", flush=True)
        shown.append(loss.item())
        if (step + 1) % 50 == 0:
            speed = (step + 1 - first) * plan.batch / (time.perf_counter() - began)
            print(f"step {step + 1} of {plan.steps}  loss {np.mean(shown):.3f}  {speed:.0f} examples/s", flush=True)
            curve.add(step + 1, float(np.mean(shown)))
            shown.clear()
        if (step + 1) % plan.save_every == 0 or step + 1 == plan.steps:
            masters.save(checkpoint, step + 1)
    model.float()
    with torch.no_grad():
        for weight, copy in zip(masters.weights, masters.copies, strict=True):
            weight.copy_(copy)
    model.eval()
