"""What an amount counts or measures, beside the number or elsewhere in the text."""
