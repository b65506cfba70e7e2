#include "CGlyphs.h"

#include <stddef.h>

#include "Glyphs.h"

static int32_t han_rows(uint32_t scalar, uint32_t *rows) {
  int32_t low = 0, high = han_count;
  while (low < high) {
    int32_t middle = low + (high - low) / 2;
    if (han_glyphs[middle].scalar < scalar) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == han_count || han_glyphs[low].scalar != scalar) return 0;
  for (int32_t row = 0; row < 16; row++) {
    rows[row] = (han_glyphs[low].rows[row / 4] >> (48 - row % 4 * 16)) & 0xFFFF;
  }
  return 16;
}

static int32_t latin_rows(const struct latin_face *face, uint32_t scalar, uint32_t *rows) {
  for (int32_t index = 0; index < face->count; index++) {
    if (face->glyphs[index].scalar != scalar) continue;
    for (int32_t row = 0; row < face->height; row++) rows[row] = face->glyphs[index].rows[row];
    return face->width;
  }
  return 0;
}

int32_t glyph_rows(uint32_t scalar, int32_t height, uint32_t *rows) {
  for (int32_t index = 0; index < latin_face_count; index++) {
    if (latin_faces[index].height != height) continue;
    int32_t width = latin_rows(&latin_faces[index], scalar, rows);
    if (width > 0) return width;
  }
  return height == 16 ? han_rows(scalar, rows) : 0;
}
