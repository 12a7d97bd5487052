"""Processes that make the pieces of a training ahead of it, at a low priority."""

import contextlib
import multiprocessing
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

import torch

Piece = TypeVar("Piece")
Make = Callable[[int, Callable[[], float]], Iterator[Piece]]
"""The pieces of a process, by its number and by a function that says how much of the training is over, 0 to 1."""


class Makers(Generic[Piece]):
    """The pieces that some processes make; with none of them the training's own makes each when it is taken.

    done: how much of the training is over, which the makers follow. waiting: pieces that lie ready at most.
    """

    def __init__(self, make: Make[Piece], count: int, waiting: int = 24) -> None:
        # What has begun to use a GPU must not be copied; starting anew takes seconds.
        context: Any = multiprocessing.get_context("spawn" if torch.cuda.is_initialized() else "fork")
        self._done, self._queue, self._waiting = context.Value("d", 0.0), context.Queue(4 * max(1, count)), waiting
        self._ready: deque[Piece] = deque()
        self._own = None if count else make(0, lambda: self.done)
        self._processes = [
            context.Process(target=_work, args=(make, number, self._done, self._queue), daemon=True)
            for number in range(count)
        ]
        for process in self._processes:
            process.start()
        self._closed = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        if count:
            self._reader.start()

    @property
    def done(self) -> float:
        """How much of the training is over, 0 to 1."""
        return float(self._done.value)

    @done.setter
    def done(self, share: float) -> None:
        self._done.value = share

    def _read(self) -> None:
        """Keeps the pipe empty, for a piece is larger than it and would else hold up whoever takes it."""
        while not self._closed:
            if len(self._ready) >= self._waiting:
                time.sleep(0.01)
                continue
            with contextlib.suppress(queue.Empty):
                self._ready.append(self._queue.get(timeout=0.1))

    def take(self, most: int = 8) -> list[Piece]:
        """What lies ready, at most so many pieces."""
        if self._own is not None:
            return [next(self._own)]
        return [self._ready.popleft() for _ in range(min(most, len(self._ready)))]

    def __iter__(self) -> Iterator[Piece]:
        return self

    def __next__(self) -> Piece:
        """The next piece, which is waited for; raises RuntimeError where all processes have stopped."""
        while not (found := self.take(1)):
            if not any(process.is_alive() for process in self._processes) and not self._ready:
                raise RuntimeError("the processes that make pieces have stopped")
            time.sleep(0.002)
        return found[0]

    def close(self) -> None:
        """Ends the processes."""
        self._closed = True
        for process in self._processes:
            process.terminate()
        if self._processes:
            self._reader.join()


def _work(make: Make[Any], number: int, done: Any, pieces: Any) -> None:
    os.nice(5)
    torch.set_num_threads(1)
    parent = os.getppid()
    for piece in make(number, lambda: float(done.value)):
        pieces.put(piece)
        if os.getppid() != parent:
            return
