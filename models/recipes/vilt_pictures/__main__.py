"""Trains vilt-pictures and judges it.

A training that was ended goes on when the same command is given again: it loses what it did after its last line.
"""

import argparse
import json
from pathlib import Path

import torch

from models.recipes.frame.training import choose_device
from models.recipes.vilt_pictures import evaluation, real
from models.recipes.vilt_pictures.card import card
from models.recipes.vilt_pictures.drawing import tables
from models.recipes.vilt_pictures.training import Run, SeeingFirst, further
from models.recipes.vilt_pictures.words import Tokens, read, vocabulary


def main() -> None:
    """Train, calibrate, judge, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=420, help="of learning, all sittings together")
    parser.add_argument("--further", type=Path, help="a folder with an earlier training, whose weights are trained on")
    parser.add_argument("--threads", type=int, help="of the processor")
    parser.add_argument("--nlvr", type=Path, help="a folder with statements.tsv and NLVR's pictures")
    parser.add_argument("--more", type=Path, help="such a folder of NLVR's training part, all to learn from")
    parser.add_argument("--scenes", type=int, default=128, help="in a batch")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--exam", type=int, default=12, help="batches of scenes that it is judged by")
    parser.add_argument("--judge", action="store_true", help="train nothing: judge what lies in --out, write its card")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.threads:
        torch.set_num_threads(options.threads)
    torch.set_float32_matmul_precision("high")
    torch.backends.cuda.enable_cudnn_sdp(False)  # it plans anew for every length of question
    if options.judge:
        _judge(options)
    else:
        _train(options)


def _train(options: argparse.Namespace) -> None:
    device = choose_device()
    halves = real.load(options.nlvr, options.more) if options.nlvr else None
    if options.further:
        tokens, plan = Tokens(read(options.further / "vocab.txt")), further(options.seconds)
    else:
        said = map(real.corrected, halves[0].statements if halves else ())
        tokens, plan = Tokens(vocabulary(said)), SeeingFirst(options.seconds)
    paper = evaluation.exam(tokens, halves[1] if halves else None, options.exam)
    statements = halves[0] if halves else None
    run = Run(plan, tokens, device, options.out, statements, options.scenes, options.workers, options.further)
    model, table = run.go(paper), run.teacher.table
    factor, shift = evaluation.calibrated(model, paper, table)
    evaluation.save(model, tokens, options.out)
    figures = evaluation.judged(model, paper, table) | {"factor": factor, "shift": shift}
    _write(options.out / "figures.json", figures)


def _judge(options: argparse.Namespace) -> None:
    """What a checkpoint can do, as transformers loads it; factor and shift are those that its training wrote."""
    from models.recipes.frame.cards import write_card  # the only part that needs the application beside the recipe

    model, tokens = evaluation.loaded(options.out)
    evaluation.processor(tokens, options.out).save_pretrained(options.out)
    halves = real.load(options.nlvr) if options.nlvr else None
    paper = evaluation.exam(tokens, halves[1] if halves else None, options.exam)
    told = json.loads((options.out / "figures.json").read_text("utf-8"))
    figures = evaluation.judged(model, paper, tables()) | {
        "factor": told["factor"],
        "shift": told["shift"],
        "parameters": model.num_parameters(),
        "layers": model.config.num_hidden_layers,
        "width": model.config.hidden_size,
        "words": len(tokens.words),
    }
    _write(options.out / "figures.json", figures)
    write_card(options.out, card(figures))


def _write(path: Path, figures: dict[str, object]) -> None:
    path.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    print(json.dumps(figures, indent=1), flush=True)


if __name__ == "__main__":
    main()
