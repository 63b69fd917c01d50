"""What a person does with whole documents: open, save, close, recover, correct, compare."""
