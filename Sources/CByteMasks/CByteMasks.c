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

#if defined(__x86_64__)

__attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt"))) static void note_by_32(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
  note(bytes, count, delimiter, quote, notes, note_ends_by_8);
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
