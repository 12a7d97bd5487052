"""Sets the last layer of a trained checkpoint by training sets that were held apart: how it leans, how sure it is."""

from pathlib import Path

import numpy as np
import torch
from transformers import ViTForImageClassification

from models.recipes.frame.calibration import calibration_error, tempered
from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures.network import save
from models.recipes.vit_pictures.packing import Pictures, read
from models.recipes.vit_pictures.real import PHOTOGRAPHS, lean, logits_of

MOST = 20  # pictures of a set and a kind that count, so that a large set does not rule


def chosen(of: Pictures, seed: int = 3) -> np.ndarray:
    """Which pictures held apart count: at most MOST of each set and kind."""
    rng, found = np.random.default_rng(seed), []
    for set_, kind in sorted({(int(a), int(b)) for a, b in zip(of.sets[of.held], of.kinds[of.held], strict=True)}):
        rows = np.flatnonzero(of.held & (of.sets == set_) & (of.kinds == kind))
        found.append(rng.permutation(rows)[: MOST * (2 if kind in PHOTOGRAPHS else 1)])
    return np.concatenate(found)


def called_so(logits: torch.Tensor) -> float:
    """Of (n, labels) logits of photographs, the part that is called a photograph or a portrait."""
    return float(torch.isin(logits.argmax(dim=1), torch.tensor(PHOTOGRAPHS)).float().mean())


def more_for_scenes(logits: torch.Tensor, kinds: torch.Tensor, things: torch.Tensor) -> float:
    """What to add to the logit of scenes so that held pictures are right and photographs of things called so.

    logits: (n, labels) of held pictures, kinds: (n) of them; things: (m, labels) of photographs. Both count alike.
    """
    scene = torch.nn.functional.one_hot(torch.tensor(PHOTOGRAPHS[0]), logits.shape[1])

    def both(more: float) -> float:
        right = float(((logits + more * scene).argmax(dim=1) == kinds).float().mean())
        return right + called_so(things + more * scene)

    return max((step / 10 for step in range(21)), key=both)


def likeliest(logits: torch.Tensor, kinds: torch.Tensor, things: torch.Tensor) -> float:
    """The temperature that makes held pictures' kinds, and either of PHOTOGRAPHS for things, likeliest together."""

    def loss(value: float) -> float:
        shown = torch.logsumexp((things / value).log_softmax(dim=1)[:, PHOTOGRAPHS], dim=1)
        return float(torch.nn.functional.cross_entropy(logits / value, kinds, reduction="sum") - shown.sum())

    return min(np.exp(np.linspace(np.log(0.5), np.log(2), 60)).tolist(), key=loss)


def settled(folder: Path, pack: Path, things: Path) -> None:
    """Changes the checkpoint of a folder: its label constants, then its temperature.

    things: photographs of GitHub EliSchwartz/imagenet-sample-images; every second of them, from the second on, is
    looked at. The card's figures are from the others and from the "dev" sets, of which none is looked at.
    """
    found = read(pack, threads=1)
    rows = chosen(found)
    kinds = torch.from_numpy(found.kinds[rows])
    logits = logits_of(folder, list(found.pictures[rows]))
    alone = logits_of(folder, sorted(things.glob("*.JPEG"))[1::2])
    shown = kinds == PHOTOGRAPHS[0]
    by = lean(logits[~shown], kinds[~shown], logits[shown])
    by[PHOTOGRAPHS[0]] += more_for_scenes(logits + by, kinds, alone + by)
    print("leans by", {label: round(float(one), 2) for label, one in zip(LABELS, by, strict=True)}, flush=True)
    value = likeliest(logits + by, kinds, alone + by)
    for name, each, other in (("before", logits, alone), ("after", (logits + by) / value, (alone + by) / value)):
        scores, guesses = each.softmax(dim=1).max(dim=1)
        right, error = float((guesses == kinds).float().mean()), calibration_error(scores, guesses == kinds)
        print(f"{name}: right {right:.3f} of {len(kinds)}, calibration error {error:.3f}", flush=True)
        print(f"{name}: of {len(other)} photographs of things {called_so(other):.3f} called so", flush=True)
    print(f"logits are divided by {value:.2f}", flush=True)
    model = ViTForImageClassification.from_pretrained(folder, dtype=torch.float32)
    with torch.no_grad():
        model.classifier.bias += by
    tempered(model.classifier, value)
    save(model, folder)
