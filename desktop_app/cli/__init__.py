"""The `attendant` command: one sub-command a job, the same tasks as the window, no Qt.

Without a sub-command it opens the window. Exit codes: 0 everything was answered, 1 something was not
(each named on stderr), 2 bad usage, 130 stopped with Ctrl+C, 141 whoever read the output has gone.
"""

from desktop_app.cli.entry import main

__all__ = ["main"]
