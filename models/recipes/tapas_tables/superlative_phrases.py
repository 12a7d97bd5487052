"""The sentences the most and the least are asked for in; the slots are those of `phrases`, {o} another header."""

from .phrases import lines

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
which {e} has the {m} {h} of all
which {e} has the {m} {h} overall
which {e} has the {m} value for {h}
which {e} has the {m} value in the {h} column
which {e} reaches the {m} {h}
which {e} is the one with the {m} {h}
which {e} comes with the {m} {h}
which {e} stands out with the {m} {h}
which {e} recorded the {m} {h}
which {e} got the {m} {h}
by {h}, which {e} is the {m}
going by {h}, which {e} is {m}
in terms of {h}, which {e} is the {m}
when it comes to {h}, which {e} is the {m}
which of the {es} has the {m} {h}
which of all {es} has the {m} {h}
which of these {es} has the {m} {h}
who of the {es} has the {m} {h}
who got the {m} {h}
who had the {m} {h}
who reached the {m} {h}
among the {es}, which has the {m} {h}
among all {es}, who has the {m} {h}
out of all {es}, which has the {m} {h}
the {e} whose {h} is the {m}
find the {e} whose {h} is {m}
name of the {e} with the {m} {h}
what is the name of the {e} with the {m} {h}
tell me which {e} has the {m} {h}
can you tell me which {e} has the {m} {h}
could you find the {e} with the {m} {h}
do you know which {e} has the {m} {h}
i want to know which {e} has the {m} {h}
i am looking for the {e} with the {m} {h}
identify the {e} with the {m} {h}
pick the {e} with the {m} {h}
look for the {e} that has the {m} {h}
get the {e} with the {m} {h}
show which {e} has the {m} {h}
list the {e} with the {m} {h}
say which {e} has the {m} {h}
what {e} had the {m} {h}
what {e} shows the {m} value of {h}
to which {e} does the {m} {h} belong
the {m} {h}: which {e} is it
the {m} {h}, which {e} has it
{h} is the {m} for which {e}
{k} of the {e} with the {m} {h}
what {k} has the {m} {h}
which {k} comes with the {m} {h}
{m} {h}: which {e}
which {e} has {m} {h}
which of our {es} has the {m} {h}
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
what {e} is the {a}
what {e} was the {a}
what was the {a} {e}
which {e} is the {a} of all
which {e} is the {a} one
which is the {a} {e} here
which is the {a} one
which {e} would you call the {a}
who was the {a}
who was the {a} {e}
who among the {es} is the {a}
who is the {a} of them all
who is the {a} of the {es}
out of all the {es}, which one is the {a}
tell me the {a} {e}
tell me which {e} is the {a}
can you tell me the {a} {e}
do you know the {a} {e}
i want to know which {e} is the {a}
i am looking for the {a} {e}
i would like to know the {a} {e}
could you show the {a} {e}
say which {e} is the {a}
what is the name of the {a} {e}
what's the name of the {a} {e}
name of the {a} {e}
the name of the {a} {e}
the {a} {e} is which
the {a} {e} is called what
the {a} one of the {es}
the {a} of all {es}
{a} of the {es}
{a} {e} in the table
{a} of all {es}
identify the {a} {e}
pick out the {a} {e}
find out which {e} is the {a}
determine the {a} {e}
get me the {a} {e}
list the {a} {e}
search for the {a} {e}
how is the {a} {e} called
what {k} belongs to the {a} {e}
which {k} does the {a} {e} have
in this table, which {e} is the {a}
which of these {es} is the {a}
which of our {es} is the {a}
what do we have as the {a} {e}
the {a} {e} we have
which {e} is {a}
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
what is the {m} {h} in this table
what is the {m} {h} listed
what is the {m} {h} of any {e}
what is the {m} {h} among the {es}
what is the {m} {h} that any {e} has
what's the {m} {h} overall
what {h} is the {m}
what {h} is the {m} one
which is the {m} {h}
which {h} is the {m} of all
the {m} {h} in the table
the {m} {h} here is what
the {m} {h} among the {es}
{m} {h} in the table
{m} {h} of all {es}
{m} value for {h}
{h}, {m} value
show me the {m} {h}
give the {m} {h}
say the {m} {h}
report the {m} {h}
let me know the {m} {h}
i want to know the {m} {h}
i would like to see the {m} {h}
do you know the {m} {h}
can you find the {m} {h}
can you tell me the {m} {h}
could you tell me the {m} {h} in the table
look up the {m} {h}
get the {m} {h}
determine the {m} {h}
what was the {m} {h} of all
what would be the {m} {h}
among all {h}, what is the {m}
out of all {h}, which one is the {m}
of the {h}, what is the {m} one
in the {h} column, what is the {m} value
in the column {h}, what's the {m} entry
from the {h} column, give me the {m} value
what does the {m} {h} amount to
what value is the {m} {h}
what figure is the {m} {h}
name the {m} {h}
name the {m} value for {h}
how high is the {m} {h}
what is the {m} {h} that is listed
the {m} {h} of the {es}
what {m} {h} do the {es} have
what's the {m} {h} among all {es}
which value is the {m} in {h}
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
what's the {o} of the {e} with the {m} {h}
what is the {o} for the {e} with the {m} {h}
which {o} does the {e} with the {m} {h} have
which {o} belongs to the {e} with the {m} {h}
which {o} goes with the {m} {h}
what {o} goes with the {m} {h}
find the {o} of the {e} with the {m} {h}
show the {o} for the {e} with the {m} {h}
the {e} with the {m} {h}: what {o} does it have
i want to know the {o} of the {e} with the {m} {h}
can you give me the {o} of the {e} with the {m} {h}
do you know the {o} of the {e} whose {h} is the {m}
what is the {o} of the {e} whose {h} is the {m}
the {o} of the {e} whose {h} is {m}
what {o} is listed for the {e} with the {m} {h}
look up the {o} of the {e} with the {m} {h}
where the {h} is the {m}, what is the {o}
the {m} {h} comes with which {o}
for the {m} {h}, what is the {o}
the {o} for the {m} {h}
what was the {o} of the {e} with the {m} {h}
say what {o} the {e} with the {m} {h} has
name the {o} of the {e} with the {m} {h}
the {o} that belongs to the {m} {h}
of the {e} with the {m} {h}, what is the {o}
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
what {o} does the {a} {e} have
what's the {o} of the {a} {e}
what is the {o} for the {a} {e}
the {o} for the {a} {e}
the {a} {e}: what is the {o}
find the {o} of the {a} {e}
show me the {o} of the {a} {e}
i want to know the {o} of the {a} {e}
can you tell me the {o} of the {a} {e}
which {o} belongs to the {a} {e}
which {o} is listed for the {a} {e}
the {a} {e} has which {o}
what {o} is given for the {a} {e}
look up the {o} of the {a} {e}
what was the {o} of the {a} {e}
what is the {o} of the {e} that is the {a}
name the {o} of the {a} {e}
do you know what {o} the {a} {e} has
the {a} {e}'s {o}
what's the {a} {e}'s {o}
""")
HIGHEST = ("highest", "highest", "largest", "biggest", "greatest", "maximum", "most", "max", "top")
LOWEST = ("lowest", "lowest", "smallest", "least", "minimum", "min", "lowest")
