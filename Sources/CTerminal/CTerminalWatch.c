#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"
#include "CTerminalState.h"

// What both processes see.
struct shared_state {
  volatile sig_atomic_t open;
  // The modes while the screen is open: others in their place are somebody else's by now.
  struct termios open_modes;
};

static struct shared_state *shared;

void terminal_mark_open(bool open) {
  if (shared) shared->open = open;
}

// Leaves the screen as the process that died would have.
static void restore(void) {
  ssize_t written = write(terminal.output, terminal.restore, terminal.restore_length);
  (void)written;
  struct termios now;
  if (tcgetattr(terminal.input, &now) != 0) return;
  bool untouched = now.c_iflag == shared->open_modes.c_iflag &&
                   now.c_oflag == shared->open_modes.c_oflag &&
                   now.c_lflag == shared->open_modes.c_lflag;
  if (untouched) tcsetattr(terminal.input, TCSANOW, &terminal.modes);
}

// Waits for the end of the other process, which alone holds the other end of the pipe.
static void watch(int pipe) {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, NULL);
  prctl(PR_SET_NAME, "zhichan-watch");
  char byte;
  while (read(pipe, &byte, 1) < 0 && errno == EINTR) {
  }
  if (shared->open) restore();
  _exit(0);
}

void terminal_watch(void) {
  if (shared) return;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return;
  shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) {
    shared = NULL;
    close(ends[0]);
    close(ends[1]);
    return;
  }
  shared->open = terminal.open;
  tcgetattr(terminal.input, &shared->open_modes);
  pid_t child = fork();
  if (child == 0) {
    close(ends[1]);
    watch(ends[0]);
  }
  close(ends[0]);
}
