"""The recipe of models/builtin/layoutlm-documents: LayoutLM, from scratch, on pages laid out here.

words, values    what is written: names, companies, streets, dates, amounts, numbers
fields           the fields of a page: how they are labelled and how people ask for them
sheet            a page: words with boxes, measured with the widths of real fonts
blocks, pages    how fields are set: forms, invoices, receipts, letters, tables
noise            what OCR makes of a page, with confusions measured on worn pages
pieces           the word pieces, digits singly
samples          pages and questions as arrays; training, evaluation, card
"""
