#!/usr/bin/python3
"""Draws the pictures in screenshots/ from the running program.

Each scene of scripts/scenes.txt is walked with real keys in tmux on a fresh demo store; the screen
is read back with its colours and drawn with a CJK font; what a CJK font draws two cells wide and the
terminal one (“ ” · … ▶) with a narrow one.

    scripts/screenshots.py [NAME …]
"""
import os, pathlib, re, shutil, subprocess, sys, tempfile, time
from PIL import Image, ImageDraw, ImageFont

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = pathlib.Path(os.environ.get("CETERM_PROGRAMS", ROOT / ".build/release"))
PROGRAM, ADMIN = PROGRAMS / "ceterm", PROGRAMS / "ceadmin"
CELL_WIDTH, CELL_HEIGHT, SIZE = 10, 22, 18
FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
BOLD = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"
MONO_SC = 7  # the face "Noto Sans Mono CJK SC" inside the collection
NARROW = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
NARROW_BOLD = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf"
NARROW_SIZE = 16
PALETTE = ["#1c1f26", "#c4454d", "#4f9a58", "#b98a2e", "#4478b8", "#9262a8", "#3a95a0", "#d5d8dd",
           "#6c727d", "#e2656c", "#72bb7a", "#dcb058", "#6ea2de", "#b98acc", "#64bcc6", "#ffffff"]
CLOCK = "2026-06-15T09:00:00"
SOCKET = "ceterm-pictures"
FOREGROUND, BACKGROUND = "#d5d8dd", "#14161b"


def tmux(*words):
    return subprocess.run(["/usr/bin/tmux", "-L", SOCKET, *words], check=True,
                          capture_output=True, text=True).stdout


def color(index):
    if index < 16:
        return PALETTE[index]
    if index >= 232:
        level = 8 + (index - 232) * 10
        return f"#{level:02x}{level:02x}{level:02x}"
    index -= 16
    levels = [0, 95, 135, 175, 215, 255]
    return "#%02x%02x%02x" % (levels[index // 36], levels[index // 6 % 6], levels[index % 6])


class Pen:
    def __init__(self):
        self.reset()

    def reset(self):
        self.fore, self.back = None, None
        self.bold = self.reverse = self.underline = self.dim = False

    def take(self, codes):
        codes = [int(code or 0) for code in codes.split(";")] if codes else [0]
        while codes:
            code = codes.pop(0)
            if code == 0: self.reset()
            elif code == 1: self.bold = True
            elif code == 2: self.dim = True
            elif code == 4: self.underline = True
            elif code == 7: self.reverse = True
            elif code == 22: self.bold = self.dim = False
            elif code == 24: self.underline = False
            elif code == 27: self.reverse = False
            elif 30 <= code <= 37: self.fore = color(code - 30)
            elif 90 <= code <= 97: self.fore = color(code - 82)
            elif code == 39: self.fore = None
            elif 40 <= code <= 47: self.back = color(code - 40)
            elif 100 <= code <= 107: self.back = color(code - 92)
            elif code == 49: self.back = None
            elif code in (38, 48):
                if codes[:1] == [5]:
                    value, codes = color(codes[1]), codes[2:]
                else:
                    value, codes = "#%02x%02x%02x" % tuple(codes[1:4]), codes[4:]
                if code == 38: self.fore = value
                else: self.back = value

    def colors(self):
        fore, back = self.fore or FOREGROUND, self.back or BACKGROUND
        return (back, fore) if self.reverse else (fore, back)


def is_wide(character):
    import unicodedata
    return unicodedata.east_asian_width(character) in "WF"


def draw(text, path, rows, columns, caret):
    picture = Image.new("RGB", (columns * CELL_WIDTH + 20, rows * CELL_HEIGHT + 20), BACKGROUND)
    brush = ImageDraw.Draw(picture)
    plain = ImageFont.truetype(FONT, SIZE, index=MONO_SC)
    bold = ImageFont.truetype(BOLD, SIZE, index=MONO_SC)
    narrow = ImageFont.truetype(NARROW, NARROW_SIZE)
    narrow_bold = ImageFont.truetype(NARROW_BOLD, NARROW_SIZE)
    baseline = plain.getmetrics()[0] - 3
    pen = Pen()
    for row, line in enumerate(text.split("\n")[:rows]):
        column = 0
        for escape, character in re.findall(r"\x1b\[([0-9;]*)m|(.)", line):
            if not character:
                pen.take(escape)
                continue
            width = 2 if is_wide(character) else 1
            fore, back = pen.colors()
            left, top = 10 + column * CELL_WIDTH, 10 + row * CELL_HEIGHT
            right, bottom = left + width * CELL_WIDTH, top + CELL_HEIGHT
            brush.rectangle((left, top, right - 1, bottom - 1), fill=back)
            middle, center = top + CELL_HEIGHT // 2, left + CELL_WIDTH // 2
            if character == "▀": brush.rectangle((left, top, right - 1, middle - 1), fill=fore)
            elif character == "▄": brush.rectangle((left, middle, right - 1, bottom - 1), fill=fore)
            elif character == "█": brush.rectangle((left, top, right - 1, bottom - 1), fill=fore)
            elif character in "─│┌┐└┘├┤┬┴┼":
                if character in "─┌┬┐├┼┤└┴┘":
                    begin = center if character in "┌├└" else left
                    end = center if character in "┐┤┘" else right
                    brush.line((begin, middle, end, middle), fill=fore)
                if character in "│┌┬┐├┼┤└┴┘":
                    begin = middle if character in "┌┬┐" else top
                    end = middle if character in "└┴┘" else bottom
                    brush.line((center, begin, center, end), fill=fore)
            elif character != " ":
                if width == 1 and not character.isascii():
                    font = narrow_bold if pen.bold else narrow
                else:
                    font = bold if pen.bold else plain
                brush.text((left, top + baseline), character, font=font, fill=fore, anchor="ls")
            if pen.underline:
                brush.line((left, bottom - 2, right - 1, bottom - 2), fill=fore)
            column += width
    if caret:
        left, top = 10 + caret[0] * CELL_WIDTH, 10 + caret[1] * CELL_HEIGHT
        brush.rectangle((left, top + 2, left + 1, top + CELL_HEIGHT - 3), fill="#ffd75f")
    picture.save(path, optimize=True)


def wait_for(text, seconds=20):
    until = time.time() + seconds
    while time.time() < until:
        screen = tmux("capture-pane", "-p", "-t", "p")
        if text in screen:
            return
        time.sleep(0.05)
    raise SystemExit(f"waited for “{text}”; the screen was:\n{screen}")


def type_found(name, pattern, seconds=10):
    """Types what the screen shows as a code."""
    until = time.time() + seconds
    while time.time() < until:
        screen = tmux("capture-pane", "-p", "-t", "p")
        if found := re.search(pattern, screen):
            tmux("send-keys", "-t", "p", "-l", "--", found.group(1))
            return
        time.sleep(0.05)
    raise SystemExit(f"{name}: no code on the screen\n{screen}")


def scenes():
    """Scenes are separated by blank lines: `scene NAME [ROWSxCOLUMNS] [VAR=VALUE …]`, then steps."""
    for block in re.split(r"\n\s*\n", (ROOT / "scripts/scenes.txt").read_text()):
        lines = [line for line in block.strip().split("\n") if line and not line.startswith("#")]
        if lines:
            head = lines[0].split()
            yield head[1], head[2:], lines[1:]


def play(name, options, steps, master):
    global SOCKET
    # A server of its own: the last one may still be going away.
    SOCKET = f"ceterm-pictures-{os.getpid()}-{name}"
    rows, columns, variables, extra = 24, 80, {}, []
    for option in options:
        if re.fullmatch(r"\d+x\d+", option): columns, rows = map(int, option.split("x"))
        elif "=" in option and not option.startswith("--"):
            key, value = option.split("=", 1)
            variables[key] = value
        else: extra.append(option)
    folder = tempfile.mkdtemp()
    store = f"{folder}/store"
    shutil.copytree(master, store)
    settings = {"TERM": "tmux-256color", "LANG": "C.UTF-8", "TZ": "UTC", "CETERM_AMBIGUOUS": "narrow",
                "CETERM_CLOCK": CLOCK, "PATH": "/usr/bin:/bin"} | variables
    words = " ".join(f"{key}='{value}'" for key, value in settings.items())
    command = f"env -i {words} {PROGRAM} --store {store}/demo.sqlite {' '.join(extra)}"
    tmux("-f", "/dev/null", "new-session", "-d", "-s", "p", "-x", str(columns), "-y", str(rows), command)
    tmux("set-option", "-g", "status", "off")
    tmux("set-option", "-g", "escape-time", "0")
    try:
        for step in steps:
            verb, _, rest = step.partition(" ")
            if verb == "see": wait_for(rest)
            elif verb == "type": tmux("send-keys", "-t", "p", "-l", "--", rest)
            elif verb == "press": tmux("send-keys", "-t", "p", *rest.split())
            elif verb == "code":
                # The demo's message port shows the code on the screen.
                type_found(name, r"(?:验证码是|code is) ?(\d{6})")
            elif verb == "scan": type_found(name, r"([A-Z0-9]{4}-[A-Z0-9]{4})(?![A-Z0-9-])")
            elif verb == "pause": time.sleep(float(rest))
            elif verb == "shoot":
                time.sleep(0.25)
                text = tmux("capture-pane", "-p", "-e", "-N", "-t", "p")
                x, y, shown = tmux("display-message", "-p", "-t", "p",
                                   "#{cursor_x} #{cursor_y} #{cursor_flag}").split()
                path = ROOT / "screenshots" / f"{rest}.png"
                draw(text, path, rows, columns, (int(x), int(y)) if shown == "1" else None)
                print(path.relative_to(ROOT))
            else: raise SystemExit(f"{name}: unknown step {step}")
    finally:
        subprocess.run(["/usr/bin/tmux", "-L", SOCKET, "kill-server"],
                       capture_output=True)
        shutil.rmtree(folder)


def main():
    wanted = set(sys.argv[1:])
    master = tempfile.mkdtemp() + "/store"
    os.makedirs(master)
    subprocess.run([ADMIN, "demo", "--store", f"{master}/demo.sqlite", "--data", ROOT / "Data",
                    "--clock", CLOCK], check=True, stdout=subprocess.DEVNULL)
    for name, options, steps in scenes():
        if not wanted or name in wanted:
            play(name, options, steps, master)


if __name__ == "__main__":
    main()
