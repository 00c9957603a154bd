"""Stand-ins for libraries of third parties that a consumer imports and does not use while it reads data.

They answer only where the real library is not installed. Nothing of the consumers themselves is replaced.
"""

import importlib.abc
import importlib.machinery
import sys
import types


class Anything(type):
    """A class with every attribute, so that it can be a base class, a decorator or an annotation."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return made(name)

    def __or__(cls, other):
        return cls

    __ror__ = __or__

    def __getitem__(cls, key):
        return cls


def made(name):
    def init(self, *args, **options):
        pass

    def call(self, *args, **options):
        return args[0] if args and callable(args[0]) else self

    return Anything(name, (), {"__init__": init, "__call__": call, "__getattr__": lambda self, key: made(key)})


class StandIn(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return made(name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, names):
        self.names = names
        self.used = set()

    def find_spec(self, full_name, path=None, target=None):
        root = full_name.split(".")[0]
        if root not in self.names:
            return None
        self.used.add(root)
        return importlib.machinery.ModuleSpec(full_name, self, is_package=True)

    def create_module(self, spec):
        return StandIn(spec.name)

    def exec_module(self, module):
        pass


def stand_in_for(*names):
    """Asked last, so that what is installed is used. Returns the finder, whose `used` says what was missing."""
    finder = Finder(set(names))
    sys.meta_path.append(finder)
    return finder
