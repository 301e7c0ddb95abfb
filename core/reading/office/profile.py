"""Settings of a LibreOffice that trusts no draft: no macros, no links followed, no way to the network."""

import os
from pathlib import Path

_SCRIPTING = "/org.openoffice.Office.Common/Security/Scripting"
_NETWORK = "/org.openoffice.Inet/Settings"
_NOBODY = "127.0.0.1"
_NO_PORT = "9"
"""The port “discard” of this machine, where nobody listens, is the proxy: what asks for the network fails at once."""

_SETTINGS = (
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    (_SCRIPTING, "BlockUntrustedRefererLinks", "true"),
    (_SCRIPTING, "CheckDocumentEvents", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("/org.openoffice.Office.Writer/Content/Update", "Field", "false"),
    ("/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"),
    ("/org.openoffice.Office.Common/Misc", "FirstRun", "false"),
    (_NETWORK, "ooInetProxyType", "2"),
    *(
        (_NETWORK, f"ooInet{scheme}Proxy{part}", value)
        for scheme in ("HTTP", "HTTPS", "FTP")
        for part, value in (("Name", _NOBODY), ("Port", _NO_PORT))
    ),
)
_ITEM = '<item oor:path="{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
_FILE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>'
)


def make_profile(folder: Path) -> None:
    """Write a new user profile into a folder."""
    user = folder / "user"
    user.mkdir(parents=True)
    items = "".join(_ITEM.format(*setting) for setting in _SETTINGS)
    (user / "registrymodifications.xcu").write_text(_FILE.format(items), encoding="utf-8")


def environment() -> dict[str, str]:
    """The variables for the process: as they are, but without a screen and without a way to the network."""
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), f"http://{_NOBODY}:{_NO_PORT}")
    return {**os.environ, **proxies, "no_proxy": "", "SAL_USE_VCLPLUGIN": "svp"}
