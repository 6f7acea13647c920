// ncurses calls write(2) after every cursor motion. This definition takes the place of the C
// library's for the whole program, in a static and in a dynamic build, and keeps back what goes
// to the terminal between cn_gather and cn_flush, so that a frame is one write.
#include "shim.h"
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool gathering;
static char *kept;
static size_t count, capacity;

static bool keep(const void *bytes, size_t size) {
  if (size > capacity - count) {
    size_t wanted = capacity ? capacity : 16384;
    while (wanted - count < size) wanted *= 2;
    char *larger = realloc(kept, wanted);
    if (!larger) return false;
    kept = larger;
    capacity = wanted;
  }
  memcpy(kept + count, bytes, size);
  count += size;
  return true;
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  if (gathering && descriptor == STDOUT_FILENO && keep(bytes, size)) return (ssize_t)size;
  return syscall(SYS_write, descriptor, bytes, size);
}

void cn_gather(void) { gathering = true; }

void cn_send(const char *bytes, size_t size) {
  bool was = gathering;
  gathering = true;
  keep(bytes, size);
  if (!was) cn_flush();
}

bool cn_flush(void) {
  size_t sent = 0;
  bool alive = true;
  gathering = false;
  while (sent < count && alive) {
    ssize_t now = syscall(SYS_write, STDOUT_FILENO, kept + sent, count - sent);
    if (now >= 0) {
      sent += (size_t)now;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      alive = false;
    }
  }
  count = 0;
  return alive;
}
