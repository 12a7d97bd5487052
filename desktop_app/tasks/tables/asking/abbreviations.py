"""Words that headers write short, or in another language, spelled out."""

from desktop_app.tasks.tables.asking.meanings import table_of

ABBREVIATIONS = table_of(
    """
qty: quantity
amt: amount
avg: average
no, nr, num, #: number
%, pct, percentage, pct.: percent
pts: point
pop: population
yr, yrs: year
dept: department
pos: position
pld: played
gp: games played
w: win
l: loss
d: draw
t: tie
att, attend: attendance
temp: temperature
max: maximum
min: minimum
jan, jän: january
feb: february
mar, mär, mrz: march
apr: april
mai: may
jun, juni: june
jul, juli: july
aug: august
sep, sept: september
oct, okt: october
nov: november
dec, dez: december
cust: customer
mfr, mfg: manufacturer
cnt: count
cogs: cost goods sold
cty: county
pub: publisher
scr: score
inc: income
tot: total
elev: elevation
lat: latitude
lon, lng, long: longitude
prod: product
addr: address
tel: phone
dob: birth date
id: id
ht: height
wt: weight
gf: goals for
fthg: home goals
ftag: away goals
ga: goals against
sv: saves
sho: shutouts
shts: shots
sog: shots on goal
gs: games started
stl: steals
blk: blocks
hr: home runs
yc: yellow cards
rc: red cards
gd: goal difference
ref: reference
inv: invoice
cat: category
tm: team
lg: league
grp: group
acct: account
bal: balance
sal: salary
ttl: total
val: value
rev: revenue
pmt, pymt: payment
txn: transaction
rcvd, recd: received
disc: discount
dest: destination
arr: arrival
loc: location
bldg: building
veh: vehicle
proj: project
supp, suppl: supplier
vend: vendor
subj: subject
tchr: teacher
univ: university
inst: institution
rtg: rating
rk, rnk: rank
gms: games
ast: assists
reb, trb: rebounds
hrs: hours
mins: minutes
secs: seconds
wk: week
mo: month
dt: date
nm: name
vol: volume
ppl: people
desc: description
est: established
pg, pp: page
mgr: manager
org: organization
ctry: country
emp: employee
fname: first name
lname: last name
nat, natl: nationality
hp: horsepower
pf: points for
pa: points against
rec: record
sqkm: area
ep: episode
dir: director
pres: president
lat: latitude
lon, lng, long: longitude
betrag, montant, importe, importo: amount
umsatz: revenue
buchungstext: booking text
verwendungszweck: purpose
begünstigter, beguenstigter: payee
ventas: sales
ingresos: income
gastos, gasto: expenses
producto: product
programa: program
capítulo, capitulo: chapter
artículo, articulo: article
concepto: concept
descripción, descripcion: description
departamento: department
edad: age
pais: country
categoria: category
preis, prix, precio, prezzo: price
datum, fecha, buchungstag: date
menge, anzahl, quantité, cantidad: quantity
kunde, kundin, client, cliente: customer
gemeinde, gemeindename, commune: municipality
einwohner, bevölkerung, habitants: population
fläche, aire, superficie, superficie_km2: area
stadt, ville, ciudad, ort: city
land, pays, país: country
nachname, vorname, nom, nombre, bezeichnung: name
jahr, année, año, anno: year
timestamp, meldedatum, buchungsdatum, rechnungsdatum: date
bevölkerung, bevoelkerung: population
altersgruppe: age group
fälle, faelle: cases
inzidenz: incidence
neu, neue, neuen: new
gesamt: total
ausgaben, ausgabe, aufwendungen: expenses
einnahmen, einnahme, erträge: income
naissances: births
deces, décès: deaths
dep, departement, département: department
mag: magnitude
bestand, lagerbestand: stock quantity
lieferant, fournisseur, proveedor: supplier
artikel: article
gewinn: profit
kategorie, categoría, catégorie: category
abteilung: department
mitarbeiter: employee
gehalt, lohn, salaire, salario: salary
rechnung, facture, factura: invoice
fällig, fälligkeit: due
bezahlt: paid
steuer, mwst, ust: tax
gewicht: weight
länge: length
höhe: height
alter: age
verein: club
punkte: points
tore: goals
schüler: student
klasse: class
abfahrt: departure
ankunft: arrival
empfänger: recipient
auftraggeber: sender
saldo: balance
währung: currency
straße: street
plz: postcode
telefon: phone
"""
)
"""Short forms in headers, and the words they are short for."""

_ENDINGS = ("price", "weight", "score", "income", "wt", "scr", "inc", "tot")
_LEAST_BEFORE = 3


def in_full(word: str) -> tuple[str, ...]:
    """A word of a header spelled out; of two that are run together both: "libprice", "brainwt", "avginc"."""
    if word in ABBREVIATIONS:
        return ABBREVIATIONS[word]
    ending = next((each for each in _ENDINGS if word.endswith(each)), "")
    before = word.removesuffix(ending)
    if not ending or len(before) < _LEAST_BEFORE:
        return (word,)
    return tuple(part for each in (before, ending) for part in ABBREVIATIONS.get(each, (each,)))
