"""Pages that were read stay at hand, so that the next question about a document does not recognise its words again."""

import threading
from collections import OrderedDict
from pathlib import Path

from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading
from desktop_app.media.documents.tesseract import Models
from desktop_app.media.sources import stamp_of

_MOST_WORDS = 150_000
"""Words kept: some 50 MB, 300 full pages."""

_Key = tuple[Path, tuple[int, int], int, Models | None]


class _Kept:
    """The pages read last; any thread may ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: OrderedDict[_Key, PageReading] = OrderedDict()
        self._words = 0

    def get(self, key: _Key) -> PageReading | None:
        """A page that is still here."""
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def put(self, key: _Key, page: PageReading) -> None:
        """Keep a page, and let go of those that were asked for the longest ago."""
        with self._lock:
            if key not in self._pages:
                self._words += len(page.words) + 1
            self._pages[key] = page
            while self._words > _MOST_WORDS and len(self._pages) > 1:
                _, gone = self._pages.popitem(last=False)
                self._words -= len(gone.words) + 1

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._pages.clear()
            self._words = 0


_kept = _Kept()
clear = _kept.clear


def read(path: Path, page: int, models: Models | None = None) -> PageReading:
    """As reading.read(), from memory where the file was not written again meanwhile. Raises what that does."""
    key = (path, stamp_of(path), page, models)
    found = _kept.get(key)
    if found is None:
        found = reading.read(path, page, models)
        _kept.put(key, found)
    return found
