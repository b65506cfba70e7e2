#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminalState.h"

// term.h names every capability by a macro.
#undef columns
#undef lines
#undef plain

// Writes cells with what terminfo says of the terminal. ncurses itself would name both colours at
// every change and take both back; this writes what differs from the pen in hand and no more.

enum { bold = 1, faint = 2, underlined = 4, reverse = 8, own_colour = -1 };

// What the terminal can do, as terminfo has it.
static struct {
  const char *place, *forward, *clear, *erase_rest, *erase_some;
  const char *plain, *bold, *faint, *underlined, *reverse;
  const char *ink, *ground, *own_colours;
  // Whether pens are of ECMA-48, so that several changes go in one sequence.
  bool standard;
  // Whether 39 and 49 mean the terminal's own colours.
  bool own_numbers;
  bool erases_in_ground, wraps_late;
  // Emphasis that cannot be had together with colour.
  uint32_t not_in_colour;
} can;

typedef struct {
  int32_t ink, ground;
  uint32_t emphasis;
} Pen;

static Pen pen;
static struct {
  int32_t row, column;
} cursor;
static bool pen_known, cursor_known;
// Blanks that are not written yet: a long run is cheaper erased.
static struct {
  int32_t row, column, count;
} blanks;

// What is to be sent, behind room for the mark that begins synchronized output.
static char *bytes;
static size_t count, room;
static const char together_begins[] = "\033[?2026h", together_ends[] = "\033[?2026l";
enum { head = sizeof together_begins - 1 };

// MARK: - Bytes

static void add(const char *text, size_t length) {
  if (count < head) count = head;
  if (count + length > room) {
    size_t wanted = 2 * (count + length) + 4096;
    char *more = realloc(bytes, wanted);
    if (!more) return;
    bytes = more;
    room = wanted;
  }
  memcpy(bytes + count, text, length);
  count += length;
}

static int add_byte(int byte) {
  char one = (char)byte;
  add(&one, 1);
  return byte;
}

// Adds a sequence with the padding it asks for.
static void add_sequence(const char *sequence) {
  if (!sequence) return;
  if (strstr(sequence, "$<")) {
    tputs(sequence, 1, add_byte);
  } else {
    add(sequence, strlen(sequence));
  }
}

void terminal_send(const void *from_bytes, int32_t length) {
  const char *from = from_bytes;
  while (length > 0) {
    ssize_t written = write(terminal.output, from, (size_t)length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      // A terminal that is not there to read must not hold the program.
      struct pollfd wait = {.fd = terminal.output, .events = POLLOUT};
      if (poll(&wait, 1, 2000) > 0) continue;
    }
    if (written <= 0) return;
    from += written;
    length -= (int32_t)written;
  }
}

// MARK: - The pen

// The inside of a sequence that only changes the pen ("1" of "\033[1m"); nothing for any other.
static size_t parameter(const char *sequence, char *inside, size_t space) {
  size_t length = sequence ? strlen(sequence) : 0;
  if (length < 4 || length - 3 >= space || strncmp(sequence, "\033[", 2) != 0 ||
      sequence[length - 1] != 'm' ||
      strspn(sequence + 2, "0123456789;:") != length - 3) {
    return 0;
  }
  memcpy(inside, sequence + 2, length - 3);
  inside[length - 3] = 0;
  return length - 3;
}

// Sequences that only change the pen are collected and go as one.
static char collected[160];
static size_t collected_length;

static void change_end(void) {
  if (!collected_length) return;
  add("\033[", 2);
  add(collected, collected_length);
  add("m", 1);
  collected_length = 0;
}

static void change(const char *sequence) {
  char inside[48];
  size_t length = can.standard ? parameter(sequence, inside, sizeof inside) : 0;
  if (!length || collected_length + length + 1 >= sizeof collected) {
    // In their order: what is collected may be a reset.
    change_end();
    add_sequence(sequence);
    return;
  }
  // xterm loses the red of the second colour where one sequence names two of them by colons.
  if (strchr(inside, ':') && memchr(collected, ':', collected_length)) change_end();
  if (collected_length) collected[collected_length++] = ';';
  memcpy(collected + collected_length, inside, length);
  collected_length += length;
}

static void drop_pen(void) {
  change_end();
  if (can.standard && pen_known) {
    change("\033[0m");
  } else {
    add_sequence(can.plain);
    if (!can.plain) add_sequence(can.own_colours);
  }
  pen = (Pen){own_colour, own_colour, 0};
  pen_known = true;
}

static void take_back(uint32_t emphasis) {
  if (!can.standard) {
    drop_pen();
    return;
  }
  if (emphasis & (bold | faint)) change("\033[22m");
  if (emphasis & underlined) change("\033[24m");
  if (emphasis & reverse) change("\033[27m");
  pen.emphasis &= ~emphasis;
  // One number ends both.
  if (emphasis & (bold | faint)) pen.emphasis &= ~(uint32_t)(bold | faint);
}

static void put_emphasis(uint32_t emphasis) {
  if (emphasis & bold) change(can.bold);
  if (emphasis & faint) change(can.faint);
  if (emphasis & underlined) change(can.underlined);
  if (emphasis & reverse) change(can.reverse);
  pen.emphasis |= emphasis;
}

// The terminal's own colours again, where the pen has others and is to have those.
static void put_own_colours(Pen wanted) {
  bool ink = wanted.ink == own_colour && pen.ink != own_colour;
  bool ground = wanted.ground == own_colour && pen.ground != own_colour;
  if (!ink && !ground) return;
  if (can.own_numbers) {
    if (ink) change("\033[39m");
    if (ground) change("\033[49m");
    if (ink) pen.ink = own_colour;
    if (ground) pen.ground = own_colour;
  } else if (can.own_colours) {
    change(can.own_colours);
    pen.ink = pen.ground = own_colour;
  } else {
    drop_pen();
  }
}

static void take_pen(Pen wanted) {
  if (wanted.ink != own_colour || wanted.ground != own_colour) {
    wanted.emphasis &= ~can.not_in_colour;
  }
  if (!pen_known) drop_pen();
  uint32_t surplus = pen.emphasis & ~wanted.emphasis;
  bool bare = wanted.ink == own_colour && wanted.ground == own_colour && !wanted.emphasis;
  if (bare && (surplus || pen.ink != own_colour || pen.ground != own_colour)) {
    drop_pen();
  } else if (surplus) {
    take_back(surplus);
  }
  put_own_colours(wanted);
  put_emphasis(wanted.emphasis & ~pen.emphasis);
  if (wanted.ink != pen.ink && can.ink) change(tiparm(can.ink, wanted.ink));
  if (wanted.ground != pen.ground && can.ground) change(tiparm(can.ground, wanted.ground));
  pen.ink = wanted.ink;
  pen.ground = wanted.ground;
  change_end();
}

// MARK: - The cursor

static void move_to(int32_t row, int32_t column) {
  if (cursor_known && cursor.row == row && cursor.column == column) return;
  char near[32] = "";
  if (cursor_known && cursor.row == row && column > cursor.column && can.forward) {
    strncpy(near, tiparm(can.forward, column - cursor.column), sizeof near - 1);
  }
  const char *far = tiparm(can.place, row, column);
  add_sequence(*near && strlen(near) < strlen(far) ? near : far);
  cursor.row = row;
  cursor.column = column;
  cursor_known = true;
}

static void advance(int32_t columns) {
  cursor.column += columns;
  // Behind the last column terminals differ.
  if (cursor.column >= COLS) cursor_known = false;
}

// MARK: - Blanks

static void write_blanks(int32_t number) {
  for (int32_t index = 0; index < number; index++) add(" ", 1);
  advance(number);
}

static void settle_blanks(void) {
  if (!blanks.count) return;
  int32_t number = blanks.count;
  blanks.count = 0;
  move_to(blanks.row, blanks.column);
  bool erasable = (can.erases_in_ground || pen.ground == own_colour) &&
                  !(pen.emphasis & (reverse | underlined));
  // Shorter than this, blanks cost less than the sequences that spare them.
  const int32_t few = 10;
  if (erasable && number > 3 && blanks.column + number >= COLS && can.erase_rest) {
    add_sequence(can.erase_rest);
  } else if (erasable && number > few && can.erase_some) {
    add_sequence(tiparm(can.erase_some, number));
  } else {
    write_blanks(number);
  }
}

// Whether a blank looks the same in the pen in hand.
static bool blank_alike(Pen wanted) {
  const uint32_t seen = underlined | reverse;
  return pen_known && pen.ground == wanted.ground && (pen.emphasis & seen) == 0;
}

static void put_blank(int32_t row, int32_t column, Pen wanted) {
  bool plain = !(wanted.emphasis & (underlined | reverse));
  bool follows = blanks.count && blanks.row == row && blanks.column + blanks.count == column;
  if (plain && follows && blank_alike(wanted)) {
    blanks.count++;
    return;
  }
  settle_blanks();
  if (!plain || !blank_alike(wanted)) {
    // Neither ink nor weight shows in a blank: what the pen has of them stays.
    Pen taken = wanted;
    if (plain && pen_known) {
      taken.ink = pen.ink;
      taken.emphasis = pen.emphasis & (bold | faint);
    }
    take_pen(taken);
  }
  blanks.row = row;
  blanks.column = column;
  blanks.count = 1;
}

// MARK: - Cells

// Adds a scalar in the encoding of the locale.
static void add_scalar(uint32_t scalar) {
  char text[MB_LEN_MAX];
  mbstate_t state = {0};
  size_t length = wcrtomb(text, (wchar_t)scalar, &state);
  add(length == (size_t)-1 ? "?" : text, length == (size_t)-1 ? 1 : length);
}

// Adds the marks of `glyph`; whether there are any.
static bool add_marks(const uint32_t *marks) {
  bool any = false;
  for (int index = 0; index < 4 && marks[index]; index++) {
    // Terminals draw neither joiners nor emoji presentation reliably: they are left out.
    bool unreliable = marks[index] == 0x200D || marks[index] == 0xFE0F;
    if (unreliable || wcwidth((wchar_t)marks[index]) != 0) break;
    add_scalar(marks[index]);
    any = true;
  }
  return any;
}

static void put_glyph(TerminalGlyph glyph) {
  int natural = wcwidth((wchar_t)glyph.base);
  // glibc knows fewer characters than Swift does: what it cannot measure it must not draw.
  bool drawable = natural >= 1 && natural <= glyph.columns;
  add_scalar(drawable ? glyph.base : 0xFFFD);
  const uint32_t marks[] = {glyph.mark1, glyph.mark2, glyph.mark3, glyph.mark4};
  bool marked = drawable && add_marks(marks);
  advance(drawable ? natural : 1);
  for (int32_t rest = drawable ? natural : 1; rest < glyph.columns; rest++) write_blanks(1);
  // Where terminals disagree about a width, what follows is placed anew.
  if (marked || !drawable || glyph.base >= 0x1F000) cursor_known = false;
}

void terminal_put(int32_t column, int32_t row, TerminalGlyph glyph) {
  // A terminal that wraps at once would scroll.
  if (row == LINES - 1 && column + glyph.columns >= COLS && !can.wraps_late) return;
  Pen wanted = {glyph.foreground, glyph.background, glyph.emphasis};
  if (glyph.base == ' ' && !glyph.mark1) {
    put_blank(row, column, wanted);
    return;
  }
  settle_blanks();
  move_to(row, column);
  take_pen(wanted);
  put_glyph(glyph);
}

bool terminal_clear(int32_t ground) {
  // Comes back from what ncurses left the screen for.
  if (isendwin()) doupdate();
  blanks.count = 0;
  cursor_known = pen_known = false;
  take_pen((Pen){own_colour, can.erases_in_ground ? ground : own_colour, 0});
  add_sequence(can.clear);
  return can.clear && (can.erases_in_ground || ground == own_colour);
}

void terminal_flush(bool together) {
  settle_blanks();
  if (count <= head) return;
  size_t start = head;
  if (together && terminal.understands_together) {
    start = 0;
    memcpy(bytes, together_begins, head);
    add(together_ends, sizeof together_ends - 1);
  }
  terminal_send(bytes + start, (int32_t)(count - start));
  count = 0;
}

void terminal_drop_pen(void) {
  if (pen_known && (pen.emphasis || pen.ink != own_colour || pen.ground != own_colour)) {
    add_sequence(can.plain);
    add_sequence(can.own_colours);
    terminal_flush(false);
  }
  cursor_known = pen_known = false;
}

// MARK: - Capabilities

static bool is(const char *sequence, const char *expected) {
  return sequence && strcmp(sequence, expected) == 0;
}

static uint32_t not_in_colour(void) {
  int bits = tigetnum("ncv");
  if (bits < 0) return 0;
  return (bits & 2 ? underlined : 0) | (bits & 4 ? reverse : 0) | (bits & 16 ? faint : 0) |
         (bits & 32 ? bold : 0);
}

void terminal_learn(void) {
  can.place = terminal_capability("cup");
  can.forward = terminal_capability("cuf");
  can.clear = terminal_capability("clear");
  can.erase_rest = terminal_capability("el");
  can.erase_some = terminal_capability("ech");
  can.plain = terminal_capability("sgr0");
  // A terminal whose marks of emphasis take up cells gets none.
  bool free = tigetnum("xmc") < 0;
  can.bold = free ? terminal_capability("bold") : NULL;
  can.faint = free ? terminal_capability("dim") : NULL;
  can.underlined = free ? terminal_capability("smul") : NULL;
  can.reverse = free ? terminal_capability("rev") : NULL;
  can.ink = terminal_capability("setaf");
  can.ground = terminal_capability("setab");
  can.own_colours = terminal_capability("op");
  can.standard = is(can.bold, "\033[1m") && is(can.reverse, "\033[7m");
  can.own_numbers = can.standard && (tigetflag("AX") == 1 || is(can.own_colours, "\033[39;49m"));
  can.erases_in_ground = tigetflag("bce") == 1;
  can.wraps_late = tigetflag("am") != 1 || tigetflag("xenl") == 1;
  can.not_in_colour = not_in_colour();
  cursor_known = pen_known = false;
  blanks.count = 0;
  count = collected_length = 0;
}
