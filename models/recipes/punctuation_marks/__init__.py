"""A small BERT that says which mark stands behind each word of plain words, and which words have a capital."""
