"""Recipe of models/builtin/vit-pictures: a small ViT that says what kind of picture it is shown.

    python -m models.recipes.vit_pictures                 render, train, evaluate, write the card
    python -m models.recipes.vit_pictures --from-shipped  the same, from the weights of models/builtin/vit-pictures
    python -m models.recipes.vit_pictures --evaluate      only measure models/builtin/vit-pictures again

Every picture is drawn by models/recipes/pictures from a seed. The evaluation shares no font family, no palette and
no layout variant with the training. --into FOLDER writes the checkpoint and its card elsewhere.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessor

from models.recipes.cards import accuracy_table, write_card
from models.recipes.pictures.augment import augmented
from models.recipes.pictures.fonts import Split
from models.recipes.pictures.kinds import KINDS, LABELS, render
from models.recipes.pictures.store import rendered
from models.recipes.places import wave_places
from models.recipes.sums import keep_sums
from models.recipes.training import PatchDropout, Plan, best_dtype, cache_folder, choose_device, train

FOLDER = Path(__file__).parents[1] / "builtin" / "vit-pictures"
SIDE, STORED_SIDE, PATCH = 144, 160, 12
RENDERERS = 2  # counts up when all renderers change, so that all stored pictures are drawn again
EVALUATION_SEED = 10_000_000


def new_model() -> ViTForImageClassification:
    """An untrained ViT: 12 x 12 patches and a class token, 6 layers of 3 heads, 2.8 million weights."""
    model = ViTForImageClassification(
        ViTConfig(
            image_size=SIDE,
            patch_size=PATCH,
            hidden_size=192,
            num_hidden_layers=6,
            num_attention_heads=3,
            intermediate_size=768,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            id2label=dict(enumerate(LABELS)),
            label2id={label: index for index, label in enumerate(LABELS)},
            attn_implementation="eager",  # trains faster than SDPA at this length
        )
    )
    with torch.no_grad():
        model.vit.embeddings.position_embeddings.copy_(wave_places(SIDE // PATCH, 192)[None])
    return model


def training_pictures(each: int) -> np.ndarray:
    """(27 * each, 160, 160, 3) uint8: picture i shows kind i % 27."""
    path = cache_folder("pictures") / f"train-{STORED_SIDE}.v{RENDERERS}"
    count = len(KINDS)
    return rendered(path, count * each, STORED_SIDE, lambda i: render(i % count, i // count, "train"))


def shipped_model() -> ViTForImageClassification:
    """The model of models/builtin/vit-pictures, to train on."""
    return ViTForImageClassification.from_pretrained(FOLDER, dtype=torch.float32, attn_implementation="eager")


def trained(each: int, plan: Plan, keep: float = 0.5, from_shipped: bool = False) -> ViTForImageClassification:
    """The model after training on `each` pictures of every kind, of which it sees a part `keep` of the patches.

    It starts from nothing or from the shipped weights; each start goes on from a training state of its own.
    """
    torch.manual_seed(plan.seed)
    device = choose_device()
    dtype = best_dtype(device)
    print(f"training on {device} in {dtype}", flush=True)
    stored = training_pictures(each)
    model = (shipped_model() if from_shipped else new_model()).to(device=device, dtype=dtype)
    dropout = PatchDropout(model.vit.embeddings, keep, until=int(plan.steps * 0.93) if keep < 1 else 0)

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        dropout.step = step
        chosen = np.sort(rng.integers(len(stored), size=plan.batch))
        batch = augmented(stored[chosen], SIDE, rng, device, keep_colours=False)
        kinds = torch.from_numpy(chosen % len(KINDS)).to(device)
        logits = model(batch.to(dtype)).logits.float()
        return torch.nn.functional.cross_entropy(logits, kinds, label_smoothing=0.05)

    state = "from-shipped.safetensors" if from_shipped else "training.safetensors"
    train(model, plan, loss_of, cache_folder("vit-pictures") / state)
    return model.cpu()


def save(model: ViTForImageClassification, folder: Path) -> None:
    """Writes the checkpoint in half precision with the processor that squeezes any picture to 144 x 144."""
    model.half().save_pretrained(folder)
    processor = ViTImageProcessor(
        size={"height": SIDE, "width": SIDE}, image_mean=[0.5] * 3, image_std=[0.5] * 3, resample=2
    )
    processor.save_pretrained(folder)
    keep_sums(folder)


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


def card(unseen: dict[str, object], seen: dict[str, object]) -> str:
    """The model card's text with the figures in it."""
    template = (Path(__file__).parent / "vit_pictures.card.md").read_text(encoding="utf-8")
    return template.format(
        labels=", ".join(LABELS),
        unseen=unseen["top_1"],
        unseen_5=unseen["top_5"],
        seen=seen["top_1"],
        pictures=unseen["pictures"],
        table=accuracy_table(unseen, seen),
        mistakes="\n".join(f"- {name} ({count} of {unseen['pictures']})" for name, count in _items(unseen)),
    )


def _items(figures: dict[str, object]) -> list[tuple[str, int]]:
    mistakes = figures["mistakes"]
    assert isinstance(mistakes, dict)
    return list(mistakes.items())


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=2000, help="training pictures of every kind")
    parser.add_argument("--steps", type=int, default=10000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--keep", type=float, default=0.5, help="part of the patches seen until shortly before the end")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--from-shipped", action="store_true", help="start from the weights of models/builtin")
    parser.add_argument("--into", type=Path, default=FOLDER, help="where the checkpoint is written, or measured")
    parser.add_argument("--evaluate", action="store_true", help="only measure the saved checkpoint")
    parser.add_argument("--test-each", type=int, default=80, help="evaluation pictures of every kind")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    if not arguments.evaluate:
        plan = Plan(steps=arguments.steps, batch=arguments.batch, rate=arguments.rate)
        save(trained(arguments.each, plan, arguments.keep, arguments.from_shipped), arguments.into)
    unseen, seen = (evaluate(split, arguments.test_each, arguments.into) for split in ("eval", "train"))
    print(json.dumps({"unseen": unseen, "seen": seen}, indent=1))
    write_card(arguments.into, card(unseen, seen))


if __name__ == "__main__":
    main()
