"""Recipe of models/builtin/timesformer-films: a small TimeSformer that says what moves in a film, and how.

    python -m models.recipes.timesformer_films --photos FOLDER [--seconds N]    train from nothing, save, measure
    python -m models.recipes.timesformer_films --photos FOLDER --further [--seconds N]    go on from what is there
    python -m models.recipes.timesformer_films --photos FOLDER --evaluate    only measure it again

FOLDER holds photographs, which become grounds and fillings; every fourth is kept for the evaluation. Clips are drawn on
the device that trains: on a processor a hundred times fewer than on a GPU in the same time. --into FOLDER writes the
checkpoint elsewhere. --further starts from the checkpoint in that folder: clips are seen in several ways that shall
agree (symmetry.py), every patch is asked where it goes (flow.py), and people who move before a camera that stands are
like no label. Forms and photographs of their own tell how it goes, and choose the temperature; those of the evaluation
choose nothing. --temperature VALUE is taken instead of the likeliest: real films ask for less sureness than drawn ones.
"""

import argparse
import json
from pathlib import Path

import torch
from transformers import TimesformerForVideoClassification

from models.recipes.frame.calibration import tempered
from models.recipes.frame.training import cache_folder, choose_device
from models.recipes.timesformer_films.evaluation import figures, judged, temperature
from models.recipes.timesformer_films.network import deepened, new_model, save
from models.recipes.timesformer_films.stock import made
from models.recipes.timesformer_films.training import FIRST, FURTHER, train

FOLDER = Path(__file__).parents[2] / "builtin" / "timesformer-films"
TEMPERATURE_SEED, MEASURED_SEED = 77, 4242


def _train(asked: argparse.Namespace, device: torch.device) -> None:
    clips = made("train", asked.photos, device, 4000, workers=3)
    unseen = made("dev", asked.photos, device, 600, workers=3)
    torch.manual_seed(1)
    model = new_model()
    if asked.further:
        model = TimesformerForVideoClassification.from_pretrained(asked.into, dtype=torch.float32)
        model = deepened(model) if asked.deeper else model
    stage, work = (FURTHER, asked.work / "further") if asked.further else (FIRST, asked.work / "first")
    train(
        model, stage, asked.seconds, work, clips,
        lambda: f"unseen {figures(judged(model, *unseen, 20, seed=5))['top_1']:.1%}",
    )  # fmt: skip
    likeliest = temperature(judged(model, *unseen, 100, TEMPERATURE_SEED))
    value = asked.temperature or likeliest
    print(f"logits are divided by {value:.3f}, likeliest {likeliest:.3f}", flush=True)
    tempered(model.classifier, value)
    save(model, asked.into)


def _measure(photos: Path, folder: Path, each: int, device: torch.device) -> None:
    model = TimesformerForVideoClassification.from_pretrained(folder, dtype=torch.float32).to(device).eval()
    for split in ("eval", "train"):
        bank, stock = made(split, photos, device, 200)
        print(split, json.dumps(figures(judged(model, bank, stock, each, MEASURED_SEED, at_once=25)), indent=1))


def main() -> None:
    """Trains and measures as the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=1200, help="of learning")
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("--work", type=Path, default=cache_folder("timesformer-films"), help="what is gone on with")
    parser.add_argument("--each", type=int, default=25, help="clips of every label that are measured")
    parser.add_argument("--evaluate", action="store_true")
    parser.add_argument("--further", action="store_true", help="train what is there instead of a new one")
    parser.add_argument("--deeper", action="store_true", help="with --further, and with one more layer")
    parser.add_argument("--temperature", type=float, help="what logits are divided by; the likeliest if not said")
    options = parser.parse_args()
    device = choose_device()
    if not options.evaluate:
        _train(options, device)
    _measure(options.photos, options.into, options.each, device)


if __name__ == "__main__":
    main()
