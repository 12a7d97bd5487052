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
    DATE: "date receipt|receipt date|date bill|bill date|date letter|letter date|date invoice|invoice date"
    "|issue date|date issue|date|document date",
    TOTAL: "total|total amount|grand total|amount due|invoice total|total due|total invoice",
    SELLER: "seller|vendor|supplier|issuer|merchant|from|sender|sent|bank from|company from|issued|sent from|sent email"
    "|sent e mail|sent letter|sent invoice|issued invoice|wrote letter|sender letter|letter from|invoice from",
    BUYER: "buyer|customer|client|recipient|billed|payer|addressee|recipient letter|addressed|letter addressed|bill to"
    "|billed to|account holder|cardholder|policyholder|holder|card holder|policy holder",
    TAX: "tax|vat|gst|sales tax|tax amount|vat amount|total tax|total vat",
    DUE: "due|pay|paid|due paid|payment|due pay|due date|payment due|pay due|invoice due|payment deadline",
}
"""What a question names when it asks for these, in any order."""

TAXES = (
    "tax vat gst cgst sgst igst utgst igv umsatzsteuer mehrwertsteuer mwst ust steuer tva iva btw moms impuesto"
    " impuestos imposta imposto podatku"
).split()
OF_VALUE = "tax vat umsatzsteuer mehrwertsteuer mwst ust tva iva btw moms gst podatku".split()
"""Names of the tax on what is added in value."""

_WITH_TAX = (
    "{}|total {}|{} total|{} amount|sales {}|plus {}|zzgl {}|{} betrag|{} gesamt|{} bedrag|montant {}|importe {}"
    "|summe {}|importo {}|valor {}|cuota {}|totale {}|kwota {}|imposta {}|suma {}|estimated {}"
)

_OTHERS = {
    TAX: "|".join(_WITH_TAX.replace("{}", tax) for tax in TAXES) + "|total taxes|taxes|steuerbetrag|podatek vat",
    DUE: "due date|date due|payment due|due on|due by|invoice due date|payment due date|pay by|payable by|pay before"
    "|payment until|remit until|please remit until|please pay by|zahlbar|zahlbar bis|zahlbar bis zum|fallig|fallig am"
    "|falligkeit|falligkeitsdatum|verfalltag|verfalldatum|zahlungsziel|zu zahlen bis|bitte uberweisen sie bis"
    "|bitte uberweisen sie bis zum|bitte zahlen sie bis"
    "|bitte uberweisen sie den betrag bis|echeance|date d echeance|date limite de paiement|date limite|a payer avant le"
    "|a payer avant|a regler avant le|date de reglement|vencimiento|fecha de vencimiento|fecha vencimiento"
    "|pagar antes de|scadenza|data scadenza|data di scadenza|scadenza pagamento|vencimento|data de vencimento"
    "|data vencimento|vervaldatum|vervaldag|te betalen voor|uiterste betaaldatum|forfallsdato|forfallodag"
    "|forfallodato|forfaldsdato|termin platnosci|termin zaplaty|terminy platnosci",
}


_TERMS = (
    "phone number|phone|telephone|tel|telefon|telefonnummer|telefono|numero de telefono|numero de telephone|fon",
    "fax number|fax|telefax|faxnummer|numero de fax",
    "email address|email|e mail|correo electronico|courriel|e mail adresse|adresse e mail",
    "website|web|webseite|internet|homepage|sitio web|pagina web|site web|site internet",
    "customer number|customer no|customer id|client number|client id|kundennummer|kunden nr|kundennr|kd nr"
    "|numero de cliente|numero cliente|numero client|numero de client|n client|code client",
    "order number|order no|bestellnummer|bestell nr|auftragsnummer|auftrags nr|auftragsnr|numero de pedido"
    "|numero pedido|numero de commande|n de commande",
    "delivery note number|lieferscheinnummer|lieferschein nr|lieferscheinnummern|lieferscheinnr|numero de albaran"
    "|albaran|numero de bon de livraison|bon de livraison",
    "tax number|tax id|steuernummer|steuer nr|steuernr|numero fiscal|numero de identificacion fiscal|nif|cif"
    "|numero de contribuyente",
    "vat id|vat number|vat registration number|vat reg no|vat id no|ust idnr|ust id nr|ust id|ustid|uid nr|uid nummer"
    "|umsatzsteuer id|umsatzsteuer identifikationsnummer|numero de tva|n tva|tva intracommunautaire"
    "|n tva intracommunautaire|numero de tva intracommunautaire|numero de iva",
    "document number|document no|doc no|dok nr|dokumentnummer|dokument nr|numero de documento|numero de document",
    "contract number|contract no|vertragsnummer|vertrags nr|numero de contrato|numero de contrat",
    "personnel number|employee number|employee id|employee no|personalnummer|personal nr|numero de empleado",
    "date of birth|birth date|birthdate|dob|geburtsdatum|geboren am|fecha de nacimiento|date de naissance",
    "subject|betreff|betrifft|asunto|objet",
    "delivery address|shipping address|ship to address|lieferadresse|lieferanschrift|versandadresse|warenempfanger"
    "|direccion de envio|direccion de entrega|adresse de livraison",
    "billing address|invoice address|rechnungsadresse|rechnungsanschrift|direccion de facturacion"
    "|adresse de facturation",
    "delivery date|lieferdatum|liefertermin|liefertag|fecha de entrega|date de livraison",
    "order date|bestelldatum|auftragsdatum|fecha de pedido|fecha del pedido|date de commande",
    "subtotal|sub total|zwischensumme|nettosumme|nettobetrag|summe netto|netto summe|base imponible|sous total"
    "|total ht|montant ht",
    "gross pay|gross salary|gross earnings|bruttolohn|bruttogehalt|gesamt brutto|salario bruto|salaire brut",
    "net pay|net salary|auszahlungsbetrag|nettolohn|nettogehalt|salario neto|liquido a percibir|salaire net",
    "payment method|zahlungsart|zahlungsweise|zahlart|forma de pago|metodo de pago|mode de paiement"
    "|moyen de paiement|mode de reglement",
    "payment terms|terms of payment|zahlungsbedingungen|zahlungsbedingung|condiciones de pago"
    "|conditions de paiement|conditions de reglement",
    "account number|account no|acct no|acct|kontonummer|konto nr|konto|kto|kto nr|numero de cuenta|numero de compte",
    "discount|rabatt|descuento|remise",
    "shipping|shipping costs|versand|versandkosten|gastos de envio|envio|frais de port|frais de livraison",
    "first name|given name|vorname|nombre|prenom",
    "last name|surname|family name|nachname|familienname|apellido|apellidos|nom de famille",
    "address|adresse|anschrift|direccion|domicilio",
    "maturity|maturity date|endfalligkeit",
    "price|ticket price|fare|total fare|preis|fahrpreis|precio|prix",
    "gate|puerta|porte", "seat|sitz|sitzplatz|asiento|siege",
    "opening balance|beginning balance|previous balance|anfangssaldo|alter kontostand|saldo inicial|saldo anterior"
    "|solde initial|ancien solde",
    "closing balance|ending balance|new balance|endsaldo|neuer kontostand|saldo final|nuevo saldo|solde final"
    "|nouveau solde",
    "reference|referenz|aktenzeichen|zeichen|referencia",
)  # fmt: skip
"""Labels that mean the same thing; the first is what it is asked for by in English."""

_ABROAD = {
    "invoice number": "rechnungsnummer|rechnung nummer|belegnummer|numero factura|numero recibo|numero facture"
    "|numero recu",
    "date": "datum|rechnungsdatum|ausstellungsdatum|briefdatum|fecha|fecha factura|fecha emision|fecha recibo"
    "|date facture|date emission",
    "total": "gesamtsumme|gesamtbetrag|rechnungsbetrag|endbetrag|endsumme|summe|rechnungssumme|bruttobetrag|total a"
    " pagar"
    "|total pagar|importe total|importe|monto total|total factura|montant total|total ttc|total payer|montant facture"
    "|total a payer|betrag|montant",
    "seller": "verkaufer|rechnungssteller|rechnungsaussteller|absender|lieferant|aussteller|vendedor|emisor|remitente"
    "|proveedor|vendeur|emetteur|expediteur|fournisseur|firma|empresa|entreprise",
    "buyer": "kaufer|kunde|empfanger|rechnungsempfanger|kaufer|auftraggeber|cliente|comprador|destinatario"
    "|destinatario factura|client|acheteur|destinataire",
    "tax": "mehrwertsteuer|umsatzsteuer|mwst|ust|steuer|steuerbetrag|iva|impuesto|impuestos|igv|tva|taxe|taxes"
    "|montant tva",
    "tax rate": "steuersatz|mehrwertsteuersatz|mwst satz|umsatzsteuersatz|tipo iva|tasa iva|porcentaje iva|taux tva",
    "due date": "falligkeit|vencimiento|echeance|falligkeitsdatum|zahlungsziel|zahlungsfrist|fecha vencimiento|date"
    " echeance|date limite paiement",
    "items": "positionen|artikel|posten|produkte|articulos|productos|lineas|partidas|articles|produits|lignes",
}
"""What a question names in other languages, and how it is asked for in English; without articles, in any order."""


def _key(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL = frozenset("de del la le les el d l a au der die das des".split())
_SAME = {_key(text) - _SMALL: terms.split("|") for terms in _TERMS for text in terms.split("|")}
_ENGLISH = {_key(text) - _SMALL: terms.split("|")[0] for terms in _TERMS for text in terms.split("|")} | {
    _key(text) - _SMALL: name for name, texts in _ABROAD.items() for text in texts.split("|")
}


LABEL_WORDS = frozenset(" ".join((*_TERMS, *_ABROAD.values())).replace("|", " ").split())
"""Words of which labels in several languages are made; what is made of them alone is no name."""


def in_english(named: frozenset[str]) -> str:
    """What words in another language are asked for by in English; "" where they are not known."""
    return _ENGLISH.get(named - _SMALL, "")


def same_as(named: frozenset[str], itself: bool = False) -> list[tuple[str, ...]]:
    """Other labels for what words name, as plain words. itself: with that of the same words."""
    return [tuple(text.split()) for text in _SAME.get(named - _SMALL, ()) if itself or _key(text) != named]


_KINDS = {_key(text): kind for kind, texts in _ASKED.items() for text in texts.split("|")}


def kind_of(named: frozenset[str]) -> str:
    """What a question asks for whose words are these, without those that make it a question; "" for anything else."""
    return _KINDS.get(named, "")


def wordings(kind: str) -> dict[tuple[str, ...], float]:
    """The labels that may stand beside it, as plain words, and how surely each of them means it, in 0..1."""
    if kind == BUYER:
        named = {("name",): _BY_NAME} | dict.fromkeys((tuple(text.split()) for text in _HOLDERS), _SURE)
        return dict.fromkeys(labels.ADDRESSED, _SURE) | named
    if kind in _OTHERS:
        return {tuple(text.split()): 1.0 for text in _OTHERS[kind].split("|")}
    known = labels.LABELS.get(kind, {})
    return {text: weight for text, weight in known.items() if weight >= _SURE and len(text) + len(text[0]) > _SHORT}


_BY_NAME = 0.6
"""How surely who is asked for stands behind "Name" alone."""

_HOLDERS = (
    "account holder", "account name", "account billed", "cardholder", "cardholder name", "policyholder", "passenger",
    "passenger name", "guest", "guest name", "customer name", "cust name", "client name", "buyer name", "kundenname",
    "holder", "kontoinhaber", "titular", "titulaire",
)  # fmt: skip
"""Labels of those whom accounts, policies and tickets are for."""

_SHORT = 4
"""Letters and words that a label has more of: shorter ones stand in sentences."""
