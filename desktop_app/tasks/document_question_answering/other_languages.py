"""Questions in German, Spanish and French as the English ones that a checkpoint and the rules for labels know.

"Wie lautet die Rechnungsnummer?" is asked as "What is the invoice number?", whatever language the document is in. Words
that are not known stay as they are typed, as a document in that language has them in its labels.
"""

import re
from functools import lru_cache

from desktop_app.media.months import plain
from desktop_app.tasks.document_question_answering import wordings
from desktop_app.tasks.document_question_answering.labels import words_of

_SMALL = frozenset(
    "der die das den dem des ein eine einen einer dieser diese dieses dieses dokument dokuments vom von zu zum zur auf"
    " im in an am fur ist sind hier steht bitte"
    " el la los las lo de del un una este esta en al por es son documento aqui"
    " le les l du des d une ce cette sur au aux est sont document svp".split()
)
"""Articles and the like, which labels may lack."""

_PAYMENT_DUE, _PAID = "When is the payment due?", "Is it paid?"
_FROM, _TO, _SIGNED, _DATE = "Who is it from?", "Who is it to?", "Who signed it?", "What is the date?"
_TO_PAY = "How much is the total?"

_WHOLE = (
    (r"(wann|bis wann) .*(fallig|zahlen|bezahlen|bezahlt werden|uberweisen|zahlbar)", _PAYMENT_DUE),
    (r"(cuando|hasta cuando) .*(vence|pagar|paga|abonar|vencimiento)\b.*", _PAYMENT_DUE),
    (r"(quand|jusqu a quand|avant quand) .*(payer|regler|echeance|due|exigible).*", _PAYMENT_DUE),
    (r"(ist|wurde|war) (?!nicht).*(bezahlt|beglichen)", _PAID),
    (r"(esta|fue|ha sido) .*pagad[oa].*", _PAID),
    (r"(est ce que )?.*\b(est|a ete|est elle|a t elle ete|est ce) .*(payee?|reglee?|acquittee?)", _PAID),
    (r"wer hat .*(unterschrieben|unterzeichnet)", _SIGNED),
    (r"quien (lo |la )?(firmo|firma|ha firmado).*", _SIGNED),
    (r"qui (a signe|signe).*", _SIGNED),
    (r"(von wem (ist|stammt|kommt)|wer hat) .*(geschickt|gesendet|ausgestellt|geschrieben|verschickt)", _FROM),
    (r"von wem (ist|stammt|kommt) .*", _FROM),
    (r"(de quien es|de quien viene|quien (lo |la )?(envia|envio|emite|emitio|escribio|manda|vende|vendio)).*", _FROM),
    (r"(de qui (est|vient)|qui (a )?(envoye|emis|ecrit|envoie|emet|vend|vendu)).*", _FROM),
    (r"an wen (ist|geht|ging|richtet) .*", _TO),
    (r"a quien (va|esta|se|es) .*", _TO),
    (r"a qui (est|s adresse|a ete) .*", _TO),
    (r"(von wann|aus welchem jahr) (ist|stammt|datiert) .*", _DATE),
    (r"(de que fecha es|de cuando es|que fecha (tiene|lleva)) .*", _DATE),
    (r"(de quand (date|est)|quelle date (porte|a)) .*", _DATE),
    (r"(wie ?viel|was) (muss|ist zu|soll|mussen|macht|kostet das|kostet es).*", _TO_PAY),
    (r"cuanto (hay que|tengo que|se debe|se tiene que|debo|cuesta todo).*", _TO_PAY),
    (r"combien (faut il|dois je|doit on|y a t il a) (payer|regler).*", _TO_PAY),
)  # fmt: skip
"""Questions that ask for one thing however they are put."""

_FRAMES = (
    (r"(wie viele|wieviele) (?P<what>.+?)( (sind|gibt|stehen|hat|wurden|enthalt|werden|umfasst)\b.*)?", "How many {}?"),
    (r"(cuant[oa]s) (?P<what>.+?)( (hay|son|tiene|figuran|estan|contiene|aparecen)\b.*)?", "How many {}?"),
    (r"combien (de|d) (?P<what>.+?)( (y a|sont|figurent|contient|comporte)\b.*)?", "How many {}?"),
    (r"(wie hoch|wie ?viel) (ist|sind|war|waren|betragt|betragen) (?P<what>.+)", "How much is the {}?"),
    (r"(was|wie ?viel) kostet (?P<what>.+)", "How much is the {}?"),
    (r"(a )?cuanto (es|son|asciende|cuesta|cuestan|vale|suma|importa) (?P<what>.+)", "How much is the {}?"),
    (r"combien (coute|coutent|est|fait|vaut) (?P<what>.+)", "How much is the {}?"),
    (r"wer (ist|sind|war) (?P<what>.+)", "Who is the {}?"),
    (r"quien(es)? (es|son|fue) (?P<what>.+)", "Who is the {}?"),
    (r"qui (est|sont|etait) (?P<what>.+)", "Who is the {}?"),
    (r"wann (ist|war|beginnt|endet|wurde) (?P<what>.+)", "When is the {}?"),
    (r"cuando (es|fue|son|empieza|termina) (?P<what>.+)", "When is the {}?"),
    (r"quand (est|etait|commence|a lieu) (?P<what>.+)", "When is the {}?"),
    (r"(wie|was) (lautet|lauten|ist|sind|war|heisst|heissen) (?P<what>.+)", "What is the {}?"),
    (r"welche[nrsm]? (?P<what>.+?)( (hat|steht|ist|gilt|wird|haben)\b.*)?", "What is the {}?"),
    (r"(cual|cuales|que) (es|son|era|fue) (?P<what>.+)", "What is the {}?"),
    (r"que (?P<what>.+?) (tiene|lleva|aparece|figura|hay)\b.*", "What is the {}?"),
    (r"quel(le)?s? (est|sont|etait|sera) (?P<what>.+)", "What is the {}?"),
)  # fmt: skip
"""Questions around what they name."""

_OF_WHAT = re.compile(
    r" (der rechnung|des briefs|des schreibens|der quittung|des vertrags|auf der rechnung|in der rechnung|der firma"
    r"|de la factura|de la carta|del recibo|del contrato|de la empresa|en la factura"
    r"|de la facture|du courrier|de la lettre|du recu|du contrat|de l entreprise|sur la facture)$"
)
"""What the thing named is of, which says nothing where there is but one document."""


@lru_cache(maxsize=1000)
def english(question: str) -> str:
    """A question as it is asked in English; one that is not in a language known here, as it is."""
    text = " ".join(re.findall(r"[^\W_]+", plain(question)))
    for pattern, asked in _WHOLE:
        if re.fullmatch(pattern, text):
            return asked
    for pattern, asked in _FRAMES:
        if found := re.fullmatch(pattern, text):
            return asked.format(_named(found["what"]))
    return question


def _named(text: str) -> str:
    """What a question names, in English where the words are known; else without articles."""
    for part in (text, _OF_WHAT.sub("", text)):
        kept = [word for word in words_of(part) if word not in _SMALL]
        if told := wordings.in_english(frozenset(kept)):
            return told
    return " ".join(kept) or text
