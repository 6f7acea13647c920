#!/usr/bin/env python3
"""Prints ceterm's speed and memory as ratios to a minimal C ncurses program.

Everything is measured in one run, in shuffled rounds, with a second copy of the C program beside
the first: how far the two copies differ is how far a ratio can be trusted.

    python3 bench/bench.py [--rounds N] [--store FILE] [--only first,typing,list,memory,idle,saving,people]

`people` sets a store of 10,000 people beside one of 1,000,000; bench/README.md tells more.
"""
import argparse, os, pathlib, pty, random, select, shutil, signal, statistics, struct, subprocess
import sys, tempfile, termios, fcntl, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CETERM = pathlib.Path(os.environ.get("CETERM", ROOT / ".build/release/ceterm"))
CEADMIN = ROOT / ".build/release/ceadmin"
ANSWERS = pathlib.Path(os.environ.get("ANSWERS", ROOT / ".build/release/answer-bench"))
PEOPLE = pathlib.Path(os.environ.get("PEOPLE", ROOT / ".build/release/people-bench"))
CROWDS = pathlib.Path(os.environ.get("CROWDS", ROOT / "var"))
FORM = ROOT / "bench/form"
SAVER = ROOT / "bench/saver"
ROWS, COLUMNS = 24, 80


class Terminal:
    """A program on a pseudo-terminal; reads are timed."""

    def __init__(self, command, environment):
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(command[0], [str(part) for part in command], environment)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def drain(self, quiet, least=1, limit=5.0):
        """Reads until nothing came for `quiet` seconds; answers (seconds of the last byte, bytes)."""
        last, count, begun = None, 0, time.perf_counter()
        while True:
            now = time.perf_counter()
            if now - begun > limit:
                raise SystemExit(f"nothing on the screen within {limit} s")
            ready, _, _ = select.select([self.fd], [], [], quiet)
            if not ready:
                if count >= least:
                    return last, count
                continue
            data = os.read(self.fd, 65536)
            last, count = time.perf_counter(), count + len(data)
            if b"\x1b[6n" in data:
                os.write(self.fd, b"\x1b[1;2R")

    def key(self, text, quiet=0.004):
        begun = time.perf_counter()
        os.write(self.fd, text.encode())
        last, count = self.drain(quiet)
        return last - begun, count

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def environment(**more):
    base = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "HOME": tempfile.gettempdir(), "CETERM_AMBIGUOUS": "narrow"}
    return base | more


def median(values):
    return statistics.median(values)


def p95(values):
    return sorted(values)[max(0, int(len(values) * 0.95) - 1)]


def line(name, ours, reference, second, aim):
    ratio, noise = ours / reference, second / reference
    print(f"{name:34}{ours:12.3f}{reference:12.3f}{ratio:9.2f}{noise:9.2f}   {aim}", flush=True)


def heading():
    print(f"{'':34}{'ceterm':>12}{'R':>12}{'ratio':>9}{'R2/R':>9}   aim")


def shuffled(rounds, kinds):
    order = [kind for kind in kinds for _ in range(rounds)]
    random.shuffle(order)
    return order


def first_frame(commands, rounds, label, aim):
    found = {kind: [] for kind in commands}
    for kind in shuffled(rounds, commands):
        terminal = Terminal(commands[kind], environment())
        last, _ = terminal.drain(0.03, least=200)
        found[kind].append((last - terminal.started) * 1000)
        terminal.close()
    line(f"{label}, ms", median(found["ceterm"]), median(found["R"]), median(found["R2"]), aim)
    if "dialog" in found:
        print(f"{'  dialog':34}{median(found['dialog']):12.3f}{'':12}"
              f"{median(found['dialog']) / median(found['R']):9.2f}")


def typing(commands, rounds):
    times = {kind: [] for kind in commands}
    sizes = {kind: [] for kind in commands}
    for kind in shuffled(rounds, commands):
        terminal = Terminal(commands[kind], environment())
        terminal.drain(0.05, least=200)
        for _ in range(12):
            took, count = terminal.key("会")
            times[kind].append(took * 1000)
            sizes[kind].append(count)
        terminal.close()
    line("typing, median ms", *(median(times[k]) for k in ("ceterm", "R", "R2")), "<= 1.15")
    line("typing, p95 ms", *(p95(times[k]) for k in ("ceterm", "R", "R2")), "<= 1.30")
    line("typing, bytes a character", *(median(sizes[k]) for k in ("ceterm", "R", "R2")), "<= 1.00")


def listing(commands, rounds):
    moves = {"select a row": ("\x1b[B", 8, 0, "<= 1.25"), "scroll a line": ("\x1b[B", 8, 30, "<= 1.35"),
             "turn a page": ("\x1b[6~", 8, 0, "<= 1.00")}
    for name, (key, times_each, before, aim) in moves.items():
        found = {kind: [] for kind in commands}
        sizes = {kind: [] for kind in commands}
        for kind in shuffled(rounds, commands):
            terminal = Terminal(commands[kind], environment())
            terminal.drain(0.05, least=200)
            down = "\x1bOB" if kind != "ceterm" else "\x1bOB"
            for _ in range(before):
                terminal.key(down, quiet=0.003)
            for _ in range(times_each):
                took, count = terminal.key(down if key == "\x1b[B" else key)
                found[kind].append(took * 1000)
                sizes[kind].append(count)
            terminal.close()
        line(f"{name}, ms", *(median(found[k]) for k in ("ceterm", "R", "R2")), aim)
        line(f"{name}, bytes", *(median(sizes[k]) for k in ("ceterm", "R", "R2")), "<= 1.00")


def memory(commands, copies):
    used = {}
    for kind, command in commands.items():
        running = []
        for _ in range(copies):
            terminal = Terminal(command, environment())
            terminal.drain(0.03, least=200)
            running.append(terminal)
        kib = []
        for terminal in running:
            for text in open(f"/proc/{terminal.pid}/smaps_rollup"):
                if text.startswith("Pss:"):
                    kib.append(int(text.split()[1]))
        used[kind] = sum(kib) / len(kib)
        for terminal in running:
            terminal.close()
    line(f"PSS with {copies} running, KiB", used["ceterm"], used["R"], used["R2"], "<= 1.80")


def idle(command, seconds):
    terminal = Terminal(command, environment())
    terminal.drain(0.2, least=200)

    def counters():
        status = dict(text.split(":", 1) for text in open(f"/proc/{terminal.pid}/status"))
        stat = open(f"/proc/{terminal.pid}/stat").read().rsplit(")", 1)[1].split()
        return int(status["voluntary_ctxt_switches"]), int(stat[11]) + int(stat[12])

    wakes, ticks = counters()
    ready, _, _ = select.select([terminal.fd], [], [], seconds)
    sent = len(os.read(terminal.fd, 65536)) if ready else 0
    wakes_after, ticks_after = counters()
    terminal.close()
    print(f"idle for {seconds} s: {wakes_after - wakes} wake-ups, {sent} bytes, "
          f"{ticks_after - ticks} clock ticks of CPU   aim 0, 0, 0", flush=True)


def writes_per_frame(command):
    if not shutil.which("strace"):
        print("writes a frame: not measured, strace is not installed")
        return
    log = tempfile.NamedTemporaryFile(suffix=".strace")
    terminal = Terminal(["/usr/bin/strace", "-qq", "-f", "-e", "trace=write,writev", "-o", log.name]
                        + list(command), environment())
    terminal.drain(0.3, least=200, limit=20)
    before = len(open(log.name).readlines())
    for _ in range(10):
        terminal.key("会", quiet=0.05)
    after = len([text for text in open(log.name) if "write(1" in text or "writev(1" in text])
    terminal.close()
    print(f"writes to the terminal: {before} for the first frame with claim, "
          f"{(after - before) / 10:.1f} a keystroke   aim 1.0", flush=True)


def saving(rounds, sessions, seconds):
    if not ANSWERS.exists():
        print("saving answers: not measured, build the answer-bench product first")
        return
    with tempfile.TemporaryDirectory() as folder:
        store = f"{folder}/store.sqlite"
        def fresh():
            for name in pathlib.Path(folder).glob("store.*"):
                name.unlink()
            subprocess.run([ANSWERS, store, "prepare", str(sessions)], check=True)
        rates = {"ceterm": [], "R": [], "R2": []}
        commands = {"ceterm": [ANSWERS], "R": [SAVER], "R2": [SAVER]}
        fresh()
        for kind in shuffled(rounds, rates):
            output = subprocess.run(commands[kind] + [store, "flat", "80"], check=True,
                                    capture_output=True, text=True, env=environment(ATTEMPT="bench-0"))
            rates[kind].append(float(output.stdout.split()[-1]))
        line("answers saved a second", *(median(rates[k]) for k in ("ceterm", "R", "R2")), ">= 0.80")
        slow = {}
        for kind in ("R", "ceterm", "R2"):
            fresh()
            running = [subprocess.Popen(commands[kind] + [store, "paced", "250", str(seconds)],
                                        stdout=subprocess.PIPE, text=True,
                                        env=environment(ATTEMPT=f"bench-{index}"))
                       for index in range(sessions)]
            found = sorted(float(text) for child in running for text in child.communicate()[0].split())
            slow[kind] = found[int(len(found) * 0.99) - 1] / 1000
        line(f"{sessions} sessions, p99 ms", slow["ceterm"], slow["R"], slow["R2"], "<= 1.50")


def crowd(people):
    """The store with so many people, made when it is not there yet."""
    store = CROWDS / f"people-{people}.sqlite"
    if not store.exists():
        CROWDS.mkdir(parents=True, exist_ok=True)
        for name in CROWDS.glob(f"people-{people}.*"):
            name.unlink()
        begun = time.perf_counter()
        subprocess.run([CEADMIN, "demo", "--store", store, "--data", ROOT / "Data", "--people",
                        str(people)], check=True, stdout=subprocess.DEVNULL)
        print(f"made {people:,} people in {time.perf_counter() - begun:.0f} s, "
              f"{store.stat().st_size / 2**20:,.0f} MiB", flush=True)
    return store


def people(rounds, tries, cold):
    """Lookups and queues at 10,000 and 1,000,000 people; milliseconds of work in the program."""
    if not PEOPLE.exists():
        print("people: not measured, build the people-bench product first")
        return
    stores = [crowd(10_000), crowd(1_000_000)]
    found = []
    for store in stores:
        command = [PEOPLE, store, str(tries)] + (["cold"] if cold else [])
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found.append([row.split("\t") for row in output.splitlines()])
    print(f"{'10,000 and 1,000,000 people':30}{'median':>9}{'p95':>8}{'median':>9}{'p95':>8}"
          f"{'growth':>8}{'rows':>6}{'steps':>8}{'scans':>7}   aim 50 ms")
    late = 0
    for small, large in zip(*found):
        a, b = [[float(text) for text in row[1:]] for row in (small, large)]
        late += b[1] > 50 or a[1] > 50
        print(f"{small[0]:30}{a[0]:9.2f}{a[1]:8.2f}{b[0]:9.2f}{b[1]:8.2f}{b[0] / a[0]:8.2f}"
              f"{b[3]:6.0f}{b[4]:8.0f}{b[5]:7.0f}{'   late' if b[1] > 50 else ''}", flush=True)
    print(f"{late} of {len(found[0])} paths later than 50 ms at the 95th percentile")
    commands = {kind: [CETERM, "--store", store, "--lang", "zh"]
                for kind, store in zip(("R", "ceterm"), (stores[0], stores[1]))}
    commands["R2"] = commands["R"]
    print(f"{'1,000,000 against 10,000':34}{'1,000,000':>12}{'10,000':>12}{'ratio':>9}{'R2/R':>9}   aim")
    first_frame(commands, rounds, "first frame, sign-in", "<= 1.10")
    memory(commands, 10)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=24)
    parser.add_argument("--store")
    parser.add_argument("--only", default="first,typing,list,memory,idle,writes,saving,people")
    parser.add_argument("--tries", type=int, default=60)
    parser.add_argument("--cold", action="store_true", help="with an empty page cache")
    arguments = parser.parse_args()
    only = arguments.only.split(",")
    folder = tempfile.mkdtemp()
    store = arguments.store or f"{folder}/demo.sqlite"
    if not os.path.exists(store):
        subprocess.run([CEADMIN, "demo", "--store", store, "--data", ROOT / "Data"], check=True,
                       stdout=subprocess.DEVNULL)
    ours = [CETERM, "--store", store, "--lang", "zh"]
    ours_list = ours + ["--scene", "list-100000"]
    form = {"ceterm": ours, "R": [FORM], "R2": [FORM]}
    lists = {"ceterm": ours_list, "R": [FORM, "list", "100000"], "R2": [FORM, "list", "100000"]}
    heading()
    if "first" in only:
        dialog = shutil.which("dialog")
        with_dialog = form | ({"dialog": [dialog, "--inputbox", "姓名", "10", "60"]} if dialog else {})
        first_frame(with_dialog, arguments.rounds, "first frame, sign-in", "<= 2.00, aim 1.5")
        first_frame(lists, arguments.rounds, "first frame, 100,000 rows", "<= 2.00, aim 1.5")
    if "typing" in only:
        typing(form, arguments.rounds)
    if "list" in only:
        listing(lists, arguments.rounds)
    if "memory" in only:
        memory(form, 50)
    if "idle" in only:
        idle(ours, 10)
    if "writes" in only:
        writes_per_frame(ours)
    if "saving" in only:
        saving(arguments.rounds, 100, 8)
    if "people" in only:
        people(arguments.rounds, arguments.tries, arguments.cold)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
