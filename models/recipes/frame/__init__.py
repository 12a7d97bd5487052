"""What all recipes share: the training, processes that make its pieces, weights of larger networks, cards."""
