"""Documents of office programs other than Word's: RTF, OpenDocument, slides."""
