"""The sentences questions are asked in, by kind; every fifth is held out to measure unseen templates.

{r} a row, {h} the header as said, {k} the header or noun that names rows, {e} and {es} the noun for one and many rows,
{c} a condition after a noun ("with more than 20 pages"), {p} the same as a verb ("have more than 20 pages"),
{a} an adjective ("oldest"), {m} a word for the highest or the lowest.
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
what is the {h} of {r} in this table
what's the {h} for {r}
could you give me the {h} of {r}
could you tell me the {h} for {r}
can you tell me the {h} of {r}
can you find the {h} for {r}
show me the {h} of {r}
give the {h} for {r}
get me the {h} of {r}
get the {h} for {r}
i want to know the {h} of {r}
i want the {h} of {r}
i am looking for the {h} of {r}
looking for the {h} of {r}
what {h} is listed for {r}
what {h} belongs to {r}
which {h} belongs to {r}
which {h} is shown for {r}
which {h} goes with {r}
{r} - {h}
{h}, {r}
{r}, {h}
{h}: {r}
{r}'s {h}
the {h} that {r} has
the {h} belonging to {r}
{r}: what is the {h}
in {r}, what is the {h}
as for {r}, what is its {h}
and the {h} of {r}
what about the {h} of {r}
name the {h} of {r}
check the {h} of {r}
return the {h} of {r}
tell me which {h} {r} has
find out the {h} for {r}
what does {r} have as {h}
what do we have as the {h} of {r}
under {h}, what is listed for {r}
what is the value of {h} for {r}
what value does {h} have for {r}
what entry does {r} have under {h}
in the {h} column, what is given for {r}
what's in the {h} column for {r}
do we know the {h} of {r}
what might the {h} of {r} be
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
what is the number of {h} for {r}
what's the number of {h} of {r}
number of {h} of {r}
number of {h} for {r}
{r} number of {h}
tell me the number of {h} of {r}
give me the number of {h} for {r}
find the number of {h} of {r}
how many {h} are listed for {r}
how many {h} are given for {r}
how many {h} are recorded for {r}
how many {h} does {r} contain
how many {h} does {r} include
how many {h} does {r} show
how many {h} can {r} claim
how many {h} go with {r}
do you know how many {h} {r} has
can you tell me how many {h} {r} has
i want to know how many {h} {r} has
i'd like to know how many {h} there are in {r}
check how many {h} {r} has
look up how many {h} {r} has
{r} comes with how many {h}
there are how many {h} in {r}
in {r}, how many {h} are there
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
which {e} shows {v} as {h}
which {e} is listed with the {h} {v}
which {e} is listed under {h} {v}
which {e} comes with the {h} {v}
which {e} goes with the {h} {v}
which {e} belongs to the {h} {v}
which {e} had the {h} {v}
what {e} has a {h} of {v}
what {e} has {v} as its {h}
what is the {e} with {h} {v}
what is the {e} whose {h} is {v}
what's the {k} with the {h} {v}
{k} with {h} {v}
{e} with {h} {v}
{e} with the {h} {v}
the {e} whose {h} is {v}
the {e} with a {h} of {v}
who has {v} as {h}
who had a {h} of {v}
find the {e} with {h} {v}
find the {e} whose {h} is {v}
get the {e} with the {h} {v}
look up the {e} with the {h} {v}
look for the {h} {v}: which {e} is it
i am looking for the {e} with {h} {v}
can you tell me which {e} has the {h} {v}
do you know which {e} has a {h} of {v}
tell me which {e} has {h} {v}
name the {e} with the {h} {v}
identify the {e} with {h} {v}
with a {h} of {v}, which {e} is it
the {h} {v} belongs to which {e}
{h} {v} belongs to which {e}
{v} as {h}: which {e}
{h} = {v}, which {e}
for which {e} is the {h} {v}
at which {e} is the {h} {v}
what {k} does the {e} with {h} {v} have
what is the {k} of the {e} with {h} {v}
i have the {h} {v}, which {e} is that
""")

REVERSE_COUNTED = lines("""
which {e} has {v} {h}
what {e} has {v} {h}
who has {v} {h}
the {e} with {v} {h}
find the {e} with exactly {v} {h}
which {e} comes with {v} {h}
which {e} had {v} {h}
what is the {e} with {v} {h}
{e} with {v} {h}
name the {e} that has {v} {h}
{v} {h}: which {e} is it
which is the {e} with {v} {h}
tell me which {e} has {v} {h}
for which {e} are there {v} {h}
i am looking for the {e} with {v} {h}
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
good morning
what should i cook tonight
can you sing
tell me something nice
what day is it today
how far away is the sun from the sea
open the window
who are you
i am bored
which way is the station
how do i bake bread
where is my phone
what is your name
set an alarm for the morning
do you like cheese
write a poem about winter
how can i sleep better
what does the fox say
translate this into french
is there life on other stars
""")
