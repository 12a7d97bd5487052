"""Where the packaged program begins: the `attendant` command, with what a frozen program needs around it."""

import multiprocessing
import os
import sys


def _give_children_their_libraries() -> None:
    """What the program opens for a person (a browser, a folder) must not be run on the libraries packed here.

    The start of a PyInstaller program points LD_LIBRARY_PATH at its own folder and keeps what was there before; this
    process has read it, and another one of ours sets it again when it starts.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def _give_a_console() -> None:
    """A program without a console (Windows) has no stdout; what is printed there goes nowhere instead of failing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 (open to the end)


if __name__ == "__main__":
    # In a process that reads files for the window this does its work and does not come back.
    multiprocessing.freeze_support()
    if sys.platform.startswith("linux"):
        _give_children_their_libraries()
    _give_a_console()
    from desktop_app.cli import main

    sys.exit(main())
