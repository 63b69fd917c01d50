"""Going through key figures and claims as a second person; draft and embargo."""
