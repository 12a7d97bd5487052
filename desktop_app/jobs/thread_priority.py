"""Who goes first when more threads want to run than there are processors: the one that draws the window."""

import os
import sys
import threading

_STEP = 10
"""How much nicer than the window's thread; about a tenth of its share while both want to run (sched(7))."""

_NICEST = 19


def lower_thread_priority() -> None:
    """The calling thread, and those it starts, run after the window's thread from now on.

    On Linux alone, where a thread has a nice value of its own; elsewhere nothing changes.
    """
    if sys.platform == "linux":
        # The first thread's number is the process's. A thread may become nicer, but hardly ever less nice again.
        wanted = min(os.getpriority(os.PRIO_PROCESS, os.getpid()) + _STEP, _NICEST)
        thread = threading.get_native_id()
        if os.getpriority(os.PRIO_PROCESS, thread) < wanted:
            os.setpriority(os.PRIO_PROCESS, thread, wanted)
