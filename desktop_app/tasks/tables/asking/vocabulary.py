"""What words ask for in questions about tables: which order, which kind of cell, and which say nothing."""

from desktop_app.tasks.tables.asking.meanings import table_of
from desktop_app.tasks.tables.asking.words import stem


def _words(text: str) -> list[str]:
    return text.split()


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in text.split())


def _adjectives(text: str) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Lines of "word: 1 header header" as word -> 1 for the largest or -1 for the smallest, stems of headers."""
    return {
        word: (int(means[0]), tuple(stem(each) for each in means[1:]))
        for word, means in table_of(text).items()
        if means
    }


NOUNS = {
    word: tuple(stem(each) for each in means)
    for word, means in table_of(
        """
building, buildings: building name structure
painting, paintings: painting title name
recording, recordings: recording title
"""
    ).items()
}
"""Nouns that look like verbs, and the headers they may mean."""

WHO = _stems(
    """
name person player customer client employee driver athlete winner rider swimmer candidate member artist actor
actress president manager coach director author writer owner competitor contestant representative incumbent
governor mayor minister student teacher singer performer champion skater cyclist runner wrestler fighter boxer
opponent supplier buyer salesman salesperson seller rep leader king queen judge host guest captain pitcher
quarterback scorer golfer jockey skipper user who appointee contact assignee owner borrower tenant applicant patient
"""
)
"""Headers whose cells name somebody."""

KINDS = frozenset(_stems("type kind category class group level status size segment"))
"""Last words of headers that speak of a kind: a customer type is no customer."""

FREQUENCIES = frozenset(_words("freq frequency freqs n"))
TALLIES = FREQUENCIES | frozenset(_words("count counts cnt occurrences tally anzahl häufigkeit nombre cantidad"))
"""Names of columns that say how often each row came."""

TO_DO = frozenset(_words("compare rank sort order plot chart draw calculate compute predict"))
"""What is to be done with a table; no row is called so."""

OF_PEOPLE = frozenset(
    _stems(
        """
ridership passengers riders visitors attendance population employees participants deaths killed casualties fatalities
victims injured
"""
    )
)
PEOPLE = frozenset(_words("people persons passengers riders visitors"))
"""Headers that count people, and what these are called."""

PERSONS = frozenset(
    _stems("victims people persons participants respondents patients passengers individuals inmates prisoners")
)
OF_PERSONS = frozenset(_stems("gender sex"))
"""Stems of words for whom the rows of a table are about, where a column says whether they are men or women."""

STOCK = frozenset(_stems("stock quantity inventory hand pieces"))
"""Headers that say how many of each there are."""

DAYS_SPENT = frozenset(_stems("absent absence sick leave vacation worked working present overdue late holiday lead"))
"""Headers of days that are counted, which are no days of a month."""

OPPOSITES = {
    stem(word): _stems(means)
    for word, means in {
        "failed": "successful success succeeded passed pass",
        "failure": "successful success succeeded passed pass",
        "unsuccessful": "successful success succeeded",
        "closed": "open",
        "absent": "present attended",
        "dead": "alive survived",
        "perished": "survived alive",
        "rejected": "approved accepted",
        "declined": "approved accepted",
        "lost": "won win",
    }.items()
}
"""The stem of a word -> stems of headers of columns of yes and no that say the contrary."""

UNITS_OF_TIME = frozenset(_words("hours hour minutes days weeks"))
"""What no row is, so that "how many hours" asks for the numbers of a column that is named besides."""

BOOKED = frozenset(_stems("expense purchase payment withdrawal deposit receipt debit credit"))
"""What a row of a ledger may be called: "how many payments" counts rows, "how many customers paid" none of them."""

BEGUN = _stems("founded established birth built opened launched created formed")
"""Headers of when something began, by which it is old or young; "added" says nothing of its age."""

WHERE = _stems(
    """
location place city venue town country site address region state stadium county area district
"""
)
WHEN = _stems(
    """
date year day time season month founded born opened built released launched aired
"""
)

SUPERLATIVES = _adjectives(
    """
highest: 1 height elevation altitude
greatest, maximum, max, most: 1
largest, biggest: 1 size area acres population total amount
lowest: -1 height elevation altitude
least, fewest, minimum, min: -1
smallest: -1 size area acres population total amount
oldest, eldest: 1 age
youngest: -1 age
longest: 1 length duration distance time runtime pages hours minutes days
shortest: -1 length duration height distance time runtime hours minutes days
tallest: 1 height floors
heaviest: 1 weight mass
lightest: -1 weight mass
cheapest: -1 price cost amount fee rent
priciest, dearest, costliest: 1 price cost amount fee rent
fastest, quickest: 1 speed velocity bpm tempo mph kmh
slowest: -1 speed velocity bpm tempo mph kmh
deepest: 1 depth
shallowest: -1 depth
widest: 1 width
narrowest: -1 width
hottest, warmest: 1 temperature
coldest, coolest: -1 temperature
richest: 1 wealth income gdp salary worth
poorest: -1 wealth income gdp salary worth
closest, nearest: -1 distance
farthest, furthest: 1 distance
busiest: 1 passengers traffic flights count
strongest: 1 strength magnitude
weakest: -1 strength magnitude
steepest: 1 gradient
thickest: 1 thickness
thinnest: -1 thickness
northernmost: 1 latitude
southernmost: -1 latitude
easternmost: 1 longitude
westernmost: -1 longitude
loudest: 1 volume
wettest, rainiest: 1 precipitation rainfall rain
driest: -1 precipitation rainfall rain
windiest: 1 wind
snowiest: 1 snow snowfall
sunniest: 1 sunshine sun
deadliest: 1 death fatality killed casualty dead
safest: -1 death fatality accident incident crash
sweetest: 1 sugar
brightest: 1 brightness luminosity
noisiest: 1 noise
dirtiest: 1 pollution
hardest: 1 hardness speed velocity
softest: -1 hardness
"""
)
"""Superlatives: 1 for the largest, -1 for the smallest, and the headers they are about."""

OF_TIME = {
    word: int(means[0])
    for word, means in table_of("""
latest, newest, youngest, recent: 1
earliest, oldest, soonest: -1
""").items()
}
"""Superlatives of dates: 1 for the last day, -1 for the first."""

LONG_ADJECTIVES = _adjectives(
    """
expensive: 1 price cost amount fee rent
populous, populated: 1 population
profitable: 1 profit
costly: 1 price cost
valuable: 1 value valuation price worth capitalization
recent: 1
powerful: 1 power horsepower
watched: 1 viewers
viewed: 1 views viewers
visited: 1 visitors
attended: 1 attendance
popular: 1 popularity
crowded: 1 density population
dangerous, deadly: 1 death fatality accident incident crash
polluted: 1 pollution
northern: 1 latitude
southern: -1 latitude
eastern: 1 longitude
western: -1 longitude
"""
)
"""Adjectives that go with most and least, more and less."""

COMPARATIVES = _adjectives(
    """
older: 1 age
younger: -1 age
longer: 1 length duration distance time runtime pages
shorter: -1 length duration height distance time
taller: 1 height
higher: 1 height elevation altitude
greater, more: 1
lower: -1 height elevation altitude
less, fewer: -1
larger, bigger: 1 size area population
smaller: -1 size area population
heavier: 1 weight mass
lighter: -1 weight mass
cheaper: -1 price cost amount
dearer: 1 price cost amount
faster: 1 speed velocity
slower: -1 speed velocity
deeper: 1 depth
shallower: -1 depth
wider: 1 width
narrower: -1 width
hotter, warmer: 1 temperature
colder: -1 temperature
stronger: 1 strength magnitude
weaker: -1 strength magnitude
harder: 1 hardness speed velocity
softer: -1 hardness
closer, nearer: -1 distance
farther, further: 1 distance
richer: 1 wealth income gdp salary worth
poorer: -1 wealth income gdp salary worth
"""
)
"""Comparatives, likewise."""

HOW = {
    word: tuple(stem(each) for each in means)
    for word, means in table_of("""
old: age
tall: height
long: length duration distance time runtime pages
high: height elevation altitude
deep: depth
heavy: weight mass
wide: width
large, big: size area population
fast: speed
far: distance
expensive: price cost
hot, cold, warm: temperature
populous: population
thick: thickness
strong: strength
loud: volume
""").items()
}
"""What follows "how", and the headers it asks for."""

GLUE = frozenset(
    _words(
        """
a an the of in on at to for from with by as is are was were be been being do does did have has had this that
these those there their its his her it they them he she we i you my your our what which who whom whose when
where why how and or please tell me give show list name find out all any each every total listed table chart
here data sheet according based shown recorded entries rows records row record entry can could would will shall
should may might must into than then also just own so much many not no up during within among amongst between
about only say said know called named exist exists see look get let us both either yet
"""
    )
)
"""Words that need not be understood: what they say is said by the rest, or by where they stand."""

OF_STATE = frozenset(_words("still currently already"))
"""Words that say no more than the state behind them, where that is understood: "still open"."""

TELLING = frozenset(
    _stems(
        """
win lose finish place score record earn reach achieve run complete lead start end begin award beat qualify
"""
    )
)
"""Light words that tell rows apart when they are counted: games won are not all games."""

TURNING = frozenset(
    _words(
        """
nobody nothing everybody everyone consecutive consecutively straight combined ago apart twice half fall fell fallen
rise rose risen increase increased decrease decreased grow grew grown growth change changed drop dropped decline
declined
"""
    )
)
"""Words that turn a question into another one where they are not understood."""

LIGHT = TELLING | frozenset(
    _stems(
        """
play make take come go mention receive compete participate appear happen occur hold become serve contain include belong
feature perform represent live locate work stand use see find base attend visit star give produce sing write
direct release publish report record register observe seen log submit lasted
overall ever actually career history time number amount single different various official
particular given following do get put bring money against need
"""
    )
)
"""Words that say little where nothing in the table answers to them."""

RANKS = _stems("rank position place pos ranking finish seed standing")
"""Headers of places in an order, where 1 is the highest."""

RANKED = frozenset(_words("rank pos position place ranking finish"))
"""Names of columns that say which row is the best."""

CLOCK = frozenset(_stems("arrival departure start end begin open close leave abfahrt ankunft"))
"""Headers of times of day, of which the first is the earliest."""

ROW_NAMES = frozenset(
    _words(
        """# no nr id rank pos position place row index year code zip number pick line route flight train bus gate room
        platform linie zug flat apartment apt wohnung"""
    )
)
"""Headers of numbers that number or name their row."""

APART = frozenset(
    _stems(
        """
attendance capacity population area height length width depth weight mass age temperature speed rating average
acceleration horsepower mpg displacement cylinders voltage humidity pressure bmi iq gpa
percent rate price year rank position place elevation altitude latitude longitude density share mean median
score time duration size capita
"""
    )
)
"""Headers of numbers that are not added up over rows: whoever has the most has one large figure."""

NAMED = frozenset((*WHO, *WHERE)) | frozenset(
    _stems(
        "industry sector team club squad company firm product item category type kind class brand manufacturer "
        "supplier party nation"
    )
)
"""Headers of who, where and what kind: how many of them there are means how many different ones."""

COMPUTED = frozenset(_stems("average avg mean median typical"))
"""In a header they say that each row has an average, or another middle, of its own."""

ADDED = frozenset(
    _stems(
        """
amount sales revenue quantity paid cost value profit income units sold turnover spent expense total votes seats
hours minutes medals visits downloads clicks count goals plays views streams deaths fatalities
"""
    )
)
"""Headers of numbers that are added up over rows: whoever has the most has the largest sum."""

NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        _words(
            """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty
"""
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}

ORDINALS = {
    word: number
    for number, word in enumerate(
        _words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), start=1
    )
}

SCALES = {
    word: float(means[0])
    for word, means in table_of(
        """
k, thousand, thousands: 1e3
m, mio, mn, million, millions: 1e6
bn, billion, billions: 1e9
trillion, trillions: 1e12
hundred: 1e2
"""
    ).items()
}
"""Words that multiply the number before them."""
