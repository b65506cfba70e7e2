"""What a terminal of pyte shows that was sent a file.

usage: pyte-picture.py COLUMNS ROWS FILE

Writes a line for each row: how many columns it fills, a tab, and its text.
"""

import sys

import pyte
from wcwidth import wcwidth


def text(row) -> str:
    """The characters of a row; where half of a wide one was overwritten the other is a blank."""
    drawn, wide = "", False
    for cell in row:
        drawn += cell.data or ("" if wide else " ")
        wide = bool(cell.data) and wcwidth(cell.data[0]) == 2
    return drawn.rstrip(" ")


def main() -> None:
    columns, rows = int(sys.argv[1]), int(sys.argv[2])
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    with open(sys.argv[3], "rb") as sent:
        # One by one: of what comes together pyte leaves out all that follows a mark that it does not
        # know as a combining one.
        for byte in sent.read():
            stream.feed(bytes([byte]))
    for line in range(rows):
        row = [screen.buffer[line][column] for column in range(columns)]
        filled = [column for column, cell in enumerate(row) if cell.data.strip()]
        print(filled[-1] + 1 if filled else 0, text(row), sep="\t")


if __name__ == "__main__":
    main()
