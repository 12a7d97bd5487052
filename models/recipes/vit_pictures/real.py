"""How vit-pictures does on real pictures kept apart, and what is set in its last layer afterwards: how much it leans
towards each label, and what makes its confidence mean something."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from transformers import ViTForImageClassification, ViTImageProcessor

from models.recipes.frame.calibration import calibration_error
from models.recipes.pictures.kinds import LABELS
from models.recipes.pictures.real import listed, opened, real_sets

MOST = 12  # pictures of a label and a set; of photographs three times as many
PHOTOGRAPHS = tuple(LABELS.index(label) for label in ("photograph of a scene", "portrait"))
HOLD = 0.1  # what holds each label's lean to nothing


@dataclass(frozen=True)
class Judged:
    """(n, labels) logits of the pictures kept apart, (n) their labels' numbers, and the set each is from."""

    logits: torch.Tensor
    labels: torch.Tensor
    sets: tuple[str, ...]


def judged(folder: Path, data: Path) -> Judged | None:
    """The saved checkpoint on the "dev" sets that are in the folder of data; None where none is."""
    rows = [
        (path, label, one.name) for one in real_sets() if one.split == "dev" for path, label in chosen(data, one.name)
    ]
    if not rows:
        return None
    labels = torch.tensor([LABELS.index(label) for _, label, _ in rows])
    return Judged(logits_of(folder, [path for path, *_ in rows]), labels, tuple(name for *_, name in rows))


def logits_of(folder: Path, pictures: Sequence[Path | np.ndarray]) -> torch.Tensor:
    """(n, labels) what a saved checkpoint makes of files, or of stored pictures, through the library's processor."""
    processor = ViTImageProcessor.from_pretrained(folder)
    model = ViTForImageClassification.from_pretrained(folder, dtype=torch.float32).eval()
    found = []
    for start in range(0, len(pictures), 32):
        some = pictures[start : start + 32]
        images = [opened(each) if isinstance(each, Path) else Image.fromarray(each) for each in some]
        with torch.no_grad():
            found.append(model(**processor(images, return_tensors="pt")).logits)
    return torch.cat(found)


def chosen(data: Path, of: str) -> list[tuple[Path, str]]:
    """The first few pictures of every label of a set."""
    seen: Counter[str] = Counter()
    found = []
    for path, label in listed(data, of):
        seen[label] += 1
        if seen[label] <= MOST * (3 if label.startswith("photo") else 1):
            found.append((path, label))
    return found


def lean(drawn: torch.Tensor, labels: torch.Tensor, photographs: torch.Tensor) -> torch.Tensor:
    """(labels) what to add to logits so that drawn pictures and photographs of things are most likely what they are.

    drawn, photographs: (n, labels) logits; labels: (n) of the drawn ones. For a photograph either of PHOTOGRAPHS will
    do. The squares of what is added count as well, HOLD times, so that nothing leans further than it pays.
    """
    by = torch.zeros(drawn.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([by], max_iter=200)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        shown = torch.logsumexp((photographs + by).log_softmax(dim=1)[:, PHOTOGRAPHS], dim=1)
        loss = torch.nn.functional.cross_entropy(drawn + by, labels) - shown.mean() + HOLD * by.square().sum()
        torch.autograd.backward(loss)
        return loss

    optimizer.step(closure)
    return by.detach()


def real_figures(of: Judged) -> dict[str, object]:
    """Top-1, top-5, calibration, photographs, and each set by label: right of how many, and the commonest mistakes."""
    scores, guesses = of.logits.softmax(dim=1).max(dim=1)
    near = (of.logits.topk(5, dim=1).indices == of.labels[:, None]).any(dim=1)
    things = torch.isin(of.labels, torch.tensor(PHOTOGRAPHS[:1]))
    other = ~torch.isin(guesses, torch.tensor(PHOTOGRAPHS))
    rows: dict[tuple[str, str], list[str]] = {}
    for index, name in enumerate(of.sets):
        rows.setdefault((LABELS[int(of.labels[index])], name), []).append(LABELS[int(guesses[index])])
    return {
        "pictures": len(of.sets),
        "top_1": float((guesses == of.labels).float().mean()),
        "top_5": float(near.float().mean()),
        "calibration_error": calibration_error(scores, guesses == of.labels),
        "photographs": int(things.sum()),
        "photographs_called_so": float((~other)[things].float().mean()),
        "photographs_sure_of_other": float((other & (scores > 0.5))[things].float().mean()),
        "sets": [
            {"kind": kind, "set": name, "right": said.count(kind), "of": len(said), "mistakes": _mistakes(kind, said)}
            for (kind, name), said in sorted(rows.items())
        ],
    }


def _mistakes(kind: str, said: list[str]) -> str:
    wrong = Counter(label for label in said if label != kind)
    return ", ".join(f"{label} {count}" for label, count in wrong.most_common(3))


def real_table(figures: dict[str, object]) -> str:
    """The sets as a table in Markdown."""
    sets = figures["sets"]
    assert isinstance(sets, list)
    rows = ["| kind | set | right | taken for |", "|---|---|---|---|"]
    rows += [f"| {one['kind']} | {one['set']} | {one['right']} of {one['of']} | {one['mistakes']} |" for one in sets]
    return "\n".join(rows)
