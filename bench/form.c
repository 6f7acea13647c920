// The measure of all ratios: the least a C program does for the same work with ncursesw.
//
//   form           a sign-in form with one field in focus; characters typed appear in it
//   form list N    a list of N rows, as many on the screen as the program shows; Down/Up select,
//                  Page keys turn, q leaves
//
// One refresh a key, no colours, nothing clever.
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void frame(const char *title, const char *keys) {
  attron(A_REVERSE);
  mvhline(0, 0, ' ', COLS);
  mvaddstr(0, 1, title);
  mvhline(LINES - 1, 0, ' ', COLS);
  mvaddstr(LINES - 1, 1, keys);
  attroff(A_REVERSE);
}

static void run_form(void) {
  wchar_t typed[64] = L"";
  int count = 0;
  frame("上海市会计专业技术人员网络继续教育", "F1 帮助  Enter 登录  Esc 返回");
  mvaddstr(3, 4, "* 姓名");
  mvaddstr(5, 4, "* 身份证号码");
  mvaddstr(8, 4, "演示账号");
  for (int row = 0; row < 8; row++) mvprintw(9 + row, 6, "%d  演示人员  3101**********%04d", row, row);
  attron(A_UNDERLINE);
  mvhline(3, 20, ' ', 40);
  mvhline(5, 20, ' ', 40);
  attroff(A_UNDERLINE);
  move(3, 20);
  refresh();
  for (;;) {
    wint_t key;
    int status = get_wch(&key);
    if (status == ERR || (status == OK && key == 27)) return;
    if (status == OK && key >= 32 && count < 20) {
      typed[count++] = (wchar_t)key;
      typed[count] = 0;
    } else if (count > 0 && (key == 127 || (status == KEY_CODE_YES && key == KEY_BACKSPACE))) {
      typed[--count] = 0;
    }
    attron(A_UNDERLINE);
    mvhline(3, 20, ' ', 40);
    mvaddwstr(3, 20, typed);
    attroff(A_UNDERLINE);
    int row, column;
    getyx(stdscr, row, column);
    move(row, column);
    refresh();
  }
}

static void draw_list(long top, long chosen, long total) {
  int rows = LINES - 3;
  for (int row = 0; row < rows; row++) {
    long index = top + row;
    move(1 + row, 0);
    if (index == chosen) attron(A_REVERSE);
    hline(' ', COLS);
    if (index < total) mvprintw(1 + row, 2, "%07ld  2025年度上海市会计人员继续教育网上学习  ¥45.00", index);
    if (index == chosen) attroff(A_REVERSE);
  }
}

static void run_list(long total) {
  long top = 0, chosen = 0;
  int rows = LINES - 3;
  frame("列表", "上下选择  翻页  q 返回");
  draw_list(top, chosen, total);
  refresh();
  for (;;) {
    wint_t key;
    int status = get_wch(&key);
    if (status == ERR || (status == OK && key == 'q')) return;
    if (key == KEY_DOWN) chosen++;
    if (key == KEY_UP) chosen--;
    if (key == KEY_NPAGE) chosen += rows, top += rows;
    if (key == KEY_PPAGE) chosen -= rows, top -= rows;
    if (chosen >= total) chosen = total - 1;
    if (chosen < 0) chosen = 0;
    if (top > total - rows) top = total - rows;
    if (top < 0) top = 0;
    if (chosen < top) top = chosen;
    if (chosen >= top + rows) top = chosen - rows + 1;
    draw_list(top, chosen, total);
    refresh();
  }
}

int main(int count, char **arguments) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  if (count > 2 && strcmp(arguments[1], "list") == 0)
    run_list(atol(arguments[2]));
  else
    run_form();
  endwin();
  return 0;
}
