"""Tables as people have them, made by the thousand from a seed, each with questions whose right answers are known.

A table is a locale (how numbers and dates are written there), columns of known values, some mess in their cells, a
layout around them and a file format. What is known is the value itself, never what a parser made of it. A right value
counts, and so does a clear word that there is none; a wrong value without a word is what must not happen.
"""
