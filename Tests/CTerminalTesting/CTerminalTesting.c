#define _GNU_SOURCE

#include "CTerminalTesting.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

int32_t testing_open_terminal(void) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0) return -1;
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  return terminal;
}

int32_t testing_open_line(int32_t terminal) {
  return ioctl(terminal, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

void testing_resize(int32_t terminal, int32_t columns, int32_t rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int32_t testing_pending(int32_t terminal) {
  int count = 0;
  return ioctl(terminal, FIONREAD, &count) == 0 ? count : 0;
}

int32_t testing_open_memory(void) { return memfd_create("output", MFD_CLOEXEC); }

int32_t testing_spawn(char *const arguments[], char *const environment[], int32_t input,
                      int32_t output, int32_t error) {
  pid_t child = fork();
  if (child != 0) return child;
  setsid();
  ioctl(input, TIOCSCTTY, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  dup2(input, 0);
  dup2(output, 1);
  dup2(error, 2);
  execvpe(arguments[0], arguments, environment);
  _exit(127);
}
