"""Words are said by somebody: what a checkpoint takes for words where nobody speaks is left out, or doubted."""

from collections.abc import Iterator

import numpy as np

from desktop_app.answers import Word
from desktop_app.tasks.automatic_speech_recognition.long_sounds import StreamedHearing
from desktop_app.tasks.automatic_speech_recognition.windows import WindowedHearing
from desktop_app.tasks.streaming.voice import Voices

_NAMED = 5
"""Words that a note names at most."""


class SpokenHearing:
    """One sound as it is heard in windows or in a stream, which knows whether anybody speaks in it.

    strict: words in a sound in which nobody speaks are left out. Greedy decoding gives them, as the pipeline of
    transformers does, and the note doubts them.
    """

    def __init__(self, hearing: WindowedHearing | StreamedHearing, strict: bool) -> None:
        self._hearing = hearing
        self._strict = strict
        self._voices = Voices()

    def progress(self, blocks: Iterator[np.ndarray]) -> Iterator[None]:
        """Read blocks of mono sound at 16 kHz, float32; comes back after each window or block."""
        return self._hearing.progress(self._voices.among(blocks))

    @property
    def heard(self) -> float:
        """Seconds so far."""
        return self._hearing.heard

    @property
    def words(self) -> tuple[Word, ...]:
        """Those heard so far."""
        return () if self._left_out else self._hearing.words

    @property
    def interim(self) -> int:
        """How many words at the end may still change."""
        return 0 if self._left_out else self._hearing.interim

    @property
    def note(self) -> str:
        """What to say of words in a sound in which nobody speaks; "" where there are none."""
        found = self._hearing.words
        if self._voices.heard or not found:
            return ""
        if not self._left_out:
            return "Nobody is heard to speak in it: the words are imagined."
        more = " …" if len(found) > _NAMED else ""
        named = " ".join(word.text for word in found[:_NAMED])
        return f"Nobody is heard to speak in it: what was taken for words (“{named}{more}”) is left out."

    @property
    def _left_out(self) -> bool:
        return self._strict and not self._voices.heard
