"""What is kept of past work: the answers, found again, and the files opened lately."""
