#!/usr/bin/env bash
# Runs the product against a MariaDB that is not its own: the bundled programs, started separately on another port.
# Ends both with Ctrl-C. Needs one start of bin/serve before, which unpacks the programs.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
home=${CONSULTATION_CACHE:-$here/.cache}/mariadb-11.4.5
data=${OUTSIDE_DATA:-$here/data-outside}
port=${OUTSIDE_PORT:-3307}
user=(); [ "$(id -u)" -eq 0 ] && user=(--user=root)
messages=(--lc-messages-dir="$home/share" --character-sets-dir="$home/share/charsets")

if [ ! -d "$data/mysql" ]; then
  mkdir -p "$data"
  "$home/scripts/mariadb-install-db" --no-defaults --force --skip-name-resolve --skip-test-db \
    --auth-root-authentication-method=socket --basedir="$home" --datadir="$data" "${messages[@]}" "${user[@]}" >/dev/null
fi
password=$(head -c 24 /dev/urandom | base64 | tr -d '+/=')
"$home/bin/mariadbd" --no-defaults --basedir="$home" --datadir="$data" "${messages[@]}" "${user[@]}" \
  --bind-address=127.0.0.1 --port="$port" --socket="outside.sock" --skip-name-resolve 2>"$data/server.log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT
client=("$home/bin/mariadb" --no-defaults --socket="$data/outside.sock")
for _ in $(seq 900); do "${client[@]}" -e 'SELECT 1' >/dev/null 2>&1 && break; sleep 0.1; done
"${client[@]}" -e "CREATE DATABASE IF NOT EXISTS nazarkhahi CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
  CREATE OR REPLACE USER nazarkhahi@'127.0.0.1' IDENTIFIED BY '$password';
  GRANT ALL ON nazarkhahi.* TO nazarkhahi@'127.0.0.1';"

export CONSULTATION_DB_URL="jdbc:mysql://127.0.0.1:$port/nazarkhahi?sslMode=DISABLED" CONSULTATION_DB_USER=nazarkhahi
export CONSULTATION_DB_PASSWORD=$password CONSULTATION_DATA="$data/files"
"$here/bin/serve"
