"""Rules on what is said twice and must agree, C01 to C19."""
