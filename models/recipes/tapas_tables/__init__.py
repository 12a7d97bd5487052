"""The recipe of tapas-tables: generated tables and questions, training, evaluation and the model card."""
