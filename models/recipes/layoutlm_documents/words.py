"""The words that pages are written with, and words made up, so that none has to be known to be found."""

from random import Random

GIVEN = """James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Richard Susan Joseph
Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Lisa Matthew Margaret Anthony Betty Mark Sandra
Donald Ashley
Steven Dorothy Paul Kimberly Andrew Emily Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Melissa Edward
Deborah Ronald Stephanie Timothy Rebecca Jason Laura Jeffrey Helen Ryan Sharon Jacob Cynthia Gary Kathleen
Nicholas Amy
Eric Shirley Jonathan Angela Stephen Anna Larry Ruth Justin Brenda Scott Pamela Brandon Nicole Benjamin
Katherine Samuel
Virginia Gregory Catherine Frank Christine Alexander Samantha Raymond Debra Patrick Janet Jack Rachel Dennis
Carolyn Jerry
Emma Tyler Maria Aaron Heather Jose Diane Henry Julie Adam Joyce Douglas Victoria Nathan Kelly Peter Christina
Zachary Joan
Kyle Evelyn Walter Lauren Harold Judith Ethan Olivia Liam Noah Ava Mia Lucas Sofia Hugo Ingrid Lars Greta Omar
Fatima Ali
Leila Chen Mei Hiroshi Yuki Raj Priya Arjun Anita Pablo Lucia Diego Carmen Marco Giulia Pierre Chloe Hans
Ursula Jan Eva
Tomas Petra Ivan Olga Kofi Ama Juan Rosa""".split()
FAMILY = """Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis
Robinson Walker
Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers
Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks
Chavez Wood
James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez
Fischer Weber
Schmidt Keller Meyer Novak Kowalski Rossi Bianchi Dubois Laurent Jansen Olsen Hansen Larsen Virtanen Tanaka
Sato Suzuki
Wang Li Zhang Singh Khan Haddad Cohen Silva Costa Santos O'Brien McDonald Fraser Sinclair Whitfield
Harrington""".split()
CITIES = """London Paris Berlin Madrid Rome Vienna Prague Warsaw Lisbon Dublin Oslo Stockholm Helsinki
Copenhagen Zurich
Geneva Munich Hamburg Milan Naples Barcelona Seville Porto Brussels Antwerp Rotterdam Utrecht Lyon Marseille
Bristol Leeds
Manchester Liverpool Glasgow Edinburgh Cardiff Boston Chicago Houston Dallas Denver Seattle Portland Phoenix
Atlanta Miami
Detroit Cleveland Columbus Austin Springfield Franklin Salem Madison Georgetown Arlington Ashland Burlington
Clinton Dover
Fairview Greenville Kingston Lexington Milton Newport Oakland Riverside Toronto Montreal Vancouver Ottawa
Sydney Melbourne
Brisbane Auckland Wellington Mumbai Delhi Tokyo Osaka Singapore Nairobi Lagos Accra Cairo Lima Bogota
Santiago""".split()
COUNTRIES = [
    *"""Germany France Spain Italy Austria Poland Portugal Ireland Norway Sweden Finland Denmark Switzerland Belgium
Netherlands Canada Australia India Japan Singapore Kenya Mexico Brazil""".split(),
    "United Kingdom",
    "United States",
    "USA",
    "UK",
]
STREETS = """Main Oak Pine Maple Cedar Elm Park Lake Hill Church High Mill River Spring School Station Market
Bridge King
Queen Victoria Chestnut Walnut Willow Garden Harbour Castle North South East West Sunset Highland Forest Meadow
Birch Cherry
Franklin Lincoln Jefferson Washington Albert George Union Liberty Canal Orchard Valley""".split()
STREET_KINDS = (
    "Street St St. Road Rd Avenue Ave Ave. Lane Ln Drive Dr Way Court Place Square Boulevard Blvd Close".split()
)
TRADES = """Systems Solutions Logistics Consulting Trading Industries Electronics Foods Textiles Software Media Design
Engineering Construction Supplies Services Partners Holdings Technologies Motors Pharma Energy Plumbing Catering Books
Furniture Interiors Printing Packaging Tools Medical Laboratories Instruments Travel Security Insurance Finance Bakery
Hardware Garden Optics Robotics Analytics Networks Marine Aviation Steel Paper Glass Timber Dairy Coffee Market Store
Hotel Restaurant Cafe Clinic University Institute College Bank""".split()
LEGAL = (
    "Ltd Ltd. Inc Inc. LLC GmbH AG Corp. Corporation Co. PLC plc S.A. B.V. Limited Group & Co. & Sons "
    "Sdn_Bhd SDN_BHD SDN._BHD. S/B Pte_Ltd PTE_LTD Pty_Ltd Co.,_Ltd. Co._Ltd S.r.l. SpA Oy AB A/S KG LLP Pvt_Ltd "
    "Enterprise Trading Bros Bros.".replace("& Co.", "&_Co.")
    .replace("& Sons", "&_Sons")
    .split()
)
BRANDS = """Blue Green Red Golden Silver Bright Swift North South Atlas Delta Omega Alpha Nova Apex Summit
Pioneer Global
United National Royal Central Coastal Alpine Pacific Atlantic Metro Urban Crystal Diamond Falcon Eagle Lion
Phoenix Orion
Vertex Quantum Fusion Evergreen Horizon Lakeside Riverside Sunrise Cascade Granite Amber Cobalt Harbor Beacon Keystone
Acme Zenith Helix Lumen Terra Aqua Solar Vista Prime Noble Stone Wood Iron""".split()
THINGS = """office chair desk lamp paper pen printer toner cable keyboard mouse monitor laptop screen adapter
battery charger
phone headset camera tripod drill hammer screw bolt nut washer pipe valve pump filter hose motor belt bearing
gasket wire
switch socket bulb tape glue paint brush roller ladder bucket glove helmet boot jacket shirt towel sheet pillow
blanket
table shelf cabinet drawer mirror rug curtain clock vase cup plate bowl fork knife spoon pan pot kettle toaster
mixer oven
apple banana bread butter cheese milk coffee tea sugar flour rice pasta tomato onion potato carrot chicken beef
fish egg
water juice wine beer soap shampoo notebook folder binder envelope stamp label marker stapler scissors ruler
calculator
backpack suitcase bicycle tyre helmet ticket hosting licence subscription maintenance installation consulting training
support delivery cleaning repair inspection translation design printing rental membership annual monthly basic premium
standard deluxe large small medium black white blue red green steel wooden plastic cotton leather wireless
portable digital
organic fresh frozen industrial heavy light double single spare set kit pack box roll pair bottle""".split()
LABELS = """account address agent amount annual applicant application approval area audit balance bank base
batch bid billing
birth board body book branch budget building capacity card care carrier case cash category cell centre
certificate charge
check city claim class client code column commission company condition contact contract control copy cost
country course
coverage credit currency customer cycle damage data date day deadline dealer degree delivery department deposit depth
description design desk destination diameter director discount district document dose draft driver duration
duty employee
employer end engine entry equipment estimate event examiner exchange expense expiry export factory fee field
file final
fiscal fleet flight floor form format freight frequency fuel fund gate gender goods grade grant gross group
guarantee guest
hall handling head height holder home host hour house identity import income index input inspection insurance insurer
interest inventory issue item job journal key kind land language leader lease ledger length level licence limit
line list
load loan local location lot machine mail main maker manager manufacturer margin market material matter maximum
measure
medical meeting member memo method metre mileage minimum mode model module month mother name nationality net
next notice
number object occupation offer office officer operator option order origin output owner package page panel parcel part
party passenger passport patient pay payee payer payment penalty period permit person phase phone plan plant
plate platform
point policy pool port position post power premium pressure price principal priority procedure process product program
project property provider purchase purpose quality quantity quarter quote range rate reading reason receipt recipient
record reference region register release remark renewal rent report request reserve resident result return
revenue review
revision risk role room round route salary sale sample schedule school score seal season seat section sector
serial series
service session sheet shift shipment shop signature site size source speed sponsor staff stage standard start
state station
status step stock storage store street student subject sum supervisor supplier supply surface survey system
target tariff
task tax team term test ticket time title tool total track trade train transaction transfer transport treatment
trip truck
trust type unit user valid value vehicle vendor version vessel visit volume voucher wage warehouse warranty
water weight
width witness work worker year zone""".split()
FILLER = """the of and to in is for that with as on are by be this from or at an which you your we our it not
have will has
been any all may can please thank business payment within days terms conditions apply goods services provided under
agreement between parties shall made due after before receipt invoice contact questions regarding further information
available request accordance following above below attached enclosed herewith kind regards sincerely dear
reference letter
confirm pleased inform hereby subject change without notice order delivery customer department office issued
copy original
signed authorised signature date number amount total charges late interest per month rate returned items only original
packaging accept cash card cheque bank transfer registered company house limited england wales rights reserved
page visit
website details account holder responsible damage loss during transport insurance covers policy valid until
further weeks
time project report results annual meeting members board team work year quarter growth sales market new product
plan next
review process system data support help improve quality safety health environment local community local public private
however therefore because although while since during about into over such than then these those there here where when
each every some many much more most other same used using also well must should could would""".split()
_ONSET = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kl pl pr sh sl st th tr".split()
_NUCLEUS = "a e i o u a e i o ai ea ee oo ou".split()
_CODA = ["", "", "", "n", "r", "s", "l", "t", "m", "x", "nd", "rt", "ck", "st", "ng"]


def invented(rng: Random, least: int = 2, most: int = 3) -> str:
    """A word that is none, of `least` to `most` syllables: "Brentoul"."""
    syllables = rng.randint(least, most)
    return "".join(rng.choice(_ONSET) + rng.choice(_NUCLEUS) + rng.choice(_CODA) for _ in range(syllables))


def filler(rng: Random, count: int) -> str:
    """Running text of `count` words that says nothing, with sentences and commas; one in eight words is made up."""
    said = []
    start = True
    for _ in range(count):
        word = invented(rng, 1, 3) if rng.random() < 0.12 else rng.choice(FILLER)
        said.append(word.capitalize() if start else word)
        start = rng.random() < 0.1
        if start:
            said[-1] += "."
        elif rng.random() < 0.07:
            said[-1] += ","
    said[-1] = said[-1].rstrip(",.") + "."
    return " ".join(said)
