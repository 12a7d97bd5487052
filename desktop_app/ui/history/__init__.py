"""The page of past answers: a list by day, what is chosen beside it, search, export, and deletion with a way back."""
