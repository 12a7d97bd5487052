"""Words, numbers and dates to fill rendered pictures with."""

import numpy as np


def _listed(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("|")]


COMMON = _listed(
    "the|of|and|to|in|is|that|for|it|as|was|with|be|by|on|not|he|his|but|at|are|this|have|from|or|had|an|they|which|"
    "one|you|were|all|her|she|there|would|their|we|him|been|has|when|who|will|no|more|if|out|so|up|said|what|its|"
    "about|than|into|them|can|only|other|time|new|some|could|these|two|may|first|then|do|any|like|my|now|over|such|"
    "our|man|me|even|most|made|after|also|did|many|off|before|must|well|back|through|years|where|much|your|way|down|"
    "should|because|long|each|just|state|those|people|too|world|still|hand|high|right|small|large|order|house|water|"
    "letter|paper|market|report|number|office|machine|window|river|music|garden|winter|summer|morning|evening|"
    "quality|service|member|section|value|result|measure|effect|design|study|method|system|language|history|science|"
    "nature|energy|travel|weather|light|colour|street|school|doctor|family|friend|animal|flower|mountain|station|"
    "ticket|bridge|engine|kitchen|table"
)
NAMES = _listed(
    "Anna|Peter|Maria|John|Lucas|Emma|Clara|David|Nora|Felix|Ines|Omar|Aisha|Ravi|Mei|Jonas|Elena|Marco|Sofia|Tomas|"
    "Helga|Ivan|Grace|Noah|Lena"
)
SURNAMES = _listed(
    "Miller|Smith|Weber|Rossi|Novak|Silva|Khan|Patel|Chen|Kim|Larsen|Brown|Jones|Lopez|Meyer|Fischer|Dubois|Moreau|"
    "Costa|Evans|Walker|Hughes|Berg|Lund"
)
STREETS = _listed("Main Street|Mill Lane|Station Road|High Street|Park Avenue|River Walk|Church Lane|Oak Drive")
TOWNS = _listed("Springfield|Newport|Ashford|Greenville|Kingston|Milton|Riverside|Oakland|Bristol|Clifton")
COMPANIES = _listed(
    "Northwind|Brightwater|Alder & Co|Blue Harbour|Fieldstone|Kestrel|Lumen|Orchard|Papertrail|Quayside"
)
GOODS = _listed(
    "Paper A4|Ink black|Desk lamp|Office chair|Cable 2 m|Coffee beans|Green tea|Bread|Milk 1 l|Apples|Soap|Notebook|"
    "Batteries|Printer|Monitor|Keyboard|Repair work|Delivery|Hosting|Support|Training|Translation|Paint white|"
    "Screws 4x40|Garden hose|Cheese|Tomatoes|Rice 1 kg|Olive oil"
)
MONTHS = _listed("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
FIELDS = _listed(
    "Name|First name|Surname|Date of birth|Address|Postcode|Town|Country|Telephone|E-mail|Occupation|Nationality|"
    "Signature|Date|Reference|Account number|Employer|Marital status|Insurance number|Remarks"
)


def words(rng: np.random.Generator, count: int) -> str:
    """`count` common words, joined by spaces."""
    return " ".join(COMMON[index] for index in rng.integers(len(COMMON), size=count))


def title(rng: np.random.Generator, low: int = 1, high: int = 4) -> str:
    """A heading of a few words."""
    return words(rng, int(rng.integers(low, high + 1))).capitalize()


def line(rng: np.random.Generator, letters: int) -> str:
    """Running text of about `letters` letters."""
    return words(rng, max(2, letters // 4))[:letters].strip()


def person(rng: np.random.Generator) -> str:
    """A first name and a surname."""
    return f"{NAMES[rng.integers(len(NAMES))]} {SURNAMES[rng.integers(len(SURNAMES))]}"


def address(rng: np.random.Generator) -> list[str]:
    """Two lines of an invented address."""
    street = f"{rng.integers(1, 200)} {STREETS[rng.integers(len(STREETS))]}"
    return [street, f"{TOWNS[rng.integers(len(TOWNS))]} {rng.integers(10000, 99999)}"]


def date(rng: np.random.Generator) -> str:
    """A date in one of three fashions."""
    day, month, year = int(rng.integers(1, 29)), int(rng.integers(12)), int(rng.integers(1995, 2031))
    shapes = (f"{day} {MONTHS[month]} {year}", f"{year}-{month + 1:02}-{day:02}", f"{day:02}/{month + 1:02}/{year}")
    return shapes[rng.integers(3)]


def money(rng: np.random.Generator, top: float = 900) -> str:
    """An amount with two decimals, now and then with a currency."""
    amount = f"{rng.uniform(0.5, top):,.2f}"
    return (amount, amount, f"${amount}", f"€ {amount}")[rng.integers(4)]


def number(rng: np.random.Generator) -> str:
    """A number, whole, decimal or in percent."""
    shapes = (
        f"{rng.integers(0, 1000)}",
        f"{rng.uniform(0, 100):.1f}",
        f"{rng.integers(0, 100)}%",
        f"{rng.normal():.2f}",
    )
    return shapes[rng.integers(4)]
