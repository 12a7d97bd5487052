"""Marks behind spoken words, by what is said and by the pauses: a small BERT, and what a pause makes likely."""
