"""Runs waits of az in az's own loop against made-up answers of ARM: does it end, well or badly, or go on?

Reads {"cases": [{"argv": [...], "types": ["Microsoft.X/y", ...], "answers": [{...} or null, ...]}, ...]} on standard input; null is 404. Writes a list for
each case, with `ends`, `fails: …` or `goes on` for each answer. Nothing leaves the process: every request is answered here, and nobody sleeps.
"""

import copy
import io
import json
import os
import sys
import tempfile
import time

os.environ["AZURE_CONFIG_DIR"] = tempfile.mkdtemp(prefix="az-waits-")
os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "0"
os.environ["AZURE_CORE_NO_COLOR"] = "true"

import requests  # noqa: E402
from azure.cli.core import get_default_cli  # noqa: E402
from azure.cli.core._profile import Profile  # noqa: E402
from azure.cli.core.commands.command_operation import WaitCommandOperation  # noqa: E402
from azure.core.credentials import AccessToken, AccessTokenInfo  # noqa: E402

SUBSCRIPTION = "1f6f4a52-9c1e-4b57-8a3b-2f5a0f6f7c11"


class GoesOn(BaseException):
    pass


class Credential:
    def get_token(self, *_scopes, **_rest):
        return AccessToken("none", int(time.time()) + 3600)

    def get_token_info(self, *_scopes, **_rest):
        return AccessTokenInfo("none", int(time.time()) + 3600)


world = {"answer": None, "types": []}


def answer(_adapter, request, **_rest):
    response = requests.Response()
    response.request, response.url = request, request.url
    path = request.url.split("?")[0].split("/", 3)[3].strip("/").split("/")
    body, response.status_code = world["answer"], 200
    if len(path) == 4 and path[2] == "providers":
        types = [name.split("/", 1)[1] for name in world["types"] if name.split("/")[0].lower() == path[3].lower()]
        body = {"namespace": path[3], "resourceTypes": [{"resourceType": each, "apiVersions": ["2024-01-01"], "locations": []} for each in types]}
    elif body is None:
        body, response.status_code = {"error": {"code": "ResourceNotFound", "message": "It was not found."}}, 404
    response.headers["Content-Type"] = "application/json"
    response.raw = io.BytesIO(json.dumps(body).encode())
    return response


def sleep(_seconds):
    raise GoesOn()


requests.adapters.HTTPAdapter.send = answer
Profile.get_login_credentials = lambda self, subscription_id=None, **_rest: (Credential(), subscription_id or SUBSCRIPTION, "tenant")
Profile.get_subscription_id = lambda self, subscription=None: subscription or SUBSCRIPTION

found = []
original = WaitCommandOperation.wait.__func__


def each_answer(cls, command_args, cli_ctx, getter):
    outcomes = []
    for one in world["answers"]:
        world["answer"] = one
        try:
            original(cls, copy.copy(command_args), cli_ctx=cli_ctx, getter=getter)
            outcomes.append("ends")
        except GoesOn:
            outcomes.append("goes on")
        except Exception as error:  # noqa: BLE001: whatever ends the loop
            outcomes.append(f"fails: {type(error).__name__}: {str(error)[:200]}")
    found.append(outcomes)


WaitCommandOperation.wait = classmethod(each_answer)


def main():
    cases = json.load(sys.stdin)["cases"]
    out = sys.stdout
    sys.stdout = sys.stderr
    results = []
    time.sleep = sleep
    for case in cases:
        found.clear()
        world["types"], world["answers"] = case["types"], case["answers"]
        try:
            get_default_cli().invoke(case["argv"], out_file=io.StringIO())
        except SystemExit:
            pass
        results.append(found[0] if found else ["did not run"] * len(case["answers"]))
    json.dump(results, out)


main()
