"""The corrections that a user can make to a Document, each a function from one Document to the next.

Every one is an ``Edit``: call it to have it done, ask its ``can`` and ``refusal`` beforehand. They stand in modules by
subject, each loaded where it is needed: a draft is on the screen before anything can be corrected in it.
"""
