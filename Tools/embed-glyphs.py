#!/usr/bin/env python3
"""Writes Sources/CGlyphs/Generated: the bitmaps that large type is drawn from.

    Tools/embed-glyphs.py [UNIFONT_HEX [TERMINUS_FOLDER]]

The Chinese characters are those of GB 2312 from GNU Unifont (Debian's package unifont), 16 by 16;
digits and Latin letters are those of Terminus Font, bold (Debian's xfonts-terminus, read with
pcf2bdf), in nine sizes from 12 to 32 rows. Sources/CGlyphs/README.md names versions and licences.
"""

import gzip
import pathlib
import subprocess
import sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/CGlyphs/Generated"
HEX = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unifont/unifont.hex")
TERMINUS = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "/usr/share/fonts/X11/misc")
SIZES = [12, 14, 16, 18, 20, 22, 24, 28, 32]
LATIN = [*range(0x20, 0x7F), 0xB0, 0xB1, 0xB7, 0xD7, 0x2013, 0x2014, 0x2026, 0x2190, 0x2191,
         0x2192, 0x2193, 0x2212, 0x2248, 0x2264, 0x2265]
# The marks of lights (RULES, "Lights"), in half the width of a character.
MARKS = [0x2713, 0x25CF, 0x25C6, 0x25B2, 0x2716, 0x25CB]
HEAD = "// Written by Tools/embed-glyphs.py from {}. Do not edit.\n"


def gb2312():
    """Rows 1 and 3 (punctuation, full-width forms) and 16 to 87 (Chinese characters)."""
    for row in [0xA1, 0xA3, *range(0xB0, 0xF8)]:
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def han():
    glyphs = {}
    for line in HEX.read_text().splitlines():
        code, bits = line.split(":")
        if len(bits) == 64:
            glyphs[int(code, 16)] = bits
    wanted = sorted(set(gb2312()) & set(glyphs))
    lines = [HEAD.format("GNU Unifont 15.0.01, unifont.hex"), '#include "../Glyphs.h"\n\n',
             f"const int32_t han_count = {len(wanted)};\n\n",
             "const struct han_glyph han_glyphs[] = {\n"]
    for code in wanted:
        words = ", ".join("0x" + glyphs[code][at:at + 16] for at in range(0, 64, 16))
        lines.append(f"    {{0x{code:04X}, {{{words}}}}},\n")
    lines.append("};\n")
    (OUT / "Han.c").write_text("".join(lines))


def bdf(size):
    packed = gzip.decompress((TERMINUS / f"ter-u{size}b_unicode.pcf.gz").read_bytes())
    text = subprocess.run(["pcf2bdf"], input=packed, stdout=subprocess.PIPE, check=True).stdout
    code, rows, width, box = None, None, 0, None
    ascent = 0
    for line in text.decode("latin-1").splitlines():
        word, *rest = line.split() or [""]
        if word == "FONT_ASCENT":
            ascent = int(rest[0])
        elif word == "ENCODING":
            code = int(rest[0])
        elif word == "DWIDTH":
            width = int(rest[0])
        elif word == "BBX":
            box = [int(part) for part in rest]
        elif word == "BITMAP":
            rows = []
        elif word == "ENDCHAR":
            yield code, width, placed(rows, box, width, ascent, size)
            rows = None
        elif rows is not None:
            rows.append(word)


def placed(rows, box, width, ascent, size):
    """The rows of a glyph in its cell, the leftmost pixel in the highest of `width` bits."""
    columns, height, left, below = box
    cell = [0] * size
    top = ascent - below - height
    for index, row in enumerate(rows):
        bits = int(row, 16) >> (len(row) * 4 - columns)
        shift = width - columns - left
        if 0 <= top + index < size:
            cell[top + index] = bits << shift if shift >= 0 else bits >> -shift
    return cell


def marks():
    """The marks from Unifont, squeezed to 8 columns where they have 16."""
    found = {}
    for line in HEX.read_text().splitlines():
        code, bits = line.split(":")
        if int(code, 16) not in MARKS:
            continue
        rows = [int(bits[at:at + len(bits) // 16], 16) for at in range(0, len(bits), len(bits) // 16)]
        if len(bits) == 64:
            rows = [sum(1 << bit for bit in range(8) if row >> (2 * bit) & 3) for row in rows]
        found[int(code, 16)] = (8, rows)
    return found


def latin():
    lines = [HEAD.format("Terminus Font 4.48, bold"), '#include "../Glyphs.h"\n\n']
    faces = []
    for size in SIZES:
        glyphs = {code: (width, rows) for code, width, rows in bdf(size) if code in LATIN}
        if size == 16:
            glyphs |= marks()
        wanted = sorted(glyphs)
        width = glyphs[0x30][0]
        lines.append(f"static const struct latin_glyph latin_{size}[] = {{\n")
        for code in wanted:
            rows = ", ".join(f"0x{row:X}" for row in glyphs[code][1])
            lines.append(f"    {{0x{code:04X}, {{{rows}}}}},\n")
        lines.append("};\n\n")
        faces.append(f"    {{{size}, {width}, {len(wanted)}, latin_{size}}},\n")
    lines.append(f"const int32_t latin_face_count = {len(faces)};\n\n")
    lines.append("const struct latin_face latin_faces[] = {\n" + "".join(faces) + "};\n")
    (OUT / "Latin.c").write_text("".join(lines))


OUT.mkdir(parents=True, exist_ok=True)
han()
latin()
