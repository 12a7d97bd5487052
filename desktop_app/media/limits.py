"""How much is read at most, and why: every number here bounds the memory or time one file can take."""

MIB = 1024 * 1024

HEAD_BYTES = 64 * 1024
"""Bytes read from the front of a file to tell what it is."""

MOST_PIXELS = 200_000_000
"""A picture of 200 megapixels (the largest phone cameras) takes 800 MB decoded; more is refused unread."""

LONGEST_EDGE = 65_535
"""Pixels along one side: the most JPEG can hold; a strip longer than that shows nothing anyway."""

MOST_PAGES = 10_000
"""Pictures looked at in one file: a film scanned into one TIFF has a few thousand."""

MOST_TABLE_BYTES = 512 * MIB
"""Size of a table's file: it is read whole, and text takes up to four times its size while it is read."""

MOST_WORKBOOK_BYTES = 256 * MIB
"""Size of a workbook's file."""

MOST_PARQUET_BYTES = 512 * MIB
"""What is unpacked of a parquet file before the rest of its rows is left out."""

MOST_PARSER_BYTES = 4 * 1024 * MIB
"""Memory of the process that parses a workbook: twice what a sheet of 10 million cells takes."""

MOST_TEXT_BYTES = 512 * MIB
"""Characters of all cells of a sheet together: a workbook may show one long text in a million cells."""

LONGEST_PARSE = 120.0
"""Seconds a workbook may take to be parsed; a million rows of 10 columns take about 20."""

MOST_UNPACKED_BYTES = 1024 * MIB
"""What a workbook may unpack to; a sheet of a million rows and 10 columns unpacks to about 600 MB."""

MOST_UNPACKED_RATIO = 200
"""Unpacked bytes for each packed byte, beyond the first 64 MiB: real sheets stay below 100."""

FREE_UNPACKED_BYTES = 64 * MIB
"""Whatever unpacks to less than this is harmless at any ratio."""

MOST_PARTS = 10_000
"""Parts (files) inside a workbook."""

MOST_ROWS = 2_000_000
"""Rows kept of a table: twice what a spreadsheet can hold; the rest is left out, and the table says so."""

MOST_COLUMNS = 16_384
"""Columns of a table: what a spreadsheet can hold."""

MOST_CELLS = 30_000_000
"""Cells kept of a table: about 3 GB while it is read."""

CACHED_TABLES = 4
"""Tables remembered, so that a second question about one does not read it again."""

SHORTEST_HEARD = 0.1
"""Seconds of a sound in which something can be heard: hardly a sound of a word takes less."""

LONGEST_SOUND = 24 * 3600.0
"""Seconds of a sound: streamed, so this bounds time alone."""

LONGEST_FILM = 24 * 3600.0
"""Seconds of a film: frames are decoded as they are needed, so this bounds time alone."""

LONGEST_SOUND_AT_ONCE = 2 * 3600.0
"""Seconds given as one array: 460 MB at 16 kHz. Longer sounds are read in blocks."""

LOWEST_RATE = 1_000
HIGHEST_RATE = 768_000
"""Samples a second a recording may have; outside of these the header is wrong."""

MOST_CHANNELS = 64
"""Channels of a recording; more means the header is wrong."""

MOST_FOLDERS = 100_000
"""Folders walked from one drop, so that dropping the root of a disk ends."""

MOST_STANDARD_INPUT = 4 * 1024 * MIB
"""What is taken from standard input: it is written to a file first, as every decoder wants to seek."""

MOST_DOCUMENT_PAGES = 2_000
"""Pages read of a document: as scans, an hour and a half of one core; the rest is left out, and a note says so."""

MOST_PAGE_PIXELS = 30_000_000
"""Of the picture of a page in which words are recognised: A4 at 500 dots an inch has 24 million."""

LONGEST_PAGE = 60.0
"""Seconds that one page of a PDF may take to be drawn or to give its text."""

LONGEST_RECOGNITION = 60.0
"""Seconds that recognising the words of one picture may take."""
