"""`attendant watch`."""

import argparse
from pathlib import Path

from desktop_app.questions import Question
from desktop_app.tasks.commands import Command, common, positive, seconds
from desktop_app.tasks.video_classification.asked import VideoClassification


class Watch(Command):
    """Say what happens in films, and when."""

    name = "watch"
    help = "say what happens in films, and when"
    metavar = "VIDEO"
    inputs = "films and folders of films"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--top-k", type=positive, default=5, metavar="N", help="labels a stretch (default 5)")
        parser.add_argument(
            "--every",
            type=seconds,
            metavar="SECONDS",
            help="from the beginning of one stretch to that of the next (default: half a stretch)",
        )

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        return VideoClassification(films=files, every=options.every, top_k=options.top_k, **common(options))
