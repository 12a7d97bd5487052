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
{h} for {r}
say what the {h} of {r} is
look up {r} and give me its {h}
what does the table say about the {h} of {r}
i need the {h} for {r}
how about the {h} of {r}
could you find the {h} of {r}
{r} has which {h}
with {r}, what is the {h}
what is {r} {h}
display the {h} of {r}
what will the {h} of {r} be
what was the {h} of {r}
the {h} for {r} is what
read me the {h} of {r}
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
how many {h} does {r} come with
tell me how many {h} {r} has
how many {h} were there in {r}
{r}: how many {h}
for {r}, how many {h} are there
how many {h} does {r} hold
the number of {h} of {r}
what is the number of {h} in {r}
how many {h} belong to {r}
could you say how many {h} {r} has
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
which {e} has {v} as {h}
where the {h} is {v}, what is the {e}
{h} {v} is which {e}
what is the {k} for {h} {v}
tell me the {e} whose {h} is {v}
which is the {e} with a {h} of {v}
show the {e} with the {h} {v}
what {e} corresponds to the {h} {v}
the {h} {v} is that of which {e}
give me the {e} that goes with {h} {v}
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
where is the {h} the {m}
the {m} {h} belongs to which {e}
which {e} comes out with the {m} {h}
for which {e} is the {h} the {m}
which one has the {m} {h}
which {e} had the {m} {h}
of all {es}, which has the {m} {h}
the {m} {h} is for which {e}
what's the {e} with the {m} {h}
give me the {e} with the {m} {h}
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
could you tell me which {e} is the {a}
which {e} was the {a}
{a} {e}
what is our {a} {e}
give me the {a} {e}
can you name the {a} {e}
which {e} counts as the {a}
the {a} of the {es}
look for the {a} {e}
among the {es}, which is the {a}
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
tell me the {m} {h}
of all {h}, which is the {m}
what is the {m} number in {h}
{h}: what is the {m}
the {m} value in the {h} column
could you find the {m} {h}
which {h} is the {m}
{m} of the {h}
what's the {m} {h} in the table
the {m} of all {h}
""")

MOST_OTHER = lines("""
what is the {o} of the {e} with the {m} {h}
what {o} does the {e} with the {m} {h} have
which {o} has the {m} {h}
the {o} of the {e} with the {m} {h}
tell me the {o} of the {e} which has the {m} {h}
for the {e} with the {m} {h}, what is the {o}
give me the {o} of the {e} with the {m} {h}
{o} of the {e} with the {m} {h}
the {e} with the {m} {h} has which {o}
look at the {e} with the {m} {h}: what is its {o}
""")
MOST_OTHER_ADJECTIVE = lines("""
what is the {o} of the {a} {e}
which {o} does the {a} {e} have
what is the {a} {e}'s {o}
the {o} of the {a} {e}
what's the {o} of whichever {e} is the {a}
give me the {o} of the {a} {e}
{o} of the {a} {e}
for the {a} {e}, what is the {o}
tell me the {a} {e}'s {o}
what {o} has the {a} {e}
""")
HIGHEST = ("highest", "highest", "largest", "biggest", "greatest", "maximum", "most", "max", "top")
LOWEST = ("lowest", "lowest", "smallest", "least", "minimum", "min", "lowest")

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
