"""Runs one sub-command and turns its outcome into an exit code."""

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.cli import arguments, console
from desktop_app.inference.omp_wait import set_passive_omp_wait
from desktop_app.inference.primitive_cache import set_small_primitive_cache
from desktop_app.media import library_lines
from desktop_app.problems import BadQuestion, Problem

ANSWERED, FAILED, USAGE, STOPPED, READER_GONE = 0, 1, 2, 130, 141
"""The last two as shells have them: 128 and the number of SIGINT or SIGPIPE."""

_OBJECTS = 20_000
"""So many come into being before garbage is looked for. By Python's own 700 a short command spends 6 % of its time on
looking through what torch and transformers make while they are imported."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `attendant` with these arguments (those of the process by default); returns the exit code."""
    set_passive_omp_wait()
    set_small_primitive_cache()
    if argv is None:
        library_lines.separate()
    console.prepare()
    try:
        try:
            return _run(list(sys.argv[1:] if argv is None else argv))
        finally:
            console.flush()  # of what argparse printed, too, before it raised SystemExit
    except console.ReaderGone:
        return READER_GONE


def _run(given: list[str]) -> int:
    try:
        if not given:
            return _window([], own=False)
        if _is_file(given[0]):
            return _run_command(["window", "--", *given])
        return _run_command(given)
    except BadQuestion as problem:
        console.say(str(problem))
        return USAGE
    except Problem as problem:
        console.say(str(problem))
        return FAILED
    except KeyboardInterrupt:
        console.say("stopped")
        return STOPPED


def _run_command(given: list[str]) -> int:
    options = arguments.parsed(given)
    if options.command == "window":
        return _window(options.files, own=options.new)
    if options.command == "demo":
        from desktop_app.demo import run

        return run(options.output)
    if options.command == "bench":
        return _bench(options)
    if options.command == "attention":
        from desktop_app.cli import attention

        return attention.run(options)
    if options.command == "memory":
        from desktop_app.cli import memory

        return memory.run(options)
    from desktop_app.cli import commands

    with _garbage_seldom_looked_for():
        return commands.run(options)


@contextmanager
def _garbage_seldom_looked_for() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _bench(options: Namespace) -> int:
    as_json = options.style == "json"
    if options.what == "real":
        from desktop_app.bench import real

        if options.data is None:
            raise BadQuestion("bench real", "no folder of data was named", "Name one: --data FOLDER.")
        return real.run(options.data, options.model, as_json)
    from desktop_app import bench

    if options.what == "tables":
        return bench.tables(options.quick, as_json)
    if options.what == "attention":
        # Without photographs it is measured on what is drawn alone.
        names = ["attention", "pointing", *(["faithfulness"] if options.data is None else [])]
        return bench.run(options.quick, as_json, names, ["faithfulness", "pointing_aside"], options.data)
    if options.what == "live":
        return bench.run(
            options.quick, as_json, ["live", "long_sound", "long_listening"], ["live_people"], options.data
        )
    return bench.run(options.quick, as_json)


def _is_file(text: str) -> bool:
    """Whether the first argument names something to open rather than a command or an option.

    What looks like a path need not be there: the window says that it is gone. A plain word is a file or folder where
    one is called so and no command is.
    """
    if text.startswith("-"):
        return False
    if os.sep in text or Path(text).suffix:
        return True
    return os.path.lexists(text) and text not in arguments.names()


def _window(files: Sequence[Path], own: bool) -> int:
    """The window; the one that is open already takes the files, unless one of its own is wanted."""
    from desktop_app import one_window

    # To listen is tried first: of several that start at once one does, and the others hand over to it.
    doorkeeper = one_window.Doorkeeper()
    if not own and not doorkeeper.listening and one_window.hand_over(files, doorkeeper.taken):
        what = "opened in" if files else "brought to the front:"
        console.say(f"{what} the window of Attendant that is open; attendant window --new opens another")
        return ANSWERED
    gc.disable()  # what is imported stays; once there is a window jobs/garbage.py looks for garbage
    from desktop_app.application import run_window

    return run_window(list(files), doorkeeper)
