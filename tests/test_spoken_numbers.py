"""Numbers as they are said and as a person would write them; where two readings are possible the words stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.readable import phrases, text
from desktop_app.words import Word


def spoken(said: str) -> tuple[Word, ...]:
    """Words in capitals, as checkpoints write them; "|" is a long pause, "," a short one."""
    words, time = [], 0.0
    for word in said.upper().split():
        if word in "|,":
            time += 1.0 if word == "|" else 0.45
            continue
        words.append(Word(word, round(time, 2), round(time + 0.3, 2), 0.9))
        time += 0.4
    return tuple(words)


DIGITS_SAID_SINGLY = """
seven two nine = 729.
the code is four seven one nine = The code is 4719.
call five five five one two one two = Call 5551212.
room two oh five = Room 205.
oh seven nine four six oh one two three four five = 07946012345.
nine one one = 911.
zero zero seven = 007.
double oh seven = 007.
the number is oh double four six eight nine = The number is 044689.
it ends in triple five nine = It ends in 5559.
one two three = One two three.
three two one go = Three two one go.
two three people came = Two three people came.
oh one of them left = Oh one of them left.
oh five people left = Oh five people left.
one two five percent = One two five percent.
one eight hundred five five five = One eight hundred five five five.
dial five five five , one two one two = Dial 555, 1212.
pick six eight one two seven four nine oh now = Pick 68127490 now.
one oh one = One oh one.
flight one oh one = Flight 101.
"""

DIGITS_IN_GROUPS = """
card number forty five thirty two twelve ninety one = Card number 45321291.
call eighty four twelve ninety one sixty three = Call 84129163.
the card ends in eighty four twelve = The card ends in 8412.
call one eight hundred five five five one two one two = Call 18005551212.
my number is oh seven nine twenty two thirty one = My number is 0792231.
my account is two twenty three oh nine = My account is 22309.
my phone number is four five eighty four , twelve ninety one = My phone number is 4584, 1291.
dial double four twenty two = Dial 4422.
eighty four twelve ninety one sixty three = Eighty four twelve ninety one sixty three.
call me at eleven thirty = Call me at 11:30.
call seven twenty nine = Call seven twenty nine.
the number of guests twenty three forty one = The number of guests twenty three forty one.
the numbers twenty thirty forty fifty = The numbers twenty thirty forty fifty.
call twenty thirty people = Call twenty thirty people.
code twenty one thousand = Code 21,000.
the phone cost two hundred five = The phone cost 205.
"""

YEARS = """
nineteen eighty four = 1984.
in twenty twenty six = In 2026.
in eighteen oh five = In 1805.
from nineteen fourteen to nineteen eighteen = From 1914 to 1918.
two thousand and six = 2006.
two thousand twenty six = 2026.
in two thousand and twenty five we met = In 2025 we met.
nineteen hundred = 1900.
in nineteen hundred and five = In 1905.
the nineteen eighties = The 1980s.
in the eighteen nineties they left = In the 1890s they left.
in fourteen ninety two he sailed = In 1492 he sailed.
in ten sixty six they fought = In 1066 they fought.
june fifth nineteen eighty four = June 5th 1984.
june five nineteen eighty four = June 5 1984.
june twenty one twenty twenty six = June 21 2026.
we met in june twenty twenty six = We met in June 2026.
eleven thirty = Eleven thirty.
twelve fifteen or so = Twelve fifteen or so.
twenty thirty forty fifty = Twenty thirty forty fifty.
sixteen twenty people = Sixteen twenty people.
nineteen ninety nine dollars = Nineteen ninety nine dollars.
"""

CARDINALS = """
a hundred and five = 105.
a hundred and one dogs = 101 dogs.
a hundred people = A hundred people.
a thousand times = A thousand times.
half a million dollars = Half a million dollars.
a few hundred dollars = A few hundred dollars.
several thousand people = Several thousand people.
a million and a half = A million and a half.
two and a half million = Two and a half million.
one hundred two hundred = One hundred two hundred.
one hundred and one hundred = 100 and 100.
two hundred and three hundred = 200 and 300.
five thousand and two thousand = 5000 and 2000.
three hundred sixty five days = 365 days.
twelve hundred and fifty = 1250.
twenty four seven = Twenty four seven.
fifty fifty = Fifty fifty.
seven twenty nine = Seven twenty nine.
two eighty nine = Two eighty nine.
g two eighty nine = G two eighty nine.
room two eighty nine is free = Room 289 is free.
flight seven forty seven to paris = Flight 747 to Paris.
page one twelve = Page 112.
room two fifty people = Room two fifty people.
room two , eighty nine = Room two eighty nine.
three fifty = Three fifty.
one hundred and twenty thousand = 120,000.
five million = 5,000,000.
three point five million = 3.5 million.
in the year two thousand , twenty people came = In the year two thousand, twenty people came.
we were twenty , four of them left early = We were twenty, four of them left early.
sixteen and seventeen = 16 and 17.
five hundred million people = 500,000,000 people.
one million two hundred thousand and seven = 1,200,007.
minus twenty degrees = Minus 20 degrees.
catch twenty two = Catch 22.
page ten of three hundred = Page 10 of 300.
"""

ONE = """
one of them = One of them.
no one knows = No one knows.
one by one they left = One by one they left.
the one we saw = The one we saw.
one day we will = One day we will.
this one twenty people saw = This one twenty people saw.
twenty one of them = 21 of them.
one another = One another.
one or two = One or two.
one in ten people = One in 10 people.
"""

ORDINALS = """
the twenty first century = The 21st century.
a twenty second break = A 20 second break.
the thirty second rule = The thirty second rule.
the twenty second of march = The 22nd of March.
on sunday the twenty second we met = On Sunday the 22nd we met.
a ten second delay = A 10 second delay.
give me one second = Give me one second.
the second time = The second time.
thirty seconds = 30 seconds.
a tenth of a second = A tenth of a second.
one tenth of it = One tenth of it.
nine tenths = Nine tenths.
two thirds of them = Two thirds of them.
the one hundred and twenty third psalm = The 123rd psalm.
the hundred and first = The 101st.
one hundredth of a second = One hundredth of a second.
the nineteenth century = The 19th century.
fifty fifth street = 55th street.
the first of may = The 1st of May.
the fourth of july = The 4th of July.
july four = July 4.
march fifteenth = March 15th.
december thirty first = December 31st.
january first two thousand = January 1st 2000.
on the thirty first = On the 31st.
a twentieth of it = A twentieth of it.
we march four abreast = We march four abreast.
we may five times = We may five times.
henry the eighth = Henry the eighth.
"""

DECIMALS = """
two point five = 2.5.
zero point five = 0.5.
two point oh = 2.0.
ten point oh five = 10.05.
three point one four one five nine = 3.14159.
version three point one point four = Version 3.1.4.
point five percent = 0.5%.
two point twenty five = 2.25.
the point five people made = The point five people made.
at this point twenty people left = At this point 20 people left.
ninety nine point nine percent = 99.9%.
oh point five = 0.5.
one point two billion = 1.2 billion.
"""

TIMES = """
half past three = Half past three.
half past ten = Half past ten.
quarter past nine = Quarter past nine.
a quarter to twelve = A quarter to twelve.
ten past three = Ten past three.
at twenty past twelve = At twenty past twelve.
at five to ten = At five to ten.
it is twenty five to nine = It is twenty five to nine.
at ten thirty pm = At 10:30 pm.
three thirty p m = 3:30 pm.
at seven a m we left = At 7 am we left.
at six fifteen = At 6:15.
at nine oh five = At 9:05.
ten o'clock = 10 o'clock.
seven thirty = Seven thirty.
number three am i right = Number three am I right.
seventeen hundred hours = 1700 hours.
twelve thirty pm sharp = 12:30 pm sharp.
at eleven twenty five hundred people came = At eleven twenty five hundred people came.
"""

MONEY = """
five dollars and twenty cents = $5.20.
five dollars twenty = $5.20.
three euros fifty each = €3.50 each.
three pounds fifty = £3.50.
ninety nine cents = 99 cents.
one dollar and five cents = $1.05.
five dollars and three cats = $5 and three cats.
he paid five dollars twenty times = He paid $5 twenty times.
two point five million dollars = $2.5 million.
three million dollars = $3,000,000.
a hundred dollars = $100.
a hundred dollar bill = A $100 bill.
a twenty dollar bill = A $20 bill.
it weighs five pounds = It weighs five pounds.
twenty pounds of flour = 20 pounds of flour.
it costs twenty pounds = It costs £20.
twelve euros = €12.
a dollar fifty = $1.50.
seven twenty nine dollars = Seven twenty nine dollars.
fifty pence = 50 pence.
"""

PERCENT = """
a hundred percent = 100%.
zero percent = 0%.
five per cent of it = 5% of it.
sixty per cent = 60%.
two three percent = Two three percent.
two to three percent = 2 to 3%.
two and a half percent = Two and a half percent.
five per person = Five per person.
"""

RANGES = """
two to eighty nine = Two to eighty nine.
twelve to eighty nine = Twelve to eighty nine.
g two to eighty nine = G two to eighty nine.
enter two to eighty nine = Enter two to eighty nine.
from two to eighty nine = From 2 to 89.
pages two to eighty nine = Pages 2 to 89.
two to eighty nine people = 2 to 89 people.
it takes five to ten = It takes 5 to 10.
twenty to thirty people = 20 to 30 people.
five to ten people = 5 to 10 people.
between five and ten = Between 5 and 10.
five or six hundred people = Five or six hundred people.
ten to twenty thousand = Ten to twenty thousand.
between ten and twenty thousand = Between ten and twenty thousand.
from five hundred to two thousand = From 500 to 2000.
twenty to thirty dollars = $20 to $30.
two to three weeks = Two to three weeks.
ten by twelve = 10 by 12.
"""

MIXED = """
my zip code is nine oh two one oh = My zip code is 90210.
the flight is united four fifty one = The flight is united four fifty one.
we need five six or seven chairs = We need five six or seven chairs.
he was born on the third of april nineteen sixty two = He was born on the 3rd of April 1962.
about a hundred and fifty people came = About 150 people came.
it rose by two point three percent in may = It rose by 2.3% in May.
from two thousand eight to two thousand twelve = From 2008 to 2012.
one hundred percent of one person = 100% of one person.
they sold one million one hundred thousand copies = They sold 1,100,000 copies.
the twenty tens = The twenty tens.
it lasted forty five minutes and thirty seconds = It lasted 45 minutes and 30 seconds.
twenty five thirty = Twenty five thirty.
i was twenty one in nineteen ninety one = I was 21 in 1991.
nineteen of them = 19 of them.
the nineteen people we met = The 19 people we met.
in nineteen minutes = In 19 minutes.
eleven eleven = Eleven eleven.
one to one = One to one.
ninety to one hundred = 90 to 100.
there were five to one odds = There were five to one odds.
the ratio was three to two = The ratio was three to two.
add one half and one third = Add one half and one third.
two hundredths of a second = Two hundredths of a second.
seventy fifth anniversary = 75th anniversary.
the two hundred and fiftieth = The 250th.
twenty first of june twenty twenty five = 21st of June 2025.
a thousand and one nights = 1001 nights.
a million dollars = $1,000,000.
a thousand dollars = $1000.
half a billion euros = Half a billion euros.
a dozen or twenty = A dozen or 20.
ten to fifteen percent = 10 to 15%.
ten or fifteen percent = 10 or 15%.
ten percent to fifteen percent = 10% to 15%.
five to ten minutes = 5 to 10 minutes.
at ten to five we left = At ten to five we left.
the score was ten to five = The score was ten to five.
we ran twenty six point two miles = We ran 26.2 miles.
three hundred dollars and fifty cents = $300.50.
twenty euros and fifty cents a piece = €20.50 a piece.
i lost twenty pounds = I lost 20 pounds.
i lost twenty pounds at the bet = I lost £20 at the bet.
zero degrees = Zero degrees.
minus five point five = Minus 5.5.
the year two thousand = The year 2000.
two thousand one hundred = 2100.
four thousand and ninety six = 4096.
call eight hundred five five five oh one oh one = Call 8005550101.
press one for sales and two for service = Press one for sales and two for service.
one oh five point three = One oh five point three.
the hundred year war = The hundred year war.
a hundred and twenty year old house = 120 year old house.
the nineteen eighty four olympics = The 1984 olympics.
a one hundred and five page book = A 105 page book.
no twenty of us = No 20 of us.
seven eleven = Seven eleven.
the first second = The first second.
twenty second = Twenty second.
fifty second street = 52nd street.
in the twenty second century = In the 22nd century.
every thirty seconds = Every 30 seconds.
third = Third.
may twenty first = May 21st.
may second = May 2nd.
we may second that = We may second that.
on may second = On May 2nd.
oh two more = Oh two more.
o seven five = O seven five.
twelve thirty = Twelve thirty.
by twelve thirty = By twelve thirty.
sixty five million years = 65,000,000 years.
six hundred sixty six = 666.
one two = One two.
"""

KINDS = (DIGITS_SAID_SINGLY, DIGITS_IN_GROUPS, YEARS, CARDINALS, ONE, ORDINALS, DECIMALS, TIMES, MONEY, PERCENT, RANGES)

FORMS = [
    tuple(line.split(" = "))
    for kind in (
        DIGITS_SAID_SINGLY,
        DIGITS_IN_GROUPS,
        YEARS,
        CARDINALS,
        ONE,
        ORDINALS,
        DECIMALS,
        TIMES,
        MONEY,
        PERCENT,
        RANGES,
        MIXED,
    )
    for line in kind.strip().splitlines()
]


@pytest.mark.parametrize(("said", "written"), FORMS)
def test_it_is_written_so(said: str, written: str) -> None:
    assert text(spoken(said)) == written


_SAID = """
oh zero one two five nine ten eleven fifteen nineteen twenty thirty ninety hundred thousand million and a point to or
first second twentieth double triple dollars dollar cents pounds percent per cent am pm at past half quarter june may
the of map people , |
""".split()


@given(st.lists(st.sampled_from(_SAID), min_size=1, max_size=40))
def test_no_word_is_lost(said: list[str]) -> None:
    words = spoken(" ".join(said))
    places = [place for phrase in phrases(words) for place in range(phrase.first, phrase.first + phrase.count)]
    assert places == list(range(len(words)))
    whole = text(words).lower()
    kept = [word.text.lower() for word in words if word.text in ("MAP", "PEOPLE", "HALF", "QUARTER", "PAST")]
    assert [each for each in whole.replace(",", "").replace(".", "").split() if each in kept] == kept
