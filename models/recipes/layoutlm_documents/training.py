"""Trains: pages are laid out in worker processes, the curriculum and the learning rate follow the time that is left."""

import math
import multiprocessing
import os
import queue
import time
from pathlib import Path
from random import Random

import numpy as np
import torch

from . import evaluation
from .network import Learner, save
from .pieces import Pieces
from .samples import batches, of_page

HARDEST_AT = 0.45
_TOKENS = 24_000


def _make(seed: int, progress, made, tokens: int) -> None:
    """A worker: pages as hard as the time says, in batches of like length, for ever."""
    torch.set_num_threads(1)
    rng, pieces = Random(seed), Pieces.read(Path(__file__).with_name("vocab.txt"))
    while True:
        hardest = min(1.0, progress.value / HARDEST_AT)
        found = []
        while sum(len(one.ids) for one in found[::16]) * 16 < 3 * tokens and len(found) < 3_000:
            # Easy ones stay among the hard ones.
            found.extend(of_page(rng, pieces, hardest * math.sqrt(rng.random())))
        for batch in batches(rng, found, tokens):
            made.put(batch)


def rate(progress: float, peak: float) -> float:
    """Up within 3 % of the time, level until half of it, then down to nothing."""
    if progress < 0.03:
        return peak * max(progress, 0.0005) / 0.03
    if progress < 0.5:
        return peak
    return peak * max(0.0, 1 - (progress - 0.5) / 0.5) ** 1.2


def on_device(batch: dict[str, np.ndarray], device: str) -> dict[str, torch.Tensor]:
    """The arrays as tensors there."""
    return {name: torch.from_numpy(array).to(device, non_blocking=True) for name, array in batch.items()}


def train(
    out: Path,
    seconds: float,
    device: str,
    workers: int = 4,
    peak: float = 1.2e-3,
    seed: int = 1,
    say=print,
    tokens: int = _TOKENS,
) -> None:
    """Train for so many seconds; the checkpoint is written every minute and at the end."""
    began = time.perf_counter()
    torch.manual_seed(seed)
    pieces = Pieces.read(Path(__file__).with_name("vocab.txt"))
    context = multiprocessing.get_context("fork" if device == "cpu" else "spawn")
    progress, made = context.Value("d", 0.0), context.Queue(maxsize=24)
    makers = [
        context.Process(target=_make, args=(seed * 100 + number, progress, made, tokens), daemon=True)
        for number in range(workers)
    ]
    for maker in makers:
        maker.start()
    learner = Learner(pieces).to(device)
    say(f"{sum(p.numel() for p in learner.model.parameters()):,} parameters, {device}")
    plain = [p for p in learner.parameters() if p.dim() < 2]
    matrices = [p for p in learner.parameters() if p.dim() >= 2]
    optimiser = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.03}, {"params": plain, "weight_decay": 0.0}],
        lr=peak,
        betas=(0.9, 0.98),
        fused=device != "cpu",
    )
    mean = {name: tensor.detach().float().clone() for name, tensor in learner.state_dict().items()}
    tests = evaluation.sets(Path(__file__).parent, pieces)
    told = saved = time.perf_counter()
    step = samples = waited = 0.0
    losses: list[torch.Tensor] = []
    last = began + seconds - min(25.0, 0.06 * seconds)
    while time.perf_counter() < last:
        done = (time.perf_counter() - began) / (last - began)
        progress.value = done
        for group in optimiser.param_groups:
            group["lr"] = rate(done, peak)
        start = time.perf_counter()
        try:
            batch = on_device(made.get(timeout=60), device)
        except queue.Empty:
            say("no pages came for a minute")
            break
        waited += time.perf_counter() - start
        with torch.autocast(device.split(":")[0], torch.bfloat16):
            loss, answers = learner(batch, 0.3 * (1 - done) + 0.03)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(learner.parameters(), 1.0)
        if step % 50 or torch.isfinite(norm):  # looked at rarely: asking waits for the device
            optimiser.step()
        step += 1
        samples += len(batch["ids"])
        losses.append(answers.detach())
        if done > 0.7 and step % 5 == 0:
            share = 0.98
            with torch.no_grad():
                for name, tensor in learner.state_dict().items():
                    mean[name].lerp_(tensor.float(), 1 - share)
        elif done <= 0.7 and step % 50 == 0:
            for name, tensor in learner.state_dict().items():
                mean[name].copy_(tensor)
        if time.perf_counter() - told > 20:
            told = time.perf_counter()
            loss_now = torch.stack(losses).mean().item()
            losses.clear()
            say(
                f"{told - began:5.0f} s {done:4.0%} step {step:.0f}, {samples / (told - began):.0f} samples/s, "
                f"waited {waited / (told - began):.0%}, loss {loss_now:.3f}; "
                + evaluation.told(evaluation.measure(learner, tests, device, most=240))
            )
        if time.perf_counter() - saved > 60:
            saved = time.perf_counter()
            save(learner, pieces, out)
    for maker in makers:
        maker.kill()
    say("as it is: " + evaluation.told(evaluation.measure(learner, tests, device)))
    now = {name: tensor.detach().clone() for name, tensor in learner.state_dict().items()}
    save(learner, pieces, out)
    learner.load_state_dict({name: mean[name].to(tensor.dtype) for name, tensor in now.items()})
    say("mean of the last steps: " + evaluation.told(evaluation.measure(learner, tests, device)))
    save(learner, pieces, out.with_name(out.name + "-mean"))
    torch.save({"state": now}, out.with_name("learner.pt"))


def main() -> None:
    """SECONDS_LEFT and OUT say how long and where to."""
    out = Path(os.environ.get("OUT", "out"))
    out.mkdir(parents=True, exist_ok=True)
    log = (out / "log.txt").open("a", encoding="utf-8")

    def say(text: str) -> None:
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    device = "cuda" if torch.cuda.is_available() else "cpu"
    workers = int(os.environ.get("WORKERS", "4" if device == "cuda" else "1"))
    tokens = int(os.environ.get("TOKENS", str(_TOKENS)))
    train(
        out / "layoutlm-documents", float(os.environ.get("SECONDS_LEFT", "60")), device, workers, say=say, tokens=tokens
    )


if __name__ == "__main__":
    main()
