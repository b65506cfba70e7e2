#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// Everything of ncursesw, and of the system calls Swift's Glibc module lacks, that the module
// Terminal uses. Only integers and small structs cross this header: no ncurses type, macro or
// global does. All of it belongs on the main thread, except terminal_ring.

#define TERMINAL_CLOSED __attribute__((enum_extensibility(closed)))

// How an attempt to open the screen ended.
typedef enum TERMINAL_CLOSED {
  TerminalOpened,
  // Input or output is no terminal.
  TerminalAbsent,
  // TERM is not set, or nothing is known about its value.
  TerminalUnknown,
  // The terminal cannot place its cursor.
  TerminalIncapable,
} TerminalOpening;

// Which colours are wanted: none, those the terminal is described with, or exact ones, for which
// a sister entry is taken where there is one (xterm-direct for xterm-256color).
typedef enum TERMINAL_CLOSED {
  TerminalColoursNone,
  TerminalColoursDescribed,
  TerminalColoursExact,
} TerminalColours;

// Opens the screen on two descriptors. `term` NULL means the environment's TERM.
TerminalOpening terminal_open(int32_t input, int32_t output, const char *term,
                              TerminalColours colours);
// Leaves the screen for good and restores the modes found when it was opened.
void terminal_close(void);
// Leaves the screen for a while, and comes back to it; then everything must be put anew.
void terminal_leave(void);
void terminal_return(void);

// Whether the locale's encoding, C.UTF-8 in place of the plain C locale, has Chinese characters.
bool terminal_locale_has_chinese(void);
// Asks the terminal how it draws characters of ambiguous width, and whether it shows a frame at one
// stroke; false where it cannot be asked. The answers are read as TerminalAmbiguousWidth, or not
// at all.
bool terminal_ask(bool width);
// No answer is waited for any more.
void terminal_stop_asking(void);
// Takes the mouse from the terminal, or gives it back.
void terminal_take_mouse(bool taken);
// Whether the line takes output without waiting.
bool terminal_takes_output(void);
// What the line carries in a second; 0 where it is fast, or does not say.
int32_t terminal_bytes_a_second(void);

typedef struct {
  int32_t columns;
  int32_t rows;
} TerminalSize;

// The size ncurses works with.
TerminalSize terminal_size(void);
// Takes over the size the terminal has now and forgets what is shown when it differs.
TerminalSize terminal_follow_size(void);

// The number of colours, 0 without colour.
int32_t terminal_colours(void);
// Whether a colour's number is its value 0xRRGGBB.
bool terminal_has_exact_colours(void);

// A glyph: a scalar with up to four combining ones (0 where there are none), the columns it
// must take, the numbers of its colours (-1 is the terminal's own), and emphasis bits (1 bold,
// 2 faint, 4 underlined, 8 reverse).
typedef struct {
  uint32_t base;
  uint32_t mark1, mark2, mark3, mark4;
  int32_t columns;
  int32_t foreground, background;
  uint32_t emphasis;
} TerminalGlyph;

// Puts a glyph; a stand-in is drawn where the C library disagrees about its width.
void terminal_put(int32_t column, int32_t row, TerminalGlyph glyph);
// Clears the screen with the next flush; whether it is blank on `ground` then.
bool terminal_clear(int32_t ground);
// Sends what was put; `together` asks the terminal to show it at one stroke.
void terminal_flush(bool together);

// Sends bytes that are no part of the picture, between two pictures.
void terminal_send(const void *bytes, int32_t length);
// The speed of the line in bits a second, 0 where it is not known.
int32_t terminal_speed(void);

typedef enum TERMINAL_CLOSED {
  TerminalNothing,
  // `code` is a Unicode scalar.
  TerminalScalar,
  // `code` is a TerminalKeyCode, with `modifiers`.
  TerminalKey,
  // `code` is the number of the function key.
  TerminalFunctionKey,
  TerminalPasteBegins,
  TerminalPasteEnds,
  // What follows is `button;column;row` and M or m, as scalars.
  TerminalMouse,
  // What follows is three scalars: button, column and row, each 32 up.
  TerminalOldMouse,
  // `code` is the columns a character of ambiguous width takes.
  TerminalAmbiguousWidth,
  // Something ncurses knows and we do not.
  TerminalOther,
} TerminalInputKind;

typedef enum TERMINAL_CLOSED {
  TerminalUp,
  TerminalDown,
  TerminalRight,
  TerminalLeft,
  TerminalHome,
  TerminalEnd,
  TerminalInsert,
  TerminalDelete,
  TerminalPageUp,
  TerminalPageDown,
  TerminalEnter,
  TerminalBackspace,
  TerminalBackTab,
} TerminalKeyCode;

enum { TerminalShift = 1, TerminalAlt = 2, TerminalControl = 4 };

typedef struct {
  TerminalInputKind kind;
  uint32_t code;
  uint32_t modifiers;
} TerminalInput;

// What was typed next; never waits, except 25 ms after Escape for the rest of a key.
TerminalInput terminal_read(void);

// Keeps standard error in memory while the screen is open, if it goes to a terminal, and
// restores the screen before a crash of any thread ends the process. Closing undoes both.
void terminal_guard(void);
// Starts a process that leaves the screen if this one is killed outright, by SIGKILL or by an
// overflow of a stack whose thread has no other for the handler. Call it before any thread.
void terminal_watch(void);
// Gives the calling thread a stack of its own for the crash handler (stack overflow).
void terminal_guard_thread(void);
// The descriptor of the real standard error while it is kept in memory, otherwise 2.
int32_t terminal_real_error(void);

// Blocks the signals of the loop and returns a descriptor that reports them, or -1.
int32_t terminal_signals(void);
// The next signal that came, or 0.
int32_t terminal_next_signal(int32_t descriptor);
// Takes a pending `signal` away.
void terminal_discard_signal(int32_t signal);
// Stops the process as Ctrl-Z would; returns when it is continued.
void terminal_stop(void);
// Lets SIGTSTP stop the process itself (while another program has the terminal) or not.
void terminal_allow_stop(bool allowed);
// Ends the process by the default action of `signal`.
void terminal_die(int32_t signal) __attribute__((noreturn));

// A descriptor that becomes readable when rung, or -1.
int32_t terminal_make_bell(void);
void terminal_ring(int32_t bell);
void terminal_silence(int32_t bell);

#endif
