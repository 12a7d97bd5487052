"""What stands in fields: dates, amounts, numbers, names, addresses, in the ways that people write them."""

from collections.abc import Callable
from random import Random

from .words import (
    BRANDS,
    CITIES,
    COUNTRIES,
    FAMILY,
    FILLER,
    GIVEN,
    LABELS,
    LEGAL,
    STREET_KINDS,
    STREETS,
    THINGS,
    TRADES,
    filler,
    invented,
)

MONTHS = "January February March April May June July August September October November December".split()
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
CURRENCIES = ("$", "€", "£", "USD ", "EUR ", "GBP ", "CHF ", "")


def digits(rng: Random, least: int, most: int) -> str:
    """Digits, the first not 0 in most."""
    count = rng.randint(least, most)
    return "".join(rng.choice("0123456789") for _ in range(count))


def given(rng: Random) -> str:
    """A given name, one in six made up."""
    return invented(rng).capitalize() if rng.random() < 0.17 else rng.choice(GIVEN)


def family(rng: Random) -> str:
    """A family name, one in five made up."""
    return invented(rng).capitalize() if rng.random() < 0.2 else rng.choice(FAMILY)


def person(rng: Random) -> str:
    """A person's name."""
    name = f"{given(rng)} {family(rng)}"
    turn = rng.random()
    if turn > 0.84:
        return _initialled(rng)
    if turn < 0.1:
        return f"{rng.choice(('Mr', 'Mrs', 'Ms', 'Dr', 'Mr.', 'Ms.', 'Dr.', 'Prof.'))} {name}"
    if turn < 0.2:
        return f"{given(rng)} {rng.choice(_LETTERS)}. {family(rng)}"
    if turn < 0.26:
        return f"{family(rng)}, {given(rng)}"
    return name.upper() if turn > 0.78 else name


def _initialled(rng: Random) -> str:
    """A name with initials, three parts or a hyphen: K. A. Sparrow, T.D. Blachly, J Ward, Ana-Maria Ruiz."""
    first, second = rng.choice(_LETTERS), rng.choice(_LETTERS)
    name = rng.choice(
        (
            f"{first}. {second}. {family(rng)}",
            f"{first}. {second}. {family(rng)}",
            f"{first}.{second}. {family(rng)}",
            f"{first}. {family(rng)}",
            f"{first} {family(rng)}",
            f"{given(rng)}-{given(rng)} {family(rng)}",
            f"{given(rng)} {given(rng)} {family(rng)}",
            f"{given(rng)} {family(rng)}-{family(rng)}",
            f"{given(rng)} {rng.choice(('van', 'de', 'da', 'von', 'bin', 'Mc'))} {family(rng)}",
        )
    )
    return name.upper() if rng.random() < 0.2 else name


def company(rng: Random) -> str:
    """A firm."""
    first = rng.choice((rng.choice(BRANDS), family(rng), invented(rng).capitalize(), invented(rng).capitalize()))
    parts = [first]
    turn = rng.random()
    if turn < 0.08:
        parts.insert(0, rng.choice(("The", "The", "New", digits(rng, 1, 3))))
    elif turn < 0.14:
        parts[0] = rng.choice(("{0}.{1}.{2}.", "{0} & {1}", "{0}{1}{2}", "{0} {1}")).format(*rng.sample(_LETTERS, 3))
    if rng.random() < 0.2:
        parts.append(rng.choice(BRANDS) if rng.random() < 0.5 else rng.choice(THINGS).capitalize())
    if rng.random() < 0.8:
        parts.append(rng.choice(TRADES))
    if rng.random() < 0.15:
        parts += [rng.choice(("&", "&", "and")), rng.choice(TRADES)]
    if rng.random() < 0.1:
        parts.append(f"({rng.choice((rng.choice(_LETTERS), rng.choice(CITIES), rng.choice(COUNTRIES)))})")
    if rng.random() < 0.1:
        parts.insert(1, rng.choice(("&", "and")))
        parts.insert(2, family(rng))
    if rng.random() < 0.6:
        parts.append(rng.choice(LEGAL))
    name = " ".join(parts)
    return name.upper() if rng.random() < 0.12 else name


def street(rng: Random) -> str:
    """House number and street."""
    name = family(rng) if rng.random() < 0.3 else rng.choice(STREETS)
    kind = rng.choice(STREET_KINDS)
    flat = f", {rng.choice(('Suite', 'Apt', 'Unit', 'Floor'))} {digits(rng, 1, 3)}" if rng.random() < 0.12 else ""
    return f"{rng.randint(1, 999)} {name} {kind}{flat}"


def town(rng: Random) -> str:
    """A town with its postal code."""
    city = invented(rng).capitalize() if rng.random() < 0.3 else rng.choice(CITIES)
    turn = rng.random()
    if turn < 0.35:
        return f"{city}, {rng.choice(_LETTERS)}{rng.choice(_LETTERS)} {digits(rng, 5, 5)}"
    if turn < 0.6:
        return f"{digits(rng, 4, 5)} {city}"
    letters = _LETTERS
    return (
        f"{city} {rng.choice(letters)}{rng.choice(letters)}{digits(rng, 1, 2)} "
        f"{digits(rng, 1, 1)}{rng.choice(letters)}{rng.choice(letters)}"
    )


def address(rng: Random) -> str:
    """An address on one line."""
    return f"{street(rng)}, {town(rng)}"


_DAYS = "Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def date(rng: Random) -> str:
    """A day, as it is written in many places."""
    day, month, year = (
        rng.randint(1, 28),
        rng.randint(1, 12),
        rng.randint(1965, 2031) if rng.random() < 0.3 else rng.randint(2015, 2028),
    )
    name = MONTHS[month - 1]
    short = name[:3]
    forms = (
        lambda: f"{year}-{month:02}-{day:02}",
        lambda: f"{day:02}/{month:02}/{year}",
        lambda: f"{month:02}/{day:02}/{year}",
        lambda: f"{month}/{day}/{year % 100:02}",
        lambda: f"{day:02}.{month:02}.{year}",
        lambda: f"{day} {name} {year}",
        lambda: f"{name} {day}, {year}",
        lambda: f"{short} {day}, {year}",
        lambda: f"{day:02}-{short}-{year}",
        lambda: f"{day} {short} {year}",
        lambda: f"{day:02}-{month:02}-{year}",
        lambda: f"{day:02}-{month:02}-{year % 100:02}",
        lambda: f"{day:02}/{month:02}/{year % 100:02}",
        lambda: f"{day:02}.{month:02}.{year % 100:02}",
        lambda: f"{year}/{month:02}/{day:02}",
        lambda: f"{day}/{month}/{year}",
        lambda: rng.choice((f"{month}/ {day}/ {year % 100:02}", f"{day:02} / {month:02} / {year}")),
        lambda: rng.choice((f"{day}{_ordinal(day)} {name} {year}", f"{name} {day}{_ordinal(day)}, {year}")),
        lambda: rng.choice((f"{name} {year}", f"{short} {year}", f"{month:02}/{year}", f"{name} {day}")),
        lambda: f"{rng.choice(_DAYS)}{rng.choice((', ', ' '))}{day} {rng.choice((name, short))} {year}",
        lambda: rng.choice((f"{day:02}-{short}-{year % 100:02}", f"{day:02}{short}{year}", f"{short}. {day}, {year}")),
    )
    said = rng.choice(forms)()
    return said.upper() if rng.random() < 0.06 else said


def amount(rng: Random, low: float = 1, high: float = 5.3) -> str:
    """A sum of money: digits grouped or not, with a currency before or behind or none."""
    value = 10 ** rng.uniform(low, high)
    text = f"{value:,.2f}" if rng.random() < 0.75 else f"{value:.2f}"
    if rng.random() < 0.1:
        text = f"{value:,.0f}"
    if rng.random() < 0.1:
        text = text.replace(",", " ").replace(".", ",").replace(" ", ".")
    currency = rng.choice(CURRENCIES)
    if rng.random() < 0.15:
        currency = rng.choice(("$ ", "€ ", "RM ", "RM", "Rs. ", "Rs ", "AUD ", "A$", "US$ ", "£ ", "kr ", "R ", "S$"))
    if rng.random() < 0.15:
        return f"{text} {rng.choice(('USD', 'EUR', 'GBP', 'CHF', '€', 'SEK'))}"
    return currency + text


def code(rng: Random) -> str:
    """A number that names a thing: INV-20231, 4471/22, AB12345."""
    letters = "".join(rng.choice(_LETTERS) for _ in range(rng.randint(1, 4)))
    turn = rng.random()
    if turn < 0.3:
        return digits(rng, 3, 10)
    if turn < 0.5:
        return f"{letters}-{digits(rng, 3, 7)}"
    if turn < 0.62:
        return f"{letters}{digits(rng, 3, 8)}"
    if turn < 0.72:
        return f"{rng.randint(2012, 2028)}-{digits(rng, 2, 5)}"
    if turn < 0.8:
        return f"{letters}/{digits(rng, 2, 4)}/{digits(rng, 2, 4)}"
    if turn < 0.86:
        return f"#{digits(rng, 3, 7)}"
    if turn < 0.93:
        return f"{digits(rng, 2, 4)}-{digits(rng, 2, 4)}-{digits(rng, 2, 4)}"
    return f"{letters}-{rng.randint(2012, 2028)}-{digits(rng, 2, 5)}"


def phone(rng: Random) -> str:
    """A telephone number."""
    return rng.choice(
        (
            lambda: f"({digits(rng, 3, 3)}) {digits(rng, 3, 3)}-{digits(rng, 4, 4)}",
            lambda: f"{digits(rng, 3, 3)}-{digits(rng, 3, 3)}-{digits(rng, 4, 4)}",
            lambda: f"+{rng.randint(1, 99)} {digits(rng, 2, 4)} {digits(rng, 5, 7)}",
            lambda: f"0{digits(rng, 2, 4)} {digits(rng, 5, 7)}",
            lambda: (
                f"+{rng.randint(1, 99)} {digits(rng, 2, 2)} {digits(rng, 3, 3)} {digits(rng, 2, 2)} {digits(rng, 2, 2)}"
            ),
        )
    )()


def email(rng: Random) -> str:
    """An address of electronic mail."""
    user = rng.choice(
        (given(rng), "info", "sales", "billing", f"{given(rng)}.{family(rng)}", "accounts", "contact")
    ).lower()
    return (
        f"{user}@{rng.choice((invented(rng), family(rng).lower(), rng.choice(BRANDS).lower()))}."
        f"{rng.choice('com org net co.uk de eu io'.split())}"
    ).replace("'", "")


def website(rng: Random) -> str:
    """An address in the web."""
    return (
        f"www.{rng.choice((invented(rng), family(rng).lower().replace(chr(39), '')))}."
        f"{rng.choice('com org net co.uk de eu'.split())}"
    )


def percent(rng: Random) -> str:
    """A share."""
    value = rng.choice((str(rng.randint(1, 99)), f"{rng.uniform(0, 30):.1f}", f"{rng.uniform(0, 30):.2f}"))
    return value + rng.choice(("%", "%", " %"))


def iban(rng: Random) -> str:
    """The number of a bank account."""
    start = rng.choice(("DE", "GB", "FR", "NL", "ES", "AT", "CH")) + digits(rng, 2, 2)
    groups = [digits(rng, 4, 4) for _ in range(rng.randint(3, 5))]
    return (" " if rng.random() < 0.6 else "").join([start, *groups])


def bic(rng: Random) -> str:
    """The code of a bank."""
    return "".join(rng.choice("ABCDEFGHKLMNPRSTUXZ") for _ in range(rng.choice((8, 11))))


def bank(rng: Random) -> str:
    """A bank."""
    return f"{invented(rng).capitalize()} Bank"


def postcode(rng: Random) -> str:
    """Five digits."""
    return digits(rng, 5, 5)


def quantity(rng: Random) -> str:
    """How much of something, with its unit."""
    value = rng.choice((str(rng.randint(1, 500)), f"{rng.uniform(0.1, 200):.1f}", f"{rng.uniform(0.1, 90):.2f}"))
    unit = rng.choice(
        "kg g lb t km m cm mm miles hours days weeks months years pcs litres l kWh MB GB units pages °C V W".split()
    )
    turn = rng.random()
    if turn < 0.1:
        return f"{rng.randint(1, 6)} x {value} {unit}"
    if turn < 0.2:
        return f"{value} {unit} per {rng.choice(('year', 'month', 'day', 'person', 'hour', 'week'))}"
    if turn < 0.27:
        return f"{value} - {rng.randint(100, 900)} {unit}"
    return f"{value}{rng.choice((' ', ' ', ' ', ''))}{unit}"


def time(rng: Random) -> str:
    """A time of day."""
    hour, minute = rng.randint(0, 23), rng.randint(0, 59)
    return rng.choice(
        (
            f"{hour:02}:{minute:02}",
            f"{hour % 12 + 1}:{minute:02} {rng.choice(('AM', 'PM', 'am', 'pm'))}",
            f"{hour:02}:{minute:02}:{rng.randint(0, 59):02}",
        )
    )


def integer(rng: Random) -> str:
    """A plain number."""
    return str(rng.choice((rng.randint(1, 12), rng.randint(1, 100), rng.randint(1, 5000))))


def thing(rng: Random) -> str:
    """What is sold: one to four words."""
    parts = [
        invented(rng, 1, 3) if rng.random() < 0.2 else rng.choice(THINGS)
        for _ in range(rng.choice((1, 2, 2, 2, 3, 3, 4)))
    ]
    text = " ".join(parts)
    return rng.choice((text.capitalize, text.title, text.title, text.upper, text.lower))()


def phrase(rng: Random) -> str:
    """Some words: a subject, a remark."""
    parts = [
        rng.choice((rng.choice(LABELS), rng.choice(THINGS), rng.choice(FILLER), invented(rng)))
        if rng.random() < 0.9
        else rng.choice(
            (digits(rng, 1, 4), rng.choice(CITIES), "&", "for", f"{digits(rng, 1, 2)},", rng.choice(STREETS))
        )
        for _ in range(rng.choice((1, 2, 3, 3, 4, 5, 7)))
    ]
    text = " ".join(parts)
    return rng.choice((text.capitalize, text.capitalize, text.title))()


def remark(rng: Random) -> str:
    """A sentence or two."""
    return filler(rng, rng.choice((rng.randint(4, 9), rng.randint(6, 16), rng.randint(12, 28))))


def city(rng: Random) -> str:
    """A town."""
    return invented(rng).capitalize() if rng.random() < 0.3 else rng.choice(CITIES)


def country(rng: Random) -> str:
    """A country."""
    return rng.choice(COUNTRIES)


def one_of(*choices: str) -> Callable[[Random], str]:
    """One of some words."""
    return lambda rng: rng.choice(choices)


def anything(rng: Random) -> str:
    """A value of any kind."""
    return rng.choice(
        (
            date,
            amount,
            code,
            person,
            company,
            phone,
            email,
            percent,
            quantity,
            integer,
            thing,
            phrase,
            city,
            time,
            remark,
        )
    )(rng)
