"""Last layers for networks of random weights, fitted by least squares to what their features tell of labelled samples.

How long a network takes does not depend on its weights, but whether half precision gives the same answers does: the
logits of random weights are nearly all alike, and turn at any rounding, where trained ones are apart. With a last layer
that tells the samples from each other the answers have such margins, and what is measured of a number format is what it
does to the features of the whole network, which stay those of random weights.

Fitted to other parts and tempos than those that a probe asks about.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from PIL import Image

from desktop_app import paths
from desktop_app.inference.products import hasten
from desktop_app.media import images, sounds
from desktop_app.tasks.probe.pictures import FILES
from desktop_app.tasks.speech import RATE

_PARTS = 8
"""Parts of each sample that are looked at."""
_RIDGE = 1e-2
"""What is added to the diagonal, as a share of the features' mean square: it keeps weights small, as training does."""
_NEVER = -1.0
"""The logit of labels that no sample has; those of samples lie around 0 and 1."""
_TEMPOS = (1.0, 0.95, 1.05)


def label_pictures(model: Any, processor: Any) -> None:
    """Have a ViTForImageClassification tell the samples of a probe from each other, by its first labels."""
    features, of = _seen(processor, lambda pixels: model.vit(pixels).last_hidden_state[:, 0], model)
    wanted = torch.nn.functional.one_hot(of, len(FILES)).float()
    weight, bias = _least_squares(features, wanted)
    with torch.no_grad():
        model.classifier.weight.zero_()[: len(FILES)] = weight
        model.classifier.bias.fill_(_NEVER)[: len(FILES)] = bias


def match_pictures(model: Any, processor: Any, sentences: list[str]) -> None:
    """Have a CLIPModel match the samples of a probe with sentences, one a sample, in their order."""
    with torch.inference_mode():
        told = model.get_text_features(**processor.tokenizer(sentences, padding=True, return_tensors="pt"))
    texts = torch.nn.functional.normalize(getattr(told, "pooler_output", told).float(), dim=-1)
    apart = torch.nn.functional.normalize(texts - texts.mean(dim=0), dim=-1)
    features, of = _seen(processor, lambda pixels: model.vision_model(pixels).pooler_output, model)
    weight, _ = _least_squares(features, apart[of], has_bias=False)
    with torch.no_grad():
        model.visual_projection.weight.copy_(weight)


def write_letters(model: Any, letters_of: Callable[[np.ndarray], torch.Tensor]) -> None:
    """Have a Wav2Vec2ForCTC write what another hears in the sample recording.

    letters_of: float32 samples at 16 kHz to the letter of each frame of 20 ms, int64 [frames].
    """
    spoken = np.concatenate(list(sounds.blocks(paths.shipped("resources", "samples", "meeting.wav"), RATE)))
    hasten(model)
    features, letters = [], []
    for tempo in _TEMPOS:
        samples = np.interp(np.arange(0, len(spoken) - 1, tempo), np.arange(len(spoken)), spoken).astype(np.float32)
        even = (samples - samples.mean()) / np.sqrt(samples.var() + 1e-7)  # as Wav2Vec2FeatureExtractor has it
        with torch.inference_mode():
            found = model.wav2vec2(torch.from_numpy(even)[None]).last_hidden_state[0]
        heard = letters_of(samples)
        both = min(len(found), len(heard))
        features.append(found[:both])
        letters.append(heard[:both])
    wanted = torch.nn.functional.one_hot(torch.cat(letters), model.config.vocab_size).float()
    weight, bias = _least_squares(torch.cat(features), wanted)
    with torch.no_grad():
        model.lm_head.weight.copy_(weight)
        model.lm_head.bias.copy_(bias)


def _seen(processor: Any, features: Callable[[torch.Tensor], torch.Tensor], model: Any) -> tuple[torch.Tensor, ...]:
    """Features of parts of all samples, float32 [parts, width], and which sample each is of, int64 [parts]."""
    hasten(model.eval())
    random = np.random.default_rng(0)
    images_of = getattr(processor, "image_processor", processor)
    found, of = [], []
    for place, name in enumerate(FILES):
        picture = images.read(paths.shipped("resources", "samples") / name)
        parts = [_part(picture, random) for _ in range(_PARTS)]
        with torch.inference_mode():
            found.append(features(images_of(images=parts, return_tensors="pt")["pixel_values"]).float())
        of += [place] * _PARTS
    return torch.cat(found), torch.tensor(of)


def _part(picture: Image.Image, random: np.random.Generator) -> Image.Image:
    """A part of 60 to 100 % of each side, at any place, half of them mirrored."""
    width, height = (round(side * share) for side, share in zip(picture.size, random.uniform(0.6, 1, 2), strict=True))
    left, top = random.integers(0, picture.width - width + 1), random.integers(0, picture.height - height + 1)
    part = picture.crop((left, top, left + width, top + height))
    return part.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if random.random() < 0.5 else part


def _least_squares(
    features: torch.Tensor, wanted: torch.Tensor, has_bias: bool = True
) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights [made, width] and bias [made] (zeros without) of a linear layer, by ridge regression."""
    middle = features.mean(dim=0) if has_bias else torch.zeros(features.shape[1])
    level = wanted.mean(dim=0) if has_bias else torch.zeros(wanted.shape[1])
    given = (features - middle).double()
    squares = given.T @ given
    squares += _RIDGE * squares.diagonal().mean() * torch.eye(len(squares), dtype=torch.float64)
    weight = torch.linalg.solve(squares, given.T @ (wanted - level).double()).T.float()
    return weight, level - weight @ middle
