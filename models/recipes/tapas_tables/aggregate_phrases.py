"""The sentences sums and averages are asked for in; the slots are those of `phrases`."""

from .phrases import lines

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
show the total {h}
work out the total {h}
determine the sum of the {h}
find the total {h}
i want to know the total {h}
can you sum up the {h}
total of the {h}
total of all {h}
sum total of {h}
grand total of {h}
overall {h}
the overall {h} of all {es}
the {h} of all {es} combined
what is the joint {h} of the {es}
what is the cumulative {h}
what does all the {h} add up to
how much {h} do all {es} have together
how much {h} altogether
how large is the total {h}
what total does the {h} column give
{h}: what is the total
{h} of all {es} added up
the {h} summed over the {es}
across all {es}, what is the total {h}
if you add all {h}, what do you get
to how much does the {h} of all {es} come
aggregate the {h}
adding up the {h}, what comes out
the sum over the {h} column
give the overall sum of the {h}
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
how many {h} do we have in total
how many {h} are there in all
how many {h} all in all
how many {h} do the {es} have between them
overall number of {h}
the overall number of {h}
what is the overall number of {h}
the sum of all {h}
number of {h} in total
find the total number of {h}
give me the total number of {h}
tell me how many {h} there are in total
in total, how many {h} are there
all in all, how many {h} do the {es} have
altogether, how many {h} do we have
how many {h} do all the {es} have combined
how many {h} were there in total
adding everything up, how many {h} are there
calculate the total number of {h}
how many {h} come together from all {es}
across the {es}, how many {h} are there in total
total {h} count
what total number of {h} do the {es} have
how high is the total number of {h}
count up all {h} of all {es}
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
the total {h} of {es} {c}
the total {h} for all {es} {c}
total {h} for the {es} {c}
total {h} over all {es} {c}
sum of the {h} of all {es} {c}
sum of {h} over {es} {c}
the sum of {h} for {es} {c}
the {h} of {es} {c} in total
the {h} of the {es} {c} altogether
the {h} of all {es} {c}, summed up
what is the {h} of all {es} {c} taken together
what is the overall {h} of the {es} {c}
overall {h} of {es} {c}
the overall {h} for {es} {c}
give me the combined {h} of all {es} that {p}
what {h} do the {es} {c} have combined
what is the joint {h} of the {es} {c}
what is the cumulative {h} of {es} {c}
what is the aggregate {h} of the {es} {c}
calculate the total {h} of {es} {c}
compute the sum of {h} for the {es} {c}
give me the total {h} of the {es} {c}
give me the sum of the {h} of {es} {c}
show me the total {h} for {es} {c}
find the total {h} of all {es} {c}
work out the total {h} of the {es} {c}
determine the total {h} for {es} {c}
sum up the {h} of {es} {c}
sum up the {h} for all {es} that {p}
adding the {h} of all {es} {c}, what do you get
take the {es} {c} and sum their {h}
for all {es} {c}, what is the sum of the {h}
for {es} {c}, sum the {h}
considering only {es} {c}, what is the total {h}
among {es} {c}, what is the total {h}
looking at {es} {c}, what is the total {h}
if we only look at {es} {c}, what is the total {h}
what's the grand total of {h} for {es} {c}
what is the total of the {h} for {es} {c}
what total {h} do {es} {c} have
what total {h} do we have for {es} {c}
how high is the total {h} of {es} {c}
how much is the total {h} of the {es} {c}
how much is the {h} of all {es} {c} in total
how much {h} in total for {es} {c}
how much {h} is there in total for the {es} {c}
how much {h} do all {es} {c} have in total
how large is the total {h} for {es} {c}
what is the total {h} of all {es} that {p}
the total {h} of those {es} that {p}
total of {h} for {es} {c}
{es} {c}: total {h}
{h} total for {es} {c}
{h} of {es} {c}, total
i want the total {h} of {es} {c}
i would like to know the total {h} of the {es} {c}
can you sum the {h} of the {es} {c}
tell me the sum of {h} for {es} {c}
what does the {h} sum to for {es} {c}
to what does the {h} of the {es} {c} sum
across all {es} {c}, what is the total {h}
the {h} summed over all {es} {c}
together, what {h} do the {es} {c} reach
all {h} of {es} {c} added together
what is the {h} altogether for {es} that {p}
""")
SUM_UNDER_COUNTED = lines("""
how many {h} do the {es} {c} have in total
how many {h} in total do {es} {c} have
what is the total number of {h} of {es} {c}
how many {h} do {es} {c} have altogether
how many {h} do {es} {c} have together
how many {h} do all {es} {c} have in total
how many {h} are there in total for {es} {c}
how many {h} altogether for {es} {c}
how many {h} overall do the {es} {c} have
how many {h} do the {es} {c} have combined
how many {h} come from the {es} {c} in total
the total number of {h} for {es} {c}
total number of {h} for the {es} {c}
number of {h} in total for {es} {c}
sum of {h} for {es} {c}
what is the overall number of {h} of {es} {c}
for {es} {c}, how many {h} are there in total
for {es} {c}, what is the total number of {h}
in total, how many {h} do {es} {c} have
all in all, how many {h} do the {es} {c} have
tell me how many {h} the {es} {c} have in total
give me the total number of {h} for {es} {c}
what do the {h} of {es} {c} sum to
how many {h} do {es} that {p} have in total
how many {h} have {es} {c} got in total
across {es} {c}, how many {h} are there altogether
how many {h} do the {es} {c} bring together
what total number of {h} do {es} {c} have
how many {h} do {es} {c} have between them
find the total number of {h} of all {es} that {p}
adding up {es} {c}, how many {h} are there
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
avg {h}
avg of {h}
the avg {h} of the {es}
average {h} of all {es}
average {h} across the {es}
average {h} in the table
what is the mean of the {h} column
what's the mean {h} of the {es}
work out the average {h}
show the average {h}
i want to know the average {h}
can you calculate the mean {h}
take the average of the {h}
average the {h}
average out the {h}
{h} on average
{h}, average
across all {es}, what is the average {h}
what average {h} do the {es} have
how much is the average {h}
what {h} does the average {e} have
what is the mean value for {h}
the mean {h} per {e}
determine the average {h}
the {h} averaged over all {es}
""")
AVERAGE_COUNTED = lines("""
how many {h} are there on average
how many {h} does a {e} have on average
what is the average number of {h}
on average, how many {h} does each {e} have
how many {h} does the average {e} have
average number of {h}
average number of {h} per {e}
the average number of {h} per {e}
how many {h} per {e} on average
how many {h} do the {es} have on average
how many {h} do {es} usually have on average
what is the mean number of {h}
what's the average number of {h} per {e}
mean number of {h}
on average how many {h} are there
calculate the average number of {h}
an average {e} has how many {h}
tell me how many {h} there are on average
find the mean number of {h} of the {es}
averaged over all {es}, how many {h} are there
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
the average {h} of the {es} {c}
the average {h} for {es} {c}
avg {h} of {es} {c}
avg {h} for {es} {c}
average {h} across {es} {c}
average {h} over all {es} {c}
average {h} among the {es} {c}
the mean {h} of {es} {c}
mean {h} of the {es} {c}
mean of {h} over {es} {c}
what is the average {h} for all {es} {c}
what is the average {h} across the {es} {c}
what is the average {h} of {es} that {p}
what's the mean {h} of all {es} that {p}
what is the average of the {h} of {es} {c}
compute the average {h} for {es} {c}
compute the mean {h} of {es} {c}
work out the average {h} of the {es} {c}
find the average {h} for {es} {c}
show me the average {h} of {es} {c}
give me the average {h} for the {es} {c}
give the average of {h} for {es} {c}
i want the average {h} of the {es} {c}
i would like to know the average {h} of {es} {c}
can you calculate the average {h} for {es} {c}
could you give me the average {h} of all {es} {c}
tell me the mean {h} for the {es} {c}
take the average of the {h} of {es} {c}
average the {h} of the {es} {c}
for the {es} {c}, compute the mean {h}
for {es} {c} only, what is the average {h}
considering only {es} {c}, what is the mean {h}
among the {es} {c}, what is the average {h}
looking at {es} {c}, how high is the average {h}
across all {es} {c}, what is the mean {h}
if we only look at {es} {c}, what is the average {h}
{es} {c}: average {h}
{h} of {es} {c} on average
{h} on average for {es} {c}
average value of {h} for {es} {c}
what is the average value of {h} for the {es} {c}
what average {h} do the {es} {c} have
what average {h} do we see for {es} {c}
how high is the {h} of {es} {c} on average
how much is the average {h} of {es} {c}
what is the {h} of an average {e} {c}
what is the mean value of the {h} for {es} {c}
the {h} averaged over all {es} {c}
what would be the average {h} of the {es} {c}
average {h} of all {es} that {p}
the mean {h} of those {es} that {p}
restricted to {es} {c}, what is the average {h}
""")
AVERAGE_UNDER_COUNTED = lines("""
how many {h} do {es} {c} have on average
on average, how many {h} do the {es} {c} have
what is the average number of {h} of {es} {c}
average number of {h} for {es} {c}
how many {h} does the average {e} {c} have
how many {h} on average for {es} {c}
what's the mean number of {h} for the {es} {c}
the average number of {h} per {e} {c}
for {es} {c}, how many {h} are there on average
how many {h} does a {e} {c} have on average
what average number of {h} do {es} {c} have
mean number of {h} of all {es} {c}
for {es} {c}, what is the average number of {h}
across {es} {c}, how many {h} are there on average
averaged over {es} {c}, how many {h} are there
tell me how many {h} {es} {c} have on average
give me the average number of {h} for the {es} {c}
how many {h} on average do {es} that {p} have
find the average number of {h} of all {es} that {p}
calculate the mean number of {h} for {es} {c}
""")

# {w} is an everyday question about many rows: "how much do the lamps cost".
TOGETHER = lines("""
{w} in total
{w} altogether
{w} together
in total, {w}
{w}, all added up
{w} all in all
altogether, {w}
{w} taken together
{w} when added up
{w} combined
""")
EACH = lines("""
{w} on average
on average, {w}
on average {w}
{w}, on average
{w} on an average
{w} as an average
tell me {w} on average
averaged, {w}
""")
