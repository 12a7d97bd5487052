"""Makes the built-in checkpoint tapas-tables: python -m models.recipes.tapas_tables --help."""

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from random import Random

import torch
from transformers import TapasForQuestionAnswering, TapasTokenizer

from desktop_app.bench.real import tables
from desktop_app.tasks.tables.encoding import Pieces
from desktop_app.tasks.tables.reading import Calibration
from models.recipes.frame import cards
from models.recipes.frame.calibration import calibration_error
from models.recipes.frame.growing import between
from models.recipes.frame.published import MissingData
from models.recipes.sums import keep_sums

from . import calibration, card, handwritten, real, training
from .answers import COUNT
from .evaluation import AsTransformersDoes, by_rows, sample, score
from .growth import grown, words
from .real_batches import stream
from .training import CACHE, Sizes, plan_of
from .vocabulary import build

SETS = {"seen": (False, False), "unseen-words": (True, False), "unseen-templates": (True, True)}

FIGURES = (*SETS, "transformers", "handwritten", "real")


def _vocabulary(folder: Path, start: Path | None = None, asked: Sequence[real.Asked] = ()) -> list[str]:
    """The word pieces, those of the checkpoint in `start` or built at first use, those of `asked` added, then kept."""
    path = folder / "vocab.txt"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        pieces = (start / "vocab.txt").read_text(encoding="utf-8").splitlines() if start else build()
        path.write_text("\n".join(pieces) + "\n", encoding="utf-8")
        if asked:
            pieces += words(TapasTokenizer(path), asked)
        path.write_text("\n".join(pieces) + "\n", encoding="utf-8")
    return path.read_text(encoding="utf-8").splitlines()


def _figures(folder: Path) -> card.Figures:
    """What was measured so far."""
    path = folder / "figures.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _keep(folder: Path, figures: card.Figures) -> None:
    (folder / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def train(options: argparse.Namespace) -> None:
    """Trains, or goes on training, for --seconds in all."""
    start = options.into if options.from_shipped else None
    sizes = Sizes(tokens=options.tokens, smallest=1.0 if start else Sizes.smallest)
    plan = plan_of(options.seconds, options.rate, options.level, options.seed)
    asked = real.parts(options.data)[0] if options.data else []
    vocabulary = _vocabulary(options.folder, start, asked)
    tokenizer = TapasTokenizer(options.folder / "vocab.txt", model_max_length=512)
    questions = stream(asked, Pieces(tokenizer), Random(f"{options.seed} real {time.time_ns()}")) if asked else None
    training.train(options.folder, vocabulary, plan, sizes, grown(start, vocabulary) if start else None, questions)


def export(options: argparse.Namespace) -> None:
    """Writes the averaged weights in the standard layout to --into, mixed with those there if --share is under 1."""
    vocabulary = _vocabulary(options.folder)
    model, done = training.begin(options.folder, vocabulary, plan_of(1.0))
    with done.mean.lent():
        weights = {name: weight.cpu().clone() for name, weight in model.state_dict().items()}
    if options.share < 1:
        weights = between(grown(options.into, vocabulary).state_dict(), weights, options.share)
    model.cpu().load_state_dict(weights)
    card.export(model, options.folder / "vocab.txt", options.into)
    figures = _figures(options.folder)
    figures["training"] = {"steps": (done.steps, done.steps)}
    _keep(options.folder, figures)
    print(f"step {done.steps} written to {options.into}")


def evaluate(options: argparse.Namespace) -> None:
    """Prints the figures of the saved checkpoint in --into and keeps them for the card."""
    asked = AsTransformersDoes(options.into)
    pieces = card.pieces(options.into)
    figures = _figures(options.folder)
    for name in options.sets or FIGURES:
        if name == "handwritten":
            result = handwritten.score(asked, show=True)
            figures["book"] = handwritten.book_in_other_orders(asked, 12, options.seed)
        elif name == "real":
            if options.data is None:
                continue
            real.WTQ.within(options.data)
            found = tables.figures(options.data, str(options.into))
            result = {one.what.split(": ")[1]: (round(one.value * one.of / 100), one.of) for one in found}
        elif name == "transformers":
            result = asked.score(sample(pieces, options.questions // 10, options.seed, True, False))
        else:
            examples = sample(pieces, options.questions, options.seed, *SETS[name])
            result = score(asked.model, examples)
            if name == "unseen-words":
                figures["rows"] = by_rows(asked.model, examples)
        figures[name] = result
        print(f"\n{name}")
        for kind, (good, all_) in result.items():
            print(f"  {kind:28s} {100 * good / all_:5.1f} %  of {all_}")
        _keep(options.folder, figures)


def calibrate(options: argparse.Namespace) -> None:
    """Works out what the probabilities of the checkpoint in --into are worth, and keeps it there and for the card."""
    real.WTQ.within(options.data)
    model = TapasForQuestionAnswering.from_pretrained(options.into, dtype=torch.float32)
    drawn = sample(card.pieces(options.into), options.questions * 4, options.seed + 1, False, False)
    hopeless = [one for one in drawn if one.question.kind == "no answer"]
    plain = Calibration(plausible=calibration.margin(calibration.best_cells(model, hopeless)))
    # Not those that `evaluate` counts, which come first.
    asked = calibration.read(options.data, options.into, tables.ASKED, options.questions)
    known, shift = calibration.tuned(plain, asked)
    with torch.no_grad():
        model.aggregation_classifier.bias[COUNT] += shift
    card.export(model, options.into / "vocab.txt", options.into)
    answered = [(found.score, fine) for found, fine in (one.said(known, shift) for one in asked) if found.coordinates]
    scores, fine = [score for score, _ in answered], [good for _, good in answered]
    half = len(scores) // 2
    slope, offset = calibration.fitted(scores[:half], fine[:half])
    fitted = replace(known, slope=slope, offset=offset)
    gaps = [
        calibration_error(torch.tensor([one.confidence(score) for score in scores[half:]]), torch.tensor(fine[half:]))
        for one in (fitted, known)
    ]
    slope, offset = calibration.fitted(scores, fine)
    calibration.write(options.into, **asdict(replace(known, slope=round(slope, 3), offset=round(offset, 3))))
    keep_sums(options.into)
    figures = _figures(options.folder)
    figures["calibration"] = {
        name: (round(1000 * gap), 1000) for name, gap in zip(("after", "before"), gaps, strict=True)
    }
    _keep(options.folder, figures)
    print(f"{known}, COUNT raised by {shift}; calibration error {gaps[1]:.3f} before, {gaps[0]:.3f} after")


def write_card(options: argparse.Namespace) -> None:
    """Writes README.md into the checkpoint's folder from the figures that `evaluate` kept."""
    figures = _figures(options.folder)
    cards.write_card(options.into, card.text(figures, options.into))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m models.recipes.tapas_tables", description=__doc__)
    parser.add_argument("--folder", type=Path, default=CACHE, help="where checkpoints of the training are kept")
    parser.add_argument(
        "--into", type=Path, default=Path("models/builtin/tapas-tables"), help="the finished checkpoint"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    steps = parser.add_subparsers(required=True, metavar="STEP")
    one = steps.add_parser("train", help=train.__doc__)
    one.add_argument("--seconds", type=float, default=3600, help="of learning")
    one.add_argument("--level", type=float, default=0.25, help="share of the time until the learning rate falls")
    one.add_argument("--rate", type=float, default=6e-4)
    one.add_argument("--tokens", type=int, default=Sizes.tokens, help="padded pieces of a batch")
    one.add_argument("--data", type=Path, help="a folder with wtq and sqa, questions of people to learn from as well")
    one.add_argument("--from-shipped", action="store_true", help="start from the weights in --into")
    one.set_defaults(run=train)
    one = steps.add_parser("export", help=export.__doc__)
    one.add_argument("--share", type=float, default=1.0, help="of the new weights in the mean with those in --into")
    one.set_defaults(run=export)
    one = steps.add_parser("evaluate", help=evaluate.__doc__)
    one.add_argument("--questions", type=int, default=1500)
    one.add_argument("--only", action="append", dest="sets", choices=FIGURES, help="may be given several times")
    one.add_argument("--data", type=Path, help="a folder with wtq, for the figures on questions of people")
    one.set_defaults(run=evaluate)
    one = steps.add_parser("calibrate", help=calibrate.__doc__)
    one.add_argument("--questions", type=int, default=600)
    one.add_argument("--data", type=Path, required=True, help="a folder with wtq")
    one.set_defaults(run=calibrate)
    steps.add_parser("card", help=write_card.__doc__).set_defaults(run=write_card)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    try:
        options.run(options)
    except MissingData as problem:
        parser.error(str(problem))


if __name__ == "__main__":
    main()
