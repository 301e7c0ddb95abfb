"""Rules on punctuation by GB/T 15834—2011, P01 to P30."""
