"""What the built-in TimeSformer tells apart, and what each of it is when a film runs backwards."""

PAIRS = (
    ("left to right", "right to left"),
    ("rising", "falling"),
    ("growing", "shrinking"),
    ("turning clockwise", "turning anticlockwise"),
    ("appearing", "disappearing"),
    ("two meet", "two part"),
    ("camera pans left", "camera pans right"),
    ("camera tilts up", "camera tilts down"),
    ("camera zooms in", "camera zooms out"),
    ("brightening", "darkening"),
)
"""Each is the other run backwards."""

ALONE = ("bouncing", "blinking", "scene change", "still")
"""The same in both directions of time."""

LABELS = tuple(label for pair in PAIRS for label in pair) + ALONE
UNKNOWN = len(LABELS)
"""The number of clips in which nothing of all this happens: they are taught to be like no label."""

REVERSED = tuple([place ^ 1 for place in range(2 * len(PAIRS))] + list(range(2 * len(PAIRS), len(LABELS))) + [UNKNOWN])
"""The number of each label, and of UNKNOWN, when time runs backwards."""
