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
that have the {h} {v}
that have {h} {v}
which have the {h} {v}
with {h} = {v}
with {h}: {v}
with {h} equal to {v}
where {h} is {v}
where {h} says {v}
whose {h} equals {v}
whose {h} = {v}
whose {h} is given as {v}
whose {h} was {v}
whose {h} reads {v}
having {v} as their {h}
having the {h} {v}
of the {h} {v}
of {h} {v}
for the {h} {v}
listed with {h} {v}
listed under {h} {v}
listed under the {h} {v}
marked with {h} {v}
that show {v} as the {h}
that show {v} under {h}
that have {v} in the {h} column
with {v} in the {h} column
with {v} in the column {h}
with {v} under {h}
with {v} for {h}
with {v} for the {h}
belonging to the {h} {v}
filed under {h} {v}
that are listed with the {h} {v}
where we have {v} as {h}
that come with the {h} {v}
""")
TEXT_IS_NOT = lines("""
whose {h} is not {v}
where the {h} is not {v}
with a {h} other than {v}
whose {h} isn't {v}
with any {h} but {v}
whose {h} differs from {v}
with {h} different from {v}
with a {h} different from {v}
with {h} not {v}
with {h} != {v}
where the {h} is other than {v}
where {h} isn't {v}
where {h} is not {v}
without {h} {v}
without the {h} {v}
without {v} as {h}
that do not have the {h} {v}
that don't have {v} as {h}
that have a {h} other than {v}
having a {h} other than {v}
whose {h} was not {v}
not listed under {h} {v}
not of the {h} {v}
with some other {h} than {v}
whose {h} is something other than {v}
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
with {h} over {v}
with {h} above {v}
with {h} greater than {v}
with {h} exceeding {v}
with a {h} exceeding {v}
with a {h} greater than {v}
with a {h} higher than {v}
with a {h} in excess of {v}
with a {h} past {v}
with {h} larger than {v}
with {h} bigger than {v}
with more than {v} in {h}
having a {h} above {v}
having a {h} of over {v}
having {h} > {v}
having more than {v} in {h}
whose {h} is above {v}
whose {h} is higher than {v}
whose {h} is larger than {v}
whose {h} is bigger than {v}
whose {h} is more than {v}
whose {h} lies above {v}
whose {h} goes beyond {v}
whose {h} is > {v}
whose {h} tops {v}
whose {h} comes to more than {v}
whose {h} was over {v}
where {h} > {v}
where {h} exceeds {v}
where {h} is above {v}
where the {h} is over {v}
where the {h} is higher than {v}
where the {h} is greater than {v}
where the {h} exceeds {v}
where the {h} lies over {v}
that have a {h} over {v}
that have a {h} above {v}
that have a {h} greater than {v}
that show a {h} over {v}
that reach a {h} above {v}
that exceed {v} in {h}
for which the {h} exceeds {v}
for which the {h} is above {v}
above {v} in {h}
over {v} in {h}
exceeding {v} in {h}
with the {h} going over {v}
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
with {h} under {v}
with {h} below {v}
with {h} less than {v}
with {h} smaller than {v}
with a {h} less than {v}
with a {h} lower than {v}
with a {h} short of {v}
with a {h} that does not reach {v}
with less than {v} in {h}
having a {h} below {v}
having a {h} of under {v}
having {h} < {v}
having less than {v} in {h}
whose {h} is below {v}
whose {h} is lower than {v}
whose {h} is smaller than {v}
whose {h} lies below {v}
whose {h} stays under {v}
whose {h} falls below {v}
whose {h} is < {v}
whose {h} comes to less than {v}
whose {h} was under {v}
where {h} < {v}
where {h} is below {v}
where the {h} is under {v}
where the {h} is lower than {v}
where the {h} is smaller than {v}
where the {h} lies under {v}
where the {h} is below {v}
that have a {h} under {v}
that have a {h} below {v}
that have a {h} lower than {v}
that show a {h} under {v}
that stay below {v} in {h}
for which the {h} is less than {v}
for which the {h} is below {v}
below {v} in {h}
under {v} in {h}
with the {h} falling below {v}
with a {h} beneath {v}
"""),
    "least": lines("""
with a {h} of at least {v}
with {h} >= {v}
whose {h} is {v} or more
with a minimum {h} of {v}
with a {h} not below {v}
whose {h} is at least {v}
with {h} of at least {v}
with at least {v} in {h}
with a {h} of {v} or more
with {h} {v} or more
with a {h} of {v} or higher
with a {h} of {v} or above
with {h} {v} or higher
with a {h} no less than {v}
with a {h} no lower than {v}
with a {h} of no less than {v}
whose {h} is not lower than {v}
whose {h} is no smaller than {v}
whose {h} is not less than {v}
whose {h} is {v} or above
whose {h} is {v} or higher
whose {h} is at or above {v}
whose {h} is >= {v}
whose {h} is no less than {v}
whose {h} reaches at least {v}
where the {h} is at least {v}
where {h} >= {v}
where the {h} is {v} or more
where the {h} is greater than or equal to {v}
with {h} greater than or equal to {v}
having a {h} of at least {v}
having {h} >= {v}
that have a {h} of at least {v}
that have a {h} of {v} or more
that reach a {h} of {v} or more
with a {h} from {v} upwards
with a {h} starting at {v}
for which the {h} is at least {v}
with a {h} equal to or above {v}
with {h} at or above {v}
that do not fall below {v} in {h}
"""),
    "most": lines("""
with a {h} of at most {v}
with {h} <= {v}
whose {h} is {v} or less
with a maximum {h} of {v}
with a {h} not above {v}
whose {h} is at most {v}
with a {h} up to {v}
with {h} of at most {v}
with at most {v} in {h}
with a {h} of {v} or less
with {h} {v} or less
with a {h} of {v} or lower
with a {h} of {v} or below
with {h} {v} or lower
with a {h} no more than {v}
with a {h} no higher than {v}
with a {h} of no more than {v}
whose {h} is not higher than {v}
whose {h} is no larger than {v}
whose {h} is not more than {v}
whose {h} is {v} or below
whose {h} is {v} or lower
whose {h} is at or below {v}
whose {h} is <= {v}
whose {h} is no more than {v}
whose {h} goes up to {v}
where the {h} is at most {v}
where {h} <= {v}
where the {h} is {v} or less
where the {h} is less than or equal to {v}
with {h} less than or equal to {v}
having a {h} of at most {v}
having {h} <= {v}
that have a {h} of at most {v}
that have a {h} of {v} or less
that have a {h} not exceeding {v}
with {h} up to {v}
with {h} not exceeding {v}
for which the {h} is at most {v}
with a {h} equal to or below {v}
with {h} at or below {v}
whose {h} does not exceed {v}
that do not go above {v} in {h}
"""),
    "equal": lines("""
with a {h} of {v}
whose {h} is {v}
with {h} {v}
with a {h} of exactly {v}
where the {h} equals {v}
with {h} = {v}
with a {h} equal to {v}
with {h} equal to {v}
whose {h} equals {v}
whose {h} is exactly {v}
whose {h} is equal to {v}
whose {h} = {v}
where {h} = {v}
where {h} is {v}
where the {h} is {v}
where the {h} is exactly {v}
with {h} at {v}
with the {h} {v}
with {h} of {v}
with exactly {v} in {h}
having a {h} of {v}
having {h} {v}
that have a {h} of {v}
that have a {h} of exactly {v}
that have {h} {v}
at a {h} of {v}
whose {h} comes to {v}
whose {h} was {v}
for which the {h} comes to {v}
that show a {h} of {v}
with precisely {v} as {h}
"""),
    "between": lines("""
with a {h} between {v} and {w}
whose {h} is between {v} and {w}
with a {h} from {v} to {w}
with {h} between {v} and {w}
with a {h} in the range {v} to {w}
whose {h} lies between {v} and {w}
whose {h} is from {v} to {w}
whose {h} falls between {v} and {w}
with {h} from {v} to {w}
with a {h} of {v} to {w}
with {h} of {v} to {w}
with {h} {v} to {w}
where the {h} is between {v} and {w}
where {h} is between {v} and {w}
where {h} lies between {v} and {w}
with a {h} anywhere between {v} and {w}
with a {h} somewhere between {v} and {w}
with a {h} of at least {v} and at most {w}
with {h} >= {v} and <= {w}
whose {h} is at least {v} and at most {w}
whose {h} is {v} to {w}
having a {h} between {v} and {w}
having a {h} from {v} to {w}
that have a {h} between {v} and {w}
that have a {h} from {v} up to {w}
for which the {h} is between {v} and {w}
between {v} and {w} in {h}
from {v} to {w} in {h}
with a {h} no lower than {v} and no higher than {w}
with between {v} and {w} in {h}
"""),
}
