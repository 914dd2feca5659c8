"""Puts commands through the parser of the az that this Python has, without running them, and tells the shape of each.

Reads {"argvs": [[...], ...]} on standard input, each a command line without `az`; writes {"version", "refused", "shapes"}: `refused` holds what az says of
each line that it does not take (null where it does), `shapes` the arguments of every command that was named. Nothing is sent anywhere: the configuration is
an empty folder, telemetry is off, and of az's steps only the table of commands, the parser and the expansion of `--ids` are run.
"""

import json
import os
import sys
import tempfile

os.environ["AZURE_CONFIG_DIR"] = tempfile.mkdtemp(prefix="az-judge-")
os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "0"
os.environ["AZURE_CORE_USE_COMMAND_INDEX"] = "false"

from azure.cli.core import __version__, get_default_cli  # noqa: E402
from azure.cli.core.commands.events import (  # noqa: E402
    EVENT_INVOKER_POST_LOAD_ARGUMENTS,
    EVENT_INVOKER_PRE_LOAD_ARGUMENTS,
)
from azure.cli.core.parser import AzCliCommandParser  # noqa: E402
from knack.events import EVENT_INVOKER_POST_CMD_TBL_CREATE, EVENT_INVOKER_POST_PARSE_ARGS  # noqa: E402


class Refused(Exception):
    pass


def refuse(_parser, message):
    raise Refused(message)


# az would look for advice on its servers, print, and leave.
AzCliCommandParser.error = refuse
AzCliCommandParser.validation_error = refuse


def command_of(argv, table):
    """The longest run of words that is a command."""
    for end in range(len(argv), 0, -1):
        name = " ".join(argv[:end])
        if name in table:
            return name
    return None


def load(cli, table, name):
    """The command with its arguments, and a parser of that command alone, as az makes them for a line that names it."""
    loader = cli.invocation.commands_loader
    loader.command_table = {name: table[name]}
    loader.command_name = name
    # The contexts of arguments that do not fit this text are skipped.
    cli.invocation.data["command_string"] = name
    cli.raise_event(EVENT_INVOKER_PRE_LOAD_ARGUMENTS, commands_loader=loader)
    loader.load_arguments(name)
    cli.raise_event(EVENT_INVOKER_POST_LOAD_ARGUMENTS, commands_loader=loader)
    # With `--ids` az takes the arguments that an ID tells from being required, and asks for them after parsing.
    required = {argument.name for argument in table[name].arguments.values() if argument.type.settings.get("required")}
    cli.raise_event(EVENT_INVOKER_POST_CMD_TBL_CREATE, commands_loader=loader)
    ours = AzCliCommandParser(cli_ctx=cli, prog="az", parents=[cli.invocation._global_parser])
    ours.load_command_table(loader)
    return ours, shape_of(table[name], required)


def shape_of(command, required):
    """One line a command: `--name/-n=1! <name>; --yes/-y=0`. `=` says how many values, `!` that it must be there, `<…>` the part of an ID that tells it."""
    arguments = []
    for argument in command.arguments.values():
        settings = argument.type.settings
        options = [getattr(option, "target", option) for option in (settings.get("options_list") or [])]
        options = [option for option in options if isinstance(option, str) and option.startswith("-")]
        if not options or argument.name == "cmd":
            continue
        flag = settings.get("action") in ("store_true", "store_false", "store_const")
        many = {None: "1", "?": "?", "*": "*", "+": "+"}.get(settings.get("nargs"), "1")
        part = settings.get("id_part")
        choices = list(settings.get("choices") or [])
        shape = "/".join(options) + "=" + ("0" if flag else many) + ("!" if argument.name in required else "")
        shape += f" <{part}>" if part else ""
        if 0 < len(choices) <= 60 and not flag and many == "1":
            shape += " {" + ",".join(sorted(str(choice) for choice in choices)) + "}"
        arguments.append(shape)
    return ("asks; " if command.confirmation else "") + "; ".join(arguments)


def filled(argv, command):
    """A placeholder stands for one of the values that there are."""
    choices = {}
    for argument in command.arguments.values():
        settings = argument.type.settings
        for option in settings.get("options_list") or []:
            choices[getattr(option, "target", option)] = list(settings.get("choices") or [])
    pairs = zip([None, *argv], argv)
    return [str(choices[option][0]) if word.startswith("<") and choices.get(option) else word for option, word in pairs]


def main():
    argvs = json.load(sys.stdin)["argvs"]
    cli = get_default_cli()
    cli.invocation = cli.invocation_cls(
        cli_ctx=cli,
        parser_cls=cli.parser_cls,
        commands_loader_cls=cli.commands_loader_cls,
        help_cls=cli.help_cls,
    )
    table = dict(cli.invocation.commands_loader.load_command_table(None))
    parsers, shapes, refused = {}, {}, []
    for argv in argvs:
        name = command_of(argv, table)
        if name is None:
            refused.append("no such command")
            continue
        try:
            if name not in parsers:
                parsers[name], shapes[name] = load(cli, table, name)
            namespace = parsers[name].parse_args(filled(argv, table[name]))
            # A placeholder is no ID that could be taken apart.
            if "--ids" not in argv or not any("<" in word for word in argv):
                cli.raise_event(EVENT_INVOKER_POST_PARSE_ARGS, command=namespace.command, args=namespace)
            refused.append(None)
        except Refused as error:
            refused.append(str(error))
        except SystemExit as error:
            refused.append(f"exit {error.code}")
        except Exception as error:  # noqa: BLE001: whatever az throws, it is what a person would see
            refused.append(f"{type(error).__name__}: {error}")
    json.dump({"version": __version__, "refused": refused, "shapes": shapes}, sys.stdout)


main()
