#ifndef CTERMINAL_STATE_H
#define CTERMINAL_STATE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What both C files know of the one screen.
struct terminal_state {
  volatile sig_atomic_t open;
  int input, output;
  // Whether the terminal takes xterm's private modes: bracketed paste, synchronized output.
  bool extensions;
  // Whether it shows what comes between the marks of synchronized output at one stroke.
  bool understands_together;
  struct termios modes;
  // What leaves the screen, ready for a handler that may call nothing but write.
  char restore[256];
  size_t restore_length;
};

extern struct terminal_state terminal;

void terminal_unguard(void);
// What terminfo has under `name`, or NULL.
const char *terminal_capability(const char *name);
// Learns from terminfo how this terminal is painted; nothing is known of its screen then.
void terminal_learn(void);
// Gives up the pen in hand before somebody else writes.
void terminal_drop_pen(void);
// Tells the process that watches whether the screen is open.
void terminal_mark_open(bool open);

#endif
