"""A language model that KenLM has packed, asked through its own library where that is installed."""

import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.decoding.ngram import UNKNOWN

_TENS = math.log(10.0)


class KenLM:
    """A WordModel over kenlm.Model; its contexts are kenlm.State, which compare and hash by their words.

    Raises CheckpointProblem for a file that the library cannot read.
    """

    def __init__(self, path: Path) -> None:
        import kenlm  # type: ignore[import-not-found]  # optional: only who has binaries needs it

        self._new_state: Any = kenlm.State
        try:
            self._model: Any = kenlm.Model(str(path))
        except (OSError, RuntimeError) as error:
            raise CheckpointProblem(path, f"KenLM cannot read it ({error})", "Copy the file again.") from error
        self.order: int = self._model.order

    def known(self, word: str) -> str:
        """The word, or <unk> where the model does not list it."""
        return word if word in self._model else UNKNOWN

    def log_probability(self, word: str, context: Any = ()) -> float:
        """Natural logarithm of p(word | context); without a context, of the word by itself."""
        return float(self._score(word, context)[0]) * _TENS

    def after(self, context: Any, word: str) -> Any:
        """The state that the next word is judged by."""
        return self._score(word, context)[1]

    def context(self, words: Iterable[str] = (), opening: bool = True) -> Any:
        """The state after these words, at whose beginning a sentence opens (or not)."""
        state = self._new_state()
        (self._model.BeginSentenceWrite if opening else self._model.NullContextWrite)(state)
        for word in words:
            state = self.after(state, self.known(word))
        return state

    def _score(self, word: str, context: Any) -> tuple[float, Any]:
        before = self.context(opening=False) if context == () else context
        following = self._new_state()
        return self._model.BaseScore(before, word, following), following
