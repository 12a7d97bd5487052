"""The sentences questions are asked in, by kind; every fifth is held out to measure unseen templates.

{r} a row, {h} the header as said, {k} the header or noun that names rows, {e} and {es} the noun for one and many rows,
{c} a condition after a noun ("with more than 20 pages"), {p} the same as a verb ("have more than 20 pages"),
{a} an adjective ("oldest"), {m} and {n} words for the highest and the lowest.
"""


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text, as the tuple of templates they are."""
    return tuple(line.strip() for line in text.strip().splitlines())


def choose(templates: tuple[str, ...], held_out: bool) -> tuple[str, ...]:
    """The templates trained on, or the held-out fifth of them (all of a short list)."""
    if len(templates) < 5:
        return templates
    return tuple(text for place, text in enumerate(templates) if (place % 5 == 4) == held_out)


LOOKUP = lines("""
what is the {h} of {r}
what's the {h} of {r}
{r} {h}
what {h} does {r} have
which {h} does {r} have
the {h} of {r}
what is the {h} for {r}
tell me the {h} of {r}
give me the {h} of {r}
can you tell me what {h} {r} has
show the {h} of {r}
what is {r}'s {h}
{h} of {r}
what's the {h} in {r}
i would like to know the {h} of {r}
which {h} is listed for {r}
find the {h} of {r}
what is the {h} in {r}
{r}: {h}
please look up the {h} for {r}
what {h} is given for {r}
for {r}, what is the {h}
what's {r}'s {h}
which is the {h} of {r}
do you know the {h} of {r}
""")

LOOKUP_COUNTED = lines("""
how many {h} does {r} have
how many {h} are there in {r}
how many {h} has {r}
how many {h} did {r} have
{r} has how many {h}
how many {h} for {r}
how many {h} are in {r}
how many {h} did {r} get
what number of {h} does {r} have
how many {h} can we count for {r}
""")

ROW = lines("""
{x}
the {e} {x}
{e} {x}
the {e} called {x}
{x}
the {e} named {x}
{x}
{x}
""")
ROW_ABOUT = lines("""
the {e} about {x}
the {e} on {x}
{e} on {x}
the {e} dealing with {x}
""")
ROW_NUMBERED = lines("""
{i} {x}
{i} {x}
the {e} with {i} {x}
{e} {x}
{e} number {x}
the {e} with the {i} {x}
{i} {x}
number {x}
""")

REVERSE = lines("""
which {e} has the {h} {v}
which {e} has a {h} of {v}
whose {h} is {v}
what {e} has {h} {v}
find the {e} that has {v} as {h}
who has the {h} {v}
which {e} has {v} as its {h}
the {e} with {h} {v}
{v} is the {h} of which {e}
to which {e} does the {h} {v} belong
""")

MOST_ROW = lines("""
which {e} has the {m} {h}
what {e} has the {m} {h}
who has the {m} {h}
which {e} has got the {m} {h}
the {e} with the {m} {h}
find the {e} with the {m} {h}
{e} with the {m} {h}
what is the {k} with the {m} {h}
which is the {e} with the {m} {h}
whose {h} is the {m}
name the {e} with the {m} {h}
which {e} shows the {m} {h}
show me the {e} with the {m} {h}
which {k} has the {m} {h}
i want the {e} having the {m} {h}
""")

MOST_ADJECTIVE = lines("""
which {e} is the {a}
what is the {a} {e}
who is the {a}
which is the {a} {e}
which of the {es} is the {a}
the {a} {e}
what's the {a} {e}
name the {a} {e}
which one is the {a}
show me the {a} {e} please
who is the {a} {e}
find the {a} {e}
what is the {k} of the {a} {e}
which {k} is the {a}
of all {es}, which is the {a}
""")

MOST_VALUE = lines("""
what is the {m} {h}
what's the {m} {h}
{m} {h}
the {m} {h}
what is the {m} value of {h}
give me the {m} {h}
find the {m} {h}
what was the {m} {h}
show the {m} {h}
how much is the {m} {h}
""")

MOST_OTHER = lines("""
what is the {o} of the {e} with the {m} {h}
what {o} does the {e} with the {m} {h} have
which {o} has the {m} {h}
the {o} of the {e} with the {m} {h}
tell me the {o} of the {e} which has the {m} {h}
""")
MOST_OTHER_ADJECTIVE = lines("""
what is the {o} of the {a} {e}
which {o} does the {a} {e} have
what is the {a} {e}'s {o}
the {o} of the {a} {e}
what's the {o} of whichever {e} is the {a}
""")
HIGHEST = ("highest", "highest", "largest", "biggest", "greatest", "maximum", "most", "max", "top")
LOWEST = ("lowest", "lowest", "smallest", "least", "minimum", "min", "lowest")

LIST = lines("""
which {es} {p}
which {es} are there {c}
list the {es} {c}
show all {es} {c}
what are the {es} {c}
name the {es} {c}
what {es} {p}
list all {es} {c}
show me the {es} {c}
give me every {e} {c}
which of the {es} {p}
find all {es} {c}
who {p}
tell me which {es} {p}
i need the {es} {c}
the {es} {c}
which {k} {p}
give me the {k} of all {es} {c}
are there {es} {c}
what {es} can you find {c}
""")
LIST_OTHER = lines("""
what are the {o} of the {es} {c}
list the {o} of {es} {c}
show the {o} for all {es} {c}
which {o} belong to {es} {c}
give the {o} of each {e} {c}
""")
LIST_COLUMN = lines("""
list all {h}
show all the {h}
what are all the {h}
list the {h} of all {es}
give me the {h} of every {e}
which {h} are there
show me the {h} column
name all the {h}
what {h} are listed
every {h} in the table
""")

COUNT = lines("""
how many {es} {p}
how many {es} are there {c}
how many of the {es} {p}
count the {es} {c}
what is the number of {es} {c}
number of {es} {c}
how many {es} {c}
how many {es} do we have {c}
tell me how many {es} {p}
how many are there {c}
in total, how many {es} {p}
what number of {es} {p}
count all {es} {c}
how many {p}
give me a count of the {es} {c}
""")
COUNT_ROWS = lines("""
how many {es} are there
how many rows are there
count the rows
how many {es} are in the table
what is the total number of {es}
number of rows
how many rows does the table have
how many {es} are listed
count all {es}
what is the number of rows
how many {es} do we have
how many {es} in total
how many entries does this table have
what's the number of {es}
how many lines are in this table
how many {es}
""")

SUM = lines("""
what is the total {h}
what is the sum of the {h}
total {h}
sum of {h}
what is the combined {h}
what's the total {h}
add up the {h}
what is the total {h} of all {es}
sum the {h}
what do the {h} add up to
what is the sum of all {h}
what is the {h} in total
what is the overall {h}
give me the total of the {h}
what is the {h} of all {es} together
calculate the total {h}
how much is the {h} in total
what is the {h} altogether
the sum of {h} over all {es}
what is the sum total of the {h} column
""")
SUM_COUNTED = lines("""
how many {h} are there in total
how many {h} in total
what is the total number of {h}
how many {h} do all {es} have together
how many {h} altogether
total number of {h}
how many {h} do the {es} have in total
what's the total number of {h}
how many {h} are there altogether
how many {h} overall
""")
SUM_UNDER = lines("""
what is the total {h} of the {es} {c}
what is the sum of the {h} of {es} {c}
total {h} of {es} {c}
what is the combined {h} of all {es} {c}
add up the {h} of the {es} {c}
what's the total {h} for {es} {c}
sum of {h} for {es} {c}
what is the {h} in total for {es} {c}
what is the total {h} {c}
what does the {h} of {es} {c} come to in total
""")
SUM_UNDER_COUNTED = lines("""
how many {h} do the {es} {c} have in total
how many {h} in total do {es} {c} have
what is the total number of {h} of {es} {c}
how many {h} do {es} {c} have altogether
how many {h} do {es} {c} have together
""")

AVERAGE = lines("""
what is the average {h}
average {h}
what is the mean {h}
what's the average {h}
on average, what is the {h}
what is the average {h} of the {es}
mean of the {h}
what is the {h} on average
calculate the average {h}
what {h} do the {es} have on average
average of {h}
give me the average {h} of all {es}
compute the mean {h}
what is the average value of {h}
tell me the typical average of the {h}
""")
AVERAGE_COUNTED = lines("""
how many {h} are there on average
how many {h} does a {e} have on average
what is the average number of {h}
on average, how many {h} does each {e} have
how many {h} does the average {e} have
""")
AVERAGE_UNDER = lines("""
what is the average {h} of the {es} {c}
average {h} of {es} {c}
what is the mean {h} of {es} {c}
what's the average {h} for {es} {c}
on average, what is the {h} of the {es} {c}
what is the average {h} {c}
mean {h} for {es} {c}
calculate the average {h} of all {es} {c}
what is the {h} of the {es} {c} on average
what {h} do {es} {c} have on average
""")

OFF_TOPIC = lines("""
what is the weather like tomorrow
who won the world cup
hello
what is the meaning of life
what time is it
how are you doing
tell me a joke
is it going to rain
who painted the mona lisa
what is the capital of the moon
where did i put my keys
thank you
when does the shop close
why is the sky so far away
play some music
""")
