"""Collects, trains and measures clip-pictures; the package's text says how."""

import argparse
import json
from pathlib import Path

import torch
from transformers import CLIPModel, CLIPTokenizer, ViTForImageClassification

from models.recipes import clip_pictures
from models.recipes.clip_pictures.collect import collect
from models.recipes.clip_pictures.evaluation import card, evaluate
from models.recipes.clip_pictures.network import FOLDER, deepened, new_model, train_tokenizer
from models.recipes.clip_pictures.training import REMEMBERED, train
from models.recipes.frame.cards import write_card
from models.recipes.frame.training import Plan


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=clip_pictures.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--collect", type=Path, metavar="SETS", help="where the sets were unpacked")
    parser.add_argument("--data", type=Path, help="where captions-stamps and images-caltech101 lie")
    parser.add_argument("--packs", type=Path, help="the collected pictures")
    parser.add_argument("--train", type=Path, metavar="OUT", help="learn from the packs; the checkpoint goes there")
    parser.add_argument("--vit", type=Path, help="begin from nothing but a vit-pictures of 144 pixels and 6 layers")
    parser.add_argument("--from", type=Path, dest="start", default=FOLDER, help="the checkpoint to begin with")
    parser.add_argument("--seconds", type=float, default=500, help="of learning")
    parser.add_argument("--rate", type=float, default=1e-3, help="the highest learning rate")
    parser.add_argument("--last", type=int, default=0, help="layers of the image tower that learn alone; 0: all learn")
    parser.add_argument("--evaluate", action="store_true", help="measure the checkpoint that ships")
    parser.add_argument("--test", type=int, default=400, help="evaluation pictures of every group")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    if asked.collect:
        collect(asked.collect, asked.data, asked.packs)
    if asked.train:
        plan = Plan(asked.seconds, asked.rate, decay=0.08, mean=0.985)
        if asked.vit:
            spell = train_tokenizer(asked.train)
            teacher = ViTForImageClassification.from_pretrained(asked.vit, dtype=torch.float32)
            train(asked.packs, asked.train, plan, new_model(spell, teacher), spell, remembered=0.0)
        else:
            start = CLIPModel.from_pretrained(asked.start, dtype=torch.float32)
            spell = CLIPTokenizer.from_pretrained(asked.start)
            remembered = 0.0 if asked.last else REMEMBERED
            train(asked.packs, asked.train, plan, deepened(start), spell, remembered, asked.last)
    if asked.evaluate:
        figures = evaluate(FOLDER, asked.test)
        print(json.dumps(figures, indent=1))
        write_card(FOLDER, card(figures, asked.test))


if __name__ == "__main__":
    main()
