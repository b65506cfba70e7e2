// Regular expressions that end: PCRE2 with a bound on its steps and its memory.
//
// No type of the library crosses this header. Texts are UTF-8.
#ifndef CPATTERN_H
#define CPATTERN_H

#include <stddef.h>
#include <stdint.h>

/// An expression and what one thread needs for matching with it.
typedef struct pattern_expression pattern_expression;

/// What became of a match.
enum {
  /// The text does not match.
  PATTERN_NONE = 0,
  /// The text matches.
  PATTERN_FOUND = 1,
  /// The steps or the memory allowed are used up, and it is not known.
  PATTERN_LIMIT = 2,
};

/// The most bytes of an expression.
#define PATTERN_LENGTH_LIMIT (64 * 1024)
/// The most steps of a match beside those that go with the length of its text: a few milliseconds.
#define PATTERN_STEP_LIMIT 200000
/// The most steps for each byte of the text.
#define PATTERN_STEPS_PER_BYTE 16
/// The most memory of a match, in KiB.
#define PATTERN_HEAP_LIMIT (16 * 1024)

/// Makes the expression of `count` bytes ready. `is_whole` says that it has to match the whole of a
/// text, and that digits and letters are those of all scripts, as in XML Schema; otherwise some part
/// of a text has to match, and `\d` and `\w` are of ASCII, as in ECMAScript. NULL when it cannot be
/// read, or grows too large.
pattern_expression *pattern_open(const uint8_t *text, size_t count, int is_whole);

/// Gives the expression up.
void pattern_close(pattern_expression *expression);

/// Matches `count` bytes of text: one of the outcomes above. What is not UTF-8 does not match.
int pattern_match(pattern_expression *expression, const uint8_t *text, size_t count);

#endif
