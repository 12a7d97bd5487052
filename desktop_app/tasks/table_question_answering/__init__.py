"""Answers questions about a table (table-question-answering)."""
