"""What a task's command on the command line is made of: its arguments, and the questions they ask."""

import argparse
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.hot_words import DEFAULT_WEIGHT, HotWord, parse
from desktop_app.problems import BadQuestion
from desktop_app.questions import Question
from desktop_app.writing import Writing

Ask = Callable[[Question], Iterator[Answer]]
"""Asks a question; how many answers will come is told to the person meanwhile."""


class Inputs(Protocol):
    """The files that were named."""

    def resolved(self, named: Sequence[Path]) -> list[Path | Failure]:
        """Those the command takes, in the order named, and why others are none."""


_ON_THE_WEB = re.compile(r"(https?|ftps?)://", re.IGNORECASE)


def named_path(text: str) -> Path:
    """A path on the command line, or the address of a file (file:///a%20b.png), as desktops and scripts give it.

    Raises ArgumentTypeError for an empty one, as a script gives whose variable is not set: it is not the folder
    one is in, as which Path reads it; and for an address on the web.
    """
    if _ON_THE_WEB.match(text):
        raise argparse.ArgumentTypeError(f"{text} is an address on the web; save it, and name the saved file")
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name was given; name a file or folder")
    return _addressed(text) if text.lower().startswith("file:/") else Path(text)


def _addressed(text: str) -> Path:
    """The path in a file's address (RFC 8089); one on another machine stays as it is, and is told to be missing."""
    from urllib.request import url2pathname  # 40 ms, which only such an address is worth

    rest = text[len("file:") :]
    host, slash, path = rest[2:].partition("/") if rest.startswith("//") else ("", "/", rest[1:])
    return Path(url2pathname(slash + path)) if host in ("", "localhost") else Path(text)


class Command:
    """One sub-command; made for a task by giving the class attributes and question(), or answers() for more.

    name, help: as `attendant --help` lists them. metavar, inputs: how the files it takes are called; "" for none.
    inputs_as: their type.
    usage: where it is not what argparse makes of the arguments.
    ends_by_interrupt: whether Ctrl+C is how a person ends it well: its stream is asked to finish.
    """

    name: str
    help: str
    metavar = ""
    inputs = ""
    inputs_as: Callable[[str], Path | str] = staticmethod(named_path)
    usage: str | None = None
    ends_by_interrupt = False

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add what this command takes besides its inputs and what every command takes."""

    def check(self, options: argparse.Namespace) -> None:
        """Settle what argparse cannot; options.parser.error() says what cannot be meant."""

    def several(self, options: argparse.Namespace) -> bool:
        """Whether answers, printed as text, need the name of their table above them, as there are several."""
        return False

    def asks_several(self, options: argparse.Namespace) -> bool:
        """Whether answers, printed as text, need their question above them, as there are several."""
        return False

    def columns(self, options: argparse.Namespace) -> Sequence[str]:
        """The columns of its answers as csv, where what was typed decides them; none: those of the task's answer."""
        return ()

    def question(self, options: argparse.Namespace, files: tuple[Path, ...]) -> Question:
        """The one question about all files together, so that they share batches."""
        raise NotImplementedError

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        """All answers to what was typed, those that failed among them, in the order of the inputs."""
        found = inputs.resolved(options.inputs)
        files = tuple(each for each in found if isinstance(each, Path))
        return in_turn(found, ask(self.question(options, files)) if files else ())


def common(options: argparse.Namespace) -> dict[str, Any]:
    """What every question is told of the options that every command has."""
    return {"checkpoint": options.model, "device": options.device, "precision": options.precision}


def in_turn(items: Iterable[Path | Failure], answers: Iterable[Answer]) -> Generator[Answer, None, None]:
    """The answers, with each input that failed beforehand in its place among them.

    answers: about the paths among the items, in their order, several to a path and interim ones among them.
    """
    order = list(items)
    places = {item: place for place, item in enumerate(order) if isinstance(item, Path)}
    next_one = 0
    for answer in answers:
        place = places.get(answer.source, -1)
        if answer.final and place >= next_one:
            yield from (item for item in order[next_one:place] if isinstance(item, Failure))
            next_one = place + 1
        yield answer
    yield from (item for item in order[next_one:] if isinstance(item, Failure))


def positive(text: str) -> int:
    """A whole number of 1 or more."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def seconds(text: str) -> float:
    """A time that is more than nothing and has an end."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return number


def add_decoding(parser: argparse.ArgumentParser) -> None:
    """How letters become words, for the commands about speech."""
    parser.add_argument(
        "--decoding",
        choices=("auto", "greedy"),
        default="auto",
        help="auto (default): known words, where the checkpoint brings a list; greedy: letters as they are heard",
    )
    parser.add_argument(
        "--hot-words",
        type=_hot_words,
        default=(),
        metavar="WORDS",
        help="names and terms to prefer, with weights where wanted: “Attendant:9, New Delhi”; a weight is what a word "
        f"adds to the logarithm of a text's probability (default {DEFAULT_WEIGHT:g}; below 0: avoid)",
    )
    parser.add_argument(
        "--language-model",
        type=named_path,
        metavar="FILE",
        help="an ARPA file, packed with gzip or not, whose words and n-grams take the place of the checkpoint's own",
    )


def decoding(options: argparse.Namespace) -> dict[str, Any]:
    """What a question about speech is told of these options.

    Raises BadQuestion for words that cannot be meant, Unreadable for a language model that is none.
    """
    if options.hot_words:
        from desktop_app.tasks.decoding import early

        early.check(options.hot_words, options.decoding, options.model)
    if options.language_model is not None:
        from desktop_app.tasks.decoding import early, imported

        early.check_decoding(options.decoding, early.LANGUAGE_MODEL)
        imported.look(options.language_model)
    told = {"decoding": options.decoding, "hot_words": options.hot_words}
    return told | {"language_model": options.language_model}


def add_writing(parser: argparse.ArgumentParser) -> None:
    """How words are written down, for the commands about speech; JSON and CSV have the checkpoint's own beside them."""
    parser.add_argument(
        "--word-for-word",
        action="store_true",
        help="as the checkpoint writes it: no sentences, names or digits, with --no-digits or without (JSON and "
        "CSV have both)",
    )
    parser.add_argument(
        "--no-digits",
        action="store_true",
        help="numbers, dates, times and amounts as they are said: twenty four; with --word-for-word it counts for what "
        "JSON and CSV call readable",
    )
    parser.add_argument(
        "--marks-by-pauses",
        action="store_true",
        help="full stops and commas by pauses alone, not by the words too, as they are where most words are heard well",
    )


def in_writing(options: argparse.Namespace, answers: Generator[Answer, None, None]) -> Generator[Answer, None, None]:
    """Answers whose transcripts are to be written as these options say."""
    writing = Writing(not options.word_for_word, not options.no_digits, not options.marks_by_pauses)
    with closing(answers):
        for answer in answers:
            yield replace(answer, writing=writing) if isinstance(answer, Transcript) else answer


def _hot_words(text: str) -> tuple[HotWord, ...]:
    try:
        return parse(text)
    except BadQuestion as problem:
        raise argparse.ArgumentTypeError(f"{problem.reason}. {problem.advice}") from problem
