"""The packed RTF of Outlook mails ([MS-OXRTFCP]): references into a window of 4 kB."""

import struct

from briefing_app.importers.limits import FILE_BYTES

_START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW = 4096
_PACKED = 0x75465A4C
_STORED = 0x414C454D


def unpacked(data: bytes) -> bytes:
    """Return the RTF in ``data``; empty where it is not packed as it should be."""
    if len(data) < 16:
        return b""
    size, method = struct.unpack_from("<II", data, 4)
    if method == _STORED:
        return data[16 : 16 + size]
    if method != _PACKED or size > FILE_BYTES:
        return b""
    window = bytearray(_START.ljust(_WINDOW, b" "))
    write = len(_START)
    found = bytearray()
    at = 16
    while at < len(data) and len(found) < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data):
                break
            if not flags >> bit & 1:
                piece = data[at : at + 1]
                at += 1
            else:
                if at + 1 >= len(data):
                    return bytes(found)
                place = data[at] << 4 | data[at + 1] >> 4
                length = (data[at + 1] & 15) + 2
                at += 2
                if place == write:
                    return bytes(found[:size])
                piece = b""
                for n in range(length):  # what is copied may be what was just written
                    sign = window[(place + n) % _WINDOW]
                    window[(write + n) % _WINDOW] = sign
                    piece += bytes((sign,))
            for n, sign in enumerate(piece):
                window[(write + n) % _WINDOW] = sign
            write = (write + len(piece)) % _WINDOW
            found += piece
    return bytes(found[:size])
