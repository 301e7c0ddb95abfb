"""Which role each line has: evidence for every role, what may follow what, and the best whole sequence."""
