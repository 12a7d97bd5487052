"""Packs, trains, settles and measures vit-pictures; the package's text says how."""

import argparse
from pathlib import Path

import torch

from models.recipes import vit_pictures
from models.recipes.frame.training import Plan
from models.recipes.vit_pictures import composing, packing, settling
from models.recipes.vit_pictures.drawing import Drawing
from models.recipes.vit_pictures.evaluation import measure
from models.recipes.vit_pictures.head import renewed
from models.recipes.vit_pictures.network import FOLDER
from models.recipes.vit_pictures.training import train


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=vit_pictures.__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--collect", action="store_true", help="pack the real pictures of --data")
    parser.add_argument("--data", type=Path, help="folder with the sets of pictures/real_sets.toml")
    parser.add_argument("--pack", type=Path, help="folder of the packed real pictures")
    parser.add_argument("--train", type=Path, metavar="OUT", help="learn from the pack; the checkpoint goes there")
    parser.add_argument("--from", type=Path, dest="start", help="the checkpoint to begin from, which is grown")
    parser.add_argument("--seconds", type=float, default=520, help="of learning")
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--rate", type=float, default=7e-4, help="the highest learning rate")
    parser.add_argument("--room", type=int, default=60_000, help="drawn pictures that are kept")
    parser.add_argument("--own", type=int, default=2, help="processes that draw as the recipe does")
    parser.add_argument("--tools", type=int, default=3, help="processes that draw with Matplotlib")
    parser.add_argument("--compose", type=Path, nargs="+", metavar="PACK", help="make --pack of the pictures of others")
    parser.add_argument("--each", type=int, nargs=2, default=(260, 30), help="put together and drawn, of each kind")
    parser.add_argument("--head", type=Path, metavar="OUT", help="learn the last layer anew, from --packs and --things")
    parser.add_argument("--packs", type=Path, nargs="+", help="with --views as many numbers: of each kind")
    parser.add_argument("--views", type=int, nargs="+")
    parser.add_argument("--settle", type=Path, metavar="OUT", help="set the last layer of a trained checkpoint")
    parser.add_argument("--things", type=Path, help="folder of photographs of single things")
    parser.add_argument("--evaluate", action="store_true", help="measure the checkpoint of --into")
    parser.add_argument("--into", type=Path, default=FOLDER)
    parser.add_argument("--test-each", type=int, default=80, help="evaluation pictures of every kind")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    if asked.collect:
        print(f"{packing.write(asked.pack, packing.real_pictures(asked.data)):,} pictures packed")
    if asked.train:
        plan = Plan(asked.seconds, asked.rate, momentum=0.99, mean=0.996)
        drawing = Drawing(packing.SIDE, asked.own)
        train(asked.pack, asked.train, plan, asked.start, drawing, asked.tools, asked.batch, asked.room)
    if asked.compose:
        made = composing.made([packing.read(one) for one in asked.compose], *asked.each)
        print(f"{packing.write(asked.pack, made):,} pictures packed")
    if asked.head:
        renewed(asked.start, dict(zip(asked.packs, asked.views, strict=True)), asked.things, asked.head)
    if asked.settle:
        settling.settled(asked.settle, asked.pack, asked.things)
    if asked.evaluate:
        measure(asked.into, asked.test_each, asked.data)


if __name__ == "__main__":
    main()
