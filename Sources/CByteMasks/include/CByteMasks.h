// Where the bytes stand that end cells and rows, found 64 at a time.
//
// Swift's vectors have no instruction for gathering the signs of their lanes into a word, and
// making one out of shifts costs several times as much as all the rest of reading a row.
#ifndef C_BYTE_MASKS_H
#define C_BYTE_MASKS_H

#include <stddef.h>
#include <stdint.h>

// What is noted of a stretch of bytes.
struct byte_notes {
  // Where delimiters and line feeds stand, from index 1 on; index 0 is left alone. There has to be
  // room for as many as there are bytes, and for 65 more.
  int32_t *ends;
  // The index among `ends` of each line feed. Room for as many as there are bytes, and 3 more.
  int32_t *lines;
  // A bit for each byte, the first the lowest: set for quotes, control characters and carriage
  // returns that no line feed follows, which all need a closer look. Room for a word for each 64
  // bytes that have been begun.
  uint64_t *odd;
  // The index after the last of `ends`, and how many `lines` there are.
  int32_t end_count;
  int32_t line_count;
  // Not 0 where there is an odd byte, and where there is one of a character beyond ASCII.
  uint64_t any_odd;
  uint64_t any_high;
};

// Notes what the `count` bytes are; 64 bytes after the last may be looked at.
void byte_masks_note(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes);

// The bytes of the widest vectors this processor notes with: 64 (AVX-512), 32 (AVX2), 0 (any).
int32_t byte_masks_widest(void);

// The same by vectors of `width` bytes, no wider than the widest.
void byte_masks_note_by(
    int32_t width, const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes);

// The most cells of a row that are noted, and the room for their ends: eight are written at a time.
#define BYTE_ROW_CELLS 1024
#define BYTE_ROW_ROOM (BYTE_ROW_CELLS + 8)

// Notes where the cells of the row end that begins at `bytes`, of which there are `count`, by
// vectors of `width` bytes, and gives how many they are; `next` is the byte after its line feed.
// 0 where a row needs a closer look: it has a quote or a carriage return before the one of its line
// end, no line feed, too many cells, or is very long.
int32_t byte_masks_row(
    int32_t width, const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
    int32_t *ends, int32_t *next);

// A bit for each of the first 64 cells of a row with `count` ends, set where the cell has the same
// bytes as that of `other`, a row with `other_count` ends.
uint64_t byte_masks_same(
    const uint8_t *row, const int32_t *ends, int32_t count, const uint8_t *other,
    const int32_t *other_ends, int32_t other_count);

// How many of the `count` bytes are `wanted`.
size_t byte_masks_count(const uint8_t *bytes, size_t count, uint8_t wanted);

// Whether the `count` bytes are UTF-8 (RFC 3629): no character longer than needed, no surrogate, none
// beyond U+10FFFF.
int byte_masks_are_utf8(const uint8_t *bytes, size_t count);

#endif
