"""Make the built-in speech checkpoint: synthesise, train, learn people, save, list words, measure, write the card."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from models.recipes.training import cache_folder

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "models" / "builtin" / "wav2vec2-speech"
WORK = cache_folder("wav2vec2-speech")
STEPS = ("speech", "people", "train", "save", "language", "evaluate", "card", "samples")


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipes.wav2vec2_speech",
        description="Make the built-in speech checkpoint. Each step goes on from what the steps before it left.",
    )
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"of {', '.join(STEPS)}; all of them if none is named")
    parser.add_argument(
        "--work", type=Path, default=WORK, help="folder of sound and training checkpoints (%(default)s)"
    )
    parser.add_argument("--data", type=Path, help="folder of the published recordings of people (see the step people)")
    parser.add_argument("--texts", type=Path, help="folder of other transcripts (*.trans.txt), for the language model")
    parser.add_argument("--output", type=Path, default=SHIPPED, help="folder of the checkpoint (%(default)s)")
    parser.add_argument("--utterances", type=int, default=32_000, help="sentences to synthesise (%(default)s)")
    parser.add_argument("--hours", type=float, help="hours of speech to train on (the recipe's own number if left out)")
    parser.add_argument(
        "--from-shipped",
        type=float,
        metavar="HOURS",
        help="let the weights in --output, which were presented with so many hours of synthetic speech, learn people",
    )
    parser.add_argument("--threads", type=int, default=2, help="processor threads (%(default)s)")
    asked = parser.parse_args(argv)
    if unknown := [step for step in asked.steps if step not in STEPS]:
        parser.error(f"no step is called {', '.join(unknown)}; the steps are {', '.join(STEPS)}")
    asked.steps = asked.steps or list(STEPS)
    if asked.data is None and {"people", "card"} & set(asked.steps):
        parser.error(f"the steps people and card need --data FOLDER. {_published()}")
    return asked


def _published() -> str:
    from desktop_app.bench.real.speech import SETS

    sets = "; ".join(f"{each.folder}: {each.title}, {each.origin}, {each.licence}" for each in SETS)
    return f"It holds recordings of people, each set in a folder with manifest.tsv (file, speaker, transcript): {sets}"


def main(argv: Sequence[str] | None = None) -> None:
    """Run the steps that are asked for, in the order of the recipe."""
    asked = arguments(argv)
    for step in STEPS:
        if step in asked.steps:
            globals()[f"_{step}"](asked)


def _speech(asked: argparse.Namespace) -> None:
    from .corpus import synthesise_parts, training_requests

    synthesise_parts(training_requests(asked.utterances), asked.work / "training", asked.threads)


def _people(asked: argparse.Namespace) -> None:
    from desktop_app.bench.real.speech import SETS

    from .cutting import cut_parts
    from .network import read
    from .people import cache_people

    cache_people(asked.data, asked.work / "whole")
    network = read(asked.output).eval()
    for published in SETS:
        cut_parts(network, asked.work / "whole" / published.name, asked.work / "people" / published.name)


def _train(asked: argparse.Namespace) -> None:
    from .training import HOURS, Start, train

    start = Start(asked.output, asked.from_shipped) if asked.from_shipped else None
    train(asked.work, asked.hours or HOURS, asked.threads, start)


def _save(asked: argparse.Namespace) -> None:
    from .network import save
    from .training import trained

    network, history = trained(asked.work)
    save(network, asked.output)
    (asked.work / "history.json").write_text(json.dumps(history))


def _language(asked: argparse.Namespace) -> None:
    from models.recipes.wav2vec2_language import SENTENCES, write

    write(asked.output, SENTENCES, asked.data, asked.texts)


def _evaluate(asked: argparse.Namespace) -> None:
    import torch

    from .card import figures_table
    from .evaluation import evaluate, summary

    torch.set_num_threads(asked.threads)
    figures = summary(evaluate(asked.output, asked.work, asked.data))
    (asked.work / "figures.json").write_text(json.dumps(figures, indent=1))
    print(figures_table(figures))


def _card(asked: argparse.Namespace) -> None:
    from .card import write_card

    write_card(asked.output, asked.work, asked.data)


def _samples(_: argparse.Namespace) -> None:
    from .samples import write_meeting

    write_meeting(ROOT / "resources" / "samples")


if __name__ == "__main__":
    main()
