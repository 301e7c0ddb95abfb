"""单位版式: choosing, making and changing house rules, with the page beside them."""
