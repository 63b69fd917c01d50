"""Mail to an article: its subject, who sent it and when, its words, and what was attached."""
