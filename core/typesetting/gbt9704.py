"""The measures of GB/T 9704-2012, each with its clause. Lengths are in twips (1/1440 inch, 56.69 to the millimetre).

Sizes of type are in points.
"""

TWIPS_PER_POINT = 20
TWIPS_PER_MM = 1440 / 25.4

PAPER_WIDTH, PAPER_HEIGHT = 210, 297
"""A4 in millimetres (clause 5.1)."""

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
"""The same in twips."""

MARGIN_TOP, MARGIN_LEFT = 2098, 1588
"""天头 37 mm and 订口 28 mm (clause 5.2.1)."""

TEXT_WIDTH, TEXT_HEIGHT = 8844, 12756
"""版心 156 by 225 mm (clause 5.2.1)."""

LINES, CHARACTERS = 22, 28
"""Lines on a page and characters on a line (clause 5.2.3)."""

PITCH = 579
"""From line to line: 22 of them fit into the height of the 版心, at 580 only 21 do (clause 5.2.3)."""

TRACKING = -5
"""Added to each character of 三号 so that 28 of them fill the width of the 版心 (clause 5.2.3)."""

CELL = 315
"""What a character of 三号 takes of a line: 16 points less the tracking."""

ER_HAO, SAN_HAO, SI_HAO = 22.0, 16.0, 14.0
"""二号 for the title (clause 7.3.1), 三号 for the text (5.2.2), 四号 for 版记 and page number (7.4, 7.5)."""

SAN_HAO_WIDTH, SI_HAO_WIDTH = 320, 280
"""One character of 三号 and of 四号 set without tracking: the 字 that indents are counted in."""

MARK_DROP = 1984
"""35 mm from the upper edge of the 版心 to the upper edge of the 发文机关标志 (clauses 7.2.4 and 10.3)."""

RULE_DROP = 227
"""4 mm from the last line of the 版头 to the red rule (clause 7.2.7)."""

FOLIO_DROP = 397
"""7 mm from the lower edge of the 版心 to the dashes beside the page number (clause 7.5)."""

RED = "FF0000"
"""Of the mark and the rule below the 版头 (clauses 7.2.4 and 7.2.7)."""

RED_RULE = 30
"""1.5 points. The standard does not say; offices print between 1 and 2.25."""

THICK_RULE, THIN_RULE = 20, 14
"""First and last line of the 版记, 0.35 mm, and those between, 0.25 mm (clause 7.4.1)."""
