"""The answers tasks give, which window, command line and workspace read.

to_dict() speaks the language of the transformers pipelines: their keys, with ours beside them.
"""

from desktop_app.answers.attention import WORK as WORK
from desktop_app.answers.attention import AttentionMap as AttentionMap
from desktop_app.answers.attention import HeadTable as HeadTable
from desktop_app.answers.attention import MemoryPoint as MemoryPoint
from desktop_app.answers.base import Answer as Answer
from desktop_app.answers.base import Failure as Failure
from desktop_app.answers.base import Say as Say
from desktop_app.answers.parts import WHOLE as WHOLE
from desktop_app.answers.parts import Part as Part
from desktop_app.answers.parts import channel_name as channel_name
from desktop_app.answers.pictures import ImageLabels as ImageLabels
from desktop_app.answers.pictures import Label as Label
from desktop_app.answers.pictures import PictureAnswer as PictureAnswer
from desktop_app.answers.pictures import Unanswered as Unanswered
from desktop_app.answers.spoken import all_of as all_of
from desktop_app.answers.spoken import any_of as any_of
from desktop_app.answers.spoken import spoken_list as spoken_list
from desktop_app.answers.tables import TableAnswer as TableAnswer
from desktop_app.answers.transcripts import Transcript as Transcript
from desktop_app.answers.transcripts import as_marked as as_marked
from desktop_app.answers.transcripts import readable_spans as readable_spans
from desktop_app.answers.transcripts import readable_words as readable_words
from desktop_app.words import Word as Word
