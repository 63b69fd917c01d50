"""What every feature is built of: theme, buttons, dialogs, forms, finder. It knows no feature."""
