"""Learns from a pack: sounds lie on the device, each batch is altered anew, and a layer between tells letters too."""

from pathlib import Path
from random import Random

import torch
from transformers import Wav2Vec2ForCTC

from models.recipes.frame.growing import between
from models.recipes.frame.training import Losses, Plan, Training, choose_device

from .augmentation import augmented
from .batches import Piece, endless, letters_of, spans_of, whole
from .forward import QUIET, Noise, forward, letter_loss
from .network import fresh_network, read, save
from .sounds import Item, Sounds, read_sounds
from .vocabulary import LETTERS
from .voices import RATE

SEED = 20_261
LAYERS = 8
MIDDLE, MIDDLE_SHARE = 5, 0.3  # the layer after which letters are told as well, and what its loss weighs
BATCH_SECONDS = 320.0
CALM_FROM, CALM = 0.88, 0.35  # from this share of the time on sounds are altered less
BLEND = 0.4  # of what a training made of a checkpoint; the rest is of what it was
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


def plan_of(seconds: float) -> Plan:
    """How fast to learn in so many seconds."""
    return Plan(seconds, 8e-4, warm_up=0.06, decay=0.02, mean=0.999, seed=SEED)


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


def losses_of(network: Wav2Vec2ForCTC, samples: torch.Tensor, batch: list[Piece], strength: float) -> Losses:
    """What a batch costs, its sounds altered so strongly."""
    device = samples.device
    spans, lengths, width = spans_of(batch, device, strength)
    letters, counts = letters_of(batch, device)
    with torch.no_grad():
        sounds = augmented(samples, spans, lengths.to(device, non_blocking=True), width, strength)
    with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
        logits, middle, frames = forward(network, sounds, lengths, Noise(), MIDDLE)
    loss = letter_loss(logits, frames, letters, counts)
    if middle is None:
        return {"loss": loss, "between": torch.zeros_like(loss)}
    return {"loss": (1 - MIDDLE_SHARE) * loss, "between": MIDDLE_SHARE * letter_loss(middle, frames, letters, counts)}


@torch.no_grad()
def letters_wrong(network: Wav2Vec2ForCTC, samples: torch.Tensor, items: list[Item]) -> str:
    """For each group how many letters are wrong, greedily, in percent."""
    errors: dict[str, list[int]] = {}
    ordered = sorted(items, key=lambda item: item.length)
    for start in range(0, len(ordered), 32):
        part = ordered[start : start + 32]
        spans, lengths, width = spans_of([whole(item) for item in part], samples.device, 0.0)
        sounds = augmented(samples, spans, lengths.to(samples.device), width, 0.0)
        with torch.autocast(samples.device.type, torch.bfloat16, enabled=samples.is_cuda):
            logits, _, frames = forward(network, sounds, lengths, QUIET)
        for item, row, count in zip(part, logits.argmax(-1).cpu(), frames.tolist(), strict=True):
            found = errors.setdefault(item.group, [0, 0])
            truth = " ".join(item.words)
            found[0] += distance(truth, spelled(row[: int(count)].tolist()))
            found[1] += len(truth)
    said = (f"{group} {100 * wrong / max(1, of):.1f} %" for group, (wrong, of) in sorted(errors.items()))
    return "letters wrong: " + ", ".join(said)


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


def begin(start: Path | None) -> Wav2Vec2ForCTC:
    """The network of a checkpoint with LAYERS layers, or an untrained one; the first convolution stays as it is."""
    network = read(start, LAYERS) if start else fresh_network(SEED)
    network.wav2vec2.feature_extractor.conv_layers[0].requires_grad_(False)
    return network


def blended(start: Path, trained: Wav2Vec2ForCTC, share: float = BLEND) -> Wav2Vec2ForCTC:
    """A network between what a training made and the checkpoint that it began with."""
    before = read(start, trained.config.num_hidden_layers)
    before.load_state_dict(between(before.state_dict(), trained.state_dict(), share))
    return before


def train(
    pack: Path, out: Path, plan: Plan, start: Path | None, batch_seconds: float = BATCH_SECONDS, every: int = 1
) -> None:
    """Learns from a pack, and writes the mean of the weights.

    batch_seconds: of sound, at most. every: of how many files of the pack one is read, to try it on a small machine.
    """
    torch.manual_seed(plan.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    network, device = begin(start), choose_device()
    training = Training(plan, network.to(device), out)
    sounds: Sounds = read_sounds(pack, device, every)
    learnt, figures = tried(sounds.items)
    print(f"{len(learnt)} recordings; at first {letters_wrong(network, sounds.samples, figures)}", flush=True)
    queue = endless(learnt, OFTEN, batch_seconds, Random(f"{plan.seed} {training.steps}"))

    def lesson() -> Losses:
        batch = next(queue)
        training.shown += sum(piece.length for piece in batch) // 320
        return losses_of(network, sounds.samples, batch, strength_of(training.done))

    training.run(lesson, lambda: save(network, out), lambda: letters_wrong(network, sounds.samples, figures))
