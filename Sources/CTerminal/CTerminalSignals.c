#define _GNU_SOURCE

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"
#include "CTerminalState.h"

enum { crashes = 6, kept_nothing = -1 };
static const int crash_signals[crashes] = {SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP};
static struct sigaction earlier[crashes];
static bool guarded, chained;
static int memory = kept_nothing, real_error = kept_nothing;

// MARK: - Standard error and crashes

// Prints what was kept of standard error and gives the descriptor back. Async-signal-safe.
static void release_error(void) {
  if (memory == kept_nothing) return;
  dup2(real_error, STDERR_FILENO);
  char part[4096];
  ssize_t count;
  off_t place = 0;
  while ((count = pread(memory, part, sizeof part, place)) > 0) {
    if (write(real_error, part, (size_t)count) <= 0) break;
    place += count;
  }
  close(memory);
  close(real_error);
  memory = real_error = kept_nothing;
}

static void keep_error(void) {
  if (memory != kept_nothing || !isatty(STDERR_FILENO)) return;
  memory = memfd_create("standard error", MFD_CLOEXEC);
  if (memory < 0) return;
  real_error = dup(STDERR_FILENO);
  dup2(memory, STDERR_FILENO);
}

// Leaves the screen at once, whatever state everything else is in. Async-signal-safe.
static void restore_now(void) {
  if (!terminal.open) return;
  terminal.open = 0;
  terminal_mark_open(false);
  sigset_t background;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, NULL);
  ssize_t written = write(terminal.output, terminal.restore, terminal.restore_length);
  (void)written;
  tcsetattr(terminal.input, TCSANOW, &terminal.modes);
  release_error();
}

static void crashed(int signal, siginfo_t *cause, void *context) {
  (void)context;
  restore_now();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  bool fault = cause->si_code > 0 && signal != SIGTRAP;
  for (int index = 0; index < crashes; index++) {
    if (crash_signals[index] == signal) {
      sigaction(signal, chained ? &earlier[index] : &plain, NULL);
    }
  }
  // A fault comes again on return, with its true cause; anything else must be sent again.
  if (!fault) raise(signal);
}

static void restore_at_exit(void) { restore_now(); }

void terminal_guard_thread(void) {
  stack_t stack = {.ss_size = 64 * 1024};
  stack.ss_sp = mmap(NULL, stack.ss_size, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (stack.ss_sp != MAP_FAILED) sigaltstack(&stack, NULL);
}

void terminal_guard(void) {
  static bool registered;
  if (guarded) return;
  guarded = true;
  // Swift's own handler stops at a prompt on a terminal: it runs after ours only when asked for.
  chained = getenv("SWIFT_BACKTRACE") != NULL;
  if (!registered) {
    registered = true;
    terminal_guard_thread();
    atexit(restore_at_exit);
  }
  struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < crashes; index++) {
    sigaction(crash_signals[index], &action, &earlier[index]);
  }
  keep_error();
}

void terminal_unguard(void) {
  if (!guarded) return;
  guarded = false;
  for (int index = 0; index < crashes; index++) {
    sigaction(crash_signals[index], &earlier[index], NULL);
  }
  release_error();
}

int32_t terminal_real_error(void) {
  return real_error == kept_nothing ? STDERR_FILENO : real_error;
}

// MARK: - Signals of the loop

int32_t terminal_signals(void) {
  static const int all[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
  sigset_t set;
  sigemptyset(&set);
  for (size_t index = 0; index < sizeof all / sizeof *all; index++) {
    // ncurses installs handlers of its own; all of these come through the descriptor instead.
    signal(all[index], SIG_DFL);
    sigaddset(&set, all[index]);
  }
  signal(SIGPIPE, SIG_IGN);
  if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0) return -1;
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int32_t terminal_next_signal(int32_t descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == sizeof info ? (int32_t)info.ssi_signo : 0;
}

static void change_mask(int how, int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  pthread_sigmask(how, &set, NULL);
}

void terminal_discard_signal(int32_t signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  const struct timespec at_once = {0, 0};
  while (sigtimedwait(&set, NULL, &at_once) > 0) {
  }
}

void terminal_allow_stop(bool allowed) {
  change_mask(allowed ? SIG_UNBLOCK : SIG_BLOCK, SIGTSTP);
}

void terminal_stop(void) {
  raise(SIGTSTP);
  terminal_allow_stop(true);
  terminal_allow_stop(false);
  terminal_discard_signal(SIGCONT);
}

void terminal_die(int32_t number) {
  signal(number, SIG_DFL);
  change_mask(SIG_UNBLOCK, number);
  raise(number);
  _exit(128 + number);
}

// MARK: - Bells

int32_t terminal_make_bell(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void terminal_ring(int32_t bell) { eventfd_write(bell, 1); }

void terminal_silence(int32_t bell) {
  eventfd_t count;
  eventfd_read(bell, &count);
}
