"""When a bill is to be paid, where it does not say the day but how long after its own: "net 30", "upon receipt"."""

import re
from dataclasses import dataclass

from desktop_app.media.documents.pages import PageReading
from desktop_app.media.months import plain

_MOST_DAYS = 180

_NEAR = 60
"""Letters before and behind a length of time in which it is looked for what it is the time of."""

_DAYS = r"(?:calendar )?(?:days?|tage?n?|jours?|dias?|giorni|dagen)"
_LENGTH = re.compile(
    rf"(?:(?P<net>\b(?:net|netto))\s+)?(?P<within>\b(?:within|in|after|innerhalb(?: von)?|binnen|nach|sous|dans les|a"
    rf"|en|entro|terms:?|ziel:?)\s+)?\b(?P<days>\d{{1,3}})\s+{_DAYS}\b(?:\s+(?P<behind>net|netto|nets|net\.))?"
)
_NET = re.compile(r"\bnet\s+(?P<days>\d{1,3})(?![\d.,%/]|\s*[%€$£]|\s+(?:usd|eur|gbp|kg|g|lbs?|days?)\b)")
_AT_ONCE = re.compile(
    r"\b(?:due|payable|payment due|payment is due)\s+(?:up)?on receipt\b|\bpayable immediately\b|\bdue immediately\b"
    r"|\bsofort (?:zahlbar|fallig)\b|\b(?:zahlbar|fallig) (?:sofort|bei erhalt|nach erhalt)\b"
    r"|\b(?:payable|paiement) a (?:la )?reception\b"
)
_OF_PAYMENT = re.compile(
    r"\b(?:pay|paid|payment|payable|due|terms|net|zahl\w*|fallig\w*|uberweis\w*|begleich\w*|netto|paiement|reglement"
    r"|regler|echeance|pago|pagar|vencimiento|betal\w*|pagamento|pagare)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:return\w*|exchange\w*|refund\w*|deliver\w*|ship\w*|business|working|complain\w*|object\w*|claim\w*|disput\w*"
    r"|overdue|late|interest|remind\w*|warrant\w*|cancel\w*|trial|reklam\w*|umtausch\w*|ruckgabe\w*|widerruf\w*|mahn\w*"
    r"|verzug\w*|liefer\w*|werktag\w*|retard|livraison|retour\w*|penalit\w*|ritardo|mora|skonto|discount|escompte"
    r"|sconto|korting|rabatt|less)\b|\d\s*%"
)
_FROM_ANOTHER_DAY = re.compile(
    r"(?:after|from|of|upon|following|nach|ab|des|apres|a compter de la|dalla|desde la|na)\s+"
    r"(?:the\s+|die\s+|der\s+|la\s+)?"
    r"(?:receipt|delivery|acceptance|completion|erhalt|zugang|eingang|lieferung|reception|livraison|ontvangst|entrega)\b"
)
"""What makes a time count from another day than that of the bill, which is not known."""

_OF_A_MONTH = re.compile(r"\b(?:end of (?:the )?month|eom|fin de mois|monatsende|fine mese|fin de mes)\b")


@dataclass(frozen=True)
class Term:
    """How many days after its own a bill is to be paid, 0 for at once; the first and last of the words that say so."""

    days: int
    start: int
    end: int


def term(page: PageReading) -> Term | None:
    """The one time in which a page says that it is to be paid; None where it says none, or several.

    Not taken are those with a discount, of returns and deliveries, and those that count from the end of a month.
    """
    text, begins = "", []
    for word in page.words:
        begins.append(len(text))
        text += plain(word.text) + " "
    found = [each for pattern in (_LENGTH, _NET, _AT_ONCE) for each in pattern.finditer(text) if _is_of_payment(each)]
    days = {int(each["days"]) if "days" in each.re.groupindex else 0 for each in found}
    if len(days) != 1 or min(days) > _MOST_DAYS:
        return None
    first = min(found, key=lambda each: each.start())
    inside = [place for place, at in enumerate(begins) if first.start() <= at < first.end()]
    return Term(days.pop(), inside[0], inside[-1]) if inside else None


def _is_of_payment(found: re.Match[str]) -> bool:
    """Whether a length of time is that of payment, by the words around it in its sentence."""
    text = found.string
    before = re.split(r"[.;!?] ", text[max(0, found.start() - _NEAR) : found.start()])[-1]
    behind = re.split(r"[.;!?] ", text[found.end() : found.end() + _NEAR] + " ")[0]
    around = f"{before} {found[0]} {behind}"
    if _OF_OTHERS.search(around) or _OF_A_MONTH.search(around) or _FROM_ANOTHER_DAY.match(behind.lstrip()):
        return False
    return bool(_OF_PAYMENT.search(f"{before} {found[0]}") or _OF_PAYMENT.search(behind[:25]))
