"""Documents: the pages of a PDF, a TIFF of several pages, a scan or a photograph, as pictures and as words with boxes.

    pages.py      the values: Word, PageReading, Box, DocumentFacts
    reading.py    facts(path): how many pages there are
                  read(path, page): a PageReading, the words of a page and where they stand
                  picture(path, page, side, turned): the page to look at, upright (a thumbnail, or large)

reading.py may be called from any thread but the window's (it waits for files, for the process that reads PDF, and for
Tesseract). PDF goes through one child process; recognition runs in the thread that asks, the interpreter lock free.
"""
