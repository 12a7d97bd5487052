"""How the saved checkpoint does on drawn pictures of unseen fonts, palettes and layouts, and on real ones; its card."""

import json
from collections import Counter
from pathlib import Path

import torch
from transformers import ViTForImageClassification, ViTImageProcessor

from models.recipes.frame.cards import accuracy_table, write_card
from models.recipes.pictures.fonts import Split
from models.recipes.pictures.kinds import KINDS, LABELS, render
from models.recipes.vit_pictures.network import FOLDER
from models.recipes.vit_pictures.real import judged, real_figures, real_table

EVALUATION_SEED = 10_000_000


def evaluate(split: Split, each: int, folder: Path = FOLDER, first_seed: int = EVALUATION_SEED) -> dict[str, object]:
    """Top-1 and top-5 of a saved checkpoint on fresh pictures, through transformers' own processor and model.

    "eval" pictures use fonts, palettes and layouts that training never saw; "train" ones only other seeds.
    """
    processor = ViTImageProcessor.from_pretrained(folder)
    model = ViTForImageClassification.from_pretrained(folder, dtype=torch.float32).eval()
    right, near, mistakes = [0] * len(KINDS), 0, Counter[str]()
    for kind, label in enumerate(LABELS):
        images = [render(kind, first_seed + seed, split) for seed in range(each)]
        with torch.no_grad():
            logits = model(**processor(images, return_tensors="pt")).logits
        near += int((logits.topk(5).indices == kind).any(dim=1).sum())
        for guess in logits.argmax(dim=1).tolist():
            right[kind] += guess == kind
            if guess != kind:
                mistakes[f"{label} taken for {LABELS[guess]}"] += 1
    total = each * len(KINDS)
    return {
        "pictures": total,
        "top_1": sum(right) / total,
        "top_5": near / total,
        "classes": {label: count / each for label, count in zip(LABELS, right, strict=True)},
        "mistakes": dict(mistakes.most_common(8)),
    }


def card(unseen: dict[str, object], seen: dict[str, object], real: dict[str, object]) -> str:
    """The model card's text with the figures in it."""
    template = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    return template.format(
        labels=", ".join(LABELS),
        unseen=unseen["top_1"],
        unseen_5=unseen["top_5"],
        seen=seen["top_1"],
        pictures=unseen["pictures"],
        table=accuracy_table(unseen, seen),
        real=real,
        real_table=real_table(real),
        mistakes="\n".join(f"- {name} ({count} of {unseen['pictures']})" for name, count in _items(unseen)),
    )


def _items(figures: dict[str, object]) -> list[tuple[str, int]]:
    mistakes = figures["mistakes"]
    assert isinstance(mistakes, dict)
    return list(mistakes.items())


def measure(folder: Path, each: int, data: Path | None) -> None:
    """Prints a saved checkpoint's figures and writes them into its card, if the real pictures are there."""
    unseen, seen = (evaluate(split, each, folder) for split in ("eval", "train"))
    found = judged(folder, data) if data else None
    real = real_figures(found) if found else {}
    print(json.dumps({"unseen": unseen, "seen": seen, "real": real}, indent=1))
    if real:
        write_card(folder, card(unseen, seen, real))
    else:
        print("The card was left as it is: its figures on real pictures need --data.")
