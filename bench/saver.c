// Saves exam answers through the bare SQLite API, the way the program does: one prepared UPDATE in
// one immediate transaction, write-ahead log, synchronous=FULL.
//
//   saver FILE flat N            N answers as fast as they go; prints answers per second
//   saver FILE paced MS SECONDS  one answer every MS for SECONDS; prints each latency in µs
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void must(int code, sqlite3 *db, const char *what) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
  exit(1);
}

static sqlite3 *db;
static sqlite3_stmt *begin, *update, *commit;

static void save(int ordinal, const char *attempt) {
  must(sqlite3_step(begin), db, "begin");
  sqlite3_reset(begin);
  sqlite3_bind_text(update, 1, "B", 1, SQLITE_STATIC);
  sqlite3_bind_int64(update, 2, (sqlite3_int64)(now() * 1000));
  sqlite3_bind_text(update, 3, attempt, -1, SQLITE_STATIC);
  sqlite3_bind_int(update, 4, ordinal % 80 + 1);
  must(sqlite3_step(update), db, "update");
  sqlite3_reset(update);
  must(sqlite3_step(commit), db, "commit");
  sqlite3_reset(commit);
}

int main(int count, char **arguments) {
  if (count < 4) return 2;
  must(sqlite3_open(arguments[1], &db), db, "open");
  sqlite3_busy_timeout(db, 10000);
  sqlite3_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL", 0, 0, 0);
  must(sqlite3_prepare_v2(db, "BEGIN IMMEDIATE", -1, &begin, 0), db, "prepare");
  must(sqlite3_prepare_v2(db,
                          "UPDATE attempt_question SET answer = ?, saved_at = ? "
                          "WHERE attempt_id = ? AND ordinal = ?",
                          -1, &update, 0), db, "prepare");
  must(sqlite3_prepare_v2(db, "COMMIT", -1, &commit, 0), db, "prepare");
  const char *attempt = getenv("ATTEMPT") ? getenv("ATTEMPT") : "bench";
  if (strcmp(arguments[2], "flat") == 0) {
    int total = atoi(arguments[3]);
    double start = now();
    for (int i = 0; i < total; i++) save(i, attempt);
    printf("%.1f\n", total / (now() - start));
  } else {
    double pause = atof(arguments[3]) / 1000, until = now() + atof(arguments[4]);
    srand(getpid());
    usleep((useconds_t)(pause * 1e6 * rand() / RAND_MAX));
    for (int i = 0; now() < until; i++) {
      double start = now();
      save(i, attempt);
      double took = now() - start;
      printf("%.0f\n", took * 1e6);
      if (took < pause) usleep((useconds_t)((pause - took) * 1e6));
    }
  }
  return 0;
}
