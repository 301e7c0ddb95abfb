"""The evidence for each role: small rules, each with its weight and a reason that the user reads."""
