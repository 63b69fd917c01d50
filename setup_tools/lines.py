"""Change single lines in the desktop's text files and leave all others as they are."""


def set_in_section(text: str, section: str, key: str, value: str) -> str:
    """Set `key=value` in `[section]`, in place of a line for that key, or as its first line."""
    found = text.splitlines(keepends=True)
    header = f"[{section}]"
    line = f"{key}={value}\n"
    start = next((i for i, one in enumerate(found) if one.strip() == header), None)
    if start is None:
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        return f"{text}{gap}{header}\n{line}"
    if not found[start].endswith("\n"):
        found[start] += "\n"
    for i in range(start + 1, len(found)):
        if found[i].lstrip().startswith("["):
            break
        if found[i].partition("=")[0].strip() == key:
            found[i] = line
            return "".join(found)
    found.insert(start + 1, line)
    return "".join(found)


def without(text: str, line: str) -> str:
    """Take out every line that is this one."""
    return "".join(one for one in text.splitlines(keepends=True) if one.strip() != line)
