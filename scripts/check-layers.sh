#!/bin/sh
# Who may know whom (docs/ARCHITECTURE.md). Prints each line that breaks a rule.
set -u
broken=0

# forbid "what" PATTERN PATH…: no Swift file under PATH has a line that matches.
forbid() {
  what=$1
  pattern=$2
  shift 2
  if grep -rnE "$pattern" --include='*.swift' "$@" 2>/dev/null; then
    echo "  ^ $what"
    broken=1
  fi
}

outside_store=$(find Sources/CEDomain -mindepth 1 -maxdepth 1 -type d ! -name Store)
outside_driver=$(find Sources/CETerm -mindepth 1 -maxdepth 1 -type d ! -name Driver)

forbid "the domain knows no terminal" '^import (CNcurses|CETerm)$' Sources/CEDomain
forbid "only Store speaks to the C libraries" '^import (CSQLite|CSodium)$' $outside_store
forbid "ceterm and the domain do without full Foundation" '^import Foundation$' \
  Sources/CEDomain Sources/CETerm
forbid "the domain reads no clock and no randomness" \
  '\b(Date\(\)|Date\.now|ContinuousClock|SystemRandomNumberGenerator|clock_gettime|\.random\(|gettimeofday)' \
  $outside_store
forbid "only Driver speaks to ncurses" '^import CNcurses$' $outside_driver
forbid "drawing knows no domain" '^import (CEDomain|CNcurses|CSQLite)$' \
  Sources/CETerm/Canvas Sources/CETerm/Input Sources/CETerm/Widgets
forbid "screens write no SQL" '"(SELECT|INSERT|UPDATE|DELETE) ' Sources/CETerm
forbid "nothing is left for later" '\b(TODO|FIXME|XXX)\b' Sources Tests
exit $broken
