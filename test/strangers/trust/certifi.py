"""Stands before certifi on the path, as Debian's does, for clients that take their trust from it whatever the environment says."""
import os


def where():
    return os.environ["SSL_CERT_FILE"]


def contents():
    with open(where(), encoding="ascii") as bundle:
        return bundle.read()
