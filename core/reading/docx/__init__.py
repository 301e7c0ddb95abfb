"""Word drafts: what the page shows, read from the XML of the package, automatic numbers included."""
