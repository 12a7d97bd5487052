"""How often the model is right on things and grounds that training never showed, and on both ways of each pair."""

from dataclasses import dataclass

import numpy as np
import torch
from transformers import TimesformerForVideoClassification

from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.labels import LABELS, PAIRS, UNKNOWN
from models.recipes.timesformer_films.network import SIDE, normalised
from models.recipes.timesformer_films.rendering import Bank, render
from models.recipes.timesformer_films.scene import Stock


@dataclass
class Judged:
    """Logits float32 [clips, labels] of clips, and the number of the right label of each, UNKNOWN among them."""

    logits: torch.Tensor
    labels: torch.Tensor

    @property
    def known(self) -> torch.Tensor:
        """Which clips have a label."""
        return self.labels < UNKNOWN


@torch.no_grad()
def judged(
    model: TimesformerForVideoClassification,
    bank: Bank,
    stock: Stock,
    each: int,
    seed: int,
    level: float = 1.0,
    at_once: int = 100,
) -> Judged:
    """What the model says of `each` clips of every label, and as many without one as of four labels."""
    device = bank.things.device
    generator = torch.Generator(device).manual_seed(seed)
    rng = np.random.default_rng(seed)
    labels = np.concatenate([np.repeat(np.arange(len(LABELS)), each), np.full(4 * each, UNKNOWN)])
    rng.shuffle(labels)
    was_training = model.training
    model.eval()
    logits, right = [], []
    for start in range(0, len(labels), at_once):
        drawn = batch(labels[start : start + at_once], rng, stock, level)
        tensors = {name: torch.as_tensor(value).to(device) for name, value in drawn.items()}
        frames = render(tensors, bank, SIDE, generator)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            logits.append(model(pixel_values=normalised(frames)).logits.float().cpu())
        # What goes to a corner has two labels, so none that would be right alone.
        right.append(np.where(drawn["label"] == drawn["second"], drawn["label"], UNKNOWN + 1))
    model.train(was_training)
    whole = torch.from_numpy(np.concatenate(right))
    kept = whole <= UNKNOWN
    return Judged(torch.cat(logits)[kept], whole[kept])


def temperature(found: Judged) -> float:
    """What the logits are divided by so that scores fit: the likeliest of the clips, those without a label spread
    over all labels (Guo et al. 2017, with outliers as Hendrycks et al. 2019 count them)."""
    share = torch.nn.functional.one_hot(found.labels.clamp_max(UNKNOWN - 1), len(LABELS)).float()
    share[~found.known] = 1 / len(LABELS)
    values = torch.linspace(0.3, 3.0, 109)
    losses = [float(-(share * (found.logits / value).log_softmax(1)).sum(1).mean()) for value in values]
    return float(values[int(np.argmin(losses))])


def figures(found: Judged, sure: float = 0.5) -> dict[str, object]:
    """Accuracy in all and a label; of each pair, how often its two are told apart where one of them is said; how often
    a score of `sure` or more is given, rightly, wrongly, and where nothing known happens."""
    scores = found.logits.softmax(1)
    best, said = scores.max(1)
    known = found.known
    right = said == found.labels
    classes = {label: float(right[found.labels == place].float().mean()) for place, label in enumerate(LABELS)}
    pairs = {}
    for first, second in PAIRS:
        a, b = LABELS.index(first), LABELS.index(second)
        of_pair = (found.labels == a) | (found.labels == b)
        told = of_pair & ((said == a) | (said == b))
        pairs[f"{first} / {second}"] = float(right[told].float().mean()) if bool(told.any()) else 0.0
    guesses = [
        f"{LABELS[int(a)]} taken for {LABELS[int(b)]}"
        for a, b in zip(found.labels[known & ~right], said[known & ~right], strict=True)
    ]
    return {
        "clips": int(known.sum()),
        "top_1": float(right[known].float().mean()),
        "classes": classes,
        "pairs": pairs,
        "sure_known": float((best[known] >= sure).float().mean()),
        "right_where_sure": float(right[known & (best >= sure)].float().mean()),
        "sure_unknown": float((best[~known] >= sure).float().mean()),
        "mistakes": {name: guesses.count(name) for name in sorted(set(guesses), key=guesses.count, reverse=True)[:8]},
    }
