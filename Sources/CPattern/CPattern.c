#include "CPattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

// The most bytes of the stack of compiled expressions.
#define STACK_LIMIT (1024 * 1024)
// The most steps of compiled code, times the bytes of the text.
#define QUICK_WORK (16 * 1024 * 1024)

struct pattern_expression {
  pcre2_code *code;
  pcre2_match_data *match;
  pcre2_match_context *context;
  pcre2_jit_stack *stack;
};

static pcre2_code *compiled(const uint8_t *text, size_t count, int is_whole) {
  pcre2_compile_context *context = pcre2_compile_context_create(NULL);
  if (context == NULL) return NULL;
  pcre2_set_max_pattern_length(context, PATTERN_LENGTH_LIMIT);
  // \C would cut characters into bytes. At the end of a text means at its end, as everywhere else
  // outside Perl, and not before a line feed as well.
  uint32_t options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
  options |= is_whole ? PCRE2_UCP | PCRE2_ANCHORED | PCRE2_ENDANCHORED : PCRE2_ALLOW_EMPTY_CLASS;
  int fault;
  PCRE2_SIZE place;
  pcre2_code *code = pcre2_compile(text, count, options, &fault, &place, context);
  pcre2_compile_context_free(context);
  return code;
}

pattern_expression *pattern_open(const uint8_t *text, size_t count, int is_whole) {
  static const uint8_t nothing[1] = {0};
  pattern_expression *expression = calloc(1, sizeof *expression);
  if (expression == NULL) return NULL;
  expression->code = compiled(text == NULL ? nothing : text, count, is_whole);
  if (expression->code != NULL) {
    expression->match = pcre2_match_data_create(1, NULL);
    expression->context = pcre2_match_context_create(NULL);
  }
  if (expression->match == NULL || expression->context == NULL) {
    pattern_close(expression);
    return NULL;
  }
  pcre2_set_heap_limit(expression->context, PATTERN_HEAP_LIMIT);
  // Where the system allows no compiled code, matching goes on without.
  if (pcre2_jit_compile(expression->code, PCRE2_JIT_COMPLETE) == 0) {
    expression->stack = pcre2_jit_stack_create(32 * 1024, STACK_LIMIT, NULL);
    if (expression->stack != NULL) {
      pcre2_jit_stack_assign(expression->context, NULL, expression->stack);
    }
  }
  return expression;
}

void pattern_close(pattern_expression *expression) {
  if (expression == NULL) return;
  pcre2_jit_stack_free(expression->stack);
  pcre2_match_context_free(expression->context);
  pcre2_match_data_free(expression->match);
  pcre2_code_free(expression->code);
  free(expression);
}

static int match(
  const pattern_expression *expression, const uint8_t *text, size_t count, uint64_t steps,
  uint32_t options) {
  pcre2_set_match_limit(expression->context, steps > UINT32_MAX ? UINT32_MAX : (uint32_t)steps);
  int found = pcre2_match(
    expression->code, text, count, 0, options, expression->match, expression->context);
  switch (found) {
    case PCRE2_ERROR_MATCHLIMIT:
    case PCRE2_ERROR_DEPTHLIMIT:
    case PCRE2_ERROR_HEAPLIMIT:
    case PCRE2_ERROR_JIT_STACKLIMIT:
    case PCRE2_ERROR_NOMEMORY:
    case PCRE2_ERROR_RECURSELOOP:
      return PATTERN_LIMIT;
    default:
      return found >= 0 ? PATTERN_FOUND : PATTERN_NONE;
  }
}

int pattern_match(pattern_expression *expression, const uint8_t *text, size_t count) {
  static const uint8_t nothing[1] = {0};
  if (text == NULL) text = nothing;
  // A step of compiled code may go over the whole text, so that few are allowed on a long one.
  // Where they do not suffice the interpreter decides, whose steps all cost the same.
  if (expression->stack != NULL) {
    int found = match(expression, text, count, 1 + QUICK_WORK / (count + 64), 0);
    if (found != PATTERN_LIMIT) return found;
  }
  uint64_t steps = PATTERN_STEP_LIMIT + (uint64_t)count * PATTERN_STEPS_PER_BYTE;
  return match(expression, text, count, steps, PCRE2_NO_JIT);
}
