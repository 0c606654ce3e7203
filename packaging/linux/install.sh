#!/bin/sh
# Installs Even Keel for the person who runs it, without an administrator; run it again to upgrade.
#   ./install.sh            into ~/.local
#   ./install.sh --remove   takes it away; journals stay where they are
set -eu
here=$(dirname "$(readlink -f "$0")")
prefix=${HOME}/.local
program=$prefix/lib/even-keel
listed=$prefix/share/even-keel-installed.txt

say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        es*) printf '%s\n' "$2" ;;
        *) printf '%s\n' "$1" ;;
    esac
}

# Nothing is changed while a journal may be open.
for one in /proc/[0-9]*/exe; do
    if [ "$(readlink "$one" 2>/dev/null || :)" = "$program/even-keel" ]; then
        say "Even Keel is open. What you wrote is saved. Lock it, close its window, and try again." \
            "Even Keel está abierto. Lo que escribiste está guardado. Bloquéalo, cierra su ventana y prueba otra vez." >&2
        exit 2
    fi
done

remove() {
    rm -rf -- "$program"
    if [ -f "$listed" ]; then
        while IFS= read -r one; do rm -f -- "$prefix/$one"; done <"$listed"
        rm -f -- "$listed"
    fi
}

refresh() {
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$prefix/share/applications" || :; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" 2>/dev/null || :; fi
}

remove
if [ "${1:-}" = --remove ]; then
    refresh
    say "Even Keel is removed. Your journals are still in $HOME/.local/share/even-keel." \
        "Even Keel se ha quitado. Tus diarios siguen en $HOME/.local/share/even-keel."
    exit 0
fi

mkdir -p "$prefix/lib" "$prefix/share"
cp -R "$here/tree/lib/even-keel" "$prefix/lib/"
(cd "$here/tree" && find bin share \( -type f -o -type l \)) >"$listed"
while IFS= read -r one; do
    mkdir -p "$prefix/$(dirname "$one")"
    cp -P "$here/tree/$one" "$prefix/$one"
done <"$listed"
launcher=$prefix/share/applications/even-keel.desktop
sed "s|^Exec=even-keel|Exec=\"$prefix/bin/even-keel\"|" "$here/tree/share/applications/even-keel.desktop" >"$launcher"
refresh
say "Even Keel is in the menu, and in $prefix/bin/even-keel." \
    "Even Keel está en el menú y en $prefix/bin/even-keel."
