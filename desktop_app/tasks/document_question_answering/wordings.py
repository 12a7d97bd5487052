"""What documents call what a question in English names: "When is the payment due?" is answered behind "Zahlbar bis".

The words are those of invoices, receipts and bills in the languages of western Europe.
"""

from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL

_SURE = 0.8
"""Labels that mean a field less surely than this are not taken for what a question names."""

TAX, DUE, BUYER = "tax", "due", "buyer"

_ASKED = {
    INVOICE_NUMBER: "invoice number|bill number|receipt number|number invoice|invoice id",
    DATE: "date invoice|invoice date|issue date|date issue",
    TOTAL: "total|total amount|grand total|amount due|invoice total|total due|total invoice",
    SELLER: "seller|vendor|supplier|issuer|merchant",
    BUYER: "buyer|customer|client|recipient",
    TAX: "tax|vat|gst|sales tax|tax amount|vat amount|total tax|total vat",
    DUE: "due|due date|payment due|pay due|invoice due|payment deadline",
}
"""What a question names when it asks for these, in any order."""

_OTHERS = {
    TAX: "tax|vat|gst|umsatzsteuer|mehrwertsteuer|mwst|ust|mwst betrag|ust betrag|steuerbetrag|tva|montant tva"
    "|total tva|total taxes|total tax|iva|btw|btw bedrag|moms|ust gesamt|impuesto|imposta",
    DUE: "due date|payment due|due on|pay by|payable by|zahlbar|zahlbar bis|fallig|fallig am|falligkeit"
    "|falligkeitsdatum|zahlungsziel|bitte uberweisen sie bis|bitte zahlen sie bis|zu zahlen bis|echeance"
    "|date d echeance|date limite de paiement|a payer avant le|vencimiento|fecha de vencimiento|scadenza"
    "|data scadenza|vervaldatum|te betalen voor|forfallsdato|forfallodag|termin platnosci",
}


def _key(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KINDS = {_key(text): kind for kind, texts in _ASKED.items() for text in texts.split("|")}


def kind_of(named: frozenset[str]) -> str:
    """What a question asks for whose words are these, without those that make it a question; "" for anything else."""
    return _KINDS.get(named, "")


def wordings(kind: str) -> dict[tuple[str, ...], float]:
    """The labels that may stand beside it, as plain words, and how surely each of them means it, in 0..1."""
    if kind == BUYER:
        return dict.fromkeys(labels.ADDRESSED, _SURE)
    if kind in _OTHERS:
        return {tuple(text.split()): 1.0 for text in _OTHERS[kind].split("|")}
    known = labels.LABELS.get(kind, {})
    return {text: weight for text, weight in known.items() if weight >= _SURE and len(text) + len(text[0]) > _SHORT}


_SHORT = 4
"""Letters and words that a label has more of: shorter ones stand in sentences."""
