"""Conditions on what is counted ({h} its plural noun) and on dates ({h} the header); how two of them are joined."""

from .phrases import lines

COUNTED_IS = {
    "over": lines("""
with more than {v} {h}
with over {v} {h}
that have more than {v} {h}
having more than {v} {h}
having in excess of {v} {h}
that have over {v} {h}
with {h} exceeding {v}
that count more than {v} {h}
counting over {v} {h}
whose number of {h} is above {v}
whose {h} are more than {v}
with a number of {h} above {v}
which have over {v} {h}
with > {v} {h}
having above {v} {h}
"""),
    "under": lines("""
with fewer than {v} {h}
with less than {v} {h}
with under {v} {h}
that have fewer than {v} {h}
having below {v} {h}
that have less than {v} {h}
that have under {v} {h}
having fewer than {v} {h}
with not even {v} {h}
whose number of {h} is below {v}
whose {h} are fewer than {v}
with a number of {h} below {v}
which have under {v} {h}
with < {v} {h}
having less than {v} {h}
"""),
    "least": lines("""
with at least {v} {h}
with {v} or more {h}
with a minimum of {v} {h}
that have at least {v} {h}
having no fewer than {v} {h}
that have {v} or more {h}
with {v} {h} or more
with no less than {v} {h}
with not fewer than {v} {h}
having at least {v} {h}
having {v} {h} or more
with >= {v} {h}
that come with at least {v} {h}
whose number of {h} is at least {v}
which have no fewer than {v} {h}
"""),
    "most": lines("""
with at most {v} {h}
with no more than {v} {h}
with {v} {h} or less
that have at most {v} {h}
having not more than {v} {h}
with {v} {h} or fewer
that have no more than {v} {h}
with a maximum of {v} {h}
with {v} or fewer {h}
having up to {v} {h}
having at most {v} {h}
with <= {v} {h}
with up to {v} {h}
whose number of {h} is at most {v}
which have {v} or fewer {h}
"""),
    "equal": lines("""
with {v} {h}
with exactly {v} {h}
that have {v} {h}
that have exactly {v} {h}
having just {v} {h}
having {v} {h}
which have {v} {h}
with precisely {v} {h}
that come with {v} {h}
where there are {v} {h}
having exactly {v} {h}
whose number of {h} is {v}
"""),
    "between": lines("""
with between {v} and {w} {h}
with {v} to {w} {h}
that have between {v} and {w} {h}
having between {v} and {w} {h}
that have from {v} up to {w} {h}
having {v} to {w} {h}
with at least {v} and at most {w} {h}
that have {v} to {w} {h}
whose number of {h} is between {v} and {w}
with anywhere between {v} and {w} {h}
with from {v} to {w} {h}
"""),
}
DATE_IS = {
    "over": lines("""
with a {h} after {v}
whose {h} is after {v}
with {h} later than {v}
where the {h} is after {v}
having a {h} that comes after {v}
with {h} after {v}
with a {h} later than {v}
with {h} > {v}
whose {h} is later than {v}
with the {h} following {v}
whose {h} was after {v}
where {h} is after {v}
where the {h} is later than {v}
that have a {h} after {v}
that show a {h} past {v}
whose {h} comes after {v}
having a {h} after {v}
for which the {h} is after {v}
"""),
    "under": lines("""
with a {h} before {v}
whose {h} is before {v}
with {h} earlier than {v}
where the {h} is before {v}
having a {h} that comes before {v}
with {h} before {v}
with a {h} earlier than {v}
with {h} < {v}
whose {h} is earlier than {v}
with the {h} preceding {v}
whose {h} was before {v}
where {h} is before {v}
where the {h} is earlier than {v}
that have a {h} before {v}
that show a {h} ahead of {v}
whose {h} comes before {v}
having a {h} before {v}
for which the {h} is before {v}
"""),
    "least": lines("""
with {h} since {v}
with a {h} in {v} or later
from {v} or later
whose {h} is {v} or later
with a {h} no earlier than {v}
with {h} {v} or later
with {h} >= {v}
with a {h} since {v}
whose {h} is not before {v}
having a {h} of {v} or later
where the {h} is {v} or later
"""),
    "most": lines("""
with a {h} in {v} or earlier
with {h} until {v}
whose {h} is {v} or earlier
with {h} {v} or earlier
with a {h} no later than {v}
with {h} <= {v}
with a {h} until {v}
with {h} up to {v}
whose {h} is not after {v}
having a {h} of {v} or earlier
where the {h} is {v} or earlier
"""),
    "equal": lines("""
with {h} in {v}
with a {h} in {v}
with {h} {v}
whose {h} is in {v}
that have {v} as their {h}
with {h} on {v}
whose {h} is {v}
with a {h} of {v}
with the {h} {v}
having a {h} in {v}
where the {h} is {v}
where {h} = {v}
that have a {h} in {v}
with {h} = {v}
having their {h} in {v}
with {h} falling in {v}
"""),
    "between": lines("""
with {h} between {v} and {w}
with a {h} between {v} and {w}
with {h} from {v} to {w}
whose {h} is between {v} and {w}
having {h} from {v} until {w}
whose {h} lies between {v} and {w}
with a {h} from {v} to {w}
where the {h} is between {v} and {w}
that have a {h} between {v} and {w}
having a {h} between {v} and {w}
"""),
}
# {two} goes on after the noun, {also} starts anew as a verb where the first condition stands as one.
AND = (
    "{one} and {also}",
    "{one} and {also}",
    "{one} {two}",
    "{one}, {two}",
    "{one} but {also}",
    "{one} and also {also}",
    "{one}, and {also}",
    "{one} and at the same time {also}",
    "{one} as well as {two}",
)
