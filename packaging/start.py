"""Where the packaged program begins: the `attendant` command, with what a frozen program needs around it."""

import multiprocessing
import os
import runpy
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


def run_as_interpreter(arguments: list[str]) -> bool:
    """Run `-c CODE ...` or `-m MODULE ...` as Python would, and tell whether it was one of them.

    Hostile files are read in a process of their own, which the program starts as sys.executable; packed, that is the
    program itself. Of modules only the program's own are run.
    """
    if len(arguments) < 2 or arguments[0] not in ("-c", "-m"):
        return False
    option, what, *others = arguments
    sys.argv = [option, *others]
    if option == "-c":
        exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102 (as `python -c` does)
    elif what.split(".")[0] == "desktop_app":
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        raise SystemExit(f"attendant: {what} is no module of this program")
    return True


if __name__ == "__main__":
    # In a process that reads files for the window this does its work and does not come back.
    multiprocessing.freeze_support()
    if sys.platform.startswith("linux"):
        _give_children_their_libraries()
    if run_as_interpreter(sys.argv[1:]):
        sys.exit(0)
    _give_a_console()
    from desktop_app.cli import main

    sys.exit(main())
