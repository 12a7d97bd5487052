"""Sentences to speak: a small grammar of English over the recipe's words, numbers, dates and names."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from random import Random

from . import numbers, words

_VOWELS = "aeiou"
_DETERMINERS = ("the", "the", "the", "my", "your", "his", "her", "our", "their", "this", "that", "every", "another")
_PLURAL_DETERMINERS = ("the", "some", "many", "all the", "these", "those", "most", "a few", "my", "their", "two")
_PREPOSITIONS = ("in", "at", "near", "behind", "from", "to", "across", "through", "around", "towards", "past", "by")
_IRREGULAR_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "mouse": "mice", "goose": "geese", "sheep": "sheep",
    "fish": "fish", "deer": "deer", "knife": "knives", "shelf": "shelves", "leaf": "leaves", "wife": "wives",
    "policeman": "policemen", "fisherman": "fishermen", "chairman": "chairmen", "wolf": "wolves", "thief": "thieves",
}  # fmt: skip


def plural(noun: str) -> str:
    """The plural of a noun of the word lists."""
    return _IRREGULAR_PLURALS.get(noun) or add_s(noun)


def add_s(word: str) -> str:
    """A noun or verb with its ending -s."""
    head, *rest = word.split(" ")
    if re.search(r"(s|x|z|ch|sh)$", head):
        head += "es"
    elif head.endswith("y") and head[-2] not in _VOWELS:
        head = head[:-1] + "ies"
    elif head in ("potato", "tomato", "hero", "echo", "go"):
        head += "es"
    else:
        head += "s"
    return " ".join([head, *rest])


def _doubles(verb: str) -> bool:
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprtz]", verb)
    return (bool(short) and not verb.endswith("k")) or verb in ("begin", "forget")


def add_ing(verb: str) -> str:
    """A verb's present participle."""
    head, *rest = verb.split(" ")
    if head in ("lie", "die"):
        head = head[:-2] + "ying"
    elif head.endswith("e") and not head.endswith("ee"):
        head = head[:-1] + "ing"
    else:
        head += (head[-1] if _doubles(head) else "") + "ing"
    return " ".join([head, *rest])


def add_ed(verb: str) -> str:
    """A regular verb's past tense."""
    head, *rest = verb.split(" ")
    if head.endswith("e"):
        head += "d"
    elif head.endswith("y") and head[-2] not in _VOWELS:
        head = head[:-1] + "ied"
    else:
        head += (head[-1] if _doubles(head) else "") + "ed"
    return " ".join([head, *rest])


def verb_forms(entry: str) -> tuple[str, str, str]:
    """Base form, past tense and participle of an entry of the verb lists."""
    base, *irregular = entry.split(":")
    past, participle = irregular or (add_ed(base), add_ed(base))
    return base, past, participle


@cache
def all_words() -> tuple[str, ...]:
    """Every single word the recipe knows, with the inflections it uses, in alphabetical order."""
    found: set[str] = set(words.EXTRA + words.MONTHS + words.WEEKDAYS + words.FIRST_NAMES + words.LAST_NAMES)
    for group in (words.PEOPLE, words.ANIMALS, words.THINGS):
        found.update(group)
        found.update(plural(noun) for noun in group)
    for entry in words.TRANSITIVE + words.INTRANSITIVE:
        base, past, participle = verb_forms(entry)
        found.update((base, past, participle, add_s(base), add_ing(base)))
    phrases = (words.SUBSTANCES, words.PLACES, words.SPOTS, words.ADJECTIVES, words.ADVERBS, words.WHEN, words.STOCK)
    found.update(word for group in phrases for word in group)
    found.update(numbers.cardinal(number) for number in range(100))
    return tuple(sorted({word for phrase in found for word in phrase.lower().split()}))


class Grammar:
    """Draws sentences from a seeded source; the same seed gives the same sentences."""

    def __init__(self, seed: int) -> None:
        self._rng = Random(seed)

    def __iter__(self) -> Iterator[str]:
        while True:
            yield self.sentence()

    def sentence(self) -> str:
        """One utterance of 1 to some 20 words, in the case and with the commas a synthesiser reads."""
        kinds: tuple[tuple[Callable[[], str], int], ...] = (
            (self._clause, 24), (self._compound, 10), (self._question, 10), (self._number, 14), (self._dated, 10),
            (self._named, 8), (self._scattered, 22), (self._stock, 4), (self._passive, 6), (self._equation, 4),
        )  # fmt: skip
        draws, weights = [draw for draw, _ in kinds], [weight for _, weight in kinds]
        return self._rng.choices(draws, weights)[0]()

    def _pick(self, group: tuple[str, ...]) -> str:
        return self._rng.choice(group)

    def _often(self, probability: float) -> bool:
        return self._rng.random() < probability

    def _noun(self) -> str:
        return self._pick(self._rng.choice((words.PEOPLE, words.ANIMALS, words.THINGS, words.THINGS)))

    def _singular(self, noun: str) -> str:
        described = f"{self._pick(words.ADJECTIVES)} {noun}" if self._often(0.45) else noun
        if self._often(0.3):
            return f"{'an' if described[0] in _VOWELS else 'a'} {described}"
        return f"{self._pick(_DETERMINERS)} {described}"

    def _plural(self, noun: str) -> str:
        described = f"{self._pick(words.ADJECTIVES)} {plural(noun)}" if self._often(0.4) else plural(noun)
        if self._often(0.3):
            return f"{numbers.cardinal(self._rng.randrange(2, 100))} {described}"
        return f"{self._pick(_PLURAL_DETERMINERS)} {described}"

    def _object(self) -> str:
        kind = self._rng.random()
        if kind < 0.45:
            return self._singular(self._noun())
        if kind < 0.75:
            return self._plural(self._noun())
        if kind < 0.9:
            return f"{self._pick(('the', 'some', 'more', 'enough', 'no'))} {self._pick(words.SUBSTANCES)}"
        return self._pick(words.FIRST_NAMES)

    def _subject(self) -> tuple[str, bool]:
        """The words of a subject, and whether it takes the verb's plural."""
        kind = self._rng.random()
        if kind < 0.25:
            return self._pick(("I", "we", "they", "you")), True
        if kind < 0.4:
            return self._pick(("he", "she", "it", *words.FIRST_NAMES)), False
        if kind < 0.7:
            return self._singular(self._noun()), False
        return self._plural(self._noun()), True

    def _place(self) -> str:
        if self._often(0.3):
            return f"{self._pick(('in', 'from', 'to', 'near'))} {self._pick(words.PLACES)}"
        return f"{self._pick(_PREPOSITIONS)} {self._pick(words.SPOTS)}"

    def _predicate(self, many: bool, subject: str) -> str:
        group, transitive = (words.TRANSITIVE, True) if self._often(0.7) else (words.INTRANSITIVE, False)
        base, past, participle = verb_forms(self._pick(group))
        be = "am" if subject == "I" else "are" if many else "is"
        verb = self._pick((
            past, past, past, base if many else add_s(base), f"will {base}", f"{be} {add_ing(base)}",
            f"{'have' if many else 'has'} {participle}", f"had {participle}", f"did not {base}", f"can {base}",
            f"{'do not' if many else 'does not'} {base}", f"could not {base}", f"should {base}", f"didn't {base}",
            f"{'want' if many else 'wants'} to {base}", f"{'were' if many else 'was'} going to {base}",
        ))  # fmt: skip
        return f"{verb} {self._object()}" if transitive else verb

    def _clause(self) -> str:
        subject, many = self._subject()
        parts = [subject, self._predicate(many, subject)]
        if self._often(0.4):
            parts.append(self._place())
        if self._often(0.35):
            parts.append(self._pick(words.ADVERBS))
        if self._often(0.15):
            parts.append(self._pick(words.WHEN))
        return " ".join(parts)

    def _compound(self) -> str:
        link = self._pick(("and", "but", "because", "so", "while", "when", "or", "after", "before", "until", "if"))
        return f"{self._clause()}, {link} {self._clause()}"

    def _question(self) -> str:
        base, _, participle = verb_forms(self._pick(words.TRANSITIVE))
        subject, many = self._subject()
        opening = self._pick(("why", "when", "where", "how"))
        return self._pick((
            f"{opening} did {subject} {base} {self._object()}",
            f"{'do' if many else 'does'} {subject} {base} {self._object()}",
            f"who will {base} {self._object()} {self._pick(words.ADVERBS)}",
            f"how many {plural(self._noun())} are there {self._place()}",
            f"what is the {self._pick(words.THINGS)} of {self._object()}",
            f"have you ever {participle} {self._object()}",
            f"could you please {base} {self._object()}",
            f"is {self._singular(self._noun())} {self._pick(words.ADJECTIVES)}",
        ))  # fmt: skip

    def _number(self) -> str:
        rng = self._rng
        return self._pick((
            numbers.amount(rng),
            numbers.digits(rng),
            numbers.cardinal(numbers.any_number(rng)),
            f"it costs {numbers.amount(rng)}",
            f"{self._object()} costs {numbers.amount(rng)}",
            f"there were {numbers.cardinal(numbers.any_number(rng))} {plural(self._noun())} {self._place()}",
            f"the number is {numbers.digits(rng)}",
            f"chapter {numbers.cardinal(rng.randrange(1, 40))} begins on page {numbers.cardinal(rng.randrange(900))}",
            f"the {numbers.ordinal(rng.randrange(1, 60))} {self._noun()}",
            f"about {numbers.amount(rng)} more than {numbers.amount(rng)}",
        ))  # fmt: skip

    def _dated(self) -> str:
        rng = self._rng
        return self._pick((
            f"on {numbers.date(rng)}",
            f"at {numbers.time(rng)}",
            f"the meeting is on {numbers.date(rng)} at {numbers.time(rng)}",
            f"{self._clause()} on {numbers.date(rng)}",
            f"it is {numbers.time(rng)}",
            f"{self._pick(words.FIRST_NAMES)} was born in {numbers.year(rng)}",
            f"the train to {self._pick(words.PLACES)} leaves at {numbers.time(rng)}",
            f"{self._pick(words.WEEKDAYS)} {self._pick(words.ADVERBS)}",
            f"since {numbers.year(rng)}, {self._clause()}",
        ))  # fmt: skip

    def _named(self) -> str:
        name = f"{self._pick(words.FIRST_NAMES)} {self._pick(words.LAST_NAMES)}"
        return self._pick((
            name,
            f"my name is {name}",
            f"{name} is {self._singular(self._pick(words.PEOPLE))} from {self._pick(words.PLACES)}",
            f"{self._pick(('mister', 'missus', 'doctor', 'professor'))} {self._pick(words.LAST_NAMES)}",
            f"this is {name} {self._place()}",
            f"{self._pick(words.FIRST_NAMES)} and {self._pick(words.FIRST_NAMES)} live in {self._pick(words.PLACES)}",
            f"{self._pick(words.FIRST_NAMES)}'s {self._noun()} is {self._pick(words.ADJECTIVES)}",
        ))  # fmt: skip

    def _scattered(self) -> str:
        """Words without a sentence around them, so that spelling is learnt from the sound alone."""
        return " ".join(self._rng.choices(all_words(), k=self._rng.choice((1, 1, 2, 3, 4, 5, 6))))

    def _stock(self) -> str:
        return self._pick(words.STOCK)

    def _passive(self) -> str:
        *_, participle = verb_forms(self._pick(words.TRANSITIVE))
        return f"{self._singular(self._noun())} was {participle} {self._place()} {self._pick(words.ADVERBS)}"

    def _equation(self) -> str:
        first, second = (numbers.cardinal(self._rng.randrange(100)) for _ in range(2))
        link = self._pick(("plus", "minus", "times", "divided by", "and", "or", "to"))
        return f"{first} {link} {second}" + (f" is {numbers.amount(self._rng)}" if self._often(0.5) else "")


def distinct(seed: int, count: int, taken: frozenset[str] = frozenset()) -> list[str]:
    """The first ``count`` different sentences of a seed, none of which is among ``taken``.

    Sentences are compared by their letters, so a comma or a capital makes no new sentence.
    """
    seen = set(taken)
    found: list[str] = []
    for sentence in Grammar(seed):
        if len(found) == count:
            break
        if (letters := spoken_letters(sentence)) not in seen:
            seen.add(letters)
            found.append(sentence)
    return found


def spoken_letters(sentence: str) -> str:
    """A sentence in the letters of the checkpoint: capitals, apostrophes and single spaces."""
    return " ".join(re.sub(r"[^A-Z' ]", " ", sentence.upper()).split())
