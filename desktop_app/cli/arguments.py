"""What can be typed after `attendant`: the sub-commands and their options."""

import argparse
import re
from pathlib import Path
from typing import NoReturn, TypeAlias

from desktop_app import __version__
from desktop_app.registry import specs
from desktop_app.task_spec import TaskSpec, resolve
from desktop_app.tasks.commands import Command, named_path, positive

_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"
_Shared: TypeAlias = "list[_Parser]"

_EPILOG = "Nothing you give it leaves this machine."
_EXIT_CODES = (
    "Exit codes: 0 everything was answered; 1 something was not, each named on stderr; 2 bad usage; "
    "130 stopped with Ctrl+C; 141 whoever read the output (head, less) has gone."
)
_INPUTS = "Answers come in the order in which the inputs are named, those of a folder by name; - is standard input."


class _Parser(argparse.ArgumentParser):
    """Says what cannot be meant in a sentence, and where to read more, instead of printing the whole usage."""

    def error(self, message: str) -> NoReturn:
        said = re.sub(r"^argument (\S+?)(?:/\S+)?: ", r"\1: ", message)
        said = re.sub(r"invalid \w+ value: '(.*)'$", r"“\1” is no number", said)
        self.exit(2, f"{self.prog}: {said.rstrip('.')}. All that can be said: {self.prog} --help\n")


def _run_options() -> _Parser:
    shared = _Parser(add_help=False)
    shared.add_argument("--model", type=_name, metavar="NAME-OR-FOLDER", help="a checkpoint's name or its folder")
    shared.add_argument("--device", default="auto", metavar="DEVICE", help="auto (default), cpu, cuda, cuda:1 or mps")
    shared.add_argument(
        "--precision",
        choices=("auto", "float32", "half", "int8"),
        default="auto",
        help="number format (default: auto, as probe found); int8 is that of linear layers, on a processor",
    )
    shared.add_argument("--quiet", action="store_true", help="no progress on stderr")
    ways = _add_output_options(shared)
    ways.add_argument(
        "-o",
        "--output",
        dest="file",
        type=named_path,
        metavar="FILE",
        help="write the answers to a file instead, in the format of its ending: .csv, .xlsx (with the cells an answer "
        "rests on marked in a copy of the table), .json, .txt; .srt, .vtt and .docx for one recording",
    )
    return shared


def _add_output_options(parser: argparse.ArgumentParser) -> "argparse._MutuallyExclusiveGroup":
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", dest="style", action="store_const", const="json", help="answers as JSON")
    output.add_argument("--csv", dest="style", action="store_const", const="csv", help="answers as CSV")
    parser.set_defaults(style="text", file=None)
    return output


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    return _built()[0]


def names() -> frozenset[str]:
    """Every command."""
    return frozenset(_built()[1].choices)


def _built() -> tuple[_Parser, _Commands]:
    top = _Parser(
        prog="attendant",
        description="Images, tables and sound answered by transformers on your own machine. "
        "Without a command it opens the window, with the files that are named.",
        epilog=f"{_EXIT_CODES} {_EPILOG}",
    )
    top.add_argument("--version", action="version", version=f"attendant {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    shared = [_run_options()]

    window = commands.add_parser("window", help="open the window", epilog=_EPILOG)
    window.add_argument("files", nargs="*", type=named_path, metavar="FILE", help="files and folders to open")
    window.add_argument("--new", action="store_true", help="another window, where one is open; it takes the files else")

    for spec in specs():
        if spec.command:
            _add_task(commands, shared, spec)
    _add_attention(commands, shared)
    _add_memory(commands, shared)
    _add_models(commands)
    _add_own_checks(commands)
    return top, commands


def parsed(given: list[str]) -> argparse.Namespace:
    """The arguments as options; SystemExit with the usage where they cannot be meant."""
    top = parser()
    options, rest = top.parse_known_args(given)
    if rest and (not getattr(options, "inputs", None) or any(len(each) > 1 and each[0] == "-" for each in rest)):
        top.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        # "ask list.csv --quiet QUESTION": argparse ends the inputs at the first option behind them.
        options.inputs += map(options.task_command.inputs_as, rest)
    if "task_command" in options:
        options.task_command.check(options)
    return options


def _add_task(commands: _Commands, shared: _Shared, spec: TaskSpec) -> None:
    """The command of a task; options has it as `task_command`, and the task as `spec`."""
    command: Command = resolve(spec.command)()
    epilog = f"{_INPUTS} {_EPILOG}" if command.metavar else _EPILOG
    parser = commands.add_parser(command.name, parents=shared, help=command.help, usage=command.usage, epilog=epilog)
    if command.metavar:
        parser.add_argument("inputs", nargs="+", type=command.inputs_as, metavar=command.metavar, help=command.inputs)
    command.add_arguments(parser)
    parser.set_defaults(parser=parser, spec=spec, task_command=command)


def _add_models(commands: _Commands) -> None:
    models = commands.add_parser("models", help="the checkpoints: list, download, import, verify, remove")
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="what is here, and what the catalogue knows")
    _add_output_options(listing)
    get = actions.add_parser(
        "get",
        help="download a published checkpoint; interrupted, the same command goes on",
        epilog="This is the one command that opens a connection. HF_ENDPOINT names a mirror, HTTPS_PROXY a proxy, "
        "REQUESTS_CA_BUNDLE a company's certificates, HF_TOKEN an access token.",
    )
    get.add_argument(
        "name",
        metavar="NAME",
        help="a name that models list shows, or a repository of the hub: OWNER/NAME or the address of its page",
    )
    get.add_argument("--revision", metavar="REV", help="a branch or commit (default: as downloaded before, else main)")
    bring = actions.add_parser("import", help="copy a checkpoint's folder into the library")
    bring.add_argument("folder", type=named_path, metavar="FOLDER", help="in the standard layout, or from a hub cache")
    verify = actions.add_parser("verify", help="read every file and compare it with its hash")
    verify.add_argument("name", nargs="?", metavar="NAME", help="default: every checkpoint that is here")
    for action in (get, bring, verify):
        action.add_argument("--quiet", action="store_true", help="no progress on stderr")
    remove = actions.add_parser("remove", help="delete a checkpoint's files")
    remove.add_argument("name", metavar="NAME")
    default = actions.add_parser("default", help="what a task takes when none is named")
    default.add_argument("task", metavar="TASK", help="such as image-classification")
    default.add_argument(
        "name", nargs="?", metavar="NAME", help="a checkpoint that is here; without it, show the default"
    )


def _lengths(text: str) -> tuple[int, ...]:
    """ "256:4096" as 256, 512, ... 4096; "100,1000" as it stands."""
    try:
        numbers = tuple(map(int, text.split(":" if ":" in text else ",")))
        first, last = numbers if ":" in text else (numbers[0], numbers[-1])
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be like 256:65536 (doubling) or 128,1000,4096") from error
    if min(numbers) < 1 or (":" in text and first > last):
        raise argparse.ArgumentTypeError("must be 1 or more, the smaller first: 256:65536 (doubling)")
    return tuple(first * 2**power for power in range(64) if first * 2**power <= last) if ":" in text else numbers


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name was given")
    return text


def _label(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError('needs words, such as "a red circle"')
    return text.strip()


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _counted(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("is counted from 0")
    return number


def _share(text: str) -> float:
    number = float(text)
    if not 0 <= number < 1:
        raise argparse.ArgumentTypeError("must be 0 or more and less than 1")
    return number


def _add_attention(commands: _Commands, shared: _Shared) -> None:
    look = commands.add_parser(
        "attention",
        parents=shared,
        help="what a model attended to in a picture, a table, a page, a sound or a film",
        epilog=f"Attention is not by itself an explanation of an answer. {_EPILOG}",
    )
    look.add_argument("input", type=named_path, metavar="INPUT", help="one file")
    look.add_argument(
        "--task",
        choices=(
            *("image-classification", "zero-shot-image-classification"),
            *("table-question-answering", "automatic-speech-recognition", "visual-question-answering"),
            *("document-question-answering", "video-classification"),
        ),
        help="default: what the file suggests",
    )
    look.add_argument("--layer", type=_counted, metavar="L", help="counted from 0 (default: the last)")
    look.add_argument("--head", type=_counted, metavar="H", help="counted from 0 (default: the mean of all)")
    look.add_argument(
        "--method",
        choices=("raw", "rollout", "relevance", "statistics", "ablation", "mechanisms"),
        default="raw",
        help="raw (default): the weights; rollout: through all layers; relevance: weighted by the gradient of the "
        "answer; statistics, ablation: a figure for every head; mechanisms: what other attention loses in this model",
    )
    look.add_argument(
        "--label",
        dest="labels",
        type=_label,
        action="append",
        default=[],
        metavar="TEXT",
        help="what relevance and ablation are about: a label, a caption, a cell's text, words (default: the answer); "
        "of captions give it again for others: what speaks for the first rather than for them",
    )
    _add_place(look)
    look.add_argument("--fusion", choices=("mean", "max", "min"), default="mean", help="of heads, for rollout")
    look.add_argument("--discard", type=_share, default=0.0, metavar="SHARE", help="of each row's lowest, for rollout")
    look.add_argument(
        "--out",
        type=named_path,
        metavar="FILE",
        help="a map as .png, .npz, .html, .csv or .svg; statistics and ablation as .xlsx, .json or .txt, too; "
        "mechanisms as .svg, .csv, .xlsx, .json or .txt",
    )


def _add_place(look: argparse.ArgumentParser) -> None:
    """Which part of a file is looked into, and of a model."""
    look.add_argument("--question", default="", metavar="TEXT", help="what a table, a page or a picture is asked")
    look.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook")
    look.add_argument("--page", type=positive, metavar="N", help="of a file of several pictures or pages")
    look.add_argument("--start", type=_moment, default=0.0, metavar="S", help="of a sound or a film, in seconds")
    look.add_argument(
        "--frame", type=_counted, metavar="N", help="of a film's stretch, from 0 (default: the middle one)"
    )
    look.add_argument(
        "--all-frames", action="store_true", help="of a film's stretch, side by side in --out, on one scale"
    )
    look.add_argument(
        "--tower", choices=("image", "text", "time"), default="image", help="of CLIP and SigLIP; time: of a film"
    )


def _moment(text: str) -> float:
    number = float(text)
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError("must be 0 or more")
    return number


def _add_memory(commands: _Commands, shared: _Shared) -> None:
    memory = commands.add_parser(
        "memory",
        parents=shared,
        help="measure what attention costs in memory and time as the sequence grows",
        epilog=f"With --model that checkpoint is measured as a whole. {_EPILOG}",
    )
    memory.add_argument(
        "--mechanisms", type=_names, default=(), metavar="A,B", help="default: all of them, or none with --model"
    )
    memory.add_argument(
        "--lengths", type=_lengths, default=_lengths("256:4096"), metavar="FROM:TO", help="tokens (default 256:4096)"
    )
    memory.add_argument("--heads", type=positive, default=12, metavar="N", help="default 12")
    memory.add_argument("--width", type=positive, default=64, metavar="N", help="numbers a head (default 64)")
    memory.add_argument("--backward", action="store_true", help="with gradients, as in training")
    memory.add_argument("--repeats", type=positive, default=3, metavar="N", help="timed runs a point (default 3)")
    memory.add_argument("--predict", action="store_true", help="with --model: only say what it will take; run nothing")
    memory.add_argument("--out", type=named_path, metavar="PLOT.SVG", help="draw memory and time against length")


def _add_own_checks(commands: _Commands) -> None:
    demo = commands.add_parser("demo", help="drop the samples on the window and report every answer")
    demo.add_argument("--output", type=named_path, default=Path("demo-output"), metavar="FOLDER")
    bench = commands.add_parser("bench", help="measure speed, pauses and memory on this machine, or what is right")
    bench.add_argument(
        "what",
        nargs="?",
        choices=("speed", "real", "tables", "attention", "live"),
        default="speed",
        help="real: how much is right of real data; tables: of tables as people have them, made by the thousand; "
        "attention: the memory of its maps, and whether they point at what is meant; live: what live transcription "
        "gets wrong, and how late its words come",
    )
    bench.add_argument(
        "--data", type=named_path, metavar="FOLDER", help="for real, attention and live: where the sets of data lie"
    )
    bench.add_argument("--model", metavar="NAME", help="for real: a checkpoint (default: that of each task)")
    bench.add_argument("--quick", action="store_true", help="smaller runs, rougher figures")
    bench.add_argument("--json", dest="style", action="store_const", const="json", default="text")
