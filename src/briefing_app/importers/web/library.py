"""trafilatura's opinion of a page, loaded without a socket.

On the way it loads urllib3, which would open one to try IPv6. Whatever needs trafilatura, and
whatever loads it before it is needed, has it from here.
"""

import socket

_had = socket.has_ipv6
socket.has_ipv6 = False
try:
    from trafilatura import extract
finally:
    socket.has_ipv6 = _had

__all__ = ["extract"]
