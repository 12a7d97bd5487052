"""The sentences lists and counts are asked for in; the slots are those of `phrases`."""

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
of the {es}, which {p}
out of all the {es}, which {p}
display all {es} {c}
filter the {es} {c}
only {es} {c}
just the {es} {c}
i want to see the {es} {c}
get me the {es} {c}
get all {es} {c}
search for {es} {c}
look for all {es} {c}
extract the {es} {c}
return all {es} {c}
pull up every {e} {c}
could you show me all {es} {c}
can you find the {es} {c}
could you tell me which {es} {p}
do you see any {es} {c}
is there any {e} {c}
do we have {es} {c}
have we got any {es} {c}
which {es} do we have {c}
identify the {es} {c}
write down the {es} {c}
a list of {es} {c}
a list of all {es} that {p}
all the {es} {c}
every {e} {c}
any {es} {c}
{es} {c} only
{es} that {p}
the {es} that {p}
all {es} that {p}
show the {es} that {p}
list the {es} that {p}
give me the {es} that {p}
list every {e} {c}
names of {es} {c}
give the names of all {es} {c}
what are the names of the {es} {c}
what is the name of each {e} {c}
which names belong to the {es} {c}
the {k} of each {e} {c}
what {k} do the {es} {c} have
from this table, which {es} {p}
who of the {es} {p}
who here {p}
who among the {es} {p}
tell me the {es} {c}
select all {es} {c}
select the {k} of all {es} {c}
show {es} {c}
find {es} {c}
list {es} {c}
i would like a list of the {es} {c}
i'd like to see which {es} {p}
i am interested in the {es} {c}
we are searching for the {es} {c}
name every {e} {c}
name all those {es} that {p}
point me to the {es} {c}
how are the {es} {c} called
make a list of {es} {c}
{c}, which {es} are there
check which {es} {p}
find out which {es} {p}
see which {es} {p}
i want to know which {es} {p}
which {es} does the table list {c}
which of these {es} {p}
which of our {es} {p}
show only {es} {c}
narrow it down to {es} {c}
keep only the {es} {c}
get the names of the {es} that {p}
show me every {e} {c}
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
what is the {o} of each {e} {c}
what {o} belong to the {es} {c}
which {o} do {es} {c} have
show me the {o} of {es} {c}
give me the {o} for every {e} {c}
list each {o} of the {es} {c}
find the {o} of the {es} {c}
for all {es} {c}, what is the {o}
for every {e} {c}, show the {o}
{o} of {es} {c}
{o} for all {es} {c}
{o} of the {es} that {p}
the {o} for {es} {c}
what's the {o} of the {es} {c}
i want to see the {o} of all {es} {c}
can you list the {o} of the {es} {c}
which {o} go with the {es} {c}
get the {o} of {es} {c}
look up the {o} of all {es} that {p}
what {o} are listed for {es} {c}
display the {o} for {es} {c}
write down the {o} of every {e} {c}
which {o} has each {e} {c}
{es} {c}: what are their {o}
for {es} {c}, what {o} do we have
the {es} {c}, and their {o}
name the {o} of the {es} that {p}
which {o} are given for {es} {c}
extract the {o} from all {es} {c}
return the {o} of {es} {c}
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
display all {h}
get me all the {h}
can you show me all {h}
write down all {h}
what are the {h}
what are the {h} of the {es}
which {h} does the table contain
which {h} appear in the table
show the {h} of every {e}
let me see all the {h}
i would like a list of all {h}
a list of the {h}
return every {h}
extract all {h}
the {h} of each {e}
name the {h} of all {es}
find all the {h}
what {h} can be seen here
which {h} have been recorded
tell me the {h} of all {es}
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
of the {es}, how many {p}
of all {es}, how many {p}
out of all the {es}, how many {p}
among the {es}, how many {p}
how many {es} that {p} are there
how many {es} {c} are there
how many {es} {c} do we have
how many {es} {c} are listed
how many {es} {c} can be found
how many {es} {c} does the table list
how many {es} {c} in total
how many {es} {p} in total
how many {es} {p} overall
how many {es} {p} all in all
overall, how many {es} {p}
in all, how many {es} {p}
the total number of {es} {c}
total number of {es} that {p}
the overall number of {es} {c}
tell me the number of {es} {c}
find the number of {es} {c}
determine the number of {es} that {p}
work out how many {es} {p}
find out how many {es} {p}
calculate how many {es} {p}
check how many {es} {p}
can you tell me how many {es} {p}
could you count how many {es} {p}
do you know how many {es} {p}
i would like to know how many {es} {p}
i'd like to know the number of {es} {c}
we need to know how many {es} {p}
count {es} {c}
count every {e} {c}
count only the {es} {c}
count how many {es} {p}
count the {es} that {p}
count those {es} {c}
please count {es} {c}
{es} {c}: how many
{es} {c}, how many do we have
how often do we find a {e} {c}
how large is the number of {es} {c}
how high is the number of {es} that {p}
how big is the group of {es} {c}
how many different {es} {p}
what quantity of {es} {p}
how many in the table {p}
how many here {p}
how many among the {es} {p}
how many of our {es} {p}
how many of those {es} {p}
how many of all the {es} {p}
show the count for {es} {c}
show me the number of {es} {c}
give the number of {es} that {p}
report the number of {es} {c}
a count of all {es} {c}
count of {es} {c}
# of {es} {c}
no. of {es} {c}
exactly how many {es} {p}
so how many {es} {p}
and how many {es} {p}
how many did you find {c}
how many entries are there {c}
say the number of {es} {c}
what's the total count of {es} {c}
the full count of {es} {c}
how many {es} does the list have {c}
how many {es} have we got {c}
in this list, how many {es} {p}
for this table, count the {es} {c}
count up the {es} {c}
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
how many {es} does this table have
how many {es} does the table contain
how many {es} does this list hold
how many {es} can you see
how many {es} can be found here
how many {es} appear in the table
how many {es} appear here
how many {es} exist
how many {es} were there
how many {es} overall
how many {es} all in all
how many {es} have we got
how many {es} are in this list
how many different {es} are there
how many {es} are shown
how many {es} are on the list
count the {es}
count every {e}
count the entries
count the records
please count the {es}
number of {es}
number of {es} in the table
number of entries
number of records
the number of {es}
the overall number of {es}
the full number of {es}
the total count of {es}
the total number of {es} listed here
give me the number of {es}
tell me the number of {es}
find the number of {es}
show the number of {es} in the table
determine how many {es} there are
find out how many {es} there are
i want to know how many {es} there are
can you count the {es}
could you count all the {es}
can you tell me how many {es} there are
the table has how many {es}
there are how many {es}
{es}: how many are there
how long is this list
how long is the table
how many data rows are there
how many rows do you count
how many rows of {es} are there
how many rows are filled in
what is the size of the table in rows
how high is the overall number of {es}
how large is the number of {es}
all in all how many {es} do we have
in all, how many {es} are there
how many {es} in this table
how many {es} in the list
row count
the row count of this table
show the number of rows
do you know how many {es} there are
how many rows make up this table
how many {es} altogether are there here
what does the total number of {es} come to
what number of {es} are there
""")
