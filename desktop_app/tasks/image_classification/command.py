"""`attendant classify`."""

import argparse
from pathlib import Path

from desktop_app.questions import ImageClassification, Question
from desktop_app.tasks.commands import Command, common, positive


class Classify(Command):
    """Label pictures."""

    name = "classify"
    help = "label pictures"
    metavar = "IMAGE"
    inputs = "pictures and folders of pictures"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--top-k", type=positive, default=5, metavar="N", help="labels a picture (default 5)")

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        return ImageClassification(images=files, top_k=options.top_k, **common(options))
