"""`attendant match`."""

import argparse
import csv
from pathlib import Path

from desktop_app.questions import EXAMPLE_TEMPLATE, Question, ZeroShotImageClassification
from desktop_app.tasks.commands import Command, common


class Match(Command):
    """Match pictures with a person's labels."""

    name = "match"
    help = "match pictures with your labels"
    metavar = "IMAGE"
    inputs = "pictures and folders of pictures"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--labels",
            dest="labels",
            type=labels_of,
            action="append",
            default=[],
            help='separated by commas: "a cat,a robot"; one with a comma in double quotes: \'"Paris, Texas",a robot\'',
        )
        parser.add_argument(
            "--label", dest="labels", type=_label, action="append", help="one label; may be given again"
        )
        parser.add_argument(
            "--template",
            type=_template,
            help=f'a sentence such as "{EXAMPLE_TEMPLATE}" (default: the one that suits the checkpoint)',
        )

    def check(self, options: argparse.Namespace) -> None:
        options.labels = tuple(label for some in options.labels for label in some)
        if not options.labels:
            options.parser.error("it needs labels to choose from: --labels or --label")

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        asked = {"labels": options.labels, "template": options.template or "", **common(options)}
        return ZeroShotImageClassification(images=files, **asked)


def labels_of(text: str) -> tuple[str, ...]:
    """Labels between commas, those with a comma of their own in double quotes, as in csv."""
    try:
        fields = [field for line in csv.reader([text], skipinitialspace=True, strict=True) for field in line]
    except csv.Error as error:
        raise argparse.ArgumentTypeError(f'a label in quotes does not end ({error}): "a ""quoted"" word"') from error
    labels = tuple(label.strip() for label in fields if label.strip())
    if not labels:
        raise argparse.ArgumentTypeError('needs at least one label, such as "a cat,a robot"')
    return labels


def _label(text: str) -> tuple[str, ...]:
    if not text.strip():
        raise argparse.ArgumentTypeError("needs a word or two")
    return (text.strip(),)


def _template(text: str) -> str:
    if "{}" not in text:
        raise argparse.ArgumentTypeError('needs {} where the label goes, such as "a photo of a {}"')
    return text
