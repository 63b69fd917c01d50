"""What hands do on a slide: where mouse, pen and fingers are, what their tool makes of it, and how
that is painted over stage and console alike.
"""
