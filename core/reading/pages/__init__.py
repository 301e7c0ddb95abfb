"""Pages on which every glyph has its place: from these back to lines of text."""
