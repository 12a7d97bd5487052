"""What a device says of itself where it fails, in words: its memory is full, or it has stopped for good.

After a fault in one of its programs (a device-side assertion, an address that is not there) CUDA refuses every later
call of the process. Such a card is passed over from then on, so that what is asked next is answered by the processor.
"""

from desktop_app.problems import DeviceProblem, Problem

STOPPED = "it stopped after a fault, and takes no work until the program is started again"
"""Why a card is passed over."""

_FOR_GOOD = (
    "device-side assert",
    "illegal memory access",
    "illegal address",
    "illegal instruction",
    "misaligned address",
    "unspecified launch failure",
    "uncorrectable ECC error",
    "hardware stack error",
    "GPU is lost",
    "no kernel image is available",
)
"""What CUDA says of faults after which the process cannot use the card any longer, and of a card too old for torch."""

_FULL = ("out of memory", "can't allocate memory", "ALLOC_FAILED")
"""The last is said by cuBLAS and cuDNN, which allocate beside torch."""

_stopped: set[str] = set()


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception means that a device (or main memory) is full."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _FULL)


def is_for_good(error: BaseException) -> bool:
    """Whether an exception means that a card takes no more work from this process."""
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _FOR_GOOD)


def has_stopped(device: str) -> bool:
    """Whether a device ("cuda:0") takes no more work from this process."""
    return device in _stopped


def any_stopped() -> bool:
    """Whether any device does; then no call that concerns all of them may be made."""
    return bool(_stopped)


def in_words(error: Exception, device: str) -> Exception:
    """A DeviceProblem for what a device says of itself, and any other error as it is.

    device: what the work ran on, "cpu" or "cuda:0"; one that stopped is passed over from now on.
    """
    if isinstance(error, Problem):
        return error
    if device != "cpu" and is_for_good(error):
        _stopped.add(device)
        return DeviceProblem(device, STOPPED, "Ask again: the processor answers until then.")
    if is_out_of_memory(error):
        advice = "Choose a smaller checkpoint, or run on cpu."
        if device == "cpu":
            advice = "Close other programs, or choose a smaller checkpoint."
        return DeviceProblem(device, "its memory is full", advice)
    return error
