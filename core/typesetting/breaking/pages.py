"""Lines at their places on numbered pages: 22 to the page, headings with their text, the 版记 at the foot."""
