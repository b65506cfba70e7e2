// Where the bytes are that end cells and rows, 64 at a time: one bit a byte, the first the lowest.
//
// Swift's vectors have no instruction for gathering the signs of their lanes into a word, and
// making one out of shifts costs several times as much as all the rest of reading a row.
#ifndef C_BYTE_MASKS_H
#define C_BYTE_MASKS_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// What the 64 bytes are; a byte is of one kind at most, beyond being `high`.
struct byte_masks {
  uint64_t delimiters;
  uint64_t line_feeds;
  uint64_t carriage_returns;
  // Quotes and control characters, which need a closer look.
  uint64_t odd;
  // Bytes of characters beyond ASCII.
  uint64_t high;
};

#if defined(__SSE2__)

static inline uint64_t byte_masks_equal(const __m128i part[4], char byte) {
  const __m128i wanted = _mm_set1_epi8(byte);
  uint64_t mask = 0;
  for (int index = 0; index < 4; index++) {
    const __m128i same = _mm_cmpeq_epi8(part[index], wanted);
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(same) << (16 * index);
  }
  return mask;
}

static inline struct byte_masks byte_masks_of(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  __m128i part[4];
  uint64_t high = 0, low = 0;
  const __m128i space = _mm_set1_epi8(0x20);
  for (int index = 0; index < 4; index++) {
    part[index] = _mm_loadu_si128((const __m128i *)(bytes + 16 * index));
    // As signed numbers, control characters and bytes beyond ASCII are both below a space.
    const __m128i below = _mm_cmplt_epi8(part[index], space);
    low |= (uint64_t)(uint32_t)_mm_movemask_epi8(below) << (16 * index);
    high |= (uint64_t)(uint32_t)_mm_movemask_epi8(part[index]) << (16 * index);
  }
  struct byte_masks masks;
  masks.delimiters = byte_masks_equal(part, (char)delimiter);
  masks.line_feeds = byte_masks_equal(part, '\n');
  masks.high = high;
  masks.carriage_returns = 0;
  const uint64_t controls = low & ~high & ~masks.line_feeds & ~masks.delimiters;
  if (controls) masks.carriage_returns = byte_masks_equal(part, '\r');
  masks.odd = (controls & ~masks.carriage_returns) | byte_masks_equal(part, (char)quote);
  return masks;
}

#else

// The same with eight bytes in a word at a time, for any processor.
static inline uint64_t byte_masks_gather(uint64_t tops) {
  // The top bit of each byte, gathered by one multiplication.
  return ((tops >> 7) * UINT64_C(0x0102040810204080)) >> 56;
}

static inline uint64_t byte_masks_zeros(uint64_t word) {
  const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F);
  return ~(((word & low) + low) | word | low);
}

static inline struct byte_masks byte_masks_of(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  struct byte_masks masks = {0, 0, 0, 0, 0};
  for (int index = 0; index < 8; index++) {
    uint64_t word = 0;
    for (int byte = 0; byte < 8; byte++) {
      word |= (uint64_t)bytes[8 * index + byte] << (8 * byte);
    }
    const int shift = 8 * index;
    const uint64_t high = word & (ones << 7);
    const uint64_t controls = ~((word & ~(ones << 7)) + ones * 0x60) & (ones << 7) & ~high;
    const uint64_t feeds = byte_masks_zeros(word ^ ones * '\n');
    const uint64_t returns = byte_masks_zeros(word ^ ones * '\r');
    const uint64_t delimiters = byte_masks_zeros(word ^ ones * delimiter);
    const uint64_t quotes = byte_masks_zeros(word ^ ones * quote);
    const uint64_t odd = (controls & ~feeds & ~returns & ~delimiters) | quotes;
    masks.delimiters |= byte_masks_gather(delimiters) << shift;
    masks.line_feeds |= byte_masks_gather(feeds) << shift;
    masks.carriage_returns |= byte_masks_gather(returns) << shift;
    masks.odd |= byte_masks_gather(odd) << shift;
    masks.high |= byte_masks_gather(high) << shift;
  }
  return masks;
}

#endif

#endif
