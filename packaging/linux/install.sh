#!/bin/sh
# Adds Attendant to this person's menu and to "Open with", from wherever this folder lies; `install.sh --remove` undoes it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
entry=$data/applications/attendant.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$bin/attendant" "$data/mime/packages/attendant.xml" "$data"/icons/hicolor/*/apps/attendant.*
else
    mkdir -p "$data/applications" "$data/mime/packages" "$data/icons" "$bin"
    # In an Exec line, quotes hold a path together; what they cannot hold gets a backslash, and in an entry a
    # backslash is written as two (Desktop Entry Specification, "The Exec key").
    path=$(printf '%s' "$here/attendant" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    try=$(printf '%s' "$here/attendant" | sed 's/\\/\\\\/g')
    path=$path try=$try awk '
        /^Exec=/ { print "Exec=\"" ENVIRON["path"] "\" window %F"; next }
        /^TryExec=/ { print "TryExec=" ENVIRON["try"]; next }
        { print }' "$here/share/applications/attendant.desktop" > "$entry"
    cp "$here/share/mime/packages/attendant.xml" "$data/mime/packages/"
    cp -r "$here/share/icons/hicolor" "$data/icons/"
    ln -sf "$here/attendant" "$bin/attendant"
fi
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
command -v update-desktop-database >/dev/null && update-desktop-database "$data/applications" || true
