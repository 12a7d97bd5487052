"""Recipe of models/builtin/bert-punctuation: a small BERT that says which marks and capitals words would have in print.

    python -m models.recipes.punctuation_marks collect TEXTS --books FOLDER --addresses FOLDER    lay the texts out
    python -m models.recipes.punctuation_marks train TEXTS [--seconds N]    learn, or go on, and save the checkpoint
    python -m models.recipes.punctuation_marks evaluate TEXTS    measure it on texts kept apart and write its card
    python -m models.recipes.punctuation_marks pauses TEXTS --data FOLDER    what pauses tell, for marking.py

TEXTS is a folder with train/ and held/, a text a file, a paragraph a line. All of them are in the public domain; the
books are published by Standard Ebooks (their markup: CC0 1.0), the addresses with nltk_data. texts.toml lists them.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from models.recipes.frame.training import cache_folder

from .card import write
from .checkpoint import restored, save
from .collect import collect, listed
from .evaluation import measured
from .readings import likely, readings
from .training import train

SHIPPED = Path(__file__).parents[2] / "builtin" / "bert-punctuation"


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipes.punctuation_marks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("step", choices=("collect", "train", "evaluate", "pauses"))
    parser.add_argument("texts", type=Path, metavar="TEXTS", help="folder of the texts")
    parser.add_argument("--books", type=Path, help="folder with a checkout of each book, for collect")
    parser.add_argument("--addresses", type=Path, help="folder of inaugural.zip and state_union.zip, for collect")
    parser.add_argument("--data", type=Path, help="folder of recordings of LibriSpeech with manifest.tsv, for pauses")
    parser.add_argument("--seconds", type=float, default=3000, help="of learning (%(default)s)")
    parser.add_argument("--work", type=Path, default=cache_folder("bert-punctuation"), help="what is gone on with")
    parser.add_argument("--into", type=Path, default=SHIPPED, help="folder of the checkpoint (%(default)s)")
    asked = parser.parse_args(argv)
    if asked.step == "collect" and (asked.books is None or asked.addresses is None):
        parser.error("collect needs --books FOLDER and --addresses FOLDER; see --help for where they are published")
    if asked.step == "pauses" and asked.data is None:
        parser.error("pauses needs --data FOLDER: recordings of LibriSpeech, www.openslr.org/12 (CC BY 4.0)")
    return asked


def main(argv: Sequence[str] | None = None) -> int:
    """Takes the step that is asked for; 1 where a text is missing or another edition."""
    asked = arguments(argv)
    if asked.step == "collect":
        collect(asked.books, asked.addresses, asked.texts)
    parts = {"collect": ("train", "held", "speech"), "train": ("train",), "evaluate": ("held",)}
    if wrong := [
        told
        for text in listed()
        if text.part in parts.get(asked.step, ("held", "speech")) and (told := text.wrong_in(asked.texts))
    ]:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    torch.set_num_threads(1)
    if asked.step == "train":
        spelling, model = train(asked.texts / "train", asked.work, asked.seconds)
        save(model, spelling, asked.into)
    if asked.step == "pauses":
        print(likely([reading for _, reading in readings(asked.data, asked.texts)]).round(4).tolist())
    if asked.step == "evaluate":
        figures = measured(*restored(asked.into), asked.texts / "held")
        print(json.dumps(figures, indent=1))
        write(asked.into, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
