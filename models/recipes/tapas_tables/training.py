"""Trains the small TAPAS from generated questions, keeping a checkpoint from which it goes on after any stop."""

import copy
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from transformers import TapasForQuestionAnswering

from . import real_batches
from .batches import Example, batched, by_length, examples
from .encoding import WordPieces
from .model import configuration, initialised, logits, loss
from .questions import IN_TRAINING, QuestionMaker
from .real_batches import RealExample
from .tables import TableMaker

AVERAGED_EVERY = 10  # steps
EXAMPLES_A_STEP = 48  # about
CROWDED = 0.3  # of the tables have rows named alike, which are easily taken for each other
STEEPEST = 6.0  # gradient norm; two or three are usual
CACHE = Path.home() / ".cache" / "attendant" / "recipes" / "tapas-tables"


@dataclass(frozen=True)
class Plan:
    """How long and how fast; the learning rate falls to nothing over the last `cool` steps, tables grow all along."""

    steps: int = 12_000
    cool: int = 9_000
    warm: int = 300
    rate: float = 6e-4
    tokens: int = 3_072  # padded tokens a batch
    seed: int = 0
    smallest: float = 0.2  # how large tables get at the first step, where 1 is all sizes
    real: float = 0.65  # of the batches, where there are real questions

    def rate_at(self, step: int) -> float:
        """The learning rate of a step: a ramp, a plateau, a straight fall."""
        return self.rate * min(1.0, (step + 1) / self.warm, max(0.0, (self.steps - step) / max(1, self.cool)))

    def ambition_at(self, step: int) -> float:
        """How large tables get, 0 to 1: small ones teach more in the same time, so they come first."""
        return min(1.0, self.smallest + 0.8 * step / self.steps)


def device() -> torch.device:
    """CUDA where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def half_gains(where: torch.device) -> bool:
    """Whether a matrix product of this model's size is clearly faster in bf16 than in fp32 here."""
    seconds = []
    for dtype in (torch.float32, torch.bfloat16):
        left, right = (torch.ones(size, dtype=dtype, device=where) for size in ((4096, 256), (256, 512)))
        left @ right
        started = time.perf_counter()
        for _ in range(10):
            product = left @ right
        product.sum().item()
        seconds.append(time.perf_counter() - started)
    return seconds[1] < 0.8 * seconds[0]


class Trainer:
    """Weights that compute (bf16 where it gains), fp32 masters, a running average of these, and AdamW."""

    def __init__(
        self,
        folder: Path,
        vocabulary: list[str],
        plan: Plan,
        start: TapasForQuestionAnswering | None = None,
        real: Iterator[RealExample] | None = None,
    ) -> None:
        """Starts from `start` or from nothing, unless `folder` has a training to go on; `real` questions beside."""
        self.folder, self.plan = folder, plan
        self.pieces = WordPieces(vocabulary)
        self.device = device()
        self.real = real
        self.model = (start or initialised(configuration(len(vocabulary)), plan.seed)).to(self.device)
        self.names = [name for name, _ in self.model.named_parameters()]
        self.masters = [weight.detach().clone() for weight in self.model.parameters()]
        self.average = [weight.clone() for weight in self.masters]
        decayed = [at for at, name in enumerate(self.names) if self.masters[at].dim() == 2 and "embeddings" not in name]
        groups = [
            {"params": [self.masters[at] for at in decayed], "weight_decay": 0.01},
            {"params": [master for at, master in enumerate(self.masters) if at not in decayed], "weight_decay": 0.0},
        ]
        self.optimizer = torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98), fused=True)
        for master in self.masters:
            moments = {name: torch.zeros_like(master) for name in ("exp_avg", "exp_avg_sq")}
            self.optimizer.state[master] = {"step": torch.zeros((), device=self.device), **moments}
        self.step = 0
        if half_gains(self.device):
            self.model.to(torch.bfloat16)
        if (folder / "trainer.safetensors").exists():
            self._resume()

    def _resume(self) -> None:
        state = load_file(self.folder / "trainer.safetensors", device=str(self.device))
        for part, tensors in self._parts().items():
            for name, tensor in zip(self.names, tensors, strict=True):
                tensor.copy_(state[f"{part}.{name}"])
        self.step = int(state["step"])
        self._publish()

    def _parts(self) -> dict[str, list[Tensor]]:
        kept = {
            name: [self.optimizer.state[master][name] for master in self.masters]
            for name in ("step", "exp_avg", "exp_avg_sq")
        }
        return {"master": self.masters, "average": self.average, **kept}

    def save(self) -> None:
        """Writes everything needed to go on, in place of the last checkpoint."""
        state = {
            f"{part}.{name}": tensor
            for part, tensors in self._parts().items()
            for name, tensor in zip(self.names, tensors, strict=True)
        }
        state["step"] = torch.tensor(self.step)
        partial = self.folder / "trainer.partial"
        save_file(state, partial)
        partial.replace(self.folder / "trainer.safetensors")

    @torch.no_grad()
    def _publish(self) -> None:
        torch._foreach_copy_(list(self.model.parameters()), self.masters)

    @torch.no_grad()
    def averaged(self) -> TapasForQuestionAnswering:
        """A copy of the model in fp32 with the averaged weights: steadier than those of the last step."""
        model = copy.deepcopy(self.model).float().eval()
        torch._foreach_copy_(list(model.parameters()), self.average)
        return model

    def groups(self) -> Iterator[list[Example] | list[RealExample]]:
        """Training batches from this step on; a resumed run draws other questions than the stopped one drew."""
        rng = Random(f"{self.plan.seed} {self.step}")
        maker = TableMaker(rng, crowded=CROWDED)
        asker = QuestionMaker(rng, maker, weights=IN_TRAINING)

        def stream() -> Iterator[Example]:
            while True:
                ambition = self.plan.ambition_at(self.step)
                for _, example in zip(range(300), examples(maker, asker, self.pieces, ambition), strict=False):
                    yield example

        generated = by_length(stream(), self.plan.tokens, 512, rng)
        if self.real is None:
            return generated
        asked = by_length(self.real, self.plan.tokens, 192, rng)
        return (next(asked) if rng.random() < self.plan.real else next(generated) for _ in iter(int, 1))

    def run(self, every: int = 100) -> None:
        """Trains to the plan's last step, logging and saving as it goes."""
        shuffle = np.random.default_rng([self.plan.seed, self.step])
        started, seen, recent, losses = time.perf_counter(), 0, 0, 0.0
        log = (self.folder / "log.jsonl").open("a", encoding="utf-8")
        groups = self.groups()
        while self.step < self.plan.steps:
            group = next(groups)
            value = self.update(group, shuffle)
            losses, seen, recent = losses + value, seen + len(group), recent + len(group)
            self.step += 1
            if self.step % every == 0:
                line = {
                    "step": self.step,
                    "loss": round(losses / recent, 4),
                    "examples": seen,
                    "seconds": round(time.perf_counter() - started, 1),
                    "rate": self.plan.rate_at(self.step),
                }
                log.write(json.dumps(line) + "\n")
                log.flush()
                print(line, flush=True)
                recent, losses = 0, 0.0
            if self.step % every == 0 or self.step == self.plan.steps:
                self.save()
        log.close()

    def losses(self, group: list[Example] | list[RealExample], shuffle: np.random.Generator) -> Tensor:
        """(examples,): what each of a batch costs."""
        if isinstance(group[0], RealExample):
            asked = real_batches.batched(group, shuffle).to(self.device)
            return real_batches.likeliest(logits(self.model, asked.inputs), asked)
        batch = batched(group, shuffle).to(self.device)
        return loss(logits(self.model, batch), batch)

    def update(self, group: list[Example] | list[RealExample], shuffle: np.random.Generator) -> float:
        """One step of AdamW on one batch; a step whose gradient is not finite is left out."""
        values = self.losses(group, shuffle)
        self.model.zero_grad(set_to_none=True)
        # Every question weighs the same, or the few of a batch of long tables would shake everything.
        (values.sum() / EXAMPLES_A_STEP).backward()
        gradients = [
            torch.zeros_like(master) if weight.grad is None else weight.grad.float()
            for weight, master in zip(self.model.parameters(), self.masters, strict=True)
        ]
        norm = torch.linalg.vector_norm(torch.stack(torch._foreach_norm(gradients)))
        if torch.isfinite(norm):
            torch._foreach_mul_(gradients, float(1 / (norm / STEEPEST).clamp(min=1.0)))
            self._apply(gradients)
        return float(values.detach().sum())

    @torch.no_grad()
    def _apply(self, gradients: list[Tensor]) -> None:
        for group in self.optimizer.param_groups:
            group["lr"] = self.plan.rate_at(self.step)
        for master, gradient in zip(self.masters, gradients, strict=True):
            master.grad = gradient
        self.optimizer.step()
        if self.step % AVERAGED_EVERY == 0:
            share = max(1 / (self.step / AVERAGED_EVERY + 1), 0.004 * AVERAGED_EVERY)
            torch._foreach_lerp_(self.average, self.masters, share)
        self._publish()


def write_plan(folder: Path, plan: Plan) -> None:
    """Keeps the plan beside the checkpoint."""
    (folder / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n", encoding="utf-8")
