"""The parts of the paper, each composed of its lines in the styles that it has."""
