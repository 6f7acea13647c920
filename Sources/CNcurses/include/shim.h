#pragma once
// The wide-character API of ncurses, and one-line doors to what Swift cannot import: macros,
// mutable globals, variadics. Names begin with cn_.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Screen ------------------------------------------------------------------------------------

/// Chooses a UTF-8 locale for the C library: C.UTF-8, or else the environment's if it is UTF-8.
bool cn_use_utf8_locale(void);

/// Starts ncurses on standard input and output. 0, or -1: the terminal's name is unknown,
/// -2: it cannot place its cursor.
int cn_open_screen(void);

/// The string capability of the terminal without padding, cut to `capacity`; answers its length.
/// Knows the names that this program asks for, which are listed in capability.c.
size_t cn_capability(const char *name, char *buffer, size_t capacity);

/// True when the terminal can move its cursor anywhere.
bool cn_can_place_cursor(void);

static inline int cn_rows(void) { return getmaxy(newscr); }
static inline int cn_columns(void) { return getmaxx(newscr); }
/// The size as the kernel knows it; false when it knows none.
bool cn_kernel_size(int *rows, int *columns);

/// Starts colours with the terminal's own as default; answers their number, 0 for none.
int cn_start_colors(void);
static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }

/// Fills a cell with a character and its combining marks; `count` is at most CCHARW_MAX.
void cn_set_cell(
  cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, short pair);
/// Writes cells into the screen to come.
static inline void cn_put(int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(newscr, row, column, cells, count);
}
static inline void cn_erase(void) { werase(newscr); }
static inline void cn_clear_terminal(void) { clearok(curscr, TRUE); }
/// Sends the difference and leaves the cursor at the place, or anywhere if the row is negative.
void cn_refresh(int row, int column);

// One write a frame -------------------------------------------------------------------------

/// From here on, what ncurses writes to the terminal is kept back.
void cn_gather(void);
/// Adds bytes of our own to what is kept back, or writes them at once.
void cn_send(const char *bytes, size_t count);
/// Writes what was kept back in one piece. False when the terminal is gone.
bool cn_flush(void);

// Signals -----------------------------------------------------------------------------------

/// Remembers the terminal's modes and installs the handlers; answers the descriptor that a byte
/// with the signal's number can be read from, or -1.
int cn_guard_signals(bool captive);
/// Tells the guard what to send to give the screen back, or that nothing is to be given back (0).
void cn_guard_screen(const char *bytes, size_t count);
/// Sets the terminal's modes as they were before the program started.
void cn_restore_modes(void);
/// Stops the process group as the shell expects it; returns when it goes on.
void cn_stop(void);
/// Ends the program after so many seconds, whatever it is doing; the screen is given back.
void cn_end_within(unsigned seconds);
/// Keeps messages for standard error back while the screen is ours, and shows them after.
void cn_hold_errors(void);
void cn_show_errors(void);
