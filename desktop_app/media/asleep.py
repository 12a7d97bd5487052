"""How long the computer slept: time that passed on the clock while nothing ran, and nothing was heard."""

import ctypes
import sys
import time


def seconds_asleep() -> float:
    """Seconds asleep since the system started, as far as the system tells; only differences mean something.

    Clocks: clock_gettime(2) of Linux and macOS; QueryUnbiasedInterruptTime and GetTickCount64 of Windows.
    """
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_ulonglong
        awake = ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        return float(kernel.GetTickCount64() / 1e3 - awake.value / 1e7)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
