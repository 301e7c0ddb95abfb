"""From a draft file to lines of text with what Word says of their looks."""
