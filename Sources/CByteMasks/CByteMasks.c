#include "CByteMasks.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Vectors of bytes as the compiler lays them out for any processor; a lane of a comparison is 0 or
// 255.
typedef uint8_t vector __attribute__((vector_size(64)));
typedef int8_t signed_vector __attribute__((vector_size(64)));
typedef _Bool lanes __attribute__((ext_vector_type(64)));

#define INLINE static inline __attribute__((always_inline))

// The lanes that are set, a bit each. A vector is not passed by value: how that is done differs
// between processors.
INLINE uint64_t gathered(const signed_vector *set) {
  const lanes bits = __builtin_convertvector(*set != 0, lanes);
  uint64_t mask;
  memcpy(&mask, &bits, sizeof mask);
  return mask;
}

INLINE uint64_t equal(const vector *part, uint8_t byte) {
  const signed_vector same = *part == byte;
  return gathered(&same);
}

INLINE uint64_t below(const vector *part, int8_t byte) {
  const signed_vector less = (signed_vector)*part < byte;
  return gathered(&less);
}

// Writes the places of the bits of `mask`, from `start` on: always eight at a time, since how many
// there are cannot be foreseen and a wrong guess costs more than the writing.
INLINE void note_ends_by_8(uint64_t mask, int32_t start, int32_t *ends) {
  const int count = __builtin_popcountll(mask);
  for (int done = 0; done < count; done += 8) {
    for (int index = 0; index < 8; index++) {
      ends[done + index] = start + (mask ? __builtin_ctzll(mask) : 0);
      mask &= mask - 1;
    }
  }
}

typedef void ends_noter(uint64_t mask, int32_t start, int32_t *ends);

// The same for the line feeds, two at a time, by how many ends come before each.
INLINE void note_lines(uint64_t feeds, uint64_t ends, int32_t found, int32_t *lines) {
  const int count = __builtin_popcountll(feeds);
  for (int done = 0; done < count; done += 2) {
    for (int index = 0; index < 2; index++) {
      const uint64_t before = (feeds & -feeds) - 1;
      lines[done + index] = found + __builtin_popcountll(ends & before);
      feeds &= feeds - 1;
    }
  }
}

INLINE void note(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes, ends_noter *note_ends) {
  int32_t found = 1, lines = 0;
  uint64_t any_odd = 0, any_high = 0;
  for (int32_t start = 0; start < count; start += 64) {
    vector part;
    memcpy(&part, bytes + start, sizeof part);
    const int32_t room = count - start;
    const uint64_t kept = room < 64 ? (UINT64_C(1) << room) - 1 : UINT64_MAX;
    const uint64_t delimiters = equal(&part, delimiter) & kept;
    const uint64_t feeds = equal(&part, '\n') & kept;
    uint64_t odd = equal(&part, quote) & kept;
    // As signed numbers, control characters and bytes beyond ASCII are both below a space.
    const uint64_t low = below(&part, 0x20) & kept & ~feeds & ~delimiters;
    if (low) {
      const uint64_t high = below(&part, 0) & kept;
      const uint64_t returns = equal(&part, '\r') & kept;
      const uint64_t next = room > 64 && bytes[start + 64] == '\n';
      odd |= low & ~high & ~(returns & (feeds >> 1 | next << 63));
      any_high |= high;
    }
    notes->odd[start / 64] = odd;
    any_odd |= odd;
    const uint64_t ends = delimiters | feeds;
    note_ends(ends, start, notes->ends + found);
    note_lines(feeds, ends, found, notes->lines + lines);
    found += __builtin_popcountll(ends);
    lines += __builtin_popcountll(feeds);
  }
  notes->end_count = found;
  notes->line_count = lines;
  notes->any_odd = any_odd;
  notes->any_high = any_high;
}

// A row longer than this is looked at byte by byte.
#define LONGEST_ROW (1 << 19)

INLINE int32_t row(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, int32_t *ends,
    int32_t *next, ends_noter *note_ends) {
  int32_t found = 0;
  for (int32_t start = 0; start < LONGEST_ROW && (size_t)start < count; start += 64) {
    vector part = {0};
    const size_t left = count - (size_t)start;
    if (left >= 64) {
      memcpy(&part, bytes + start, sizeof part);
    } else {
      memcpy(&part, bytes + start, left);
    }
    const uint64_t kept = left < 64 ? (UINT64_C(1) << left) - 1 : UINT64_MAX;
    const uint64_t feeds = equal(&part, '\n') & kept;
    const uint64_t before = (feeds ? (feeds & -feeds) - 1 : UINT64_MAX) & kept;
    const uint64_t delimiters = equal(&part, delimiter) & before;
    const uint64_t returns = equal(&part, '\r') & before;
    const uint64_t odd = (equal(&part, quote) & before) | returns;
    // The one carriage return that is let pass stands right before the line feed.
    const uint64_t last = feeds ? (before >> 1) + 1 : 0;
    if (odd && (odd != last || odd != returns)) return 0;
    if (found + __builtin_popcountll(delimiters) >= BYTE_ROW_CELLS) return 0;
    note_ends(delimiters, start, ends + found);
    found += __builtin_popcountll(delimiters);
    if (!feeds) continue;
    const int32_t feed = start + __builtin_ctzll(feeds);
    ends[found++] = feed - (odd ? 1 : 0);
    *next = feed + 1;
    return found;
  }
  return 0;
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) static void note_by_32(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
  note(bytes, count, delimiter, quote, notes, note_ends_by_8);
}

__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) static int32_t row_by_32(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, int32_t *ends,
    int32_t *next) {
  return row(bytes, count, delimiter, quote, ends, next, note_ends_by_8);
}

#define WIDE "avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt"

// Sixteen at a time: the places of the bits packed together, as bytes.
__attribute__((target(WIDE))) static inline void note_ends_by_16(
    uint64_t mask, int32_t start, int32_t *ends) {
  static const uint8_t places[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const __m512i packed = _mm512_maskz_compress_epi8(mask, _mm512_loadu_si512(places));
  const __m512i first = _mm512_set1_epi32(start);
  const int count = __builtin_popcountll(mask);
  _mm512_storeu_si512(
      ends, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(packed))));
  if (count <= 16) return;
  uint8_t rest[64];
  _mm512_storeu_si512(rest, packed);
  for (int done = 16; done < count; done++) ends[done] = start + rest[done];
}

__attribute__((target(WIDE))) static void note_by_64(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
  note(bytes, count, delimiter, quote, notes, note_ends_by_16);
}

__attribute__((target(WIDE))) static int32_t row_by_64(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote, int32_t *ends,
    int32_t *next) {
  return row(bytes, count, delimiter, quote, ends, next, note_ends_by_8);
}

static int has_64(void) {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2");
}

static int has_32(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
      && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}

#endif

int32_t byte_masks_widest(void) {
#if defined(__x86_64__)
  if (has_64()) return 64;
  if (has_32()) return 32;
#endif
  return 0;
}

void byte_masks_note_by(
    int32_t width, const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
#if defined(__x86_64__)
  if (width >= 64) return note_by_64(bytes, count, delimiter, quote, notes);
  if (width >= 32) return note_by_32(bytes, count, delimiter, quote, notes);
#endif
  note(bytes, count, delimiter, quote, notes, note_ends_by_8);
}

void byte_masks_note(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
  byte_masks_note_by(byte_masks_widest(), bytes, count, delimiter, quote, notes);
}

int32_t byte_masks_row(
    int32_t width, const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
    int32_t *ends, int32_t *next) {
#if defined(__x86_64__)
  if (width >= 64) return row_by_64(bytes, count, delimiter, quote, ends, next);
  if (width >= 32) return row_by_32(bytes, count, delimiter, quote, ends, next);
#endif
  return row(bytes, count, delimiter, quote, ends, next, note_ends_by_8);
}

INLINE uint64_t word_at(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

INLINE uint32_t half_at(const uint8_t *bytes) {
  uint32_t half;
  memcpy(&half, bytes, sizeof half);
  return half;
}

// Whether `length` bytes are the same; the last word of a text may overlap the one before.
INLINE int is_same(const uint8_t *one, const uint8_t *other, int32_t length) {
  if (length >= 8) {
    for (int32_t index = 0; index < length - 8; index += 8) {
      if (word_at(one + index) != word_at(other + index)) return 0;
    }
    return word_at(one + length - 8) == word_at(other + length - 8);
  }
  if (length >= 4) {
    return half_at(one) == half_at(other)
        && half_at(one + length - 4) == half_at(other + length - 4);
  }
  for (int32_t index = 0; index < length; index++) {
    if (one[index] != other[index]) return 0;
  }
  return 1;
}

uint64_t byte_masks_same(
    const uint8_t *row, const int32_t *ends, int32_t count, const uint8_t *other,
    const int32_t *other_ends, int32_t other_count) {
  if (count > other_count) count = other_count;
  if (count > 64) count = 64;
  uint64_t same = 0;
  int32_t start = 0, other_start = 0;
  for (int32_t index = 0; index < count; index++) {
    const int32_t length = ends[index] - start;
    if (length == other_ends[index] - other_start
        && is_same(row + start, other + other_start, length)) {
      same |= UINT64_C(1) << index;
    }
    start = ends[index] + 1;
    other_start = other_ends[index] + 1;
  }
  return same;
}

size_t byte_masks_count(const uint8_t *bytes, size_t count, uint8_t wanted) {
  size_t found = 0;
  size_t index = 0;
  while (index < count) {
    // In so few steps a sum of bytes cannot run over: the compiler makes wide vectors of them.
    size_t stop = count - index > 255 ? index + 255 : count;
    uint8_t sum = 0;
    for (; index < stop; index++) sum += bytes[index] == wanted;
    found += sum;
  }
  return found;
}

// The bytes of the character of UTF-8 that begins at `bytes`, of which there are `count`; 0 where
// there is none.
INLINE size_t character(const uint8_t *bytes, size_t count) {
  const uint8_t first = bytes[0];
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (count < length) return 0;
  // The second byte says whether it is longer than needed, a surrogate, or beyond the last.
  const uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < low || bytes[1] > high) return 0;
  for (size_t index = 2; index < length; index++) {
    if ((bytes[index] & 0xC0) != 0x80) return 0;
  }
  return length;
}

int byte_masks_are_utf8(const uint8_t *bytes, size_t count) {
  size_t index = 0;
  while (index < count) {
    if (count - index >= 8) {
      uint64_t word;
      memcpy(&word, bytes + index, sizeof word);
      const uint64_t high = word & UINT64_C(0x8080808080808080);
      if (!high) {
        index += 8;
        continue;
      }
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
      index += (size_t)__builtin_ctzll(high) / 8;
      // Most of what is not ASCII here is Chinese: three bytes, and more of them follow.
      while (count - index >= 4 && bytes[index] >= 0xE1 && bytes[index] <= 0xEC
             && (bytes[index + 1] & 0xC0) == 0x80 && (bytes[index + 2] & 0xC0) == 0x80) {
        index += 3;
      }
      if (bytes[index] < 0x80) continue;
#endif
    }
    const size_t length = character(bytes + index, count - index);
    if (!length) return 0;
    index += length;
  }
  return 1;
}
