"""What has no end of its own, such as a microphone: a line of JSON as words come, and Ctrl+C that settles the last."""

import json
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from desktop_app.answers import Answer, Failure, Transcript, Word
from desktop_app.cli import console


@contextmanager
def settled_by_interrupt(finish: Callable[[], None]) -> Iterator[None]:
    """Ctrl+C ends the listening, and the last words still come; pressed again, it interrupts as ever."""
    before = signal.getsignal(signal.SIGINT)

    def settle(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        finish()

    try:
        signal.signal(signal.SIGINT, settle)
    except ValueError:
        # Not on the main thread: whoever called us decides what Ctrl+C means.
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class JsonLines:
    """An object a line: "interim" words as they change, "final" ones once, and the "transcript" at the end.

    Interim words hold until the next line; one with the text "" takes back those that nothing took the place of.
    """

    def __init__(self) -> None:
        self._final = 0
        self._interim: tuple[Word, ...] = ()

    def __enter__(self) -> "JsonLines":
        return self

    def __exit__(self, *_: object) -> None: ...

    def show(self, answer: Answer) -> None:
        """Print what is new in a transcript."""
        if not isinstance(answer, Transcript):
            return
        settled = len(answer.words) - answer.interim
        if settled > self._final:
            self._put("final", answer.words[self._final : settled])
        if answer.interim and answer.words[settled:] != self._interim:
            self._put("interim", answer.words[settled:])
        elif self._interim and not answer.interim and settled == self._final:
            first, last = self._interim[0], self._interim[-1]
            self._line({"type": "interim", "text": "", "start": first.start, "end": last.end})
        self._final, self._interim = settled, answer.words[settled:]
        if answer.final:
            self._line({"type": "transcript"} | answer.to_dict())

    def failed(self, failure: Failure) -> None:
        """Print why it failed."""
        self._line({"type": "error"} | failure.to_dict())

    def _put(self, kind: str, words: tuple[Word, ...]) -> None:
        text = " ".join(word.text for word in words)
        self._line({"type": kind, "text": text, "start": words[0].start, "end": words[-1].end})

    def _line(self, plain: dict[str, object]) -> None:
        console.put(json.dumps(plain))
        console.flush()
