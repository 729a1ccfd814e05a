#!/usr/bin/env python3
"""Runs a command and kills it half-way, once.

    kill_once.py FLAG RECORDS COMMAND...

Standard input is passed on line by line. The first process that has passed on RECORDS lines makes the file FLAG and kills
its command with SIGKILL, as a machine does that runs out of memory; every other one, a second try above all, lets it run.
"""

import os
import subprocess
import sys


def claim(flag):
    """True for the one process that makes the file."""
    try:
        os.close(os.open(flag, os.O_CREAT | os.O_EXCL))
        return True
    except FileExistsError:
        return False


def main():
    flag, records, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    child = subprocess.Popen(command, stdin=subprocess.PIPE)
    try:
        for number, line in enumerate(sys.stdin.buffer, 1):
            child.stdin.write(line)
            if number == records and claim(flag):
                child.kill()
                break
        child.stdin.close()
    except BrokenPipeError:
        pass  # The command has ended: its exit code says why.
    code = child.wait()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())
