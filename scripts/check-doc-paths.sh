#!/bin/sh
# Every path of ours that a document names must exist.
set -u
grep -ohE '`(Sources|Tests|Data|docs|scripts|bench|screenshots)/[A-Za-z0-9_./+-]*`' \
  README.md CONTRIBUTING.md docs/*.md 2>/dev/null | tr -d '`' | sort -u |
  while read -r path; do
    [ -e "$path" ] || echo "$path is named in a document and does not exist"
  done | { ! grep .; }
