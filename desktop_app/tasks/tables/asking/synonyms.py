"""What a word of a question may be called in a cell: Sunday is Sun, women are female, Japanese is of Japan."""

from desktop_app.tasks.tables.asking.letter_codes import meant_by_letters
from desktop_app.tasks.tables.asking.words import folded, header_words
from desktop_app.tasks.tables.columns import Column

_ALIKE = """
monday, mon
tuesday, tue, tues
wednesday, wed
thursday, thu, thur, thurs
friday, fri
saturday, sat
sunday, sun
january, jan
february, feb
march, mar
april, apr
june, jun
july, jul
august, aug
september, sep, sept
october, oct
november, nov
december, dec
male, males, man, men
female, females, woman, women
boy, boys, male
girl, girls, female
child, children, kid, kids
dead, deceased, died
alive, living
morning, mornings, am
afternoon, afternoons, evening, evenings, pm
full time, fulltime, ft
part time, parttime, pt
argentina, argentine, argentinian
australia, australian, australians
austria, austrian, austrians
belgium, belgian, belgians
brazil, brazilian, brazilians
bulgaria, bulgarian, bulgarians
canada, canadian, canadians
chile, chilean, chileans
china, chinese
colombia, colombian, colombians
croatia, croatian, croatians
czech republic, czechia, czech, czechs
denmark, danish, danes
egypt, egyptian, egyptians
england, english
estonia, estonian, estonians
europe, european, europeans
finland, finnish, finns
france, french
germany, german, germans
great britain, united kingdom, uk, britain, british, gb
greece, greek, greeks
hungary, hungarian, hungarians
iceland, icelandic
india, indian, indians
indonesia, indonesian, indonesians
ireland, irish
israel, israeli, israelis
italy, italian, italians
japan, japanese
kenya, kenyan, kenyans
latvia, latvian, latvians
lithuania, lithuanian, lithuanians
malaysia, malaysian, malaysians
mexico, mexican, mexicans
morocco, moroccan, moroccans
netherlands, the netherlands, holland, dutch
new zealand, new zealanders
nigeria, nigerian, nigerians
norway, norwegian, norwegians
pakistan, pakistani, pakistanis
peru, peruvian, peruvians
philippines, filipino, filipinos
poland, polish, poles
portugal, portuguese
romania, romanian, romanians
russia, russian federation, russian, russians
scotland, scottish
serbia, serbian, serbians
slovakia, slovak, slovaks
slovenia, slovenian, slovenians
south africa, south african, south africans
south korea, korea, korean, koreans
spain, spanish
sweden, swedish, swedes
switzerland, swiss
thailand, thai
turkey, turkiye, turkish
ukraine, ukrainian, ukrainians
united states, united states of america, usa, us, u.s, u.s.a, america, american, americans
vietnam, viet nam, vietnamese
bolivia, plurinational state of bolivia
bosnia and herzegovina, bosnia
brunei, brunei darussalam
cape verde, cabo verde
congo democratic republic, dr congo, drc, congo dem rep, democratic republic of the congo
egypt, egypt arab rep
european union, eu
hong kong, hongkong, hong kong sar china
iran, islamic republic of iran, iran islamic rep, iranian, iranians
ivory coast, cote d ivoire, cote d'ivoire
laos, lao pdr
macedonia, north macedonia
moldova, republic of moldova
myanmar, burma
saudi arabia, saudi, saudis
slovakia, slovak republic
south korea, korea rep, republic of korea, korea south
north korea, korea dem people's rep, korea north
soviet union, ussr
syria, syrian arab republic, syrian
taiwan, taiwan province of china, taiwanese
tanzania, united republic of tanzania
united arab emirates, uae, u.a.e, emirates
venezuela, venezuela rb, bolivarian republic of venezuela
wales, welsh
"""
"""Words that mean the same in a question and in a cell: names of days and months, of the sexes, of countries."""

_STATES = """
al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
dc district of columbia, fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas,
ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi,
mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey, nm new mexico, ny new york,
nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania, pr puerto rico, ri rhode island,
sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia, wa washington,
wv west virginia, wi wisconsin, wy wyoming
"""
"""Codes of the states of the USA (ISO 3166-2:US) with their names."""

_COUNTRIES = """
ar arg argentina, au aus australia, at aut austria, be bel belgium, br bra brazil, bg bgr bul bulgaria, ca can canada,
cl chl chi chile, cn chn china, co col colombia, hr hrv cro croatia, cz cze czech republic, dk dnk den denmark,
eg egy egypt, ee est estonia, fi fin finland, fr fra france, de deu ger germany, gb gbr uk great britain,
gr grc gre greece, hu hun hungary, is isl iceland, in ind india, id idn ina indonesia, ie irl ireland, il isr israel,
it ita italy, jp jpn japan, ke ken kenya, lv lva lat latvia, lt ltu lithuania, my mys mas malaysia, mx mex mexico,
ma mar morocco, nl nld ned netherlands, nz nzl new zealand, ng nga ngr nigeria, no nor norway, pk pak pakistan,
pe per peru, ph phl phi philippines, pl pol poland, pt prt por portugal, ro rou romania, ru rus russia, rs srb serbia,
sk svk slovakia, si svn slo slovenia, za zaf rsa south africa, kr kor south korea, es esp spain, se swe sweden,
ch che sui switzerland, th tha thailand, tr tur turkey, ua ukr ukraine, us usa united states, vn vnm vie vietnam
"""
"""Codes of countries (ISO 3166-1, and of the International Olympic Committee where they differ) with their names."""

_MOSTLY = 0.5
"""Share of the codes of a column that have to be those of known countries; there are more countries than these."""

_SEXES = {"male": ("m",), "female": ("f", "w")}
_OTHER_SEXES = frozenset(["x", "d", "u", "o", "nb", "n/a", "unknown", "other"])


def _groups() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in _ALIKE.strip().splitlines():
        words = [word.strip() for word in line.split(",")]
        for word in words:
            found.setdefault(word, []).extend(each for each in words if each != word)
    return {word: tuple(dict.fromkeys(others)) for word, others in found.items()}


def _states() -> dict[str, str]:
    pairs = (each.strip().split(" ", 1) for each in " ".join(_STATES.split()).split(", "))
    return {name: code for code, name in pairs}


def _countries() -> dict[str, tuple[str, ...]]:
    found = {}
    for each in " ".join(_COUNTRIES.split()).split(", "):
        words = each.split()
        codes = [word for word in words if len(word) < 4 and word != "new"]
        found[" ".join(words[len(codes) :])] = tuple(codes)
    return found


_SAME = _groups()
_CODES_OF_COUNTRIES = _countries()
_ALL_CODES = frozenset(code for codes in _CODES_OF_COUNTRIES.values() for code in codes)
_CODES = _states()
_NAMES = {code: name for name, code in _CODES.items()}


def code_of_state(name: str) -> str:
    """The code of a state of the USA by its name, "tx" of Texas; "" of any other word."""
    return _CODES.get(folded(name), "")


def alike(said: str, is_code: bool, column: Column) -> tuple[str, ...]:
    """What cells of a column may be called that mean some words of a question, bare texts, the likeliest first.

    said: the words, folded. is_code: whether they are written in capitals, as codes of states are.
    """
    found = _SAME.get(said, ())
    sexes = [code for each in (said, *found) for code in _SEXES.get(each, ())]
    if sexes and _is_of_sexes(column):
        found = (*found, *sexes)
    if said in _MEDALS and _is_of_medals(column):
        found = (*found, _MEDALS[said])
    if said in _PARTIES and _is_of_parties(column):
        found = (*found, _PARTIES[said])
    found = (*found, *meant_by_letters(said, column))
    codes = [code for each in (said, *found) for code in _CODES_OF_COUNTRIES.get(each, ())]
    if codes and _is_of_countries(column):
        found = (*found, *codes)
    if said in _CODES and _is_of_codes(column):
        found = (*found, _CODES[said])
    elif is_code and said in _NAMES:
        found = (*found, _NAMES[said])
    return found


def _is_of_medals(column: Column) -> bool:
    """Whether letters such as G and S stand for medals in a column."""
    known = {folded(text).strip(".") for text in column.texts if text.strip()}
    named = bool({"medal", "medals", "medaille"} & set(header_words(column.name)))
    return named and len(known & _LETTERS_OF_MEDALS) > 1 and len(known) <= _MOST_MEDALS


_MEDALS = {"gold": "g", "golds": "g", "silver": "s", "silvers": "s", "bronze": "b", "bronzes": "b"}
_LETTERS_OF_MEDALS, _MOST_MEDALS = frozenset(_MEDALS.values()), 5


def _is_of_parties(column: Column) -> bool:
    """Whether letters such as D and R stand for parties in a column."""
    known = {folded(text).strip(".") for text in column.texts if text.strip()}
    named = bool({"party", "affiliation"} & set(header_words(column.name)))
    return named and len(known & set(_PARTIES.values())) > 1


_PARTIES = {"democrat": "d", "democrats": "d", "democratic": "d", "republican": "r", "republicans": "r",
            "independent": "i", "independents": "i", "libertarian": "l", "libertarians": "l"}  # fmt: skip


def _is_of_sexes(column: Column) -> bool:
    """Whether letters such as M and F stand for male and female in a column."""
    known = {folded(text).strip(".") for text in column.texts if text.strip()}
    letters = {code for codes in _SEXES.values() for code in codes}
    named = {"sex", "gender"} & set(header_words(column.name))
    return bool(known & letters) and (bool(named) or known <= letters | _OTHER_SEXES)


def _is_of_countries(column: Column) -> bool:
    """Whether the cells of a column are codes of countries, and not those of states."""
    known = [text.strip() for text in column.texts if text.strip()]
    if not known or not all(len(text) < 4 and text.isupper() for text in known) or _is_of_codes(column):
        return False
    return sum(text.casefold() in _ALL_CODES for text in known) >= _MOSTLY * len(known)


def _is_of_codes(column: Column) -> bool:
    """Whether the cells of a column are codes of states: nearly all of them are."""
    known = [folded(text) for text in column.texts if text.strip()]
    return bool(known) and sum(each in _NAMES for each in known) > 0.8 * len(known)
