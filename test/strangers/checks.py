"""Runs the checks of a stranger's script one by one and prints what became of each as one JSON document."""
import json
import sys
import traceback

outcomes = {}


def check(body):
    """Runs a function at once; what it raises is kept for the end, so that one failure does not hide the next."""
    try:
        body()
        outcomes[body.__name__] = "ok"
    except Exception as problem:
        where = traceback.extract_tb(problem.__traceback__)[1:2] or [None]
        outcomes[body.__name__] = f"{type(problem).__name__}: {problem} in {where[0] and where[0].line}"[:1500]
    return body


def report():
    print(json.dumps(outcomes))
    sys.stdout.flush()
