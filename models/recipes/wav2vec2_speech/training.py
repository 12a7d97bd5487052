"""Training: short utterances first, batches of equal length, bf16 where it gains, checkpoints to go on from."""

import shutil
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import torch
from safetensors.torch import load_file
from transformers import BatchFeature, Wav2Vec2FeatureExtractor, Wav2Vec2ForCTC

from models.recipes.training import best_dtype, choose_device

from .augmentation import augmented
from .corpus import Utterance, read_parts
from .network import fresh_network, tune_late_convolutions
from .people import read_people
from .vocabulary import BLANK, encode
from .voices import RATE

SEED = 20_261
HOURS = 120.0  # of sound presented: 80 minutes on a core that does nothing else
PEAK_RATE = 1e-3
WARM_UP_STEPS = 300
DECAY_FROM = 0.5  # of all the sound that is presented: from here the learning rate falls to nothing
AVERAGE = 0.995  # of the running mean of the weights, for each step
SMALLEST_BATCH, LARGEST_BATCH = 16.0, 32.0  # seconds of sound
STRONGEST = 0.55  # augmentation; the first hours, when everything is new, have less
PEOPLE_BATCH = 12.0  # seconds of sound in a batch while learning people
PEOPLE_LONGEST = 6.5  # seconds; longer recordings are cut at pauses, and pieces that stay longer are left out
PEOPLE_STRONGEST = 0.35  # augmentation while learning people, who differ by themselves
PEOPLE_RATE = 3e-4  # the peak of the learning rate while learning people: a higher one forgets more of what it knew
SYNTHETIC_SHARE = 0.75  # of the sound presented while learning people, so that synthetic voices are not forgotten
BLEND = 0.6  # of what people made of the weights; the rest is of what they were (WiSE-FT, arXiv 2109.01903)
BEGUN = "begun.safetensors"  # in the folder of work: the weights that a training with people began with
CALM, CALM_FROM = 0.2, 0.8  # augmentation at the end, and from where on it falls there: a clear voice is the usual case
LOG_STEPS = 50
SAVE_STEPS = 50


@dataclass(frozen=True)
class Start:
    """A checkpoint to start from, and the hours of speech it was presented with."""

    folder: Path
    hours: float


@dataclass
class Run:
    """The state of a training: the network, the mean of its weights, the optimiser, and how far it has come."""

    network: Wav2Vec2ForCTC
    mean: Wav2Vec2ForCTC
    optimiser: torch.optim.Optimizer
    step: int = 0
    presented: float = 0.0  # seconds of sound
    before: float = 0.0  # of these, the seconds that the weights it started from had been presented with
    losses: list[float] = field(default_factory=list)

    def progress(self, hours: float) -> float:
        """How far along it is, 0 to 1; weights that were trained before have only the falling learning rate ahead."""
        part = (self.presented - self.before) / (hours * 3600 - self.before)
        return DECAY_FROM + (1 - DECAY_FROM) * part if self.before else part


def train(work: Path, hours: float, threads: int, start: Start | None = None) -> Wav2Vec2ForCTC:
    """Present ``hours`` of augmented speech from ``work``/training; go on from ``work``/checkpoint.pt if it is there.

    Else it begins with ``start``, or with nothing; the hours ``start`` had count among the ``hours``. Weights that were
    trained before keep their convolutions as they are, as is usual with wav2vec 2.0 (Baevski et al. 2020, section 4.3):
    a step then takes little more than half the time.

    Returns the running mean of the weights. The same folder, hours and device give the same weights, up to the order of
    floating-point sums; after an interruption the next shuffle differs.
    """
    torch.set_num_threads(threads)
    device = choose_device()
    precision = best_dtype(device)
    print(f"training on {device} in {precision}", flush=True)
    run = _start(work / "checkpoint.pt", device, start)
    began, first = time.monotonic(), run.presented
    for batch in batches(work, run, hours, threads):
        run.losses.append(_learn(run, batch, hours, device, precision))
        run.presented += sum(utterance.seconds for utterance, _ in batch)
        run.step += 1
        if run.step % LOG_STEPS == 0:
            rate = (run.presented - first) / (time.monotonic() - began)
            print(
                f"step {run.step}  {run.presented / 3600:.2f} of {hours:.1f} h  loss {np.nanmean(run.losses):.3f}"
                f"  {rate:.0f} s of sound a second",
                flush=True,
            )
            run.losses.clear()
        if run.step % SAVE_STEPS == 0:
            _keep(run, work / "checkpoint.pt")
    _keep(run, work / "checkpoint.pt")
    return run.mean


def learning_rate(step: int, progress: float, peak: float = PEAK_RATE) -> float:
    """A linear rise, a plateau, and from DECAY_FROM on a straight line to zero; ``progress`` runs from 0 to 1."""
    falling = min(1.0, (1 - progress) / (1 - DECAY_FROM))
    return peak * min(1.0, (step + 1) / WARM_UP_STEPS) * max(0.0, falling)


def longest_seconds(presented: float) -> float:
    """How long utterances may be after so many seconds of training: 1.5 s at first, all after 19 h."""
    return 1.5 + presented / 7200


def batch_seconds(presented: float) -> float:
    """The size of a batch: small at first, when many steps count for more than sure ones."""
    return min(LARGEST_BATCH, SMALLEST_BATCH + presented / 3600)


def strength(presented: float, progress: float) -> float:
    """How strong the augmentation is after so many seconds: the first hours are nearly clean, and so are the last."""
    rising = min(STRONGEST, 0.1 + presented / (30 * 3600))
    late = max(0.0, (progress - CALM_FROM) / (1 - CALM_FROM))
    return rising - late * max(0.0, rising - CALM)


def utterances_for(work: Path, run: Run, rng: Random) -> tuple[list[Utterance], float]:
    """The utterances of the next pass, and the longest that there may be, in seconds.

    Weights that were trained before learn people, with some synthetic speech among them.
    """
    if not run.before:
        longest = longest_seconds(run.presented)
        return [utterance for utterance in read_parts(work / "training") if utterance.seconds <= longest], longest
    people = list(read_people(work / "people", PEOPLE_LONGEST))
    budget = sum(utterance.seconds for utterance in people) * SYNTHETIC_SHARE / (1 - SYNTHETIC_SHARE)
    synthetic = list(read_parts(work / "training"))
    rng.shuffle(synthetic)
    for utterance in synthetic:
        budget -= utterance.seconds
        if budget < 0:
            break
        people.append(utterance)
    return people, PEOPLE_LONGEST


def batches(work: Path, run: Run, hours: float, threads: int) -> Iterator[list[tuple[Utterance, np.ndarray]]]:
    """Endless shuffled passes over the folder in batches of like length, until ``hours`` are presented."""
    with ThreadPoolExecutor(threads) as pool:
        while True:
            rng = Random(f"{SEED} {run.step}")
            utterances, longest = utterances_for(work, run, rng)
            most = PEOPLE_BATCH if run.before else batch_seconds(run.presented)
            most_strength = PEOPLE_STRONGEST if run.before else STRONGEST
            for group in grouped(utterances, rng, most):
                if run.presented >= hours * 3600:
                    return
                seeds = [Random(rng.getrandbits(64)) for _ in group]
                strengths = [min(most_strength, strength(run.presented, run.progress(hours)))] * len(group)
                sounds = pool.map(augmented, [utterance.samples for utterance in group], seeds, strengths)
                yield list(zip(group, sounds, strict=True))
                if not run.before and longest < 10 and longest_seconds(run.presented) > 1.15 * longest:
                    break  # longer ones may come in now


def grouped(utterances: Sequence[Utterance], rng: Random, most: float) -> list[list[Utterance]]:
    """A random order of batches of at most ``most`` seconds, each of utterances of like length."""
    by_length = sorted(utterances, key=lambda utterance: utterance.seconds * rng.uniform(0.9, 1.1))
    groups: list[list[Utterance]] = [[]]
    total = 0.0
    for utterance in by_length:
        if total + utterance.seconds > most and groups[-1]:
            groups.append([])
            total = 0.0
        groups[-1].append(utterance)
        total += utterance.seconds
    rng.shuffle(groups)
    return groups


def _learn(
    run: Run, batch: list[tuple[Utterance, np.ndarray]], hours: float, device: torch.device, precision: torch.dtype
) -> float:
    """One step of AdamW on a batch; a step whose gradient is not finite is left out. Returns the loss."""
    for group in run.optimiser.param_groups:
        group["lr"] = learning_rate(run.step, run.progress(hours), PEOPLE_RATE if run.before else PEAK_RATE)
    loss = _loss(run.network, batch, device, precision)
    run.optimiser.zero_grad()
    torch.autograd.backward(loss)
    norm = torch.nn.utils.clip_grad_norm_(run.network.parameters(), 1.0)
    if not torch.isfinite(norm):
        return float("nan")
    run.optimiser.step()
    share = min(AVERAGE, (run.step + 1) / (run.step + 10))
    with torch.no_grad():
        for mean, current in zip(run.mean.parameters(), run.network.parameters(), strict=True):
            mean.lerp_(current, 1 - share)
    return float(loss.detach())


def inputs_of(sounds: Sequence[np.ndarray]) -> BatchFeature:
    """Sounds of some lengths as one batch, with its mask."""
    extractor = Wav2Vec2FeatureExtractor(do_normalize=True, return_attention_mask=True)
    return extractor(list(sounds), sampling_rate=RATE, padding=True, return_tensors="pt")


def _loss(
    network: Wav2Vec2ForCTC,
    batch: list[tuple[Utterance, np.ndarray]],
    device: torch.device,
    precision: torch.dtype,
) -> torch.Tensor:
    inputs = inputs_of([sound for _, sound in batch]).to(device)
    with torch.autocast(device.type, dtype=precision, enabled=precision != torch.float32):
        logits = network(**inputs).logits
    frames = network._get_feat_extract_output_lengths(inputs["attention_mask"].sum(-1)).to(torch.long)
    targets = [encode(utterance.letters) for utterance, _ in batch]
    return torch.nn.functional.ctc_loss(
        logits.float().log_softmax(-1).transpose(0, 1),
        torch.tensor([number for target in targets for number in target], device=device),
        frames,
        torch.tensor([len(target) for target in targets], device=device),
        blank=BLANK,
        zero_infinity=True,
    )


def _start(checkpoint: Path, device: torch.device, start: Start | None = None) -> Run:
    network, mean = fresh_network(SEED).to(device).train(), fresh_network(SEED).to(device).eval()
    decayed = [weight for weight in network.parameters() if weight.ndim > 1]
    free = [weight for weight in network.parameters() if weight.ndim <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.01}, {"params": free, "weight_decay": 0.0}], betas=(0.9, 0.98)
    )
    run = Run(network, mean, optimiser)
    if start is not None:
        for copy in (network, mean):
            copy.load_state_dict(load_file(start.folder / "model.safetensors", device=str(device)))
        if not checkpoint.with_name(BEGUN).exists():
            shutil.copy(start.folder / "model.safetensors", checkpoint.with_name(BEGUN))
        run.before = run.presented = start.hours * 3600
    if checkpoint.exists():
        kept = torch.load(checkpoint, map_location=device, weights_only=True)
        network.load_state_dict(kept["network"])
        mean.load_state_dict(kept["mean"])
        optimiser.load_state_dict(kept["optimiser"])
        run.step, run.presented, run.before = kept["step"], kept["presented"], kept["before"]
    if run.before:
        tune_late_convolutions(network)
    return run


def _keep(run: Run, checkpoint: Path) -> None:
    state = {
        "network": run.network.state_dict(),
        "mean": run.mean.state_dict(),
        "optimiser": run.optimiser.state_dict(),
        "step": run.step,
        "presented": run.presented,
        "before": run.before,
    }
    unfinished = checkpoint.with_suffix(".unfinished")
    torch.save(state, unfinished)
    unfinished.rename(checkpoint)


def trained(work: Path, blend: float = BLEND) -> tuple[Wav2Vec2ForCTC, dict[str, float]]:
    """The running mean of the weights of the last checkpoint in ``work``, and what it was trained on.

    Of weights that learnt people, ``blend`` of that mean and the rest of what they began with: between the two lie
    weights that hear people nearly as well and have forgotten less.

    Raises FileNotFoundError where nothing was trained yet.
    """
    checkpoint = work / "checkpoint.pt"
    if not checkpoint.exists():
        raise FileNotFoundError(f"{checkpoint} is not there: run the step train first")
    run = _start(checkpoint, torch.device("cpu"))
    history = {
        "presented_hours": round((run.before or run.presented) / 3600, 1),
        "people_hours": round((run.presented - run.before) / 3600, 1) if run.before else 0.0,
        "steps": run.step,
    }
    if (begun := work / BEGUN).exists():
        old = load_file(begun)
        new = run.mean.state_dict()
        run.mean.load_state_dict({name: (1 - blend) * old[name].float() + blend * new[name] for name in new})
    return run.mean, history
