"""The words that stand beside key fields on invoices, receipts, bills and letters, and what only looks like them."""

import re

from desktop_app.media.months import plain
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL

TITLE = 0.85
"""How surely the title of a bill has its day behind it; in a sentence it is that of another bill."""

_LABELS: dict[str, tuple[tuple[float, str], ...]] = {
    INVOICE_NUMBER: (
        (
            1.0,
            "invoice number|invoice no|invoice num|invoice nr|invoice #|invoice id|inv no|inv #|inv number"
            "|tax invoice no"
            "|tax invoice number|rechnungsnummer|rechnungs nr|rechnung nr|rechnungsnr|rechnung nummer|re nr"
            "|numero de facture|facture no|facture n|facture numero|n de facture|no de facture|factura no|factura n"
            "|numero de factura|numero factura|numero de recibo|numero recibo|recibo no|recibo n|recibo numero"
            "|fattura n|fattura no|numero fattura|factuurnummer|factuur nr"
            "|fakturanummer|faktura nr|numer faktury|invoice ref|invoice reference"
            "|rechnung #|facture #|factuur #|factura #|fattura #|factuur no|rechnung no",
        ),
        (0.9, "receipt number|receipt no|receipt #|bill number|bill no|bill #|belegnummer|beleg nr|bon nr|ticket no"
            "|credit note number|credit note no|credit note #|credit memo number|credit memo no|credit memo #"
            "|gutschriftsnummer|gutschrift nr|gutschriftnummer|avoir no|avoir n|numero d avoir"),
        (0.8, "document number|document no|doc no|document #|statement number|statement no"),
        (
            0.7,
            "invoice|tax invoice|rechnung|facture|factura|fattura|factuur|avoir|credit note|gutschrift|creditnota"
            "|nota de credito|nota di credito",
        ),
    ),
    DATE: (
        (
            1.0,
            "billing date|invoice date|date of invoice|invoice dated|date of issue|issue date|issued on|date issued"
            "|bill date|receipt date"
            "|statement date|tax point|tax date|rechnungsdatum|belegdatum|date de facture"
            "|beleg datum|rechnungs datum|ausstellungsdatum|factuur datum|date d emission|date d edition|date du"
            "|date de la facture|date facture"
            "|fecha de factura|fecha factura|fecha de emision|fecha de recibo|fecha recibo|data fattura"
            "|data della fattura|data de emissao"
            "|factuurdatum|fakturadato|fakturadatum|data wystawienia",
        ),
        (0.9, "date|dated|datum|fecha|dato|issued|document date|transaction date|order date|date time"),
        (TITLE, "facture du|rechnung vom|factuur van|fattura del|factura del|invoice of"),
        (0.7, "data|le|date of visit|sample taken|period ending"),
    ),
    TOTAL: (
        (
            1.0,
            "grand total|total amount due|amount due|balance due|total due|total payable|amount payable|invoice total"
            "|total to pay|please pay|amount to pay|total amount payable|total incl vat|total inc vat"
            "|total including vat"
            "|total incl gst|total including gst|total inclusive gst|total inclusive of gst|total incl tax"
            "|total including tax"
            "|total inc gst|total sales inclusive of gst|total with gst"
            "|rechnungssumme|rechnungssumme brutto|gesamt brutto|summe brutto|total brutto|bruttosumme|endsumme"
            "|zahlbetrag gesamt|somme a payer|solde a payer|factuur totaal|totaal incl btw|totaal inclusief btw"
            "|gesamtbetrag|gesamtsumme|rechnungsbetrag|endbetrag|zu zahlen|zahlbetrag|bruttobetrag"
            "|total ttc|montant ttc|net a payer|montant total|total a payer|importe total|total a pagar|total factura"
            "|totale fattura|totale da pagare|totale documento|te betalen|totaalbedrag|totaal te betalen|att betala"
            "|a betale|do zaplaty|total rounded|rounded total|total sales incl gst|total sales inclusive gst|nett total"
            "|bill amount|bill total|total bill|invoice amount|invoice value|net amount payable|net payable"
            "|patient due|patient balance|current balance due|amount you owe|you owe|total you owe"
            "|total invoice|total invoice amount|total amount payable"
            "|total amt|total after rounding|total rm|total due now|total charges|due payable|payable amount|total owed"
            "|amount owed|te betalen bedrag|valor total|total geral|total da fatura|valor a pagar"
            "|kwota naleznosci ogolem|kwota naleznosci|suma brutto|razem do zaplaty|wartosc brutto",
        ),
        (0.9, "total amount|total|total eur|total usd|total gbp|total chf|summe|gesamt|totaal|totale|suma|razem|summa"),
        (0.6, "amount|betrag|montant|importe|net total|total sales|balance|amount outstanding"
         "|outstanding balance|restbetrag|offener betrag|reste a payer|openstaand bedrag|importe pendiente"),
    ),
    SELLER: ((1.0, "seller|sold by|vendor|supplier|issued by|merchant|verkaufer|rechnungssteller"
              "|rechnungsersteller|rechnungsaussteller|aussteller|leistungserbringer|lieferant|emetteur|vendeur"
              "|fournisseur"
              "|proveedor|fornitore|leverancier|sprzedawca|company name"),
             (0.8, "from|von"), (0.6, "payee|pay to|remit to|remit payment to|make payable to|make checks payable to")),
}  # fmt: skip

LABELS: dict[str, dict[tuple[str, ...], float]] = {
    name: {tuple(words.split()): weight for weight, some in groups for words in some.split("|")}
    for name, groups in _LABELS.items()
}
"""For each field its labels as plain words, and how surely each of them means it, in 0..1."""

LOOSE = 0.6
"""What labels of this weight or less stand beside may be another thing of the same kind."""

NUMBERS = (["n"], ["no"], ["nr"], ["num"], ["number"], ["numero"], ["nummer"], ["#"])
"""What stands before a number, without what it is the number of."""

LONGEST = max(len(words) for labels in LABELS.values() for words in labels)

BEFORE: dict[str, frozenset[str]] = {
    INVOICE_NUMBER: frozenset("your to per original".split()),
    DATE: frozenset(
        "due delivery ship shipping shipment order payment pay expiry expiration birth start end return check arrival"
        " departure valid faellig falligkeits liefer leistungs print printed required travel effective renewal service"
        " by po ack hire joining pickup inception collection appointment lieferschein bestell bestellung auftrags"
        " auftrag commande livraison".split()
    ),
    TOTAL: frozenset("sub zwischen sous page line item vat tax gst net netto net. excl tax-".split()),
    SELLER: frozenset(),
}
"""What makes another thing of the label that follows it: "due date", "sub total"."""

BILLS = frozenset(
    "invoice receipt bill rechnung quittung facture factura fattura factuur invoices faktura fakturo kvittering kvitto"
    " recibo recu scontrino ricevuta boleta ticket kassenbon kassenzettel kassabon bon fatura nota avoir gutschrift"
    " creditnota paragon lasku szamla".split()
)
"""Words that invoices and receipts call themselves by."""

OF_ITSELF = BILLS | frozenset(
    "the of and und et our at on in for a an this to from time issue issued place printed print created prepared"
    " written letter document statement report form quote quotation offer order note memo creation current today todays"
    " de la du del der des le il ort lieu fecha hora heure uhrzeit zeit transaction sale sales purchase tax credit"
    " customer page no number nr id cashier table server".split()
)
"""Words beside that for a day which leave it the day of the document: "Invoice date", "Date and time:"."""

BEHIND: dict[str, frozenset[str]] = {
    INVOICE_NUMBER: frozenset(
        "date dated total amount to address due period of for value associee associe"
        " precedente anterieure origine".split()
    ),
    DATE: frozenset("due of d de limite echeance livraison limit debut fin associee precedente anterieure".split()),
    TOTAL: frozenset(
        "sub subtotal vat tax gst mwst ust tva iva btw qty quantity items item hours discount savings saved weight"
        " pages excl excluding"
        " exclusive net netto ht no number points units count sst pcs pieces before days nights".split()
    ),
    SELLER: frozenset("vat tax id".split()),
}
"""What makes another thing of the label before it: "total VAT", "invoice date", "total items"."""

TITLES = frozenset(
    "invoice receipt bill statement tax rechnung quittung facture factura fattura factuur page date original copy cash"
    " order purchase delivery note credit sales quote quotation estimate proforma pro forma remittance advice customer"
    " duplicate official document no number nummer numero name nom globale gln kopie handelsrechnung yes ja oui none"
    " # information details through thru"
    " back next help cancel done close share print menu"
    " form application packing slip list summary account claim request electricity gas water energy monthly"
    " lieferschein bestellung auftrag angebot mahnung bestellschein lieferadresse"
    " trade trading designation description article artikel bezeichnung beschreibung omschrijving item qty quantity"
    " menge".split()
)
"""Words that name a document, not who wrote it."""

NO_NAMES = (
    TITLES
    | frozenset("due payment terms now whereas therefore recitals witnesseth".split())
    | frozenset(
        "clerk judge judges justice chief court attorney attorneys counsel plaintiff plaintiffs defendant defendants"
        " appellant appellants appellee appellees petitioner petitioners respondent respondents intervenor intervenors"
        " president director directors manager secretary treasurer chairman chairwoman chair officer mayor governor"
        " principal supervisor commissioner registrar".split()
    )
)
"""Words of which no name is made alone: "Invoice", "Due date", and offices: "Clerk of Court", "Appellee"."""

_BEGIN_BILLS = ("rechnungs", "factuur", "faktur")

PAID = frozenset("subtotal tip visa mastercard amex eftpos tendered cash cashier".split())
"""Words of receipts, seldom of anything else."""

SOLD = frozenset(
    "qty quantity price vat gst cgst sgst igst mwst ust ttc tva iva btw moms discount menge anzahl einzelpreis preis"
    " netto brutto montant cantidad importe".split()
)
"""Words of pages on which something is sold, of which forms and reports have one at most."""

_COMPOUND = "rechnung"
"""German says what kind of invoice it is in one word with it: Handelsrechnung, Baurechnung."""

DATED = frozenset("vom von du dated of van del dal".split())
"""What joins the number of a document and its day: "Rechnung Nr. 42 vom 31.01.2014"."""

GIVEN = frozenset("cash tender tendered paid bar gegeben especes efectivo contant".split())
BACK = frozenset("change ruckgeld wechselgeld zuruck rendu cambio resto wisselgeld".split())
"""What begins the line of what was given, and of what came back, on a receipt."""

CONTACTS = frozenset(
    "tel telefon telephone phone fon fax mail email www http https vat ust siret kvk btw iban gst abn uid".split()
)
"""Words of the lines under the name of who wrote the page, seldom under that of who pays."""

FORMS = frozenset(
    "llc ltd limited inc incorporated gmbh ag kg ohg ug mbh sa sarl sas srl spa bv nv ab as oy aps plc corp co lp llp"
    " pty pte sdn bhd".split()
)
"""What is written behind the name of a company, and is no name alone."""

COMPANIES = FORMS | frozenset(
    "corporation company holdings group enterprise enterprises trading store stores restaurant supermarket"
    " hotel cafe bakery pharmacy market mart shop services bank university hospital clinic council".split()
)
"""What companies are called behind their own name."""

ADDRESSED = frozenset(
    tuple(words.split())
    for words in (
        "sr s|senor es|senores|bill to|billed to|invoice to|sold to|ship to|deliver to|to|customer|client"
        "|rechnung an|an|attn|attention"
        "|payable by"
        "|kunde|rechnungsempfanger|lieferadresse|facture a|facturer a|cliente|recipient|bill|invoiced to"
        "|adresse du client|adresse client|kundenadresse"
        "|kaufer|kaufer leistungsempfanger|leistungsempfanger|rechnungsadresse|warenempfanger|lieferanschrift"
        "|rechnungsanschrift|acheteur|destinataire|adresse de livraison|adresse de facturation"
        "|adresse de l installation|nom de l abonne|factuuradres|afleveradres|klant"
        "|delivery address|billing address|shipping address|buyer"
        "|direccion de envio|direccion de facturacion|comprador|acquirente|nabywca"
    ).split("|")
)
"""What stands over the address of the one who pays."""


ITEM_HEADS = frozenset(
    "description descripcion descrizione descricao descriptif designation libelle item items article articles articulo"
    " articolo artikel produkt product products produit producto prodotto bezeichnung beschreibung omschrijving qty"
    " quantity quantite cantidad cant quantita quantidade menge anzahl aantal antal ilosc nazwa price preis prijs prix"
    " precio prezzo pris cena einzelpreis stuckpreis hours stunden service services".split()
)
"""Words of the head of a table of what was bought."""

_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
"""A word written by its first letters: "B.T.W.", "T.V.A"."""


def is_bill(word: str) -> bool:
    """Whether a plain word is what invoices and receipts call themselves by, or begins with it: "rechnungsnummer"."""
    return simple(word) in BILLS or word.startswith(_BEGIN_BILLS)


def words_of(text: str) -> list[str]:
    """A piece of a page in plain words, as labels have them: "Invoice-No.:" as ["invoice", "no"], "#" by itself."""
    text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    kept = "".join(character if character.isalnum() or character == "#" else " " for character in plain(text))
    return kept.replace("#", " # ").split()


def weight_of(name: str, label: str) -> float | None:
    """How surely a label as it is written means a field; None for what is no label of its own."""
    return LABELS[name].get(tuple(map(simple, words_of(label))))


def simple(word: str) -> str:
    """A plain word, or the one that labels have for it: "handelsrechnung" as "rechnung"."""
    return _COMPOUND if word.endswith(_COMPOUND) and not word.endswith("abrechnung") else word
