"""The tree that the user sees beside the text: 版头, title, topics nested by level, roster, 版记."""
