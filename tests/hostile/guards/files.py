"""What makes one clear line of what is wrong in a file that a command line names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile.guards.guard import ENDLESS, OTHER, SYSTEM, both, cut, replaced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hostile.guards.guard import Guard

REGULAR = "aioc_runner.regular"
HAR = "aioc_runner.wire.har"
SAVED = "aioc_runner.saved"
CREDENTIALS = "aioc_runner.wire.credentials"
TOOLS = "aioc_runner.run.user_tools"
OUTPUTS = "aioc_runner.cli.outputs"
CONNECTION = "aioc_runner.wire.connection"

FILE_GUARDS: Mapping[str, Guard] = {
    "regular files": replaced(
        f"{REGULAR}.stat.S_ISREG",
        lambda _: True,
        "a run that is a pipe",
        "a run that is a device",
        "a report that is a pipe",
        "tools that are a pipe",
        "tools that never end",
        "a key that is a pipe",
        "a key that is without end",
        "a baseline that is a pipe",
        "targets that are a pipe",
        "a run to replay that is a pipe",
        "two runs of which one is a pipe",
        "a description that is a pipe",
        "a description that is without end",
    ),
    "authorities": replaced(
        f"{REGULAR}.is_pipe_or_device",
        lambda _: False,
        "an authority that is a pipe",
        "an authority that is without end",
    ),
    "authorities that aren't there": cut(
        "aioc_runner.wire.tls._add",
        SYSTEM,
        OTHER,
        "an authority that is not there",
        "authorities of the environment that are nowhere",
    ),
    "authorities of another form": cut(
        "aioc_runner.wire.tls._add",
        "except ssl.SSLError:",
        "except KeyError:",
        "an authority that is empty",
        "an authority that is no text",
    ),
    "folders of authorities": replaced(
        "aioc_runner.wire.tls.Path.is_dir", lambda _: False, "an authority that is a folder"
    ),
    "runs that can't be read": cut(
        f"{HAR}.read",
        SYSTEM,
        OTHER,
        "a run that is a folder",
        "a run that is a loop",
        "a run that is not there",
    ),
    "the size of a run": replaced(
        f"{HAR}.LONGEST_FILE",
        1 << 30,
        "a run that is 49 MB of zeros",
        "a report that is 49 MB",
        "a run that is zeros, squeezed",
    ),
    "saved runs' own names": replaced("aioc_runner.cli.run._is_run", lambda _: True, "a run saved as text"),
    "bounds for a saved run": cut(
        "aioc_runner.cli.run._grade_saved", "if idle:", "if False:", "a bound for a saved run"
    ),
    "the values of a run": replaced(f"{HAR}.MOST_VALUES", ENDLESS, "a run that is a million lists"),
    "the depth of a run": cut(
        f"{HAR}._parsed", "except RecursionError:", "except KeyError:", "a run that is nested"
    ),
    "runs that are no text": cut(
        f"{HAR}._parsed",
        "except UnicodeDecodeError:",
        "except KeyError:",
        "a run that is no text",
        "a run that is in UTF-16",
        "a run that is squeezed by gzip",
    ),
    "runs that are squeezed badly": cut(
        f"{HAR}._decompressed",
        "except lzma.LZMAError:",
        "except KeyError:",
        "a run that is rubbish, squeezed",
    ),
    "runs that are squeezed and cut": cut(
        f"{HAR}._decompressed",
        "if not decoder.eof and len(plain) <= LONGEST_FILE:",
        "if False:",
        "a run that is squeezed, and cut",
    ),
    "runs that are no JSON": cut(
        f"{HAR}._parsed",
        "except ValueError:",
        "except KeyError:",
        "a run that is empty",
        "a run that is of a number of 5,000 digits",
        "a report that is no JSON",
    ),
    "runs of no row": cut(
        f"{SAVED}._of",
        "except (har.HarError, JudgeError) as error:",
        OTHER + ":",
        "a run that is another tool's",
        "a run that is of a profile of its own",
    ),
    "runs of a later aioc": cut(
        f"{HAR}._recognise", 'if extra.get("format") != FORMAT:', "if False:", "a run that is of a later aioc"
    ),
    "bodies in a run": cut(
        f"{HAR}.of_document",
        "except (ValueError, RecursionError):",
        "except KeyError:",
        "a run that is with a body that isn't base64",
        "a run that is with half a pair in a body",
    ),
    "members of a run": cut(
        f"{HAR}.of_document",
        "except ValidationError as error",
        OTHER,
        "a run that is with a status of words",
        "a run that is with a role of its own",
        "a run that is with a base that is no URL",
        "a run that is of requests to no URL",
    ),
    "reports of another form": cut(
        f"{SAVED}._validated",
        "except ValidationError as error",
        OTHER,
        "a report that is a word",
        "a report that is of half a pair",
    ),
    "reports of a later aioc": cut(
        f"{SAVED}._validated",
        "except contract.ContractError as error",
        OTHER,
        "a report that is of version 9",
    ),
    "the size of tools": replaced(f"{TOOLS}.LONGEST_FILE", 6 << 20, "tools of 5 MB"),
    "tools that are no JSON": cut(
        f"{TOOLS}.load",
        "except (ValueError, RecursionError):",
        "except KeyError:",
        "tools that are no JSON",
        "tools that are nested",
    ),
    "tools that nothing can carry": replaced(
        f"{TOOLS}._sendable", lambda document: document, "tools with half a pair"
    ),
    "tools of another API": cut(
        f"{TOOLS}._function", 'if "input_schema" in tool:', "if False:", "tools as Anthropic takes them"
    ),
    "tools of another form": cut(
        f"{TOOLS}._function", "if not isinstance(item, dict):", "if False:", "tools of a number"
    ),
    "names of tools": replaced(
        f"{TOOLS}._problems", lambda _: iter(()), "a tool without a name", "a tool of 250 letters"
    ),
    "how many tools": replaced(f"{TOOLS}.MOST", ENDLESS, "129 tools"),
    "no tools": cut(f"{TOOLS}.read", "or not document", "", "no tools"),
    "tools of one name": cut(f"{TOOLS}.read", "if twice is not None:", "if False:", "a tool twice"),
    "the size of a key": both(
        cut(f"{CREDENTIALS}._read", "if len(data) > LONGEST_KEY:", "if False:"),
        cut(f"{CREDENTIALS}._checked", "if len(key) > LONGEST_KEY:", "if False:"),
        "a key that is 20 KB",
    ),
    "empty keys": cut(f"{CREDENTIALS}._read", "if not key:", "if False:", "a key that is empty"),
    "keys of several lines": cut(
        f"{CREDENTIALS}._read",
        "if len(key.splitlines()) > 1:",
        "if False:",
        "a key that is two lines",
        "a key that is two lines of an old Macintosh",
    ),
    "marks of an encoding before a key": cut(
        f"{CREDENTIALS}._read", '"utf-8-sig"', '"utf-8"', "a key that is behind a mark of its encoding"
    ),
    "space around a key": cut(
        f"{CREDENTIALS}._read", ".strip()", "", "a key that is between blank lines of Windows"
    ),
    "the size of a key in the environment": cut(
        f"{CREDENTIALS}._checked", "if len(key) > LONGEST_KEY:", "if False:", "a key of 100,000 letters"
    ),
    "what a report replaces": replaced(
        f"{OUTPUTS}._is_one_file",
        lambda *_: False,
        "a report over the run that it is of",
        "a report over the key",
        "a report over the tools",
        "a report over the baseline",
        "a report over the authority",
        "two reports in one file",
    ),
    "proxies that are no URL": cut(
        f"{CONNECTION}._parts", "except ValueError:", "except KeyError:", "a proxy of colons"
    ),
    "proxies of another scheme": cut(
        f"{CONNECTION}._proxy", "if host and scheme not in SCHEMES:", "if False:", "a proxy of no scheme"
    ),
    "proxies that are no line": cut(
        f"{CONNECTION}._proxy", "or not url.isprintable() ", "", "a proxy of two lines"
    ),
    "proxies of no host": cut(f"{CONNECTION}._proxy", "if not host or", "if", "a proxy of no host"),
    "keys of connections": cut(
        "aioc_runner.wire.tls.trust", SYSTEM, OTHER, "keys of connections that nobody can keep"
    ),
    "keys that nothing can carry": replaced(
        f"{CREDENTIALS}._checked",
        lambda key, _: key,
        "a key that is no ASCII",
        "a key that is in UTF-16",
        "a key that is ended by a zero",
        "a key of two lines",
    ),
}
