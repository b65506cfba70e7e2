#ifndef GLYPHS_H
#define GLYPHS_H

#include <stdint.h>

// A character of 16 by 16: four rows a word, the highest bits first.
struct han_glyph {
  uint16_t scalar;
  uint64_t rows[4];
};

// A character of a face: its rows, the leftmost pixel in the highest bit of the face's width.
struct latin_glyph {
  uint16_t scalar;
  uint16_t rows[32];
};

struct latin_face {
  int32_t height;
  int32_t width;
  int32_t count;
  const struct latin_glyph *glyphs;
};

// Both sorted by scalar; the faces by height.
extern const int32_t han_count;
extern const struct han_glyph han_glyphs[];
extern const int32_t latin_face_count;
extern const struct latin_face latin_faces[];

#endif
