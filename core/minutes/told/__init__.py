"""Who was there, as running text tells it: recognised where that is certain, otherwise told with the doubt."""
