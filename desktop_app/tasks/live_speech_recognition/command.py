"""`attendant listen`."""

import argparse
import time
from collections.abc import Generator
from dataclasses import replace

from desktop_app import paths
from desktop_app.answers import Answer
from desktop_app.media.growing_sound import FORMATS
from desktop_app.problems import BadQuestion
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.tasks.commands import (
    Ask,
    Command,
    Inputs,
    add_decoding,
    add_writing,
    common,
    decoding,
    in_writing,
    named_path,
    seconds,
)
from desktop_app.tasks.live_speech_recognition.recording import recording_of


class Listen(Command):
    """Write down the microphone.

    Ctrl+C closes the microphone and settles the last words.
    """

    name = "listen"
    help = "write down the microphone"
    ends_by_interrupt = True

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--seconds", type=seconds, metavar="N", help="stop after N seconds (default: Ctrl+C)")
        parser.add_argument(
            "--microphone",
            metavar="NAME",
            help="default: the system's; “system” is what the computer plays, where it can be heard",
        )
        parser.add_argument("--keep", type=named_path, metavar="FILE", help="where the sound is kept: .flac, or .wav")
        add_decoding(parser)
        add_writing(parser)

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        """What is heard, as it is to be written."""
        return in_writing(options, self._heard(options, ask))

    def _heard(self, options: argparse.Namespace, ask: Ask) -> Generator[Answer, None, None]:
        keep = options.keep or paths.unused(paths.user_data_path("recordings", time.strftime("%Y-%m-%d %H.%M.%S.flac")))
        if options.keep and keep.exists():
            raise BadQuestion(keep, "this file exists already", "Name a new one; nothing is overwritten.")
        if keep.suffix.lower() not in FORMATS:
            raise BadQuestion(keep, "a recording is kept as FLAC or wav", "Give it a name that ends in .flac or .wav.")
        question = LiveSpeechRecognition(
            recording=keep,
            microphone=options.microphone,
            seconds=options.seconds,
            **decoding(options),
            **common(options),
        )
        # What reads takes seconds to load; what is said meanwhile is not lost.
        recording = recording_of(question)
        recording.start()
        try:
            yield from ask(replace(question, begun=recording))
        finally:
            recording.close()
