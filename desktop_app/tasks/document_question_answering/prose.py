"""What sentences of contracts and letters say in words that are always nearly the same: notice, law, warranty, counts.

No label stands beside these. Each is looked for where a question has the words for it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.media.documents.pages import Word
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.labels import FORMS, words_of

_SURE = 0.85

_MANY = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety)"
    r"(?: ?\(\d+\))?"
)
_LENGTH = rf"{_MANY}[ -](?:calendar |business |working )?(?:day|week|month|year|hour)s?"
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?: day)? (?:of )?[A-Za-z]+,? \d{4}|[A-Za-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
)

_SAID: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (
        frozenset({"notic"}),
        (
            rf"(?P<told>{_LENGTH})['’]?,? (?:of )?(?:prior |advance |written |previous )*notice",
            rf"notice (?:period )?(?:of|is|:|shall be|of at least|of not less than) (?P<told>{_LENGTH})",
        ),
    ),
    (
        frozenset({"law"}),
        (
            r"govern\w* by[^.;]{0,80}?\blaws? of (?:the )?(?P<told>(?:State|Commonwealth|Province|Republic|Kingdom) of"
            r" [A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)*)",
        ),
    ),
    (
        frozenset({"effectiv"}),
        (
            rf"(?:entered|made|dated|effective)(?: into)?(?: as of| on| this| from)*[ :]+(?:the )?(?P<told>{_DAY})",
            rf"effective date[ :]+(?:is |of )?(?:the )?(?P<told>{_DAY})",
        ),
    ),
    (
        frozenset({"warranty", "guarante"}),
        (
            rf"(?:warrant\w*|guarantee\w*)[^.;]{{0,90}}?(?P<told>{_LENGTH})",
            rf"(?P<told>{_LENGTH})[ -](?:limited |manufacturer's |full )*(?:warranty|guarantee)",
        ),
    ),
    (
        frozenset({"term"}),
        (rf"\b(?:initial |fixed )?(?:term|period) of (?:the |this )?(?:\w+ ){{0,3}}?(?P<told>{_LENGTH})",),
    ),
)
"""For each the keys of the words that ask for it, and what says it."""


def said(named: Sequence[str], lasting: bool, words: Sequence[Word]) -> Iterator[Labelled]:
    """What sentences of a page say of what a question names.

    named: keys of its words. lasting: whether it asks how long something is, as "term" is a word of other things, too.
    """
    patterns = [each for keys, some in _SAID if not keys.isdisjoint(named) for each in some]
    if "term" in named and not lasting:
        patterns = [each for each in patterns if "term|period" not in each]
    if not patterns:
        return
    text, begins = "", []
    for word in words:
        begins.append(len(text))
        text += word.text + " "
    for pattern in patterns:
        for found in re.finditer(pattern, text, re.IGNORECASE if "govern" not in pattern else 0):
            first, last = found.span("told")
            inside = [at for at, begin in enumerate(begins) if begin < last and begin + len(words[at].text) > first]
            yield Labelled(inside[0], inside[-1], _SURE)


def counted(noun: str, keys: Sequence[str], words: Sequence[Word]) -> Iterator[Labelled]:
    """The number before what is counted: "3" of "3 trucks". noun: its key. keys: those of the words, "" for none."""
    for at, key in enumerate(keys):
        if key != noun:
            continue
        for back in range(1, min(_BEFORE_NOUN, at) + 1):
            if words[at - back].box[3] < words[at].box[1] or words[at - back].box[1] > words[at].box[3]:
                break  # it stands in another line
            if re.fullmatch(_MANY, words[at - back].text.strip("(),.;:"), re.IGNORECASE):
                if at + 1 < len(words) and words[at + 1].text.isdigit():
                    break  # "Item 1" is a name
                yield Labelled(at - back, at - back, _SURE, whole=False)
                break
            if words[at - back].text.endswith((".", ",", ";")):
                break


_BEFORE_NOUN = 3
"""Words from a number to what it counts at most: "3 large trucks"."""


_DEFINED = re.compile(
    r"(?:(?:hereinafter|hereafter|herein)(?: collectively)?(?: (?:known|referred to|called|designated))?(?: as)?[ ,]*"
    r"(?:the )?[“\"'‘(]*|\((?:(?:hereinafter|collectively|together|each|as|the|an?) )*(?:[“\"‘]|(?<=the )))"
    r"(?P<name>[A-Za-z]+(?:\(s\))?)"
)
"""How a contract gives a party the name it is called by: "hereinafter known as the “Landlord”", "(the “Seller”)"."""

_JOINED = frozenset("and & of de von van der la le du".split())
_NEAR_NAME = 260
"""Letters before it in which the party is named."""


def defined(named: Sequence[str], keys: Sequence[str], words: Sequence[Word]) -> Iterator[Labelled]:
    """The party that a contract calls by a name: "Acme Inc." of "Acme Inc., a company of Ohio (the “Licensor”)".

    named: keys of what it is called in the question. keys: those of the words of the page.
    """
    if len(named) != 1:
        return
    text, begins = "", []
    for word in words:
        begins.append(len(text))
        text += word.text + " "
    earlier = 0
    for found in _DEFINED.finditer(text):
        called = next(
            (keys[at] for at, begin in enumerate(begins) if begin + len(words[at].text) > found.start("name")), ""
        )
        first = max(earlier, found.start() - _NEAR_NAME)
        if called == named[0]:
            inside = [at for at, begin in enumerate(begins) if first <= begin < found.start()]
            name = _party([words[at].text for at in inside])
            if name is not None:
                yield Labelled(inside[name[0]], inside[name[1]], _SURE)
                return
        earlier = found.end()


def _party(texts: Sequence[str]) -> tuple[int, int] | None:
    """The first and last word of a party's name: what ends there in capitals, as "B-Cafetal, Inc." does before "(the";
    else the first words of capitals behind the last that introduces one."""
    if (ending := _ending(texts)) is not None:
        return ending
    starts = [at for at, text in enumerate(texts) if text.lower().strip(",:") in _INTRODUCING]
    for start in (*reversed([at + 1 for at in starts]), 0):
        at = start
        while at < len(texts) and not texts[at][:1].isupper():
            at += 1
        last = at
        while last < len(texts) and (texts[last][:1].isupper() or (texts[last] in _JOINED and last + 1 < len(texts))):
            last += 1
            if texts[last - 1].endswith((",", ";")):
                break
        while last > at and texts[last - 1] in _JOINED:
            last -= 1
        if last - at >= _WORDS_OF_NAME and at - start <= _INTRODUCED:
            return at, last - 1
    return None


def _ending(texts: Sequence[str]) -> tuple[int, int] | None:
    """The words in capitals at the end; None where they are of an address, which has commas."""
    first = len(texts)
    while first and (texts[first - 1][:1].isupper() or (texts[first - 1] in _JOINED and first < len(texts))):
        first -= 1
    while first < len(texts) and texts[first] in _JOINED:
        first += 1
    parts = texts[max(0, first - 1) :]
    listed = any(one.endswith(",") and FORMS.isdisjoint(words_of(other)) for one, other in pairwise(parts))
    whole = len(texts) - first >= _WORDS_OF_NAME and not listed
    return (first, len(texts) - 1) if whole else None


_INTRODUCING = frozenset("between as by is".split())
_WORDS_OF_NAME, _INTRODUCED = 2, 3
"""Words of a party's name at least, and from what introduces it to its first at most."""
