// What must happen inside a signal handler, where only async-signal-safe calls are allowed.
#define _GNU_SOURCE
#include "shim.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static bool has_modes, is_captive;
static char farewell[256];
static volatile sig_atomic_t farewell_count;
static int reports[2] = {-1, -1};
static int true_errors = -1, held_errors = -1;

static void restore(void) {
  int count = farewell_count;
  farewell_count = 0;
  if (count > 0) {
    syscall(SYS_write, STDOUT_FILENO, farewell, (size_t)count);
    cn_restore_modes();
  }
  cn_show_errors();
}

static void on_fatal(int signal) {
  restore();
  raise(signal);  // the default action is back in place (SA_RESETHAND)
}

static void on_alarm(int signal) {
  (void)signal;
  restore();
  _exit(1);
}

static void on_report(int signal) {
  int before = errno;
  unsigned char byte = (unsigned char)signal;
  syscall(SYS_write, reports[1], &byte, 1);
  if (signal == SIGHUP || signal == SIGTERM) alarm(1);
  errno = before;
}

static void on_nothing(int signal) { (void)signal; }

static void install(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal, &action, NULL);
}

int cn_guard_signals(bool captive) {
  // A stack that has run over needs another one to die on.
  static char stack[32768];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  const int reported[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT};

  is_captive = captive;
  has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
  if (reports[0] < 0 && pipe2(reports, O_CLOEXEC | O_NONBLOCK)) return -1;
  sigaltstack(&other, NULL);
  for (size_t at = 0; at < sizeof fatal / sizeof *fatal; at++)
    install(fatal[at], on_fatal, SA_ONSTACK | SA_NODEFER | (int)SA_RESETHAND);
  for (size_t at = 0; at < sizeof reported / sizeof *reported; at++)
    install(reported[at], on_report, SA_RESTART);
  install(SIGTSTP, captive ? on_nothing : on_report, SA_RESTART);
  install(SIGPIPE, on_nothing, SA_RESTART);
  install(SIGALRM, on_alarm, 0);
  return reports[0];
}

void cn_guard_screen(const char *bytes, size_t count) {
  farewell_count = 0;
  if (count > sizeof farewell) count = sizeof farewell;
  memcpy(farewell, bytes, count);
  farewell_count = (int)count;
}

void cn_restore_modes(void) {
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

void cn_stop(void) {
  if (is_captive) return;
  install(SIGTSTP, SIG_DFL, 0);
  // Not SIGSTOP: where no shell would wake us again, the kernel ignores this one.
  kill(0, SIGTSTP);
  install(SIGTSTP, on_report, SA_RESTART);
}

void cn_end_within(unsigned seconds) { alarm(seconds); }

void cn_hold_errors(void) {
  if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
  held_errors = memfd_create("ceterm-errors", MFD_CLOEXEC);
  if (held_errors < 0) return;
  true_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(held_errors, STDERR_FILENO);
}

void cn_show_errors(void) {
  char bytes[1024];
  off_t at = 0;
  ssize_t count;
  if (held_errors < 0) return;
  dup2(true_errors, STDERR_FILENO);
  while ((count = pread(held_errors, bytes, sizeof bytes, at)) > 0) {
    syscall(SYS_write, STDERR_FILENO, bytes, (size_t)count);
    at += count;
  }
  close(held_errors);
  close(true_errors);
  held_errors = -1;
  true_errors = -1;
}
