"""What 成文 knows and does, without a window: this package imports no Qt."""
