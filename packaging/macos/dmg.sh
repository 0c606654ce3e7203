#!/usr/bin/env bash
# Makes Even Keel.app of the bundle and a disk image of it (macOS; written, not run yet).
#   packaging/macos/dmg.sh dist/even-keel dist
# Signing needs EVEN_KEEL_SIGN (the name of a Developer ID in the keychain); without it nothing is signed.
set -euo pipefail
bundle=$1 out=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/src/journal_app/__init__.py")
app="$out/Even Keel.app"

rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "$bundle/" "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" "$here/Info.plist.in" >"$app/Contents/Info.plist"
icons=$(mktemp -d)/even-keel.iconset
mkdir "$icons"
for size in 16 32 128 256 512; do
    sips -s format png -z $size $size "$root/resources/icons/even-keel.svg" --out "$icons/icon_${size}x$size.png"
done
iconutil --convert icns --output "$app/Contents/Resources/even-keel.icns" "$icons"

if [[ -n ${EVEN_KEEL_SIGN:-} ]]; then
    find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$EVEN_KEEL_SIGN"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$EVEN_KEEL_SIGN" "$app"
fi
hdiutil create -volname "Even Keel" -srcfolder "$app" -ov -format UDZO "$out/even-keel-$version.dmg"
