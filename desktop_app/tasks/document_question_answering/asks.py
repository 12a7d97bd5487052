"""What a question asks for: the words of a label that would answer it, and the kind of what may stand beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.tasks.document_question_answering import answer_kinds, wordings
from desktop_app.tasks.document_question_answering.asked import DATE, SELLER, TOTAL
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.other_languages import english

_FRAME = frozenset(
    "what who whom whose when where which how is are was were be been does do did has have had the a an this that these"
    " those there it its they i we you my our your please tell me give show find high many much long old s"
    " must name called stated given written listed here page document form".split()
)
"""Words that make a question of what it names, and say nothing of what stands beside the answer."""

FILLING = frozenset("of the a an and or for in on at is your our this s to by".split())
"""Words that a label may have more of than the question, or fewer."""

_OF_ANY, _OF_WHICH = frozenset("number no id type title".split()), frozenset("document page form".split())
"""Words that say nothing without those for what has them: "the document number"."""

_OF_NAMES = frozenset("first last middle full maiden family given".split())
"""Words that need the word for a name behind them."""

_NAMES_NOTHING = frozenset("what who when where which how is are it".split())
"""Words that name nothing, where a question has no other: "Who is it?"."""

_OF_ALL = frozenset(
    "say summary summariz summaris summar explain explanat describ descript overview gist contain content mean".split()
)
"""Keys of what wants the whole told in other words, which no place of a page does."""

_JOINING = frozenset("to by at on from for via".split())
"""Words that end a label: "Bill to", "Issued on", "Ship via"."""

_OF_PLACES = frozenset("to from address city country".split())
"""Words of a question that is not answered behind "via"."""

_MEANS = {
    "no": "number", "nr": "number", "num": "number", "nos": "number", "#": "number", "tel": "phone",
    "telephone": "phone", "amt": "amount", "qty": "quantity", "dept": "department", "acct": "account",
    "ref": "reference", "addr": "address", "mail": "email", "inv": "invoice", "cust": "customer", "dt": "date",
}  # fmt: skip
_ENDINGS = ("ation", "ing", "ion", "es", "ed", "s", "e")
STEM = 4
"""Letters of a word that are left at least when its ending is taken off."""

_MONEY = frozenset(
    "amount pric cost balanc fee premium salary rent subtotal deposit payment pay discount incom wage charg withheld"
    " deductibl gros revenu profit earn".split()
)
"""Keys of what is a sum of money."""

_NO_MONEY = frozenset("method mode term terms type condition statu center centr code".split())
"""Keys that make another thing of it: "payment method"."""

_COUNTED = frozenset("weight volum distanc mileag consumpt usag hour quantity pag item unit piec packag day".split())
"""Keys of what has a total that is no sum of money: "the total weight"."""

_PAID_FOR = frozenset("charg fee cost amount".split())
"""Keys that the label of a line of a bill lacks: "the sewer charge" stands behind "Sewer"."""

_GENERAL = frozenset({"number", "addres", "id"})
"""Keys that a label may lack, where its value shows what it is: "Room: 515", "E-mail: a@b.org"."""

_OTHER_WORDS = 0.95
"""How much a label in other words than those of the question counts beside one in its words."""

_LESS = 0.8
"""How much a label counts that has fewer words than the question names."""

_WHOSE = re.compile(r"(\w+)['’]s? \w")

_OWED = frozenset({"owe", "owed"})

_TICKETS = frozenset("ticket pas flight trip journey booking entry admission".split())
"""Keys of what has a price, or a fare, where it is asked how much it is."""

_TO_WHOM = re.compile(
    r"(who|whom) (is|was) (it|this|that|the (letter|invoice|bill|document|receipt|statement|order|e-?mail|message"
    r"|ticket|pass|package))"
    r"( (sent|addressed|billed|written|made out))? (to|for)\b|to whom "
)

AMOUNT = "amount"
"""The kind of a sum of money that is no total and no tax."""

Token = tuple[str, str, int]
"""The key of a word, the word as it is compared with what a label may have besides, and its place in its cell."""


@dataclass(frozen=True)
class Asks:
    """What a question asks for. named: keys of the words of its label; words: all of them; kind: what can answer it;
    meant: what it is, where documents have other words for it, too (wordings.py); same: other labels for it;
    owner: key of whose it is."""

    named: tuple[str, ...]
    words: frozenset[str]
    kind: str
    meant: str = ""
    same: tuple[tuple[str, ...], ...] = ()
    owner: str = ""

    @classmethod
    def of(cls, question: str) -> "Asks":
        """Of "What is the fax no.?": named ("fax", "number")."""
        question = english(question)
        plain = words_of(question)
        asked = plain[0] if plain else ""
        last = plain[-1:]
        while plain and plain[0] in _FRAME:
            plain.pop(0)
        kept = [word for word in plain if word not in _FRAME and word not in FILLING]
        if "name" in plain and set(kept) <= _OF_NAMES:
            kept = [*kept, "name"]
        if kept and _OF_ANY.issuperset(kept):
            kept = [*(word for word in words_of(question) if word in _OF_WHICH), *kept]
        named = tuple(key_of(word) for word in kept or plain[-1:] or last if word not in _NAMES_NOTHING)
        meant = wordings.kind_of(frozenset(_MEANS.get(word, word) for word in kept))
        if asked == "when" and meant in (SELLER, wordings.BUYER):
            meant = DATE  # "When was it sent?"
        if _TO_WHOM.match(question.lower()):
            meant, named = wordings.BUYER, ("recipient",)
        if meant == wordings.DUE and "how much" in question.lower():
            meant = TOTAL
        elif meant == wordings.DUE and asked in ("who", "whom"):
            meant = wordings.BUYER
        kind = meant if meant == wordings.TAX else _kind(asked, question, named, kept)
        kind = {wordings.DUE: DATE, TOTAL: TOTAL, wordings.BUYER: answer_kinds.PERSON}.get(meant, kind)
        if not _OWED.isdisjoint(named) and kind == AMOUNT:
            kind, meant = TOTAL, TOTAL  # "How much do I owe?"
        if kind == AMOUNT and named and _TICKETS.issuperset(named):
            kept = ["price"]
        whose = _WHOSE.search(question)
        owner = whose[1].lower() if whose else ""
        same = wordings.same_as(frozenset(kept), kept == ["price"]) or wordings.same_as(
            frozenset(kept) - {owner}, itself=True
        )
        return cls(named, frozenset(plain), kind, meant, tuple(same), key_of(owner) if owner else "")

    def others(self) -> Iterator[tuple["Asks", float]]:
        """The same asked for by the other words that documents have for it, and how surely they mean it."""
        for text, weight in wordings.wordings(self.meant).items():
            yield replace(self, named=tuple(map(key_of, text)), words=frozenset(text)), weight * _OTHER_WORDS
        if self.meant:
            return
        for keys in self._less():
            yield replace(self, named=keys, same=()), _LESS
        for text in self.same:
            yield replace(self, named=tuple(map(key_of, text)), words=self.words | frozenset(text)), _OTHER_WORDS
        if self.kind == answer_kinds.COUNT and self.named:
            yield replace(self, named=("number", self.named[0])), _OTHER_WORDS
        elif (rest := tuple(key for key in self.named if key not in _GENERAL)) and rest != self.named:
            yield replace(self, named=rest), _OTHER_WORDS

    def _less(self) -> Iterator[tuple[str, ...]]:
        """Labels of fewer words: without whose it is ("the patient's date of birth"), or of what happened alone.

        "When was the specimen collected?" is answered behind "Date collected", the arrival date behind "Arrival".
        """
        if self.owner and len(self.named) > 1 and self.owner in self.named:
            yield tuple(key for key in self.named if key != self.owner)
        if self.kind == DATE and "date" in self.named and (rest := tuple(key for key in self.named if key != "date")):
            yield rest  # "Arrival" for the arrival date
        elif self.kind == DATE and self.named:
            yield self.named[-1], "date"
            if len(self.named) > 2:
                yield self.named[1:]
        if self.kind == AMOUNT and (rest := tuple(key for key in self.named if key not in _PAID_FOR)) not in (
            (),
            self.named,
        ):
            yield rest
        if self.kind == answer_kinds.RATE and len(self.named) > 1 and "interest" in self.named:
            yield ("rate",)

    @property
    def of_all(self) -> bool:
        """Whether the whole is to be told in other words: "Summarise this", "What does it say?"."""
        return bool(self.named) and _OF_ALL.issuperset(self.named)

    def may_end_with(self, token: "Token") -> bool:
        """Whether a word behind all that is named still belongs to the label."""
        return token[1] in self.words or (token[1] in _JOINING and not self.is_another([token]))

    def is_another(self, behind: Sequence["Token"]) -> bool:
        """Whether a label is another one by the word behind what is named: "Ship via" for whom it is shipped to."""
        return any(plain == "via" for _, plain, _ in behind) and not _OF_PLACES.isdisjoint(self.words)


def _kind(asked: str, question: str, named: Sequence[str], words: Sequence[str]) -> str:
    if asked == "when" or "date" in named:
        return DATE
    if "total" in named and _COUNTED.isdisjoint(named):
        return TOTAL
    kind = answer_kinds.wanted(question, words)
    if kind == answer_kinds.RATE:
        return kind
    paid = _MONEY.intersection(named)
    if paid == {"gros"} and not _COUNTED.isdisjoint(named):
        paid = frozenset()  # the gross weight
    money = "how much" in question.lower() or (bool(paid) and _NO_MONEY.isdisjoint(named) and not kind)
    return AMOUNT if money else kind


def meant(question: str) -> str:
    """Which field a question asks for, or tax, due or buyer (wordings.py); "" for anything else."""
    return Asks.of(question).meant


def key_of(word: str) -> str:
    """A word without its ending, or what it is short for."""
    word = _MEANS.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > STEM and word[-1] == word[-2] else word
