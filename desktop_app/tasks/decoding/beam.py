"""CTC prefix beam search: the texts that the frames of a checkpoint speak for, together with a language.

After Graves and Jaitly, "Towards End-to-End Speech Recognition with Recurrent Neural Networks" (2014), and
Hannun et al., "First-Pass Large Vocabulary Continuous Speech Recognition using Bi-Directional Recurrent DNNs"
(2014): alignments that spell the same text are added up. A prefix competes for a place in the beam twice,
once as it ended in the blank and once as it ended in its last letter, so that a beam of 1 without a language
follows the best token of every frame and nothing else.
"""

from collections import defaultdict
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.language import Context, Language
from desktop_app.tasks.decoding.lexicon import ROOT

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Words = tuple[tuple[int, ...], ...]

_MIX = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0x243F6A8885A308D3)
"""A prefix is known by a number of 64 bits mixed from its letters, so that equal prefixes meet wherever they arise."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What is not followed: states beyond ``beam`` many, tokens of a frame below ``token``, states ``spread`` below the
    best one, words that go on after ``pause`` frames in a row of the blank alone. token and spread are natural
    logarithms; a pause of 0 ends no word.
    """

    beam: int = 128
    token: float = -8.0
    spread: float = 15.0
    pause: int = 0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """words: the tokens of each word. sound: log-probability of all its alignments.

    language_score: what the language adds to it.
    """

    words: Words
    sound: float
    language_score: float

    @property
    def score(self) -> float:
        """What hypotheses are ranked by."""
        return self.sound + self.language_score


@dataclass(slots=True)
class _Beam:
    """The prefixes that are followed, one a row.

    prefix, parent: numbers of the prefix and of the one a token shorter. last: its last token; the gap also
    before the first word. node, length: where in the lexicon its unfinished word is, after how many letters.
    context: index of the words before that. history_score: what the language adds for its finished words.
    lookahead: what it promises for the unfinished one.
    record: where its last token is written down. blank, letter: log-probability of its alignments that end so.
    """

    prefix: NDArray[np.uint64]
    parent: NDArray[np.uint64]
    last: Ints
    node: Ints
    length: Ints
    context: Ints
    history_score: Floats
    lookahead: Floats
    record: Ints
    blank: Floats
    letter: Floats


@dataclass(slots=True)
class _Steps:
    """What one frame makes of the prefixes: [rows] that stay, and [rows, tokens] that grow, as log-probabilities.

    history_score, context: of the prefixes that grow by the word delimiter, [rows].
    nodes, lookahead: of all that grow, [rows, tokens].
    """

    tokens: Ints
    blank: Floats
    letter: Floats
    grown: Floats
    nodes: Ints
    lookahead: Floats
    history_score: Floats
    context: Ints


class BeamSearch:
    """One stretch of sound being decoded; frames may come in several parts."""

    def __init__(self, alphabet: Alphabet, language: Language, context: Context, limits: Limits) -> None:
        self._alphabet = alphabet
        self._language = language
        self._limits = limits
        self._contexts = [context]
        self._context_numbers = {context: 0}
        self._finished: dict[tuple[int, int, int], tuple[float, int]] = {}
        self._previous: list[int] = [-1]
        self._written: list[int] = [alphabet.word_delimiter]
        self._quiet = 0  # frames in a row, the latest included, in which nothing but the blank was heard
        nothing, number = np.zeros(1, np.int64), np.full(1, _FIRST)
        self._beam = _Beam(
            prefix=number, parent=np.zeros(1, np.uint64), last=np.full(1, alphabet.word_delimiter), node=nothing,
            length=nothing, context=nothing, history_score=np.zeros(1), lookahead=np.zeros(1), record=nothing,
            blank=np.zeros(1), letter=np.full(1, -np.inf),
        )  # fmt: skip

    def read(self, frames: Floats) -> None:
        """Follow the frames: log-probabilities [frames, tokens]."""
        floor = np.minimum(frames.max(axis=1, keepdims=True), self._limits.token)
        kept = np.where(frames >= floor, frames, -np.inf)
        heard: NDArray[np.bool_] = np.isfinite(kept)
        heard[:, self._alphabet.blank] = False
        silent: NDArray[np.bool_] = np.logical_not(heard.any(axis=1))
        for index, frame in enumerate(kept):
            self._quiet = self._quiet + 1 if silent[index] else 0
            if silent[index]:
                beam = self._beam
                beam.blank = np.logaddexp(beam.blank, beam.letter) + frame[self._alphabet.blank]
                beam.letter = np.full_like(beam.letter, -np.inf)
                if self._quiet == self._limits.pause:
                    self._end_words(self._beam.last != self._alphabet.word_delimiter)
            else:
                self._choose(self._follow(frame, np.flatnonzero(heard[index])))

    def _follow(self, frame: Floats, tokens: Ints) -> _Steps:
        """Every way on from every prefix; ways that spell the same prefix are added up."""
        beam, word_delimiter = self._beam, self._alphabet.word_delimiter
        either = np.logaddexp(beam.blank, beam.letter)
        at_gap = beam.last == word_delimiter
        # A second gap after a gap spells nothing new.
        letter = np.where(at_gap, either, beam.letter) + frame[beam.last]
        repeated = np.where(at_gap, -np.inf, beam.blank)[:, None]
        grown = np.where(tokens == beam.last[:, None], repeated, either[:, None]) + frame[tokens]
        self._add_up(letter, grown, tokens)
        nodes = self._language.lexicon.children[beam.node[:, None], tokens].astype(np.int64)
        lookahead = self._language.lookahead(nodes, beam.length[:, None] + 1)
        history_score, context = beam.history_score, beam.context
        if word_delimiter in tokens:
            history_score, context = self._finish(grown[:, np.searchsorted(tokens, word_delimiter)] > -np.inf)
        blank = either + frame[self._alphabet.blank]
        return _Steps(tokens, blank, letter, grown, nodes, lookahead, history_score, context)

    def _add_up(self, letter: Floats, grown: Floats, tokens: Ints) -> None:
        """Where a prefix grows into one that is followed already, its probability goes there."""
        shorter, longer = np.nonzero(self._beam.prefix[:, None] == self._beam.parent)
        last = self._beam.last[longer]
        columns = np.searchsorted(tokens, last)
        there = columns < len(tokens)
        there[there] = tokens[columns[there]] == last[there]
        shorter, longer, columns = shorter[there], longer[there], columns[there]
        letter[longer] = np.logaddexp(letter[longer], grown[shorter, columns])
        grown[shorter, columns] = -np.inf

    def _finish(self, wanted: NDArray[np.bool_]) -> tuple[Floats, Ints]:
        """The worth and the context of the prefixes once their last word is finished; only the wanted rows."""
        beam = self._beam
        history_score, context = beam.history_score.copy(), beam.context.copy()
        for row in np.flatnonzero(wanted).tolist():
            language_score, following = self._word(int(beam.node[row]), int(beam.length[row]), int(beam.context[row]))
            history_score[row] += language_score
            context[row] = following
        return history_score, context

    def _word(self, node: int, length: int, context: int) -> tuple[float, int]:
        key = (node, length, context)
        if key not in self._finished:
            language_score, following = self._language.finish(node, length, self._contexts[context])
            if following not in self._context_numbers:
                self._context_numbers[following] = len(self._contexts)
                self._contexts.append(following)
            self._finished[key] = language_score, self._context_numbers[following]
        return self._finished[key]

    def _choose(self, steps: _Steps) -> None:
        """Keep the best states."""
        beam, rows, word_delimiter = self._beam, len(self._beam.last), self._alphabet.word_delimiter
        language_score = beam.history_score + beam.lookahead
        history_score = np.where(
            steps.tokens == word_delimiter, steps.history_score[:, None], beam.history_score[:, None]
        )
        scores = np.concatenate(
            [
                steps.blank + language_score,
                steps.letter + language_score,
                (steps.grown + history_score + steps.lookahead).ravel(),
            ]
        )
        floor = max(scores.max() - self._limits.spread, np.finfo(np.float64).min)
        if len(scores) > self._limits.beam:
            floor = max(floor, np.partition(scores, -self._limits.beam)[-self._limits.beam])
        kept = scores >= floor
        steps.blank[~kept[:rows]] = -np.inf
        steps.letter[~kept[rows : 2 * rows]] = -np.inf
        staying = np.flatnonzero(kept[:rows] | kept[rows : 2 * rows])
        growing, columns = np.divmod(np.flatnonzero(kept[2 * rows :]), max(1, len(steps.tokens)))
        self._beam = self._moved(steps, staying, growing, columns, history_score)

    def _moved(self, steps: _Steps, staying: Ints, growing: Ints, columns: Ints, history_score: Floats) -> _Beam:
        beam, new = self._beam, steps.tokens[columns]
        ends = new == self._alphabet.word_delimiter
        first = len(self._written)
        self._previous.extend(beam.record[growing].tolist())
        self._written.extend(new.tolist())
        return _Beam(
            prefix=np.concatenate([beam.prefix[staying], beam.prefix[growing] * _MIX + (new + 1).astype(np.uint64)]),
            parent=np.concatenate([beam.parent[staying], beam.prefix[growing]]),
            last=np.concatenate([beam.last[staying], new]),
            node=np.concatenate([beam.node[staying], steps.nodes[growing, columns]]),
            length=np.concatenate([beam.length[staying], np.where(ends, 0, beam.length[growing] + 1)]),
            context=np.concatenate(
                [beam.context[staying], np.where(ends, steps.context[growing], beam.context[growing])]
            ),
            history_score=np.concatenate([beam.history_score[staying], history_score[growing, columns]]),
            lookahead=np.concatenate([beam.lookahead[staying], steps.lookahead[growing, columns]]),
            record=np.concatenate([beam.record[staying], np.arange(first, first + len(new))]),
            blank=np.concatenate([steps.blank[staying], np.full(len(new), -np.inf)]),
            letter=np.concatenate([steps.letter[staying], steps.grown[growing, columns]]),
        )

    def _end_words(self, begun: NDArray[np.bool_]) -> None:
        """Finish the last words of these rows. What the gap does to a word, a long silence does too, and that it is
        final: networks seldom write the gap."""
        beam, word_delimiter = self._beam, self._alphabet.word_delimiter
        history_score, context = self._finish(begun)
        first, rows = len(self._written), np.flatnonzero(begun)
        self._previous.extend(beam.record[rows].tolist())
        self._written.extend([word_delimiter] * len(rows))
        record = beam.record.copy()
        record[rows] = np.arange(first, first + len(rows))
        prefix = np.where(begun, beam.prefix * _MIX + np.uint64(word_delimiter + 1), beam.prefix)
        # A prefix that was followed with its gap already takes up what now spells the same.
        _, kept, same = np.unique(prefix, return_index=True, return_inverse=True)
        blank, letter = np.full((2, len(kept)), -np.inf)
        np.logaddexp.at(blank, same, beam.blank)
        np.logaddexp.at(letter, same, np.where(begun, -np.inf, beam.letter))
        self._beam = _Beam(
            prefix=prefix[kept], parent=np.where(begun, beam.prefix, beam.parent)[kept],
            last=np.where(begun, word_delimiter, beam.last)[kept], node=np.where(begun, ROOT, beam.node)[kept],
            length=np.where(begun, 0, beam.length)[kept], context=context[kept], history_score=history_score[kept],
            lookahead=np.where(begun, 0.0, beam.lookahead)[kept], record=record[kept], blank=blank, letter=letter,
        )  # fmt: skip

    def hypotheses(self) -> list[Hypothesis]:
        """The texts in the beam, the best first, their last word taken as finished; at least one."""
        beam = self._beam
        sounds: defaultdict[Words, float] = defaultdict(lambda: -np.inf)
        worths: dict[Words, float] = {}
        for row, sound in enumerate(np.logaddexp(beam.blank, beam.letter).tolist()):
            words = self._spelt(int(beam.record[row]))
            worths[words] = float(beam.history_score[row])
            if beam.node[row] != ROOT:
                worths[words] += self._word(int(beam.node[row]), int(beam.length[row]), int(beam.context[row]))[0]
            sounds[words] = float(np.logaddexp(sounds[words], sound))
        found = [Hypothesis(words, sound, worths[words]) for words, sound in sounds.items()]
        return sorted(found, key=lambda each: each.score, reverse=True)

    def fork(self, beam: int) -> "BeamSearch":
        """Another search that goes on from here, ``beam`` states wide, and leaves this one as it is."""
        other = copy(self)
        other._beam = replace(self._beam)
        other._previous, other._written = self._previous.copy(), self._written.copy()
        other._limits = replace(self._limits, beam=min(beam, self._limits.beam))
        return other

    def agreed(self, share: float) -> Words:
        """The finished words at the beginning of the best text that so much of the beam's probability begins with."""
        rows = self._rows()
        scores = np.array([score for score, _, _ in rows])
        weights = np.exp(scores - scores.max())
        weights /= weights.sum()
        _, best, over = rows[int(scores.argmax())]
        finished = best if over else best[:-1]
        while finished and _weight_of(finished, rows, weights) < share:
            finished = finished[:-1]
        return finished

    def _rows(self) -> list[tuple[float, Words, bool]]:
        """The score of each state, its words, and whether the last of them is over."""
        beam = self._beam
        scores = np.logaddexp(beam.blank, beam.letter) + beam.history_score + beam.lookahead
        over = beam.last == self._alphabet.word_delimiter
        return [
            (score, self._spelt(record), ended)
            for score, record, ended in zip(scores.tolist(), beam.record.tolist(), over.tolist(), strict=True)
        ]

    def can_settle(self, words: Words) -> bool:
        """Whether a text begins with these words, and what was heard of the last one is over."""
        scores = np.array([score for score, _, _ in self._rows()])
        over, sounding = self._rows_behind(words) + np.flatnonzero(self._ending(words)).tolist(), self._sounding(words)
        return bool(words and over) and scores[over].max() >= scores[sounding].max(initial=-np.inf)

    def _rows_behind(self, words: Words) -> list[int]:
        return [
            row
            for row, (_, spelt, over) in enumerate(self._rows())
            if spelt[: len(words)] == words and (over or len(spelt) > len(words))
        ]

    def _open(self, words: Words) -> NDArray[np.bool_]:
        """The rows that spell these words, and in which the last one is not over."""
        return np.array([spelt == words and not over for _, spelt, over in self._rows()], np.bool_)

    def _ending(self, words: Words) -> NDArray[np.bool_]:
        """Those in which the blank was heard behind it."""
        return self._open(words) & (self._beam.blank >= self._beam.letter)

    def _sounding(self, words: Words) -> NDArray[np.bool_]:
        """Those in which its last letter is heard: it may go on, and would be the first of another word."""
        return self._open(words) & (self._beam.blank < self._beam.letter)

    def settle(self, words: Words) -> None:
        """Follow only what begins with these words, and forget them: hypotheses() begins behind them.

        What is kept does not grow with the words that were final. words: as agreed() tells them, or the beginning
        of the best hypothesis. Where only the gap behind the last one was not heard it is taken to be there: texts that
        did hear one are hardly followed, and those among them that spell a word twice would remain.
        """
        self._end_words(self._ending(words))
        kept = self._rows_behind(words)
        beam = self._beam
        self._beam = _Beam(*(getattr(beam, each.name)[kept] for each in fields(beam)))
        self._forget(len(words))

    def _forget(self, count: int) -> None:
        """Write the records anew without the first ``count`` words, and keep no context that nothing leads to."""
        previous, written, known = [-1], [self._alphabet.word_delimiter], dict[tuple[int, int], int]()
        for row, record in enumerate(self._beam.record.tolist()):
            at = 0
            for token in self._tokens_behind(record, count):
                if (at, token) not in known:
                    known[at, token] = len(written)
                    previous.append(at)
                    written.append(token)
                at = known[at, token]
            self._beam.record[row] = at
        self._previous, self._written = previous, written
        numbers, places = np.unique(self._beam.context, return_inverse=True)
        self._contexts = [self._contexts[number] for number in numbers.tolist()]
        self._context_numbers = {context: number for number, context in enumerate(self._contexts)}
        self._beam.context = places.astype(np.int64)
        self._finished = {}

    def _tokens_behind(self, record: int, count: int) -> list[int]:
        """The tokens behind the first ``count`` words of what ends at a record."""
        spelt = self._spelt(record)[count:]
        tokens = [token for word in spelt for token in (*word, self._alphabet.word_delimiter)]
        return tokens if not spelt or self._written[record] == self._alphabet.word_delimiter else tokens[:-1]

    def _spelt(self, record: int) -> Words:
        """The words whose last token stands at a record."""
        words: list[list[int]] = [[]]
        while record:
            token = self._written[record]
            if token == self._alphabet.word_delimiter:
                words.append([])
            else:
                words[-1].append(token)
            record = self._previous[record]
        return tuple(tuple(reversed(word)) for word in reversed(words) if word)


def _weight_of(words: Words, rows: Sequence[tuple[float, Words, bool]], weights: Floats) -> float:
    """The share of the states that begin with these words, the last of them over."""
    begins = [spelt[: len(words)] == words and (over or len(spelt) > len(words)) for _, spelt, over in rows]
    return float(weights[np.array(begins)].sum())
