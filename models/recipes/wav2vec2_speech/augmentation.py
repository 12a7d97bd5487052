"""What makes few voices into many, for whole batches on the device: speed, throats, rooms, telephones, noise."""

import math
from dataclasses import dataclass
from functools import lru_cache

import torch

from models.recipes.frame.tensors import uniform

from .voices import RATE

_FRAME, _HOP = 512, 128
_LIFTER = 24  # cepstral coefficients kept: the shape of the mouth, without the pitch
_KNOTS = (0, 150, 400, 900, 1800, 3200, 5000, 8000)
_TAIL = 7200  # samples of the longest room
_DECAY = (0.08, 0.45)  # seconds until a room is 60 dB quieter


@dataclass(frozen=True, slots=True)
class Spans:
    """Which samples a batch is made of: [batch] each. factor: how fast they are played; lead: silence before them."""

    starts: torch.Tensor
    lengths: torch.Tensor
    factors: torch.Tensor
    leads: torch.Tensor


def gathered(samples: torch.Tensor, spans: Spans, width: int) -> torch.Tensor:
    """The spans of one long row of int16 samples as float32 [batch, width], by linear interpolation."""
    places = torch.arange(width, device=samples.device, dtype=torch.float32)[None] - spans.leads[:, None]
    places = places * spans.factors[:, None]
    inside = (places >= 0) & (places < (spans.lengths - 1)[:, None])
    whole = places.clamp_min(0).minimum((spans.lengths - 2)[:, None].float()).floor()
    part = places - whole
    index = spans.starts[:, None] + whole.long()
    left, right = samples[index].float(), samples[index + 1].float()
    return torch.where(inside, torch.lerp(left, right, part), 0.0) / 32768


def formants_warped(sounds: torch.Tensor, factors: torch.Tensor) -> torch.Tensor:
    """Sounds [batch, samples] as from throats ``1 / factor`` times as long: formants move, the pitch stays."""
    window = torch.hann_window(_FRAME, device=sounds.device)
    spectrum = torch.stft(sounds, _FRAME, _HOP, window=window, return_complex=True)
    cepstrum = torch.fft.irfft((spectrum.abs() + 1e-4).log(), dim=1)[:, 1:_LIFTER]
    bins = torch.arange(_FRAME // 2 + 1, device=sounds.device, dtype=torch.float32)
    quefrency = torch.arange(1, _LIFTER, device=sounds.device, dtype=torch.float32)[:, None]
    angle = 2 * math.pi / _FRAME * quefrency
    sources = (bins[None] / factors[:, None]).clamp_max(_FRAME // 2)
    turned = (angle * sources[:, None]).cos() - (angle * bins).cos()  # [batch, quefrencies, bins]
    change = (2 * torch.einsum("bqn,bqf->bfn", cepstrum, turned)).clamp(-4, 4)
    return torch.istft(spectrum * change.exp(), _FRAME, _HOP, window=window, length=sounds.shape[1])


@lru_cache(maxsize=64)
def _knot_weights(size: int, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """The frequencies of a spectrum, and how much each knot of an equaliser weighs there [knots, bins]."""
    frequencies = torch.fft.rfftfreq(size, 1 / RATE, device=device)
    knots = torch.tensor(_KNOTS, device=device, dtype=torch.float32)
    right = torch.bucketize(frequencies, knots).clamp(1, len(_KNOTS) - 1)
    share = ((frequencies - knots[right - 1]) / (knots[right] - knots[right - 1])).clamp(0, 1)
    weights = torch.zeros(len(_KNOTS), len(frequencies), device=device)
    weights.scatter_(0, (right - 1)[None], (1 - share)[None])
    weights.scatter_(0, right[None], share[None])
    return frequencies, weights


def coloured(sounds: torch.Tensor, often: float) -> torch.Tensor:
    """Sounds [batch, samples] through random microphones, telephones and rooms."""
    batch, width = sounds.shape
    device = sounds.device
    size = -(-(width + _TAIL) // 4000) * 4000
    frequencies, weights = _knot_weights(size, device)
    chosen = (torch.rand(batch, 1, device=device) < often).float()
    decibels = torch.randn(batch, len(_KNOTS), device=device) * 4 @ weights * chosen
    low, high = uniform(batch, 50, 350, device)[:, None], uniform(batch, 3300, 7000, device)[:, None]
    band = 40 * ((low - frequencies) / low).clamp(0, 1) + 45 * ((frequencies - high) / 600).clamp(0, 1)
    telephone = (torch.rand(batch, 1, device=device) < 0.5 * often).float()
    response = torch.pow(10.0, (decibels - band * telephone) / 20)
    response = response * torch.fft.rfft(_rooms(batch, often, device), size)
    return torch.fft.irfft(torch.fft.rfft(sounds, size) * response, size)[:, :width]


def _rooms(batch: int, often: float, device: torch.device) -> torch.Tensor:
    """Impulse responses: the direct sound and, ``often``, noise that dies away."""
    decay = uniform(batch, *_DECAY, device)[:, None]
    time = torch.arange(_TAIL, device=device)[None] / RATE
    tail = torch.randn(batch, _TAIL, device=device) * torch.pow(10.0, -3 * time / decay)
    tail = tail * (time * RATE >= uniform(batch, 20, 200, device)[:, None])
    strength = uniform(batch, 0.1, 0.9, device) * (torch.rand(batch, device=device) < often)
    tail = tail * (strength / (tail.norm(dim=1) + 1e-9))[:, None]
    tail[:, 0] = 1
    return tail


def noises(batch: int, width: int, device: torch.device) -> torch.Tensor:
    """White to brown noise [batch, width]."""
    size = -(-width // 4000) * 4000
    bins = size // 2 + 1
    slope = torch.arange(1, bins + 1, device=device).log()[None] * -uniform(batch, 0, 0.9, device)[:, None]
    spectrum = torch.randn(batch, bins, device=device, dtype=torch.complex64) * slope.exp()
    return torch.fft.irfft(spectrum, size)[:, :width]


def noisy(sounds: torch.Tensor, inside: torch.Tensor, often: float) -> torch.Tensor:
    """Sounds [batch, samples] with noise or with the babble of their neighbours, 3 to 40 dB below them.

    inside: where they are sounds and no padding.
    """
    batch, width = sounds.shape
    device = sounds.device
    babble = sum((sounds.roll(step, 0).roll(step * 4000, 1) for step in (1, 2, 3)), torch.zeros_like(sounds))
    babbling = torch.rand(batch, 1, device=device) < 0.2
    noise = torch.where(babbling, babble, noises(batch, width, device))
    level = (sounds.square().sum(1) / inside.sum(1)).sqrt() / (noise.square().mean(1).sqrt() + 1e-6)
    decibels = uniform(batch, 3, 40, device) + 5 * babbling[:, 0]
    level = level * torch.pow(10.0, -decibels / 20) * (torch.rand(batch, device=device) < often)
    return sounds + noise * level[:, None]


def normalised(sounds: torch.Tensor, inside: torch.Tensor) -> torch.Tensor:
    """Each sound with mean 0 and variance 1, as Wav2Vec2FeatureExtractor has it; padding is 0."""
    count = inside.sum(1, keepdim=True)
    centred = (sounds - (sounds * inside).sum(1, keepdim=True) / count) * inside
    return centred / (centred.square().sum(1, keepdim=True) / count + 1e-7).sqrt()


def augmented(samples: torch.Tensor, spans: Spans, lengths: torch.Tensor, width: int, strength: float) -> torch.Tensor:
    """A batch as it may sound from other speakers in other places: float32 [batch, width], of which ``lengths`` count.

    ``strength``, from 0 to 1, scales how often each change is made.
    """
    sounds = gathered(samples, spans, width)
    batch, device = len(sounds), sounds.device
    inside = torch.arange(width, device=device)[None] < lengths[:, None]
    if warped := int(0.5 * strength * batch):
        rows = torch.randperm(batch, device=device)[:warped]
        factors = torch.pow(2.0, uniform(warped, -0.28, 0.28, device))
        sounds[rows] = formants_warped(sounds[rows], factors)
    if strength:
        sounds = noisy(coloured(sounds, 0.5 * strength) * inside, inside, 0.7 * strength)
        loudest = sounds.abs().amax(1, keepdim=True)
        clipped = (torch.rand(batch, 1, device=device) < 0.1 * strength) * uniform(batch, 0.4, 0.9, device)[:, None]
        sounds = torch.where(clipped > 0, sounds.maximum(-loudest * clipped).minimum(loudest * clipped), sounds)
    return normalised(sounds, inside)
