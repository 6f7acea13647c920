#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast macro that Swift cannot import: SQLite copies the bytes at once.
static inline sqlite3_destructor_type cs_transient(void) { return SQLITE_TRANSIENT; }

/// Every session is a process of its own: nothing is set aside before it is needed. Page slots and
/// blocks of 1200 bytes would cost 200 KiB each, touched or not. Before the first connection only.
static inline void cs_keep_small(void) {
  sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
  sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 128, 64);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
