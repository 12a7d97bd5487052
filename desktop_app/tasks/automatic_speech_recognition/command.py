"""`attendant transcribe`."""

import argparse
from pathlib import Path

from desktop_app.questions import EACH, TOGETHER, AutomaticSpeechRecognition, Question
from desktop_app.tasks.commands import Command, add_decoding, common, decoding, positive


class Transcribe(Command):
    """Write down recordings."""

    name = "transcribe"
    help = "write down recordings"
    metavar = "AUDIO"
    inputs = "recordings and folders of them"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--channels",
            type=_channels,
            default=TOGETHER,
            metavar="WHICH",
            help="together (default); each: a transcript a channel, as where two people are recorded on one each; "
            "left, right or a number",
        )
        parser.add_argument(
            "--track",
            type=positive,
            metavar="N",
            help="the sound track of a film (default: the first that is not silent)",
        )
        add_decoding(parser)

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        asked = {**decoding(options), "track": options.track, "channels": options.channels, **common(options)}
        return AutomaticSpeechRecognition(sounds=files, **asked)


def _channels(text: str) -> str:
    which = text.strip().lower()
    if which in (TOGETHER, EACH, "left", "right"):
        return which
    return str(positive(which))
