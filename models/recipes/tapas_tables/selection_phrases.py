"""The sentences lists, counts, sums and averages are asked for in; the slots are those of `phrases`."""

from .phrases import lines

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
{es} {c}
i am looking for {es} {c}
can you list the {es} {c}
what are all the {es} {c}
which ones {p}
print every {e} {c}
tell me all {es} {c}
do any {es} {p}
the names of the {es} {c}
which {es} {p} in this table
let me see the {es} {c}
please name all {es} {c}
who are the {es} {c}
pick out the {es} {c}
what would be the {es} {c}
""")
LIST_OTHER = lines("""
what are the {o} of the {es} {c}
list the {o} of {es} {c}
show the {o} for all {es} {c}
which {o} belong to {es} {c}
give the {o} of each {e} {c}
what {o} do the {es} {c} have
the {o} of every {e} {c}
tell me the {o} of the {es} {c}
for the {es} {c}, list the {o}
i need the {o} of all {es} {c}
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
show every {h}
what is in the column {h}
the complete list of {h}
all {h}
could you list every {h}
print all {h}
tell me all the {h}
list each {h}
i want to see all {h}
give me all {h}
what {h} do we have
read out the {h}
what {h} are there
enumerate the {h}
the {h} of all the {es}
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
how many of these {es} {p}
the number of {es} {c}
how many {es} exist {c}
how many {es} can you find {c}
what is the count of {es} {c}
for how many {es} is it true that they {p}
how many {es} were there {c}
can you count the {es} {c}
{c}, how many {es} are there
how many of them {p}
say how many {es} {p}
how many {es} in the table {p}
i want to know how many {es} {p}
there are how many {es} {c}
altogether how many {es} {p}
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
how many {es} does the table list
how big is this table, in rows
tell me how many {es} there are
total number of {es}
how many records are there
the count of {es}
how many {es} does it contain
how many {es} altogether
what's the count of rows
in total, how many {es} are there
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
sum up the {h}
what is the grand total of {h}
tell me the total {h}
how much {h} is there in total
what is the total of the {h} column
the total {h}
all {h} added together
what does the {h} column sum to
compute the sum of {h}
{h} in total
what is the aggregate {h}
take the sum of the {h}
how high is the total {h}
what is the {h} of everything together
could you add all the {h}
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
what do the {h} add up to
how many {h} are there across all {es}
sum of {h}
all {es} together have how many {h}
the total number of {h}
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
for {es} {c}, what is the total {h}
tell me the total {h} of {es} {c}
what is the sum of {h} over the {es} {c}
{h} in total of the {es} {c}
the combined {h} of {es} {c}
what do the {es} {c} add up to in {h}
what's the sum of the {h} for all {es} {c}
sum the {h} of every {e} {c}
taking only {es} {c}, what is the total {h}
how much {h} do {es} {c} have together
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
the average {h}
what is the average of the {h} column
take the mean of all {h}
average {h} per {e}
what would be the average {h}
find the average {h}
mean {h}
the mean of the {h}
how high is the {h} on average
what is the {h} of an average {e}
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
for {es} {c}, what is the average {h}
tell me the average {h} of {es} {c}
what is the mean of the {h} for {es} {c}
the average {h} of every {e} {c}
taking only {es} {c}, what is the average {h}
average {h} of all {es} {c}
find the mean {h} of the {es} {c}
what {h} does the average {e} {c} have
how high is the average {h} for {es} {c}
give me the mean {h} of all {es} {c}
""")
