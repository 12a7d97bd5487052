"""From frames of letters to words: CTC prefix beam search with a lexicon and a word n-gram, in NumPy alone."""
