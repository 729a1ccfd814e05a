#!/bin/sh
# Packs Node and the built program into one archive for the executors of a cluster:
#   npm run build && sh bench/scale/pack.sh vihealth.tar.gz
# The executors must have the operating system and the processor of this machine.
set -eu
archive=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tarball=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$folder")
npm install --silent --ignore-scripts --omit=dev --omit=optional --prefix "$folder/app" "$folder/$tarball"
cp "$(command -v node)" "$folder/app/node"
tar -C "$folder/app" -czf "$archive" .
