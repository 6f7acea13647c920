#include "shim.h"
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

bool cn_use_utf8_locale(void) {
  if (setlocale(LC_CTYPE, "C.UTF-8")) return true;
  return setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cn_open_screen(void) {
  if (!newterm(NULL, stdout, stdin)) return -1;
  if (!cn_can_place_cursor()) {
    endwin();
    return -2;
  }
  // A canvas is already what stdscr would be: it is drawn straight into the screen to come, which
  // saves a copy of the screen for each session and copying it for each frame.
  wresize(stdscr, 1, 1);
  raw();
  noecho();
  nonl();
  idlok(newscr, TRUE);
  typeahead(-1);  // a frame is never broken off for a key
  return 0;
}

bool cn_kernel_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_row || !size.ws_col) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

int cn_start_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}

void cn_set_cell(
  cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1];
  for (int at = 0; at < count; at++) text[at] = (wchar_t)scalars[at];
  text[count] = 0;
  setcchar(cell, text, attributes, pair, NULL);
}

void cn_refresh(int row, int column) {
  static bool has_compared;
  leaveok(newscr, row < 0);
  if (row >= 0) wmove(newscr, row, column);
  doupdate();
  // The first comparison looks at every line there is; it is not left to the first key.
  if (!has_compared) {
    has_compared = true;
    wtouchln(newscr, 0, 1, 1);
    doupdate();
  }
}
