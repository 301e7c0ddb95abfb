"""Rules on the parts of the paper and their order, S01 to S20, M01 to M06 and R01."""
