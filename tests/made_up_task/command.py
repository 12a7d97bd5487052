"""`attendant count`."""

import argparse
from pathlib import Path

from desktop_app.questions import Question
from desktop_app.tasks.commands import Command, positive
from tests.made_up_task import TrackCounting


class Count(Command):
    name = "count"
    help = "count tracks"
    metavar = "PIECE"
    inputs = "pieces of music"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--from-number", type=positive, default=0)

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        return TrackCounting(pieces=files, from_number=options.from_number)
