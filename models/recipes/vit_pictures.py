"""Recipe of models/builtin/vit-pictures: a small ViT that says what kind of picture it is shown.

    python -m models.recipes.vit_pictures                 render, train, evaluate, write the card
    python -m models.recipes.vit_pictures --from-shipped  the same, from the weights of models/builtin/vit-pictures
    ... --data FOLDER                                     with real pictures too: pictures/real_sets.toml says which
    python -m models.recipes.vit_pictures --evaluate      only measure models/builtin/vit-pictures again

Every picture is drawn by models/recipes/pictures from a seed. The evaluation shares no font family, no palette and
no layout variant with the training. --into FOLDER writes the checkpoint and its card elsewhere. The weights that are
shipped learnt on a graphics card from there on: models/recipes/vit_wide.
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
from models.recipes.pictures.mix import Mix, Stock
from models.recipes.pictures.real import PAPER, RealSet, real_sets, stored_views
from models.recipes.pictures.store import rendered
from models.recipes.places import wave_places
from models.recipes.sums import keep_sums
from models.recipes.training import PatchDropout, Plan, best_dtype, cache_folder, choose_device, train
from models.recipes.vit_real import judged, leaning, real_figures, real_table, temperature, tempered

FOLDER = Path(__file__).parents[1] / "builtin" / "vit-pictures"
SIDE, STORED_SIDE, PATCH, DEPTH = 168, 192, 12, 9
RENDERERS = 2  # counts up when all renderers change, so that all stored pictures are drawn again
EVALUATION_SEED = 10_000_000
BLEND = 0.75  # of what real pictures made of the weights, the rest of what they were (WiSE-FT, arXiv 2109.01903)


def new_model() -> ViTForImageClassification:
    """An untrained ViT: 14 x 14 patches and a class token, 9 layers of 3 heads, 4.1 million weights."""
    model = ViTForImageClassification(
        ViTConfig(
            image_size=SIDE,
            patch_size=PATCH,
            hidden_size=192,
            num_hidden_layers=DEPTH,
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
    """(27 * each, STORED_SIDE, STORED_SIDE, 3) uint8: picture i shows kind i % 27."""
    path = cache_folder("pictures") / f"train-{STORED_SIDE}.v{RENDERERS}"
    count = len(KINDS)
    return rendered(path, count * each, STORED_SIDE, lambda i: render(i % count, i // count, "train"))


def real_stock(data: Path, of: RealSet) -> Stock:
    """The views of a set of real pictures, from the cache or made; empty where the folder has it not."""
    return Stock(*stored_views(data, of, STORED_SIDE, cache_folder("pictures")))


def training_mix(each: int, data: Path | None, share: float) -> Mix:
    """Drawn pictures, `each` of every kind, and with `data` a part `share` of every batch from its training sets."""
    drawn = training_pictures(each)
    sets = [one for one in real_sets() if one.split == "train"] if data else []
    stocks = [real_stock(data, one) for one in sets] if data else []
    return Mix(drawn, stocks, LABELS, share if data else 0, PAPER)


def shipped_model() -> ViTForImageClassification:
    """The model of models/builtin/vit-pictures, to train on."""
    return ViTForImageClassification.from_pretrained(FOLDER, dtype=torch.float32, attn_implementation="eager")


class Mean:
    """A mean of a model's weights over the last steps, which is steadier than the last weights alone."""

    def __init__(self, model: torch.nn.Module, over: float = 300) -> None:
        self.model, self.over, self.taken = model, over, 0
        self.weights = {name: value.detach().float().clone() for name, value in model.state_dict().items()}

    def take(self) -> None:
        """Counts the weights as they are now in; the first few count little, for much changes in the beginning."""
        self.taken += 1
        part = max(1 / self.over, 9 / (self.taken + 9))
        for name, value in self.model.state_dict().items():
            self.weights[name].lerp_(value.detach().float(), part)


def trained(
    each: int, plan: Plan, keep: float = 0.5, from_shipped: bool = False, data: Path | None = None, share: float = 0.6
) -> ViTForImageClassification:
    """The model after training on `each` pictures of every kind, of which it sees a part `keep` of the patches.

    It starts from nothing or from the shipped weights; each start goes on from a training state of its own. With
    `data` the weights are a mean of those of the last steps (of this sitting, where a run was cut).
    """
    torch.manual_seed(plan.seed)
    device = choose_device()
    dtype = best_dtype(device)
    print(f"training on {device} in {dtype}", flush=True)
    mix = training_mix(each, data, share)
    model = (shipped_model() if from_shipped else new_model()).to(device=device, dtype=dtype)
    dropout = PatchDropout(model.vit.embeddings, keep, until=int(plan.steps * 0.96) if keep < 1 else 0)

    mean = Mean(model)

    def loss_of(step: int, rng: np.random.Generator) -> torch.Tensor:
        dropout.step = step
        mean.take()
        pictures, labels = mix.batch(plan.batch, rng)
        batch = augmented(pictures, SIDE, rng, device, keep_colours=False)
        kinds = torch.from_numpy(labels).to(device)
        logits = model(batch.to(dtype)).logits.float()
        return torch.nn.functional.cross_entropy(logits, kinds, label_smoothing=0.05)

    state = "from-shipped.safetensors" if from_shipped else "training.safetensors"
    begun = {name: value.clone() for name, value in model.state_dict().items()}
    patches = 1 + keep * (SIDE // PATCH) ** 2
    train(model, plan, loss_of, cache_folder("vit-pictures") / state, tokens=patches)
    if data:
        model.load_state_dict(mean.weights)
    if from_shipped and data:
        ended = model.state_dict()
        model.load_state_dict({name: begun[name] + BLEND * (ended[name] - begun[name]) for name in ended})
    return model.cpu()


def save(model: ViTForImageClassification, folder: Path) -> None:
    """Writes the checkpoint in half precision with the processor that squeezes any picture to SIDE x SIDE."""
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


def calibrate(folder: Path, each: int, data: Path) -> None:
    """Sets the last layer of a saved checkpoint: how it leans, by pictures of the training, then its temperature, by
    the real pictures kept apart, so that its confidence means something."""
    drawn = training_pictures(each)
    chosen = [place * len(KINDS) + kind for place in range(0, each, max(1, each // 15)) for kind in range(len(KINDS))]
    by = leaning(folder, data, [drawn[index] for index in chosen], [index % len(KINDS) for index in chosen])
    model = ViTForImageClassification.from_pretrained(folder, dtype=torch.float32)
    if by is not None:
        print("leans by", {label: round(float(one), 2) for label, one in zip(LABELS, by, strict=True)}, flush=True)
        with torch.no_grad():
            model.classifier.bias += by
        save(model, folder)
    if (found := judged(folder, data)) is not None:
        value = temperature(found)
        print(f"logits are divided by {value:.2f}", flush=True)
        model.float()
        tempered(model, value)
        save(model, folder)


def card(unseen: dict[str, object], seen: dict[str, object], real: dict[str, object]) -> str:
    """The model card's text with the figures in it."""
    template = (Path(__file__).parent / "vit_pictures.card.md").read_text(encoding="utf-8")
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


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=2000, help="training pictures of every kind")
    parser.add_argument("--steps", type=int, default=10000)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--keep", type=float, default=0.5, help="part of the patches seen until shortly before the end")
    parser.add_argument("--data", type=Path, help="folder with the sets of pictures/real_sets.toml")
    parser.add_argument("--share", type=float, default=0.6, help="part of a batch that is real, with --data")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--from-shipped", action="store_true", help="start from the weights of models/builtin")
    parser.add_argument("--into", type=Path, default=FOLDER, help="where the checkpoint is written, or measured")
    parser.add_argument("--evaluate", action="store_true", help="only measure the saved checkpoint")
    parser.add_argument("--test-each", type=int, default=80, help="evaluation pictures of every kind")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    if not arguments.evaluate:
        plan = Plan(steps=arguments.steps, batch=arguments.batch, rate=arguments.rate)
        parts = arguments.keep, arguments.from_shipped, arguments.data, arguments.share
        save(trained(arguments.each, plan, *parts), arguments.into)
        if arguments.data:
            calibrate(arguments.into, arguments.each, arguments.data)
    measure(arguments.into, arguments.test_each, arguments.data)


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


if __name__ == "__main__":
    main()
