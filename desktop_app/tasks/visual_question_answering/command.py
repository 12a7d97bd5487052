"""`attendant inquire`."""

import argparse
from pathlib import Path

from desktop_app.questions import Question, VisualQuestionAnswering
from desktop_app.tasks.commands import Command, common, positive


class Inquire(Command):
    """Ask questions about pictures."""

    name = "inquire"
    help = "ask questions about what is seen in photographs; spreadsheets: ask, pages of text: read --ask"
    metavar = "IMAGE"
    inputs = (
        "pictures (jpg, png, gif, webp, tiff ...) and folders of them; for a spreadsheet use `attendant ask`, for "
        "a PDF, a scan or a photograph of a page `attendant read --ask`"
    )

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
