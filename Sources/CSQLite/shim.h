#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast macro that Swift cannot import: SQLite copies the bytes at once.
static inline sqlite3_destructor_type cs_transient(void) { return SQLITE_TRANSIENT; }
