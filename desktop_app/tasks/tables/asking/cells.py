"""Where a question names cells: as they stand, by other words that mean the same, or by a part of their text."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import german, synonyms, twins, vocabulary
from desktop_app.tasks.tables.asking.kinds_of_values import calls_rows, is_rather_header
from desktop_app.tasks.tables.asking.listed import Listed
from desktop_app.tasks.tables.asking.lookup import LONGEST, MOST_KINDS, Lookup, Mention, bare_text
from desktop_app.tasks.tables.asking.signed import as_signed
from desktop_app.tasks.tables.asking.words import IN_IE, Token, folded, header_words, root, stems
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import is_prose

_Span = tuple[int, int, str, tuple[str, ...]]
"""Some words of a question: the places of the first and after the last, their bare text, what it is a plural of."""

_SAME_MEANING = 0.9
"""Score of a cell that means what the question says in other words: Sun for Sunday."""

_OUTDONE = 0.2
"""What a part of a cell's text loses where another cell says just that."""

_OF_NAMES = 0.06
"""What a part of a name loses where the word is a part of kinds too: banks are of an industry, not those called so."""

_OF_ALL_ROWS = 0.5
"""What a cell of another word loses where the word says what every row is: who died, in a table of deaths."""

_SAME_FAMILY = 0.8
"""Score of a cell that shares the root of a word."""

_LEAST = 5
"""Letters of a word that is compared by its root, at least."""


def cells(lookup: Lookup, text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
    """The cells that some words of a question may mean, overlapping as it comes.

    Words that are all that some cell says are hardly meant where they are a part of another: of an agency called NPS,
    and an action "Established (NPS)".
    """
    found = twins.told_apart(lookup, tokens, list(_in_columns(lookup, text, tokens)))
    whole = {(each.start, each.end) for each in found if not each.partial}
    kinds = _spans_of_kinds(lookup, [each for each in found if each.partial])
    fewest = _fewest_kinds(lookup, [each for each in found if not each.partial])
    for each in found:
        span = (each.start, each.end)
        if not each.partial and calls_rows(tokens[each.start : each.end], each):
            continue
        less = _OUTDONE if each.partial and span in whole else 0.0
        if each.partial and each.column not in kinds.get(span, (each.column,)):
            less += _OF_NAMES
        if not each.partial and len(lookup.grid[each.column].texts) >= _MANY * fewest[span]:
            less += _OF_NAMES
        if each.partial and _is_of_header(lookup, tokens[each.start : each.end]):
            less += _BY_HEADER
        if not each.partial and is_rather_header(lookup, tokens[each.start : each.end], each):
            less += _BY_HEADER
        if not each.partial and _is_of_all_rows(lookup, tokens[each.start : each.end], each):
            less += _OF_ALL_ROWS
        yield replace(each, score=each.score - less) if less else each


_BY_HEADER = 0.4
"""What a part of a cell's text loses where a header has the word, so that it is not tried beside that."""

_MANY = 10
"""How many times as many texts a column has in which kinds of another are hardly meant: movies and TV shows."""


def _fewest_kinds(lookup: Lookup, whole: Sequence[Mention]) -> dict[tuple[int, int], int]:
    """For words that are cells: how few texts a column has in which they are; more than kinds are not told apart."""
    fewest: dict[tuple[int, int], int] = {}
    for each in whole:
        texts = len(lookup.grid[each.column].texts)
        span = (each.start, each.end)
        fewest[span] = min(fewest.get(span, sys.maxsize), texts if texts <= MOST_KINDS else sys.maxsize)
    return fewest


def _is_of_header(lookup: Lookup, said: Sequence[Token]) -> bool:
    """Whether a small word that cells contain is one of a header, too: "home" of a home team, not of a cup."""
    word = said[0]
    return len(said) == 1 and word.text.islower() and any(word.stem in header.long for header in lookup.headers)


def _spans_of_kinds(lookup: Lookup, parts: Sequence[Mention]) -> dict[tuple[int, int], tuple[str, ...]]:
    """For words that stand in cells of several columns: those of the columns whose texts come again and again."""
    by_span: dict[tuple[int, int], list[str]] = {}
    for each in parts:
        by_span.setdefault((each.start, each.end), []).append(each.column)
    kinds = {}
    for span, columns in by_span.items():
        if len(columns) > 1 and (some := tuple(name for name in columns if lookup.repeats(lookup.grid[name]))):
            kinds[span] = some
    return kinds


def _is_of_all_rows(lookup: Lookup, said: Sequence[Token], cell: Mention) -> bool:
    """Whether a verb that a cell says in another word is what happened to every row: each has a date of death."""
    if len(said) > 1 or folded(cell.texts[0])[:3] == said[0].folded[:3]:
        return False
    dates = (each.column for each in lookup.headers if said[0].stem in each.stems and len(each.stems) > 1)
    return any(column.kind is ColumnKind.DATE and bool(column.filled.all()) for column in dates)


def _in_columns(lookup: Lookup, text: str, tokens: Sequence[Token]) -> Iterator[Mention]:
    """The cells of each column that some words may mean."""
    spans = list(_spans(text, tokens))
    stemmed = {bare: " ".join(stems(bare.split())) for _, _, bare, _ in spans}
    families = [_family(token) for token in tokens]
    for column in filter(_has_words, lookup.grid):
        places, padded = lookup.keys(column)
        lists = lookup.listed(column)
        places = {**places, **lists.places} if lists is not None else places
        exact: set[tuple[int, int]] = set()
        if _is_of_remarks(column):
            # "vegetarian" of a guest is in "vegetarian, arrives on Friday", too.
            yield from filter(None, map(_not_denied, _parts(column, padded, text, tokens, spans, exact)))
            continue
        for start, end, bare, singulars in spans:
            if f"{bare}+" in places and text[tokens[end - 1].end :][:1] == "+":
                continue  # "AA+" is no AA
            rows = places.get(bare) or next(filter(None, map(places.get, singulars)), None)
            if rows and bare in places:
                # "stratovolcanoes", where some rows have the plural and others the singular.
                rows = [*rows, *(place for one in singulars if one != bare for place in places.get(one, ()))]
            by_stem = None if rows else _rows_of_stem(lookup, column, stemmed[bare], tokens[start:end])
            small = end - start == 1 and tokens[start].folded in vocabulary.GLUE
            if small and rows:
                free = _is_last(tokens, start) or _is_named(tokens, start)
                rows = [place for place in rows if free or column.texts[place].strip() == tokens[start].text]
            if rows:
                rows = as_signed(column.texts, rows, text, tokens[start].start, tokens[end - 1].end)
                exact.add((start, end))
                score = 0.97 if small or end - start > 1 or not _is_common(tokens[start]) else 0.7
                cell = _cell(column, start, end, rows, score, False, text, tokens)
                yield _one_listed(lists, bare, singulars, cell, tokens)
            elif by_stem and not all(token.stem in vocabulary.LIGHT for token in tokens[start:end]):
                exact.add((start, end))
                cell = _cell(column, start, end, by_stem, _SAME_MEANING, False, text, tokens)
                yield _by_stem(lists, by_stem, cell, tokens)
            else:
                is_code = text[tokens[start].start : tokens[end - 1].end].isupper()
                called = synonyms.alike(bare, is_code, column)
                rows = next(filter(None, map(places.get, called)), None) or _in_kinds(column, padded, called)
                is_alone = end == start + 1 and not rows
                family = _rows_of_family(lookup, column, families[start], tokens[start]) if is_alone else []
                if rows or family:
                    exact.add((start, end))
                    score = _SAME_MEANING if rows else _SAME_FAMILY
                    cell = _cell(column, start, end, rows or family, score, False, text, tokens)
                    yield _one_listed(lists, next(filter(places.get, called), ""), (), cell, tokens)
        if not column.is_of_links:
            yield from _parts(column, padded, text, tokens, spans, exact)


def _rows_of_stem(lookup: Lookup, column: Column, stem: str, tokens: Sequence[Token]) -> list[int] | None:
    """The rows whose words have the stem of some of a question's."""
    rows = lookup.stemmed(column).get(stem)
    if rows and len(tokens) == 1 and _is_other_word(tokens[0].folded, bare_text(column.texts[rows[0]])):
        return None
    return rows


def _rows_of_family(lookup: Lookup, column: Column, family: str, token: Token) -> list[int]:
    """The rows whose word is of one family with a question's, or was cut short."""
    return lookup.families(column).get(family, []) or (lookup.cut_short(column, token.folded) if family else [])


def _is_other_word(one: str, other: str) -> bool:
    """Whether two words of one stem have it by chance: Homs, which is no plural, and home."""
    return {one[-1:], other[-1:]} == {"e", "s"} and one[:-1] == other[:-1]


_OF_LIST = 0.95
"""Score of one of several values of a cell at most: a cell that says nothing else is meant rather."""


def _one_listed(
    lists: Listed | None, bare: str, singulars: Sequence[str], cell: Mention, tokens: Sequence[Token]
) -> Mention:  # fmt: skip
    """The same, told as one of the values that cells list where some of them say more."""
    if lists is None or all(bare_text(text) == bare for text in cell.texts):
        return cell
    value = next((each for each in (bare, *singulars) if each in lists.written), "")
    if not value:
        return cell
    said, score = lists.written[value][0], min(cell.score, _OF_LIST)
    if _is_alone(tokens, cell.start, cell.end):
        if texts := tuple(text for text in cell.texts if bare_text(text) == value):
            return replace(cell, texts=texts, said=said)
        score = _NOT_ALONE
    return replace(cell, listed=lists.pattern(value), said=said, score=score)


_NOT_ALONE = 0.05
"""Score of a value that is asked for alone, and that no cell lists so."""


def _is_alone(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether nothing but a value is asked for: "who speaks only English", not "only English books"."""
    before = [token.folded for token in tokens[max(start - 2, 0) : start]]
    only = before[-1:] == ["only"] or before in (["only", "with"], ["only", "in"])
    return only and (end == len(tokens) or tokens[end].is_mark or tokens[end].folded in vocabulary.GLUE)


def _by_stem(lists: Listed | None, places: list[int], cell: Mention, tokens: Sequence[Token]) -> Mention:
    """The same of a value that is found by the stems of its words."""
    value = next((key for key, own in lists.places.items() if own is places), "") if lists is not None else ""
    return _one_listed(lists, value, (), cell, tokens)


_REMARKS = frozenset("remarks remark notes note comments comment details description bemerkung bemerkungen".split())


_LONGEST_KIND = 3
"""Words up to which each remark may be one of a few kinds: paid, not paid."""
_DENIED = r"(?i)\b(?:no|not|never|without|non|kein\w*|ohne|nicht)[\s-]+{said}"


def _not_denied(mention: Mention) -> Mention | None:
    """The same without cells that deny what was said: "not vegetarian"."""
    denied = re.compile(_DENIED.format(said=re.escape(mention.said)))
    texts = tuple(text for text in mention.texts if denied.search(text) is None)
    return replace(mention, texts=texts) if texts else None


def _is_of_remarks(column: Column) -> bool:
    """Whether cells of a column may say several things each."""
    if not _REMARKS.intersection(header_words(column.name)):
        return False
    return any(len(text.split()) > _LONGEST_KIND or re.search("[,;]", text) for text in column.texts)


def _in_kinds(column: Column, padded: pa.Array, called: Sequence[str]) -> list[int]:
    """The places of the one kind of a few that has one of some words: "Female Characters" for women."""
    if len(column.texts) > MOST_KINDS:
        return []
    found = [_finds(padded, other).tolist() for other in called if len(other) > 2]
    return next((places for places in found if len(places) == 1), [])


def _family(token: Token) -> str:
    """The root of a word, by which kinds are found too: "senators" of the senate; "" where it may be none."""
    says_much = _may_be_part(token) and not token.is_number and len(token.folded) >= _LEAST
    return root(token.stem) if says_much else ""


def _has_words(column: Column) -> bool:
    return column.kind in (ColumnKind.TEXT, ColumnKind.TRUTH)


def _cell(
    column: Column, start: int, end: int, places: Sequence[int], score: float, partial: bool, text: str,
    tokens: Sequence[Token],
) -> Mention:  # fmt: skip
    texts = tuple(column.texts[place] for place in places)
    said = texts[0].strip() if not partial else text[tokens[start].start : tokens[end - 1].end]
    if partial and end == start + 1 and folded(said) not in folded(texts[0]):
        said = _singular(said)
    return Mention(start, end, "V", score, column=column.name, texts=texts, partial=partial, said=said)


def _is_common(token: Token) -> bool:
    """Whether a word says more often something else than a cell."""
    small = token.folded in vocabulary.GLUE or token.folded in ("vs", "versus")
    return small or token.stem in vocabulary.LIGHT or len(token.folded) < 2


def _spans(text: str, tokens: Sequence[Token]) -> Iterator[_Span]:
    """Every few words in a row: their places, their bare text, and that without the endings of a plural."""
    in_german = german.is_german(text)
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + LONGEST, len(tokens)) + 1):
            if tokens[start].is_mark or tokens[end - 1].is_mark:
                continue
            small = end - start == 1 and tokens[start].folded in vocabulary.GLUE
            if small and not (start and _may_be_cell(text, tokens, start)):
                continue  # "A" within a question is a name, unlike "a"; so is "no" at its end
            bare = bare_text(text[tokens[start].start : tokens[end - 1].end])
            last = tokens[end - 1]
            words = (_singular(last.folded), *(german.singulars(last.folded) if in_german else ()))
            lead = bare[: -len(last.folded)]
            found = (lead + word for word in words if word != last.folded) if bare.endswith(last.folded) else ()
            yield start, end, bare, tuple(found)
            if text[last.end : last.end + 1] == "+":
                yield start, end, f"{bare}+", ()  # an age group called "60+"


def _may_be_cell(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a small word may be the name of something: "sales of Table", "grade A", "with no" at the end."""
    written_large = tokens[place].text[0].isupper() and not text.isupper() and not text.istitle()
    return _is_last(tokens, place) or written_large or _is_named(tokens, place)


_THINGS = frozenset(["table", "chart", "sheet", "list", "name", "record", "records", "entry", "total"])


def _is_named(tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun that says nothing elsewhere stands where a name does: "price of table in 2021"."""
    return tokens[place].folded in _THINGS and place > 0 and tokens[place - 1].folded in ("of", "for")


def _is_last(tokens: Sequence[Token], place: int) -> bool:
    return all(token.is_mark for token in tokens[place + 1 :])


_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife"}


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4 and word not in IN_IE:
        return word[:-3] + "y"
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def _parts(
    column: Column, padded: pa.Array, text: str, tokens: Sequence[Token], spans: Sequence[_Span],
    exact: set[tuple[int, int]],
) -> Iterator[Mention]:  # fmt: skip
    """Words that cells contain; only the longest of those that overlap."""
    alone = [_finds_either(padded, token) if _may_be_part(token) else None for token in tokens]
    found: list[tuple[int, int, np.ndarray]] = []
    for start, end, bare, _ in spans:
        parts = [part for part in alone[start:end] if part is not None]
        if not parts or (start, end) in exact or not all(len(each) for each in parts):
            continue
        if alone[start] is None or alone[end - 1] is None:
            continue
        places = parts[0] if end - start == 1 else _finds(padded, bare)
        if len(places):
            found.append((start, end, places))
    for start, end, places in found:
        if any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found):
            continue
        if any(a <= start and end <= b for a, b in exact):
            continue
        score = _part_score(column, start, end, places, tokens)
        cell = _cell(column, start, end, places.tolist(), score, True, text, tokens)
        yield _not_denied(cell) or cell  # who is married is not "Never married"


_SAYS_HOW_OFTEN = frozenset(["once", "twice", "never", "ever", "but", "per"])
"""Words that cells may have, too, but by which nobody looks for them."""


def _may_be_part(token: Token) -> bool:
    small = token.folded in vocabulary.GLUE or token.folded in _SAYS_HOW_OFTEN
    if token.is_mark or small or token.stem in vocabulary.LIGHT:
        return False
    return len(token.folded) > 2 or token.is_number or token.text[:1].isupper()


def _finds_either(padded: pa.Array, token: Token) -> np.ndarray:
    """The cells that have a word, else those that have it in the singular: "how many toyotas"."""
    found = _finds(padded, token.folded)
    if not len(found) and not token.is_number:
        found = _finds(padded, _singular(token.folded))
    # "How many schools", where nearly every name ends with School, asks for the rows.
    says_nothing = len(padded) > 2 and 2 * len(found) > len(padded) and not token.is_number
    return found[:0] if says_nothing else found


def _finds(padded: pa.Array, bare: str) -> np.ndarray:
    bare = bare_text(bare)
    if not bare:
        return np.zeros(0, dtype=np.int64)
    flags: np.ndarray = pc.match_substring(padded, f" {bare} ").to_numpy(zero_copy_only=False)
    return np.flatnonzero(flags)


_IN_PROSE = 0.4
"""Score of a small word within sentences, where nearly every word stands: nobody looks for it there but at last."""


def _part_score(column: Column, start: int, end: int, places: np.ndarray, tokens: Sequence[Token]) -> float:
    """A part of a name says more the longer it is and the fewer cells have it."""
    score = 0.72 + 0.06 * min(end - start - 1, 2)
    if tokens[start].is_number and end - start == 1:
        score -= 0.2
    score += 0.05 if len(column.texts) <= MOST_KINDS else 0.0
    longest = max(len(column.texts[int(place)]) for place in places[:20])
    if end == start + 1 and tokens[start].text.islower() and is_prose(column):
        return _IN_PROSE
    return score - (0.15 if longest > 60 else 0.0)
