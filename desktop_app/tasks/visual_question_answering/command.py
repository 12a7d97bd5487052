"""`attendant inquire`."""

import argparse
from pathlib import Path

from desktop_app.questions import Question, VisualQuestionAnswering
from desktop_app.tasks.commands import Command, common, positive


class Inquire(Command):
    """Ask questions about pictures."""

    name = "inquire"
    help = "ask questions about pictures (ViLT, BLIP; LXMERT and VisualBERT need a detector that is gone)"
    metavar = "IMAGE"
    inputs = "pictures and folders of pictures"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--ask",
            dest="questions",
            type=_question,
            action="append",
            required=True,
            metavar="QUESTION",
            help='a question, such as "how many people are there?"; may be given again',
        )
        parser.add_argument("--top-k", type=positive, default=5, metavar="N", help="answers to each (default 5)")

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        asked = tuple(options.questions)
        return VisualQuestionAnswering(images=files, questions=asked, top_k=options.top_k, **common(options))


def _question(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError('needs words, such as "what colour is the car?"')
    return text.strip()
