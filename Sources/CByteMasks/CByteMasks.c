#include "CByteMasks.h"

#include <string.h>

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
INLINE void note_ends(uint64_t mask, int32_t start, int32_t *ends) {
  const int count = __builtin_popcountll(mask);
  for (int done = 0; done < count; done += 8) {
    for (int index = 0; index < 8; index++) {
      ends[done + index] = start + (mask ? __builtin_ctzll(mask) : 0);
      mask &= mask - 1;
    }
  }
}

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
    struct byte_notes *notes) {
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
  note(bytes, count, delimiter, quote, notes);
}

static int has_32(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")
      && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}

#endif

void byte_masks_note(
    const uint8_t *bytes, int32_t count, uint8_t delimiter, uint8_t quote,
    struct byte_notes *notes) {
#if defined(__x86_64__)
  if (has_32()) return note_by_32(bytes, count, delimiter, quote, notes);
#endif
  note(bytes, count, delimiter, quote, notes);
}
