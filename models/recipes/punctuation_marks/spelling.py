"""Words in pieces."""

from pathlib import Path

from tokenizers import BertWordPieceTokenizer

from .corpus import texts
from .network import PIECES


def learn_pieces(folder: Path, file: Path) -> BertWordPieceTokenizer:
    """Word pieces of the words of texts; those in a file, one a line, where that is there already."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        pieces = BertWordPieceTokenizer(lowercase=True, clean_text=True)
        pieces.train_from_iterator(
            (" ".join(words) for _, words, _ in texts(folder)), vocab_size=PIECES, show_progress=False
        )
        file.write_text("\n".join(sorted(pieces.get_vocab(), key=pieces.get_vocab().__getitem__)) + "\n", "utf-8")
    return BertWordPieceTokenizer(str(file), lowercase=True)


class Spelling:
    """The pieces of words, kept."""

    def __init__(self, pieces: BertWordPieceTokenizer) -> None:
        self.pieces, self._kept = pieces, dict[str, list[int]]()
        self.first, self.last = pieces.token_to_id("[CLS]"), pieces.token_to_id("[SEP]")
        self._unknown = pieces.token_to_id("[UNK]")

    def of(self, word: str) -> list[int]:
        """Numbers of the pieces of a word."""
        found = self._kept.get(word)
        if found is None:
            encoded = self.pieces.encode(word, add_special_tokens=False).ids
            found = self._kept[word] = encoded or [self._unknown]
        return found
