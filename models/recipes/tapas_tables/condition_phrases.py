"""Conditions as they stand after a noun, by what they compare; {h} the header as said, {v} and {w} values."""

from .phrases import lines

TEXT_IS = lines("""
whose {h} is {v}
with {h} {v}
with the {h} {v}
where the {h} is {v}
with {v} as {h}
that have {v} as their {h}
with a {h} of {v}
where {h} = {v}
having {h} {v}
for which the {h} is {v}
""")
TEXT_IS_NOT = lines("""
whose {h} is not {v}
where the {h} is not {v}
with a {h} other than {v}
whose {h} isn't {v}
with any {h} but {v}
""")
NUMBER_IS = {
    "over": lines("""
with a {h} over {v}
with a {h} above {v}
whose {h} is greater than {v}
with {h} higher than {v}
with a {h} of more than {v}
where the {h} is more than {v}
with {h} > {v}
whose {h} exceeds {v}
with a {h} larger than {v}
having a {h} beyond {v}
whose {h} is over {v}
with a {h} bigger than {v}
"""),
    "under": lines("""
with a {h} under {v}
with a {h} below {v}
whose {h} is less than {v}
with {h} lower than {v}
with a {h} of less than {v}
where the {h} is less than {v}
with {h} < {v}
whose {h} is under {v}
with a {h} smaller than {v}
having a {h} that stays below {v}
"""),
    "least": lines("""
with a {h} of at least {v}
with {h} >= {v}
whose {h} is {v} or more
with a minimum {h} of {v}
with a {h} not below {v}
whose {h} is at least {v}
"""),
    "most": lines("""
with a {h} of at most {v}
with {h} <= {v}
whose {h} is {v} or less
with a maximum {h} of {v}
with a {h} not above {v}
whose {h} is at most {v}
with a {h} up to {v}
"""),
    "equal": lines("""
with a {h} of {v}
whose {h} is {v}
with {h} {v}
with a {h} of exactly {v}
where the {h} equals {v}
with {h} = {v}
"""),
    "between": lines("""
with a {h} between {v} and {w}
whose {h} is between {v} and {w}
with a {h} from {v} to {w}
with {h} between {v} and {w}
with a {h} in the range {v} to {w}
"""),
}
COUNTED_IS = {
    "over": ("with more than {v} {h}", "with over {v} {h}", "that have more than {v} {h}"),
    "under": ("with fewer than {v} {h}", "with less than {v} {h}", "with under {v} {h}"),
    "least": ("with at least {v} {h}", "with {v} or more {h}", "with a minimum of {v} {h}"),
    "most": ("with at most {v} {h}", "with no more than {v} {h}", "with {v} {h} or less"),
    "equal": ("with {v} {h}", "with exactly {v} {h}"),
    "between": ("with between {v} and {w} {h}", "with {v} to {w} {h}"),
}
DATE_IS = {
    "over": ("with a {h} after {v}", "whose {h} is after {v}", "with {h} later than {v}", "where the {h} is after {v}"),
    "under": (
        "with a {h} before {v}",
        "whose {h} is before {v}",
        "with {h} earlier than {v}",
        "where the {h} is before {v}",
    ),
    "least": ("with {h} since {v}", "with a {h} in {v} or later", "from {v} or later"),
    "most": ("with a {h} in {v} or earlier", "with {h} until {v}"),
    "equal": ("with {h} in {v}", "with a {h} in {v}", "with {h} {v}", "whose {h} is in {v}", "with {h} on {v}"),
    "between": ("with {h} between {v} and {w}", "with a {h} between {v} and {w}", "with {h} from {v} to {w}"),
}
AND = ("{one} and {two}", "{one} and {two}", "{one} {two}", "{one}, {two}", "{one} but {two}")
