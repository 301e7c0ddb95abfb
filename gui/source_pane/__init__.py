"""The draft's text beside a margin that tells what each line is taken for."""
