"""`attendant transcribe`."""

import argparse
from collections.abc import Generator
from pathlib import Path

from desktop_app.answers import Answer
from desktop_app.questions import EACH, TOGETHER, AutomaticSpeechRecognition, Question
from desktop_app.tasks.commands import (
    Ask,
    Command,
    Inputs,
    add_decoding,
    add_writing,
    common,
    decoding,
    in_writing,
    positive,
)

_SUBTITLES = {"srt": "SubRip subtitles", "vtt": "WebVTT subtitles"}


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
        for style, title in _SUBTITLES.items():
            asked = f"print {title} of the one recording that is named"
            parser.add_argument(f"--{style}", dest="style", action="store_const", const=style, help=asked)
        add_decoding(parser)
        add_writing(parser)

    def check(self, options: argparse.Namespace) -> None:
        """Subtitles are those of one recording."""
        if options.style in _SUBTITLES and (len(options.inputs) > 1 or options.channels == EACH):
            options.parser.error(f"--{options.style}: subtitles are those of one recording; name one")

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        """The transcripts, as they are to be written."""
        return in_writing(options, super().answers(options, inputs, ask))

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        asked = {**decoding(options), "track": options.track, "channels": options.channels, **common(options)}
        return AutomaticSpeechRecognition(sounds=files, **asked)


def _channels(text: str) -> str:
    which = text.strip().lower()
    if which in (TOGETHER, EACH, "left", "right"):
        return which
    return str(positive(which))
