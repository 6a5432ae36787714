#!/bin/sh
# Puts goalpost on the PATH of the steps that follow: out of a release's archive or wheel, once its
# checksum is found right. Without an archive, the goalpost that is there already is used.
set -eu

fail() {
  printf '::error title=goalpost::%s\n' "$1"
  exit 2
}

sum_of() {
  if command -v sha256sum > /dev/null; then sha256sum < "$1"; else shasum -a 256 < "$1"; fi |
    cut -d ' ' -f 1
}

archive=${GOALPOST_ARCHIVE:-}
expected=$(printf '%s' "${GOALPOST_SHA256:-}" | tr 'A-F' 'a-f')

if [ -z "$archive" ]; then
  command -v goalpost > /dev/null ||
    fail "there is no goalpost on the PATH: give the action a release's archive and its sha256"
  goalpost --version
  exit 0
fi

case $expected in
  '' | *[!0-9a-f]*) fail "the archive needs its sha256: 64 digits, from the file beside it" ;;
esac

folder=$RUNNER_TEMP/goalpost
mkdir -p "$folder/unpacked" "$folder/bin"
case $archive in
  https://*)
    curl --fail --silent --show-error --location --proto '=https' --retry 3 \
      --output "$folder/archive" "$archive" || fail "the archive could not be fetched"
    ;;
  *://*) fail "the archive has to be an https address or a file" ;;
  *) cp "$archive" "$folder/archive" || fail "there is no such archive" ;;
esac

actual=$(sum_of "$folder/archive")
[ "$actual" = "$expected" ] ||
  fail "the archive is not what its sha256 says: it has $actual"

# A wheel is a zip file, whatever its address ends in.
if [ "$(head -c 2 "$folder/archive")" = PK ]; then
  unzip -q -o "$folder/archive" -d "$folder/unpacked"
else
  tar -xzf "$folder/archive" -C "$folder/unpacked"
fi
program=$(find "$folder/unpacked" -type f -name goalpost | head -n 1)
[ -n "$program" ] || fail "the archive holds no goalpost"
mv -f "$program" "$folder/bin/goalpost"
chmod 755 "$folder/bin/goalpost"
"$folder/bin/goalpost" --version || fail "the archive's goalpost does not run on this machine"
printf '%s\n' "$folder/bin" >> "$GITHUB_PATH"
