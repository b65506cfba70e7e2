#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminalState.h"

// term.h names every capability by a macro.
#undef columns
#undef lines

struct terminal_state terminal;

// The codes our own key sequences get: above all of ncurses' and its extended names'.
enum {
  own_keys = 0x4000,
  own_paste_begin = 0x4800,
  own_paste_end,
  own_mouse,
  own_old_mouse,
  own_narrow,
  own_wide,
  own_together,
  own_apart,
};

static SCREEN *screen;
static WINDOW *keyboard;
static FILE *input_file, *output_file;
static bool coloured;
// The modes while the screen is open.
static struct termios open_modes;
// Whether the terminal has a mouse to give, and whether it was taken.
static bool mouse_known, mouse_taken;

// MARK: - Opening and leaving

// The plain C locale says nothing of the terminal, which most likely takes UTF-8; any other is
// believed.
static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0) setlocale(LC_CTYPE, "C.UTF-8");
}

bool terminal_locale_has_chinese(void) {
  char bytes[MB_LEN_MAX];
  mbstate_t state = {0};
  return wcrtomb(bytes, L'\u4e2d', &state) != (size_t)-1;
}

// Adds a capability to the string that restores the screen, without its padding.
static void prepare(const char *capability) {
  if (!capability || capability == (char *)-1) return;
  for (const char *from = capability; *from; from++) {
    if (from[0] == '$' && from[1] == '<' && strchr(from, '>')) {
      from = strchr(from, '>');
    } else if (terminal.restore_length + 1 < sizeof terminal.restore) {
      terminal.restore[terminal.restore_length++] = *from;
    }
  }
}

const char *terminal_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

// Presses, releases and movement with a button down, in numbers of any size (xterm's 1002, 1006).
static const char mouse_on[] = "\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l";

static void prepare_restore(void) {
  terminal.restore_length = 0;
  if (terminal.extensions) prepare("\033[?2026l\033[?2004l");
  if (mouse_known) prepare(mouse_off);
  prepare(terminal_capability("sgr0"));
  prepare(terminal_capability("rmkx"));
  prepare(terminal_capability("cnorm"));
  prepare(terminal_capability("rmcup") ? terminal_capability("rmcup") : "\r\n");
}

static void say(const char *text) {
  ssize_t written = write(terminal.output, text, strlen(text));
  (void)written;
}

static void define(const char *sequence, int code) {
  if (sequence && sequence[0] == '\033' && sequence[1]) define_key(sequence, code);
}

// Alt, Ctrl and Shift with the moving keys: by their extended terminfo names, and as xterm sends
// them where terminfo is silent. The digit is xterm's: 1 + Shift 1 + Alt 2 + Ctrl 4.
static void define_keys(void) {
  static const char *const names[] = {"UP",  "DN", "RIT", "LFT", "HOM",
                                      "END", "IC", "DC",  "PRV", "NXT"};
  static const char *const tails[] = {"A", "B", "C", "D", "H", "F", "2~", "3~", "5~", "6~"};
  char text[16];
  for (int key = 0; key < 10; key++) {
    for (int modifier = 2; modifier <= 8; modifier++) {
      int code = own_keys + key * 8 + modifier - 1;
      snprintf(text, sizeof text, "k%s%d", names[key], modifier);
      define(terminal_capability(text), code);
      bool numbered = tails[key][1] != 0;
      snprintf(text, sizeof text, "\033[%c;%d%c", numbered ? tails[key][0] : '1', modifier,
               numbered ? '~' : tails[key][0]);
      if (key_defined(text) <= 0) define(text, code);
    }
    snprintf(text, sizeof text, "\033[%s", tails[key]);
    if (key_defined(text) <= 0) define(text, own_keys + key * 8);
  }
  define("\033[200~", own_paste_begin);
  define("\033[201~", own_paste_end);
  define("\033[<", own_mouse);
  define("\033[M", own_old_mouse);
  // Where the cursor is after a character of ambiguous width at the start of the second row: in
  // the first row the answer would read as Shift-F3.
  define("\033[2;2R", own_narrow);
  define("\033[2;3R", own_wide);
  static const char *const answers[] = {"0", "1", "2", "3", "4"};
  for (int index = 0; index < 5; index++) {
    snprintf(text, sizeof text, "\033[?2026;%s$y", answers[index]);
    define(text, index == 1 || index == 2 || index == 3 ? own_together : own_apart);
  }
}

// The name of the sister entry with direct colours, in `name`, if there is one.
static bool direct_sister(const char *term, int descriptor, char *name, size_t space) {
  const char *end = term ? strstr(term, "-256color") : NULL;
  if (!end || end[9]) return false;
  snprintf(name, space, "%.*s-direct", (int)(end - term), term);
  int error = 0;
  if (setupterm(name, descriptor, &error) != OK) return false;
  bool direct = tigetflag("RGB") == 1;
  del_curterm(cur_term);
  return direct;
}

static TerminalOpening examine(const char *term, int descriptor) {
  int error = 0;
  if (!term || !*term || setupterm(term, descriptor, &error) != OK) return TerminalUnknown;
  bool capable = terminal_capability("cup") != NULL;
  del_curterm(cur_term);
  return capable ? TerminalOpened : TerminalIncapable;
}

// Terminals that are known to show what comes between the marks at one stroke, and whose terminfo
// entries do not say so.
static bool understands_together(const char *term) {
  static const char *const known[] = {"foot",    "alacritty",     "kitty",  "xterm-kitty", "wezterm",
                                      "contour", "xterm-ghostty", "ghostty"};
  for (size_t index = 0; index < sizeof known / sizeof *known; index++) {
    size_t length = strlen(known[index]);
    if (strncmp(term, known[index], length) == 0 && (!term[length] || term[length] == '-')) {
      return true;
    }
  }
  return false;
}

static void enter_modes(void) {
  raw();
  noecho();
  nonl();
  curs_set(0);
  set_escdelay(25);
  // Keys are read from a pad of their own: reading from a window would repaint it first.
  keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
}

TerminalOpening terminal_open(int32_t input, int32_t output, const char *term,
                              TerminalColours colours) {
  choose_locale();
  if (!isatty(output) || tcgetattr(input, &terminal.modes) != 0) return TerminalAbsent;
  if (!term) term = getenv("TERM");
  TerminalOpening opening = examine(term, output);
  if (opening != TerminalOpened) return opening;
  char sister[64];
  if (colours == TerminalColoursExact && direct_sister(term, output, sister, sizeof sister)) {
    term = sister;
  }
  use_env(TRUE);
  use_tioctl(TRUE);
  input_file = fdopen(dup(input), "r");
  output_file = fdopen(dup(output), "w");
  screen = newterm(term, output_file, input_file);
  if (!screen) return TerminalUnknown;
  terminal.input = input;
  terminal.output = output;
  terminal.extensions = terminal_capability("BE") || tigetflag("XT") == 1;
  coloured = colours != TerminalColoursNone;
  enter_modes();
  tcgetattr(input, &open_modes);
  define_keys();
  mouse_known = terminal_capability("kmous") != NULL;
  mouse_taken = false;
  terminal.understands_together = terminal_capability("Sync") || understands_together(term);
  prepare_restore();
  // Enters the screen; ncurses draws nothing more on it.
  doupdate();
  terminal_learn();
  terminal.open = 1;
  if (terminal.extensions) say("\033[?2004h");
  return TerminalOpened;
}

bool terminal_ask(bool width) {
  bool together = terminal.extensions && !terminal.understands_together;
  const char *where = terminal_capability("u7");
  width = width && where && strcmp(where, "\033[6n") == 0 && LINES > 1;
  if (!width && !together) return false;
  // What the question leaves is overwritten by the first picture.
  if (width) say("\033[2;1H\u25cf\033[6n\033[2;1H\033[K");
  if (together) say("\033[?2026$p");
  // An answer that comes in pieces over a bad line must not fall apart into keys.
  set_escdelay(300);
  return true;
}

void terminal_stop_asking(void) { set_escdelay(25); }

void terminal_take_mouse(bool taken) {
  if (!mouse_known || taken == mouse_taken) return;
  mouse_taken = taken;
  say(taken ? mouse_on : mouse_off);
}

bool terminal_takes_output(void) {
  struct pollfd line = {.fd = terminal.output, .events = POLLOUT};
  return poll(&line, 1, 0) != 0;
}

int32_t terminal_bytes_a_second(void) {
  static const struct {
    speed_t speed;
    int32_t bytes;
  } slow[] = {{B300, 30},   {B600, 60},   {B1200, 120},  {B1800, 180},
              {B2400, 240}, {B4800, 480}, {B9600, 960}, {B19200, 1920}};
  for (size_t index = 0; index < sizeof slow / sizeof *slow; index++) {
    if (cfgetospeed(&terminal.modes) == slow[index].speed) return slow[index].bytes;
  }
  return 0;
}

void terminal_leave(void) {
  terminal_drop_pen();
  if (terminal.extensions) say("\033[?2004l");
  if (mouse_taken) say(mouse_off);
  terminal_mark_open(false);
  endwin();
}

void terminal_return(void) {
  // At once, not with the next picture: until then the line would echo, and a Ctrl-S typed
  // meanwhile would hold back that very picture for ever.
  tcsetattr(terminal.input, TCSANOW, &open_modes);
  if (terminal.extensions) say("\033[?2004h");
  if (mouse_taken) say(mouse_on);
  terminal_mark_open(true);
  terminal_follow_size();
}

void terminal_close(void) {
  if (!terminal.open) return;
  terminal_leave();
  terminal.open = 0;
  terminal_mark_open(false);
  tcsetattr(terminal.input, TCSADRAIN, &terminal.modes);
  terminal_unguard();
  delwin(keyboard);
  delscreen(screen);
  fclose(input_file);
  fclose(output_file);
  screen = NULL;
}

// MARK: - Size and colour

TerminalSize terminal_size(void) { return (TerminalSize){.columns = COLS, .rows = LINES}; }

TerminalSize terminal_follow_size(void) {
  struct winsize now;
  if (ioctl(terminal.output, TIOCGWINSZ, &now) == 0 && now.ws_row > 0 && now.ws_col > 0 &&
      is_term_resized(now.ws_row, now.ws_col)) {
    // Not resizeterm: that queues another resize event, for ever.
    resize_term(now.ws_row, now.ws_col);
  }
  return terminal_size();
}

int32_t terminal_colours(void) {
  int number = coloured ? tigetnum("colors") : 0;
  return number > 0 ? number : 0;
}

bool terminal_has_exact_colours(void) {
  return tigetflag("RGB") == 1 && terminal_colours() >= 0x1000000;
}

int32_t terminal_speed(void) {
  int speed = baudrate();
  return speed > 0 ? speed : 0;
}

// MARK: - Keys

static TerminalInput key(TerminalInputKind kind, uint32_t code, uint32_t modifiers) {
  return (TerminalInput){.kind = kind, .code = code, .modifiers = modifiers};
}

static TerminalInput named_key(wint_t code) {
  switch (code) {
    case KEY_UP: return key(TerminalKey, TerminalUp, 0);
    case KEY_DOWN: return key(TerminalKey, TerminalDown, 0);
    case KEY_RIGHT: return key(TerminalKey, TerminalRight, 0);
    case KEY_LEFT: return key(TerminalKey, TerminalLeft, 0);
    case KEY_HOME: case KEY_FIND: return key(TerminalKey, TerminalHome, 0);
    case KEY_END: case KEY_SELECT: return key(TerminalKey, TerminalEnd, 0);
    case KEY_IC: return key(TerminalKey, TerminalInsert, 0);
    case KEY_DC: return key(TerminalKey, TerminalDelete, 0);
    case KEY_PPAGE: return key(TerminalKey, TerminalPageUp, 0);
    case KEY_NPAGE: return key(TerminalKey, TerminalPageDown, 0);
    case KEY_ENTER: return key(TerminalKey, TerminalEnter, 0);
    case KEY_BACKSPACE: return key(TerminalKey, TerminalBackspace, 0);
    case KEY_BTAB: return key(TerminalKey, TerminalBackTab, 0);
    case KEY_SR: return key(TerminalKey, TerminalUp, TerminalShift);
    case KEY_SF: return key(TerminalKey, TerminalDown, TerminalShift);
    case KEY_SLEFT: return key(TerminalKey, TerminalLeft, TerminalShift);
    case KEY_SRIGHT: return key(TerminalKey, TerminalRight, TerminalShift);
    case KEY_SHOME: return key(TerminalKey, TerminalHome, TerminalShift);
    case KEY_SEND: return key(TerminalKey, TerminalEnd, TerminalShift);
    case own_paste_begin: return key(TerminalPasteBegins, 0, 0);
    case own_paste_end: return key(TerminalPasteEnds, 0, 0);
    case own_mouse: return key(TerminalMouse, 0, 0);
    case own_old_mouse: return key(TerminalOldMouse, 0, 0);
    case own_narrow: return key(TerminalAmbiguousWidth, 1, 0);
    case own_wide: return key(TerminalAmbiguousWidth, 2, 0);
    case own_together: terminal.understands_together = true; return key(TerminalOther, 0, 0);
    case own_apart: return key(TerminalOther, 0, 0);
  }
  if (code > KEY_F0 && code <= KEY_F(63)) return key(TerminalFunctionKey, code - KEY_F0, 0);
  if (code >= own_keys && code < own_keys + 80) {
    return key(TerminalKey, (code - own_keys) / 8, (code - own_keys) % 8);
  }
  return key(TerminalOther, code, 0);
}

TerminalInput terminal_read(void) {
  wint_t code = 0;
  switch (wget_wch(keyboard, &code)) {
    case OK: return key(TerminalScalar, code, 0);
    case KEY_CODE_YES: return named_key(code);
    default: return key(TerminalNothing, 0, 0);
  }
}
