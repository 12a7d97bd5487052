"""Words that say that there is no value, in the languages tables are written in."""

from desktop_app.media.scripts import in_ascii

_PROGRAMS = (
    "nan na n/a #n/a null <na> nat none nil #div/0! #ref! #value! #name? #num! #null! #error! #getting_data err error"
)
_SIGNS = "- -- --- ---- . .. ... … ? ?? ??? * ** / // -/- ./. -.- _ __ ~ x.x n° : ·"
_PHRASES = """
n.a.|n.a|n. a.|not available|not applicable|no data|no value|no answer|none given|not known|unknown|unk|unk.|missing
tbd|t.b.d.|tba|t.b.a.|tbc|to be determined|to be announced|to be confirmed|pending|open|empty|blank|not set|not given
not reported|n.r.|n/r|not recorded|not found|not stated|n/s|undisclosed|withheld|unspecified|undefined|not tested
n.d.|nd|n/d
k.a.|k. a.|ka|keine angabe|keine angaben|keine daten|unbekannt|unbek.|fehlt|fehlend|offen|ausstehend|leer|entfällt|o.a.
nicht verfügbar|nicht bekannt|n.v.|n. v.|nicht vorhanden|ohne angabe|steht aus|kein wert|folgt|nvt|n.v.t.|niet bekend
onbekend|geen|geen gegevens|ontbreekt|niet beschikbaar|inconnu|inconnue|non disponible|nc|n.c.|n/c|non communiqué
non renseigné|manquant|en attente|aucune donnée|s.o.|sans objet|vide|à déterminer|desconocido|desconocida|sin datos|s/d
s.d.|no disponible|pendiente|no aplica|falta|vacío|por determinar|sconosciuto|sconosciuta|non noto|mancante|in attesa
non disponibile|da definire|vuoto|n.p.|desconhecido|desconhecida|sem dados|não disponível|pendente|em falta|ausente
não aplicável|a definir|brak|brak danych|b.d.|nieznany|nieznana|okänd|ukendt|ukjent|saknas|mangler|ej angivet
dnf|dns|dsq|dq|did not finish|did not start|disqualified|ret|ret.|wd|w/d|dnq|dnp|dnc|nl|nm|abs|abs.|absent|cancelled
canceled|postponed|abandoned|void|sick|krank|excused
"""
_WORDS = frozenset(
    [*_PROGRAMS.split(), *_SIGNS.split(), *(each.strip() for line in _PHRASES.split("\n") for each in line.split("|"))]
) - {""}
LONGEST_WORD = 30
"""Characters of a cell that may say so."""


def is_missing(text: str) -> bool:
    """Whether a filled cell says that there is no value: "k.A.", "n/a", "pending", "-"."""
    if len(text) > LONGEST_WORD or text[-1:].isdigit():
        return False
    return " ".join(in_ascii(text).lower().strip("()[] ").split()) in _WORDS
