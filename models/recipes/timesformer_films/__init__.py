"""The recipe of models/builtin/timesformer-films: rendered motion, and a small TimeSformer that names it."""
