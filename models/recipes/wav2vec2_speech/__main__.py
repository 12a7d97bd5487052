"""Makes the built-in speech checkpoint: synthesise, pack, train, save, list words, measure, write the card."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import torch

from desktop_app.bench.real.speech import SETS
from models.recipes.frame.training import cache_folder

from . import language, samples
from .card import figures_table, write_card
from .corpus import synthesise_parts, training_requests
from .evaluation import evaluate, summary
from .network import read, save
from .packing import pack
from .training import BLEND, blended, plan_of, train

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "models" / "builtin" / "wav2vec2-speech"
STEPS = ("speech", "pack", "train", "save", "language", "evaluate", "card", "samples")
OF_PEOPLE = {"pack", "card"}  # steps that need their recordings


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m models.recipes.wav2vec2_speech",
        description="Make the built-in speech checkpoint. Each step goes on from what the steps before it left.",
    )
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"of {', '.join(STEPS)}; all of them if none is named")
    work = cache_folder("wav2vec2-speech")
    parser.add_argument("--work", type=Path, default=work, help="folder of sound and of the training (%(default)s)")
    parser.add_argument("--data", type=Path, help="folder of the published recordings of people")
    parser.add_argument("--more", type=Path, help="folder of other recordings in the same layout, to learn from")
    parser.add_argument("--output", type=Path, default=SHIPPED, help="folder of the checkpoint (%(default)s)")
    parser.add_argument("--from", type=Path, dest="start", help="checkpoint to begin with, else nothing; it is blended")
    parser.add_argument("--seconds", type=float, default=540, help="of learning (%(default)s)")
    parser.add_argument("--utterances", type=int, default=32_000, help="sentences to synthesise (%(default)s)")
    parser.add_argument("--hours", type=float, default=3.0, help="of synthetic speech in the pack (%(default)s)")
    parser.add_argument("--share", type=float, default=BLEND, help="of what is learnt, with --from (%(default)s)")
    parser.add_argument("--threads", type=int, default=2, help="processor threads (%(default)s)")
    asked = parser.parse_args(argv)
    if unknown := [step for step in asked.steps if step not in STEPS]:
        parser.error(f"no step is called {', '.join(unknown)}; the steps are {', '.join(STEPS)}")
    asked.steps = asked.steps or list(STEPS)
    if asked.data is None and OF_PEOPLE & set(asked.steps):
        parser.error(f"the steps pack and card need --data FOLDER. {_published()}")
    return asked


def _published() -> str:
    sets = "; ".join(f"{each.folder}: {each.title}, {each.origin}, {each.licence}" for each in SETS)
    return f"It holds recordings of people, each set in a folder with manifest.tsv (file, speaker, transcript): {sets}"


def run(step: str, asked: argparse.Namespace) -> None:
    """Takes one step."""
    work, output = asked.work, asked.output
    if step == "speech":
        synthesise_parts(training_requests(asked.utterances), work / "training", asked.threads)
    elif step == "pack":
        heard = read(asked.start).eval() if asked.start else None
        pack(heard, work / "pack", asked.data, asked.more, work / "training", asked.hours)
    elif step == "train":
        train(work / "pack", work / "trained", plan_of(asked.seconds), asked.start)
    elif step == "save":
        trained = read(work / "trained")
        save(blended(asked.start, trained, asked.share) if asked.start else trained, output)
    elif step == "language":
        language.write(output, data=asked.data)
    elif step == "evaluate":
        figures = summary(evaluate(output, work, asked.data))
        (work / "figures.json").write_text(json.dumps(figures, indent=1))
        print(figures_table(figures))
    elif step == "card":
        write_card(output, work, asked.data)
    elif step == "samples":
        samples.write_meeting(ROOT / "resources" / "samples")


def main(argv: Sequence[str] | None = None) -> None:
    """Take the steps that are asked for, in the order of the recipe."""
    asked = arguments(argv)
    torch.set_num_threads(asked.threads)
    asked.work.mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        if step in asked.steps:
            run(step, asked)


if __name__ == "__main__":
    main()
