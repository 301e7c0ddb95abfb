"""The look of the printed 纪要: the measures of GB/T 9704, named styles, and the paper composed in them."""
