"""Bytes become pictures, tables and samples; what is hostile or broken is refused with a reason."""
