// Bitmaps of characters, to draw large type from. README.md says whose they are.
//
// They are in C because a compiler of C takes a table of this size in at once.
#ifndef C_GLYPHS_H
#define C_GLYPHS_H

#include <stdint.h>

// Writes the rows of `scalar` in the face of `height` rows, the leftmost pixel in the highest of
// as many bits as it is wide, and returns that width; 0 when the face has no such character.
//
// There has to be room for `height` rows, which is one of 12, 14, 16, 18, 20, 22, 24, 28 and 32.
// Chinese characters are there in 16 rows alone.
int32_t glyph_rows(uint32_t scalar, int32_t height, uint32_t *rows);

#endif
