"""Byte-pair encoding learned from words, in the form CLIPTokenizer reads: vocab.json and merges.txt.

Any text can be spelt with it, for its alphabet is the 256 bytes. After Sennrich et al. 2016, with the byte alphabet
and the "</w>" end-of-word mark of CLIP.
"""

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

START, END, WORD_END = "<|startoftext|>", "<|endoftext|>", "</w>"


def byte_alphabet() -> list[str]:
    """The printable stand-ins of bytes 0 to 255: itself where a byte prints, else a letter from U+0100 on."""
    printing = {*range(33, 127), *range(161, 173), *range(174, 256)}
    hidden = [byte for byte in range(256) if byte not in printing]
    return [chr(byte) if byte in printing else chr(256 + hidden.index(byte)) for byte in range(256)]


def spelt(word: str) -> tuple[str, ...]:
    """A word as the symbols merging starts from."""
    alphabet = byte_alphabet()
    letters = [alphabet[byte] for byte in word.encode()]
    return (*letters[:-1], letters[-1] + WORD_END)


def learn_merges(counts: Counter[str], wanted: int) -> list[tuple[str, str]]:
    """The `wanted` merges that shorten the counted words most, one after the other; ties by spelling."""
    spellings = {word: list(spelt(word)) for word in counts}
    merges: list[tuple[str, str]] = []
    while len(merges) < wanted:
        pairs: Counter[tuple[str, str]] = Counter()
        for word, symbols in spellings.items():
            for pair in pairwise(symbols):
                pairs[pair] += counts[word]
        if not pairs:
            break
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        for word, symbols in spellings.items():
            spellings[word] = _merged(symbols, best)
    return merges


def _merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    made, index = [], 0
    while index < len(symbols):
        if tuple(symbols[index : index + 2]) == pair:
            made.append("".join(pair))
            index += 2
        else:
            made.append(symbols[index])
            index += 1
    return made


def write_vocabulary(folder: Path, merges: list[tuple[str, str]]) -> int:
    """Writes vocab.json and merges.txt and returns how many tokens there are."""
    alphabet = byte_alphabet()
    tokens = [*alphabet, *(letter + WORD_END for letter in alphabet), *("".join(pair) for pair in merges)]
    tokens = [*dict.fromkeys(tokens), START, END]
    vocabulary = {token: index for index, token in enumerate(tokens)}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    lines = ["#version: 0.2", *(" ".join(pair) for pair in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(vocabulary)
