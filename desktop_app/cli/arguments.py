"""What can be typed after `attendant`: the sub-commands and their options."""

import argparse
import csv
from pathlib import Path
from typing import TypeAlias

from desktop_app import __version__
from desktop_app.questions import EACH, EXAMPLE_TEMPLATE, TOGETHER
from desktop_app.table_reading import CHOICES, ColumnType, TableReading, type_named

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
_Shared: TypeAlias = list[argparse.ArgumentParser]

_EPILOG = "Nothing you give it leaves this machine."
_EXIT_CODES = (
    "Exit codes: 0 everything was answered; 1 something was not, each named on stderr; 2 bad usage; "
    "130 stopped with Ctrl+C; 141 whoever read the output (head, less) has gone."
)
_INPUTS = "Answers come in the order in which the inputs are named, those of a folder by name; - is standard input."


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return number


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


def _channels(text: str) -> str:
    which = text.strip().lower()
    if which in (TOGETHER, EACH, "left", "right"):
        return which
    return str(_positive(which))


def _run_options() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--model", metavar="NAME-OR-FOLDER", help="a checkpoint's name or its folder")
    shared.add_argument("--device", default="auto", metavar="DEVICE", help="auto (default), cpu, cuda, cuda:1 or mps")
    shared.add_argument(
        "--precision",
        choices=("auto", "float32", "half"),
        default="auto",
        help="number format (default: auto)",
    )
    shared.add_argument("--quiet", action="store_true", help="no progress on stderr")
    ways = _add_output_options(shared)
    ways.add_argument(
        "-o",
        "--output",
        dest="file",
        type=Path,
        metavar="FILE",
        help="write the answers to a file instead, in the format of its ending: .csv, .xlsx (with the cells an answer "
        "rests on marked in a copy of the table), .json, .txt; .srt and .vtt for one recording",
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
    top = argparse.ArgumentParser(
        prog="attendant",
        description="Images, tables and sound answered by transformers on your own machine. "
        "Without a command it opens the window, with the files that are named.",
        epilog=f"{_EXIT_CODES} {_EPILOG}",
    )
    top.add_argument("--version", action="version", version=f"attendant {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    shared = [_run_options()]

    window = commands.add_parser("window", help="open the window", epilog=_EPILOG)
    window.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files and folders to open")

    classify = commands.add_parser("classify", parents=shared, help="label pictures", epilog=f"{_INPUTS} {_EPILOG}")
    classify.add_argument("inputs", nargs="+", type=Path, metavar="IMAGE", help="pictures and folders of pictures")
    classify.add_argument("--top-k", type=_positive, default=5, metavar="N", help="labels a picture (default 5)")

    _add_match(commands, shared)
    _add_ask(commands, shared)

    transcribe = commands.add_parser(
        "transcribe", parents=shared, help="write down recordings", epilog=f"{_INPUTS} {_EPILOG}"
    )
    transcribe.add_argument("inputs", nargs="+", type=Path, metavar="AUDIO", help="recordings and folders of them")
    transcribe.add_argument(
        "--channels",
        type=_channels,
        default=TOGETHER,
        metavar="WHICH",
        help="together (default); each: a transcript a channel, as where two people are recorded on one each; "
        "left, right or a number",
    )
    transcribe.add_argument(
        "--track", type=_positive, metavar="N", help="the sound track of a film (default: the first that is not silent)"
    )
    _add_decoding(transcribe)

    listen = commands.add_parser("listen", parents=shared, help="write down the microphone", epilog=_EPILOG)
    listen.add_argument("--seconds", type=_seconds, metavar="N", help="stop after N seconds (default: Ctrl+C)")
    listen.add_argument("--microphone", metavar="NAME", help="default: the system's")
    listen.add_argument("--keep", type=Path, metavar="WAV", help="where the sound is kept")
    _add_decoding(listen)

    _add_memory(commands, shared)
    _add_models(commands)
    _add_own_checks(commands)
    return top


def parsed(given: list[str]) -> argparse.Namespace:
    """The arguments as options; SystemExit with the usage where they cannot be meant."""
    top = parser()
    options = top.parse_args(given)
    if options.command == "match":
        options.labels = tuple(label for some in options.labels for label in some)
        if not options.labels:
            options.parser.error("it needs labels to choose from: --labels or --label")
    if options.command == "ask":
        _part_questions(options)
    return options


def _add_match(commands: _Commands, shared: _Shared) -> None:
    match = commands.add_parser(
        "match", parents=shared, help="match pictures with your labels", epilog=f"{_INPUTS} {_EPILOG}"
    )
    match.add_argument("inputs", nargs="+", type=Path, metavar="IMAGE", help="pictures and folders of pictures")
    match.add_argument(
        "--labels",
        dest="labels",
        type=labels_of,
        action="append",
        default=[],
        help="""separated by commas: "a cat,a robot"; one with a comma in double quotes: '"Paris, Texas",a robot'""",
    )
    match.add_argument("--label", dest="labels", type=_label, action="append", help="one label; may be given again")
    match.add_argument(
        "--template",
        type=_template,
        help=f'a sentence such as "{EXAMPLE_TEMPLATE}" (default: the one that suits the checkpoint)',
    )
    match.set_defaults(parser=match)


def _add_ask(commands: _Commands, shared: _Shared) -> None:
    ask = commands.add_parser(
        "ask",
        parents=shared,
        help="ask tables",
        usage="attendant ask TABLE QUESTION... [options]\n       attendant ask TABLE... --question QUESTION [options]",
        epilog=f"{_INPUTS} {_EPILOG}",
    )
    ask.add_argument("inputs", nargs="+", metavar="TABLE", help="xlsx, xls, ods, csv, tsv or parquet; folders of them")
    ask.add_argument(
        "--question",
        dest="questions",
        action="append",
        default=[],
        metavar="QUESTION",
        help="in plain English, in quotes; may be given again. With it every other argument is a table or a folder; "
        "without it, the first is the table and the others are the questions",
    )
    ask.add_argument(
        "--sheet", metavar="NAME", help="the sheet of a workbook (default: the one open in it); all for each"
    )
    ask.add_argument("--decimal", choices=(".", ","), default="", help="the mark before decimals, in every column")
    ask.add_argument(
        "--dates",
        choices=("dmy", "mdy", "ymd"),
        default="",
        help="the order of day, month and year in dates like 2/3/2024",
    )
    ask.add_argument(
        "--column",
        dest="columns",
        action="append",
        type=_column,
        default=[],
        metavar="NAME=TYPE",
        help=f"what a column is read as; may be given again. TYPE is one of: {'; '.join(CHOICES)}",
    )
    ask.add_argument("--include-totals", action="store_true", help="count rows that hold totals, too")
    ask.add_argument("--include-hidden", action="store_true", help="count rows that are hidden or filtered, too")
    ask.set_defaults(parser=ask)


def _column(text: str) -> tuple[str, ColumnType]:
    """ "Amount=number, 1.234,50" as a name and a type; the name may hold the sign itself."""
    name, sign, words = text.rpartition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is not like Name=text")
    try:
        return name.strip(), type_named(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _part_questions(options: argparse.Namespace) -> None:
    """Which of the arguments of `ask` are tables and which are questions."""
    if not options.questions:
        options.inputs, options.questions = options.inputs[:1], options.inputs[1:]
    if not options.questions:
        options.parser.error("it needs a question, in quotes after the table or with --question")
    options.inputs = [Path(each) for each in options.inputs]
    options.reading = TableReading(
        columns=tuple(options.columns),
        decimal=options.decimal,
        date_order=options.dates,
        include_totals=options.include_totals,
        include_hidden=options.include_hidden,
    )


def _add_decoding(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--decoding",
        choices=("auto", "greedy"),
        default="auto",
        help="auto (default): known words, where the checkpoint brings a list; greedy: letters as they are heard",
    )


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
    bring.add_argument("folder", type=Path, metavar="FOLDER", help="in the standard layout, or from a hub cache")
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
        if ":" in text:
            first, last = map(int, text.split(":"))
            return tuple(first * 2**power for power in range(64) if first > 0 and first * 2**power <= last)
        return tuple(map(int, text.split(",")))
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be like 256:65536 (doubling) or 128,1000,4096") from error


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _add_memory(commands: _Commands, shared: _Shared) -> None:
    memory = commands.add_parser(
        "memory", parents=shared, help="measure what attention costs in memory and time as the sequence grows"
    )
    memory.add_argument("--mechanisms", type=_names, default=(), metavar="A,B", help="default: all of them")
    memory.add_argument(
        "--lengths", type=_lengths, default=_lengths("256:4096"), metavar="FROM:TO", help="tokens (default 256:4096)"
    )
    memory.add_argument("--heads", type=_positive, default=12, metavar="N", help="default 12")
    memory.add_argument("--width", type=_positive, default=64, metavar="N", help="numbers a head (default 64)")
    memory.add_argument("--backward", action="store_true", help="with gradients, as in training")
    memory.add_argument("--repeats", type=_positive, default=3, metavar="N", help="timed runs a point (default 3)")
    memory.add_argument("--out", type=Path, metavar="PLOT.SVG", help="draw memory against length")


def _add_own_checks(commands: _Commands) -> None:
    demo = commands.add_parser("demo", help="drop the samples on the window and report every answer")
    demo.add_argument("--output", type=Path, default=Path("demo-output"), metavar="FOLDER")
    bench = commands.add_parser("bench", help="measure speed, pauses and memory on this machine, or what is right")
    bench.add_argument(
        "what",
        nargs="?",
        choices=("speed", "real", "tables", "attention"),
        default="speed",
        help="real: how much is right of real data; tables: of tables as people have them, made by the thousand; "
        "attention: the memory of its maps, and whether they point at what is meant",
    )
    bench.add_argument("--data", type=Path, metavar="FOLDER", help="for real: where the sets of data lie")
    bench.add_argument("--model", metavar="NAME", help="for real: a checkpoint (default: that of each task)")
    bench.add_argument("--quick", action="store_true", help="smaller runs, rougher figures")
    bench.add_argument("--json", dest="style", action="store_const", const="json", default="text")
