"""Words that are written with a capital wherever they stand, and the months that are ordinary words too."""

I_FORMS = {"i", "i'm", "i'll", "i'd", "i've"}

MONTHS = set("january february march april may june july august september october november december".split())

AMBIGUOUS = {"march", "may", "august"}
"""Months that are meant only beside a number, or after words such as "in"."""

BEFORE_MONTHS = {"in", "of", "since", "until", "by", "last", "next", "this", "early", "late", "mid"}

DAYS = set("monday tuesday wednesday thursday friday saturday sunday".split())

_PLACES = """
africa america asia australia austria belgium berlin boston brazil britain california canada chicago china denmark
dublin edinburgh egypt england europe finland france geneva germany greece iceland india ireland israel italy japan
kenya london madrid mexico moscow munich norway paris poland portugal rome russia scotland spain sweden switzerland
texas tokyo turkey ukraine vienna wales washington york zurich
"""

_PEOPLE = """
adam alan albert alexander alice amy andrew anna anne anthony arthur barbara benjamin brian caroline catherine charles
charlotte christine christopher daniel david deborah dennis diana donald dorothy edward elizabeth emily emma eric ethan
eugene francis frederick george gregory hannah harold harry helen henry isaac jacob james jane janet jennifer jessica
joan john johnson jonathan joseph joshua julia karen katherine kenneth kevin laura lawrence linda louis lucy margaret
maria martha martin mary matthew michael nancy nathan nicholas olivia oscar pamela patricia patrick paul peter philip
rachel ralph raymond rebecca richard robert roger ronald ruth samuel sandra sara sarah sharon simon smith stephen steven
susan theodore thomas timothy victoria virginia walter william
"""

_PEOPLES = """
african american arabic asian australian british canadian chinese danish dutch english european finnish french german
greek indian irish italian japanese jewish latin mexican norwegian polish portuguese russian scottish spanish swedish
swiss turkish welsh christian catholic protestant
"""

NAMES = DAYS | set(f"christmas easter {_PLACES} {_PEOPLE} {_PEOPLES}".split()) | (MONTHS - AMBIGUOUS)

TITLES = {"mister": "Mr", "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "doctor": "Dr", "professor": "Professor"}
"""Written so before a name; a name follows a title, whatever it is."""
