"""The words that generated tables and questions are made of, split into those trained on and those held out.

Every list is cut by `split`: each fourth word is never seen in training, so that a figure on "unseen words" means it.
The concepts (age, price, length, ...) carry the everyday ways of asking about a column: they are what a checkpoint has
to know beyond matching words, so they are shared by both sides; their templates are split in `phrases`.
"""

from collections.abc import Sequence
from dataclasses import dataclass


def listed(text: str) -> list[str]:
    """The words of a text: lists of words read better so."""
    return text.split()


def split(words: Sequence[str], unseen: bool) -> list[str]:
    """The held-out quarter of `words`, or the other three."""
    return [word for place, word in enumerate(words) if (place % 4 == 3) == unseen]


FIRST_NAMES = listed("""Anna Ben Carla David Elena Frank Grace Hugo Ines Jack Karin Liam Maria Noah Olga Paul Quinn
Rosa Samuel Tina Umar Vera Walter Xenia Yusuf Zoe Alice Bruno Chloe Daniel Emma Felix Gina Henry Iris James Kate
Lucas Mia Nina Oscar Peter Rachel Simon Tara Victor Wendy Adam Beatrice Carlos Diana Erik Fiona George Hanna Ivan
Julia Kevin Laura Mark Nora Omar Paula Robert Sofia Thomas Ursula Viktor William Yasmin Amir Bella Chen Dora Elias
Fatima Giulia Hassan Ingrid Jonas Klara Leo Mei Nils Otto Priya Ravi Sara Tom Uma Wei Yara Aisha Boris Clara Dmitri
Esther Farid Agnes Bernard Cecilia Dominic Eleanor Fabian Gwendolyn Harriet Isidore Josephine Kristina Leopold
Magdalena Nathaniel Octavia Patricia Quentin Rosalind Sebastian Theodora Ulrich Valentina Wilhelm Zachary Abigail
Benedict Charlotte Desmond""")

LAST_NAMES = listed("""Smith Garcia Miller Novak Rossi Kim Schmidt Dubois Silva Johnson Lopez Nguyen Brown Weber
Moreau Tanaka Wilson Costa Fischer Martin Patel Kowalski Jensen Clark Ivanov Haddad Olsen Walker Romano Meyer Santos
Young Larsen Bianchi Wagner Torres Evans King Lindberg Petrov Baker Hoffmann Ramos Cooper Becker Ortega Reed Sato
Murphy Keller Mendes Hughes Vogel Castro Foster Andersson Marino Bell Schulz Reyes Grant Huber Wood Kaya Stone
Lambert Price Okafor Sharma Bauer Fox Ricci Chan Nilsson Hunt Vega Palmer Roth Diaz Mills Fontaine Yamada Ford
Kruger Webb Salazar Abernathy Blackwood Carmichael Dragomir Eriksen Fitzgerald Grimaldi Hawthorne Iglesias Jankowski
Kirkpatrick Lombardi Montgomery Nakamura Oyelaran Pemberton Quintero Rutherford Svensson Thackeray Underwood
Villanueva Whitfield Yamamoto Zielinski Ashworth Bergstrom Callahan""")

CITIES = listed("""London Paris Berlin Madrid Rome Vienna Lisbon Dublin Oslo Prague Warsaw Athens Budapest Helsinki
Stockholm Copenhagen Brussels Amsterdam Zurich Geneva Milan Munich Hamburg Barcelona Seville Porto Lyon Marseille
Boston Chicago Denver Seattle Austin Houston Dallas Miami Atlanta Toronto Montreal Vancouver Tokyo Osaka Kyoto Seoul
Beijing Shanghai Delhi Mumbai Bangkok Singapore Jakarta Manila Sydney Melbourne Auckland Cairo Lagos Nairobi Accra
Tunis Lima Bogota Santiago Quito Havana Istanbul Ankara Dubai Doha Riga Vilnius Tallinn Sofia Zagreb Belgrade Krakow
Thessaloniki Winnipeg Guadalajara Liverpool Rotterdam Gothenburg Marrakesh Casablanca Kathmandu Brisbane
Philadelphia Sacramento Antwerp Bratislava Ljubljana Edinburgh Florence Granada Heidelberg Innsbruck Salzburg
Toulouse Valencia Wellington Yokohama Nagasaki Calgary Monterrey""")

COUNTRIES = listed("""France Germany Spain Italy Portugal Austria Poland Norway Sweden Finland Denmark Ireland
Greece Hungary Belgium Netherlands Switzerland Croatia Serbia Romania Bulgaria Turkey Egypt Morocco Tunisia Kenya
Ghana Nigeria Ethiopia Brazil Argentina Chile Peru Colombia Ecuador Mexico Cuba Canada Japan China India Thailand
Vietnam Indonesia Philippines Australia Iceland Estonia Latvia Lithuania Ukraine Georgia Jordan Qatar Nepal Bolivia""")

TITLE_WORDS = listed("""shadow river garden winter silver road night ocean fire dream summer stone glass bridge
forest mirror island storm golden letter secret light moon journey city song paper dragon empire star broken silent
lost final hidden memory desert crystal iron velvet spring morning harbor lantern castle voyage thunder circle ember
orchard wolf signal compass horizon feather valley rain smoke anchor crown echo tide autumn meadow raven falcon
marble copper labyrinth sparrow lighthouse whisper pilgrim carnival glacier monsoon cathedral violet tempest
wanderer orchid comet cipher mosaic sonata avalanche phantom meridian nightingale serpent willow lagoon caravan
twilight prophecy parade sapphire hourglass juniper marionette""")

TOPIC_WORDS = listed("""introduction data network design language analysis market energy health history statistics
security climate learning biology chemistry physics algebra geometry economics finance marketing planning testing
strategy policy culture music theory practice methods models systems control signal image speech text vision search
memory storage safety training support quality process review budget travel transport water soil plant animal space
robot classification recognition conclusion overview summary evaluation applications foundations regression
optimization translation generation question answering entity named results discussion probability linguistics
robotics genetics astronomy ecology archaeology ethics logistics negotiation leadership accounting taxation
nutrition vaccination transformers attention tokenization clustering forecasting simulation encryption networking
compilers databases debugging deployment pruning distillation agriculture irrigation recycling""")

PRODUCT_WORDS = listed("""lamp chair table desk sofa phone camera laptop printer monitor keyboard mouse speaker
headphones bag backpack wallet watch shirt jacket shoes hat scarf gloves bottle cup plate bowl knife spoon kettle
toaster blender oven fridge fan heater drill hammer saw ladder rope tent stove bike helmet ball racket drum guitar
piano violin pen pencil notebook stapler folder envelope soap towel brush candle vase carpet curtain pillow blanket
mattress shelf screwdriver umbrella calculator thermometer binoculars microscope projector hairdryer dishwasher
wheelbarrow corkscrew flashlight backpack tripod telescope trampoline skateboard snowboard typewriter sandals
trousers cardigan sweater bracelet necklace sunglasses suitcase briefcase""")

ADJECTIVES = listed("""small large blue red green black white grey modern classic wooden steel plastic leather
cotton wool light heavy smart compact deluxe basic premium portable electric manual digital folding soft round
square vintage rustic urban nordic royal mini giant turbo eco solar""")

COMPANY_WORDS = listed("""Acme Nova Orbit Delta Vertex Lumen Quantum Apex Titan Zenith Atlas Vector Prime Fusion
Matrix Pioneer Summit Cobalt Aurora Falcon Cedar Maple Granite Harbor Beacon Sierra Polar Nimbus Helix Spectra Ember
Mosaic""")

COMPANY_ENDINGS = listed("Ltd Inc Group Labs Works Systems Partners Bank Foods Media Energy Motors Logistics")

NOUNS = {
    "animal": """lion tiger elephant giraffe zebra horse cow sheep goat pig dog cat rabbit mouse fox wolf bear deer
    eagle owl parrot penguin shark whale dolphin salmon frog snake turtle crocodile camel monkey gorilla otter""",
    "fruit": """apple banana orange lemon grape cherry peach pear plum mango kiwi melon fig date apricot papaya
    pineapple strawberry blueberry raspberry coconut lime""",
    "dish": """pizza pasta soup salad burger taco curry sushi omelette pancake risotto lasagna stew steak sandwich
    dumplings ramen paella falafel waffle pie brownie""",
    "sport": """football tennis basketball hockey rugby golf cricket swimming boxing rowing cycling sailing skiing
    judo fencing archery volleyball badminton climbing surfing""",
    "river": """Danube Rhine Volga Nile Amazon Thames Seine Loire Ganges Mekong Congo Niger Zambezi Oder Elbe Tiber
    Ebro Tagus Dnieper Yukon Murray Orinoco""",
    "planet": "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune Pluto Ceres Eris Titan Europa Callisto",
    "element": """hydrogen helium carbon nitrogen oxygen neon sodium magnesium silicon sulfur iron copper zinc silver
    tin gold lead nickel cobalt uranium""",
    "instrument": "guitar piano violin cello flute clarinet trumpet drum harp organ saxophone banjo oboe tuba",
    "tree": "oak pine maple birch cedar willow elm ash beech spruce poplar larch chestnut walnut cypress",
    "language": """Python Java Rust Swift Kotlin Ruby Perl Haskell Scala Lua Julia Fortran Erlang Dart Elixir""",
}

CATEGORIES = {
    "department": "sales marketing finance engineering support legal research operations design purchasing logistics",
    "category": "electronics clothing furniture toys books garden sports beauty grocery office kitchen music",
    "type": "basic standard premium economy deluxe trial family business student guest",
    "genre": "drama comedy thriller horror romance fantasy western documentary jazz rock pop classical",
    "status": "open closed pending done cancelled active inactive delayed approved rejected shipped paid",
    "colour": "red blue green yellow black white orange purple brown pink grey silver",
    "color": "red blue green yellow black white orange purple brown pink grey silver",
    "language": "English French German Spanish Italian Dutch Polish Swedish Arabic Hindi Japanese Korean",
    "team": "tigers eagles sharks wolves bears lions hawks bulls rangers rockets comets pirates",
    "brand": "Nordex Velora Kantas Brixo Lumea Tarvin Ostra Quilo Merino Zandor Palmex Corvo",
    "material": "wood steel glass plastic cotton leather wool paper stone copper rubber ceramic",
    "position": "goalkeeper defender midfielder striker manager assistant analyst director clerk engineer nurse driver",
    "subject": "maths history biology chemistry physics geography music art economics literature",
    "continent": "Europe Asia Africa America Oceania Antarctica Arctic Eurasia",
    "season": "spring summer autumn winter",
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "gender": "female male",
    "level": "beginner intermediate advanced expert junior senior",
    "priority": "low medium high urgent critical",
    "region": "north south east west central northeast southwest coastal",
    "supplier": "Harlow Brentex Umbra Castell Dorado Finley Gantry Polaris Tessar Wexford Yarrow Lindt",
    "payment": "cash card transfer invoice voucher cheque",
    "shape": "circle square triangle hexagon oval star cube sphere",
    "diet": "vegan vegetarian meat fish gluten dairy",
    "party": "Liberal Labour Green Conservative Democratic Republican Socialist Unity",
    "habitat": "forest desert ocean river savanna mountain swamp tundra jungle",
}

# Headers of columns that no concept describes: asked about by their own words alone.
NUMBER_NOUNS = listed("""index total margin balance profit revenue turnover budget debt deposit tax bonus premium
voltage current power frequency pressure density volume capacity radius width thickness angle latitude elevation
humidity rainfall snow wind range torque mileage consumption emission dose intake output yield stock demand supply
delay error failures visits clicks views likes shares orders returns refunds tickets repairs accidents injuries
penalties saves assists rebounds tackles laps serves aces touchdowns runs strikes births deaths marriages patients
beds nurses teachers classrooms exams absences homework credits loans interest shares dividends salesforce bandwidth
latency memory cores threads pixels brightness contrast noise vibration acidity salinity turbidity protein fat sugar
fibre sodium""")

TEXT_NOUNS = listed("""nickname motto symbol mascot sponsor nationality profession hobby degree school faculty
publisher editor label studio format platform license version model engine fuel gearbox terrain soil crop variety
breed diet habitat family order class group cluster zone district street building wing shelf aisle warehouse carrier
route terminal gate vehicle operator dialect religion currency anthem ruler dynasty style movement technique medium
museum collection donor allergy treatment symptom drug ward clinic insurer plan tariff method tool sensor protocol
framework""")

HEADER_MODIFIERS = listed(
    "annual monthly weekly daily total net gross estimated actual minimum maximum current previous"
)


@dataclass(frozen=True)
class Domain:
    """What the rows of a table are: their nouns, the headers of the column that names them, and how they are named."""

    singular: str
    plural: str
    headers: tuple[str, ...]
    naming: str  # person, city, country, company, product, title, topic, or a key of NOUNS


_SEEN = """employee|employees|name,employee,employee name,full name|person
student|students|student,name,student name|person
player|players|player,name|person
customer|customers|customer,client,customer name|person
teacher|teachers|teacher,name|person
actor|actors|actor,name|person
city|cities|city,name|city
country|countries|country,nation|country
company|companies|company,name,firm|company
client|clients|client,company name|company
product|products|product,item,product name|product
item|items|item,article,name|product
book|books|title,book,book title,name|title
movie|movies|title,film,movie|title
song|songs|song,title,track|title
chapter|chapters|chapter,title,topic,name,chapter title|topic
course|courses|course,course name,subject,title|topic
project|projects|project,project name,name|topic
lecture|lectures|lecture,topic,title|topic
animal|animals|animal,species,name|animal
fruit|fruits|fruit,name|fruit
dish|dishes|dish,meal,name|dish
sport|sports|sport,discipline|sport
river|rivers|river,name|river
planet|planets|planet,name,body|planet
element|elements|element,name|element"""

_UNSEEN = """patient|patients|patient,name,patient name|person
musician|musicians|musician,artist|person
runner|runners|runner,athlete,name|person
airport|airports|airport,location|city
supplier|suppliers|supplier,vendor|company
spare part|spare parts|part,part name|product
podcast|podcasts|podcast,episode,title|title
workshop|workshops|workshop,session,title|topic
report|reports|report,heading|topic
instrument|instruments|instrument,name|instrument
tree|trees|tree,species|tree
programming language|programming languages|language,name|language"""


def domains(unseen: bool) -> list[Domain]:
    """The domains trained on, or those only evaluated on."""
    rows = (line.split("|") for line in (_UNSEEN if unseen else _SEEN).splitlines())
    return [Domain(one, many, tuple(headers.split(",")), naming) for one, many, headers, naming in rows]
