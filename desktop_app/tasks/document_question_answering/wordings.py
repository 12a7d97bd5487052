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
    DATE: "date invoice|invoice date|issue date|date issue|date|document date",
    TOTAL: "total|total amount|grand total|amount due|invoice total|total due|total invoice",
    SELLER: "seller|vendor|supplier|issuer|merchant|from|sender|sent|bank from|company from|issued|sent from",
    BUYER: "buyer|customer|client|recipient|billed|payer",
    TAX: "tax|vat|gst|sales tax|tax amount|vat amount|total tax|total vat",
    DUE: "due|pay|paid|due paid|payment|due pay|due date|payment due|pay due|invoice due|payment deadline",
}
"""What a question names when it asks for these, in any order."""

_TAXES = (
    "tax vat gst cgst sgst igst utgst igv umsatzsteuer mehrwertsteuer mwst ust steuer tva iva btw moms impuesto"
    " impuestos imposta imposto podatku"
).split()
_WITH_TAX = (
    "{}|total {}|{} total|{} amount|sales {}|plus {}|zzgl {}|{} betrag|{} gesamt|{} bedrag|montant {}|importe {}"
    "|summe {}|importo {}|valor {}|cuota {}|totale {}|kwota {}|imposta {}|suma {}|estimated {}"
)

_OTHERS = {
    TAX: "|".join(_WITH_TAX.replace("{}", tax) for tax in _TAXES) + "|total taxes|taxes|steuerbetrag|podatek vat",
    DUE: "due date|date due|payment due|due on|due by|invoice due date|payment due date|pay by|payable by|pay before"
    "|payment until|remit until|please remit until|please pay by|zahlbar|zahlbar bis|zahlbar bis zum|fallig|fallig am"
    "|falligkeit|falligkeitsdatum|zahlungsziel|zu zahlen bis|bitte uberweisen sie bis"
    "|bitte uberweisen sie bis zum|bitte zahlen sie bis"
    "|bitte uberweisen sie den betrag bis|echeance|date d echeance|date limite de paiement|date limite|a payer avant le"
    "|a payer avant|a regler avant le|date de reglement|vencimiento|fecha de vencimiento|fecha vencimiento"
    "|pagar antes de|scadenza|data scadenza|data di scadenza|scadenza pagamento|vencimento|data de vencimento"
    "|data vencimento|vervaldatum|vervaldag|te betalen voor|uiterste betaaldatum|forfallsdato|forfallodag"
    "|forfallodato|forfaldsdato|termin platnosci|termin zaplaty|terminy platnosci",
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
