"""Trains vilt-pictures and judges it."""

import argparse
import json
from pathlib import Path

from models.recipes.training import choose_device
from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.drawing import tables
from models.recipes.vilt_pictures.training import Plan, train
from models.recipes.vilt_pictures.words import Tokens, vocabulary


def main() -> None:
    """Train, calibrate, judge, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=420)
    parser.add_argument("--nlvr", type=Path, help="a folder with statements.tsv and NLVR's pictures")
    parser.add_argument("--scenes", type=int, default=96, help="in a batch")
    parser.add_argument("--workers", type=int, default=3)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    device = choose_device()
    halves = real.load(options.nlvr) if options.nlvr else None
    tokens = Tokens(vocabulary(real.corrected(text) for text in (halves[0].statements if halves else ())))
    plan = Plan(options.seconds, options.scenes, options.workers)
    model = train(plan, tokens, device, options.out, options.nlvr)
    paper = evaluation.exam(tokens, halves[1] if halves else None)
    table = tables().to(device)
    factor = evaluation.calibrated(model, paper, table)
    evaluation.save(model, tokens, options.out)
    figures = evaluation.judged(model, paper, table) | {"temperature": 1 / factor}
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1), flush=True)


if __name__ == "__main__":
    main()
