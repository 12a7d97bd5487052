"""Learns from a pack for so many seconds, whatever the device makes of them, and keeps the mean of the weights."""

import io
import json
import math
import tarfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import torch
from safetensors.torch import save
from torch.optim.swa_utils import get_ema_multi_avg_fn
from transformers import Wav2Vec2ForCTC

from models.recipes.wav2vec2_speech.vocabulary import LETTERS

from .augmentation import augmented
from .batches import Piece, endless, letters_of, spans_of, whole
from .forward import QUIET, Noise, forward, letter_loss
from .growing import grown_network
from .sounds import RATE, Item, Sounds, read_sounds

SEED = 20_261
LAYERS = 8
MIDDLE, MIDDLE_SHARE = 5, 0.3  # the layer after which letters are told as well, and what its loss weighs
BATCH_SECONDS = 320.0
PEAK_RATE, DECAY = 8e-4, 0.02
WARM_UP = 0.06  # of the time
CALM_FROM, CALM = 0.88, 0.35  # from this share of the time on sounds are altered less
MEAN = 0.999  # of the running mean of the weights, for each step
SAVE_SECONDS, TELL_SECONDS, TRY_SECONDS = 60.0, 10.0, 75.0
LAST_SECONDS = 15.0  # kept for the last figure and the last save
MEMORY = 15e9  # bytes of the GPU, at most
OFTEN = {
    "an4": 1.3,
    "librispeech-251": 2.0,
    "librispeech-3": 0.9,
    "nonnative": 1.5,
    "ljspeech": 0.8,
    "cathy": 0.7,
    "espeak": 1.7,
    "flite": 1.7,
    "festival": 1.7,
}
"""How often recordings come in a pass: no single voice is the usual one, and about 0.35 of the sound is synthetic."""

TRIED = {"an4": 2, "librispeech-251": 6, "nonnative": 3}
"""Speakers of the training part who are kept for the figures on the way."""

FILES = ("vocab", "preprocessor_config", "processor_config", "tokenizer_config", "special_tokens_map")


@dataclass
class Run:
    """A training under way."""

    network: Wav2Vec2ForCTC
    mean: Wav2Vec2ForCTC
    optimiser: torch.optim.Optimizer
    scaler: torch.amp.GradScaler  # leaves out steps that are not finite without waiting for the device
    device: torch.device
    begun: float
    end: float
    log: Path
    steps: int = 0
    heard: float = 0.0  # seconds of sound
    started: float = 0.0  # when the sounds were there: from then on the share of the time counts
    batch_seconds: float = BATCH_SECONDS
    losses: list[torch.Tensor] = field(default_factory=list)

    @property
    def progress(self) -> float:
        """The share of the time for learning that has passed, from 0 to 1."""
        return min(1.0, (time.time() - self.started) / max(1e-3, self.end - self.started))

    def tell(self, text: str) -> None:
        """A line for the log."""
        line = f"{time.time() - self.begun:6.1f} s  step {self.steps}  {self.heard / 3600:.1f} h  {text}"
        print(line, flush=True)
        with self.log.open("a") as file:
            file.write(line + "\n")


def learning_rate(progress: float) -> float:
    """Rises in a line, falls by a cosine to nothing at the end."""
    if progress < WARM_UP:
        return PEAK_RATE * (progress + 0.002) / WARM_UP
    return PEAK_RATE * 0.5 * (1 + math.cos(math.pi * (progress - WARM_UP) / (1 - WARM_UP)))


def strength_of(progress: float) -> float:
    """How strongly sounds are altered."""
    if progress < CALM_FROM:
        return 1.0
    return 1.0 + (CALM - 1.0) * (progress - CALM_FROM) / (1 - CALM_FROM)


def tried(items: list[Item]) -> tuple[list[Item], list[Item]]:
    """The recordings to learn from, and those of the speakers who are kept for the figures on the way."""
    kept = set()
    for group, count in TRIED.items():
        speakers = sorted({item.speaker for item in items if item.group == group})
        kept |= {(group, speaker) for speaker in Random(group).sample(speakers, min(count, len(speakers)))}
    learnt = [item for item in items if (item.group, item.speaker) not in kept]
    return learnt, [item for item in items if (item.group, item.speaker) in kept and item.length < 16 * RATE]


def learn(run: Run, samples: torch.Tensor, batch: list[Piece]) -> None:
    """One step of AdamW; a step whose gradient is not finite is left out."""
    progress = run.progress
    for group in run.optimiser.param_groups:
        group["lr"] = learning_rate(progress)
    strength = strength_of(progress)
    spans, lengths, width = spans_of(batch, run.device, strength)
    letters, counts = letters_of(batch, run.device)
    with torch.no_grad():
        sounds = augmented(samples, spans, lengths.to(run.device, non_blocking=True), width, strength)
    with torch.autocast(run.device.type, torch.bfloat16, enabled=run.device.type == "cuda"):
        logits, between, frames = forward(run.network, sounds, lengths, Noise(), MIDDLE)
    loss = letter_loss(logits, frames, letters, counts)
    total = loss
    if between is not None:
        total = (1 - MIDDLE_SHARE) * loss + MIDDLE_SHARE * letter_loss(between, frames, letters, counts)
    run.optimiser.zero_grad(set_to_none=True)
    torch.autograd.backward(run.scaler.scale(total))
    run.scaler.unscale_(run.optimiser)
    weights = [weight for weight in run.network.parameters() if weight.grad is not None]
    torch.nn.utils.clip_grad_norm_(weights, 1.0)
    run.scaler.step(run.optimiser)
    run.scaler.update()
    _move_mean(run)
    run.steps += 1
    run.heard += float(sum(piece.length for piece in batch)) / RATE
    run.losses.append(loss.detach())


@torch.no_grad()
def _move_mean(run: Run) -> None:
    share = 1 - min(MEAN, (run.steps + 1) / (run.steps + 10))
    means, currents = list(run.mean.parameters()), list(run.network.parameters())
    get_ema_multi_avg_fn(1 - share)(means, currents, run.steps)


@torch.no_grad()
def letters_wrong(run: Run, samples: torch.Tensor, items: list[Item]) -> str:
    """For each group how many letters of the mean of the weights are wrong, greedily, in percent."""
    errors: dict[str, list[int]] = {}
    ordered = sorted(items, key=lambda item: item.length)
    for start in range(0, len(ordered), 32):
        part = ordered[start : start + 32]
        spans, lengths, width = spans_of([whole(item) for item in part], run.device, 0.0)
        sounds = augmented(samples, spans, lengths.to(run.device), width, 0.0)
        with torch.autocast(run.device.type, torch.bfloat16, enabled=run.device.type == "cuda"):
            logits, _, frames = forward(run.mean, sounds, lengths, QUIET)
        for item, row, count in zip(part, logits.argmax(-1).cpu(), frames.tolist(), strict=True):
            found = errors.setdefault(item.group, [0, 0])
            truth = " ".join(item.words)
            found[0] += distance(truth, spelled(row[: int(count)].tolist()))
            found[1] += len(truth)
    return ", ".join(f"{group} {100 * wrong / max(1, of):.1f} %" for group, (wrong, of) in sorted(errors.items()))


def spelled(numbers: list[int]) -> str:
    """The letters of the best number of each frame."""
    kept = [number for place, number in enumerate(numbers) if number and (not place or numbers[place - 1] != number)]
    return " ".join("".join(LETTERS[number] for number in kept).replace("|", " ").split())


def distance(truth: str, text: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(text) + 1))
    for number, letter in enumerate(truth, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(text, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != other))
    return row[-1]


def keep(run: Run, pack: Path, target: Path) -> None:
    """Write the mean of the weights, in half precision, with its configuration, as one tar file."""
    weights = {name: weight.detach().half().cpu().contiguous() for name, weight in run.mean.state_dict().items()}
    config = json.loads((pack / "config.json").read_text())
    config |= {"num_hidden_layers": len(run.mean.wav2vec2.encoder.layers), "dtype": "float16"}
    files = {"model.safetensors": save(weights, {"format": "pt"}), "config.json": json.dumps(config, indent=2).encode()}
    files |= {f"{name}.json": (pack / f"{name}.json").read_bytes() for name in FILES}
    files["log.txt"] = run.log.read_bytes()
    unfinished = target.with_suffix(".unfinished")
    with tarfile.open(unfinished, "w") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    unfinished.replace(target)


def begin(
    pack: Path, output: Path, begun: float, seconds: float, batch_seconds: float, every: int
) -> tuple[Run, Sounds]:
    """The sounds on the device, and a training that has not begun."""
    torch.manual_seed(SEED)
    output.mkdir(parents=True, exist_ok=True)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    if device.type == "cuda":
        whole_memory = torch.cuda.get_device_properties(device).total_memory
        # The current device: one without a number, as here, may be asked for its properties, but not named for this.
        torch.cuda.set_per_process_memory_fraction(min(1.0, MEMORY / whole_memory))
    network, mean = grown_network(pack, LAYERS).to(device), grown_network(pack, LAYERS).to(device)
    network.wav2vec2.feature_extractor.conv_layers[0].requires_grad_(False)
    mean.load_state_dict(network.state_dict())
    mean.requires_grad_(False)
    learning = [weight for weight in network.parameters() if weight.requires_grad]
    groups = [
        {"params": [weight for weight in learning if weight.ndim > 1], "weight_decay": DECAY},
        {"params": [weight for weight in learning if weight.ndim <= 1], "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=PEAK_RATE, betas=(0.9, 0.98), fused=True)
    scaler = torch.amp.GradScaler(device.type, init_scale=1.0, growth_interval=10**9)
    end, log = begun + seconds, output / "log.txt"
    run = Run(network, mean, optimiser, scaler, device, begun, end, log, batch_seconds=batch_seconds)
    run.tell(f"{device}, {sum(weight.numel() for weight in network.parameters()) / 1e6:.2f} million weights")
    sounds = read_sounds(pack, device, every)
    hours: dict[str, float] = {}
    for item in sounds.items:
        hours[item.group] = hours.get(item.group, 0.0) + item.length / RATE / 3600
    run.tell("hours: " + ", ".join(f"{group} {length:.2f}" for group, length in hours.items()))
    return run, sounds


def train(
    pack: Path, output: Path, begun: float, seconds: float, batch_seconds: float = BATCH_SECONDS, every: int = 1
) -> None:
    """Learn until LAST_SECONDS before ``seconds`` have passed since ``begun`` (as time.time() counts).

    every: of how many files of the pack one is read, to try it on a small machine.
    """
    run, sounds = begin(pack, output, begun, seconds - LAST_SECONDS, batch_seconds, every)
    learnt, figures = tried(sounds.items)
    target = output / "gspeech.tar"
    run.tell(f"{len(learnt)} recordings; letters wrong at first: {letters_wrong(run, sounds.samples, figures)}")
    run.started = told = saved = measured = time.time()
    rng = Random(SEED)
    queue = endless(learnt, OFTEN, run.batch_seconds, rng)
    while run.progress < 1:
        try:
            learn(run, sounds.samples, next(queue))
        except torch.cuda.OutOfMemoryError:
            run.batch_seconds *= 0.7
            torch.cuda.empty_cache()
            queue = endless(learnt, OFTEN, run.batch_seconds, rng)
            run.tell(f"too little memory: batches of {run.batch_seconds:.0f} s from now on")
        now = time.time()
        if now - told > TELL_SECONDS:
            told = now
            mean_loss = float(torch.stack(run.losses).mean())
            run.losses.clear()
            run.tell(f"loss {mean_loss:.3f}  rate {learning_rate(run.progress):.2e}")
        if now - measured > TRY_SECONDS:
            run.tell(f"letters wrong: {letters_wrong(run, sounds.samples, figures)}")
            measured = time.time()
        if now - saved > SAVE_SECONDS:
            keep(run, pack, target)
            saved = time.time()
    keep(run, pack, target)
    run.tell(f"letters wrong at last: {letters_wrong(run, sounds.samples, figures)}")
    keep(run, pack, target)
