// What the terminal's description says. Read from its numbered places: looking a capability up by
// name would have ncurses build a table of all names for each session.
#include "shim.h"
#include <string.h>
#include <term.h>

static const char *described(const char *name) {
  const struct {
    const char *name, *value;
  } all[] = {
    {"clear", clear_screen}, {"cnorm", cursor_normal}, {"rmcup", exit_ca_mode},
    {"rmkx", keypad_local}, {"sgr0", exit_attribute_mode}, {"smkx", keypad_xmit},
    {"ka1", key_a1}, {"ka3", key_a3}, {"kc1", key_c1}, {"kc3", key_c3}, {"kcbt", key_btab},
    {"kcub1", key_left}, {"kcud1", key_down}, {"kcuf1", key_right}, {"kcuu1", key_up},
    {"kdch1", key_dc}, {"kend", key_end}, {"kent", key_enter}, {"kfnd", key_find},
    {"khome", key_home}, {"kich1", key_ic}, {"knp", key_npage}, {"kpp", key_ppage},
    {"kslt", key_select}, {"kf1", key_f1}, {"kf2", key_f2}, {"kf3", key_f3}, {"kf4", key_f4},
    {"kf5", key_f5}, {"kf6", key_f6}, {"kf7", key_f7}, {"kf8", key_f8}, {"kf9", key_f9},
    {"kf10", key_f10}, {"kf11", key_f11}, {"kf12", key_f12},
  };
  for (size_t at = 0; at < sizeof all / sizeof *all; at++)
    if (strcmp(all[at].name, name) == 0) return all[at].value;
  return NULL;
}

size_t cn_capability(const char *name, char *buffer, size_t capacity) {
  const char *value = described(name);
  size_t count = 0;
  if (!value || value == (char *)-1) return 0;
  while (*value && count < capacity) {
    const char *end;
    if (value[0] == '$' && value[1] == '<' && (end = strchr(value, '>'))) {
      value = end + 1;
    } else {
      buffer[count++] = *value++;
    }
  }
  return count;
}

bool cn_can_place_cursor(void) {
  return cursor_address && cursor_address != (char *)-1;
}
