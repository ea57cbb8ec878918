# shellcheck shell=bash disable=SC2154
# Shared by serve and verify: what has to be on the machine, and when to build.

# need_packages program:package…  installs the packages whose program is missing; says what to install if it may not
need_packages() {
  local missing=() as=() pair
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 && as=(sudo) || cannot_install "${missing[@]}"
  fi
  command -v apt-get >/dev/null 2>&1 || cannot_install "${missing[@]}"
  echo "Installing ${missing[*]} …"
  "${as[@]}" apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

cannot_install() {
  echo "These are missing, and installing them takes Debian's apt-get and root or sudo: $*" >&2
  echo "As root: apt-get update && apt-get install --no-install-recommends $*" >&2
  exit 1
}

# build_if_needed  packages the war and the launcher unless both are newer than every source
build_if_needed() {
  local war=$here/consultation-web/target/consultation.war launcher=$here/consultation-web/launcher/target/launcher.jar
  local oldest=$war
  [ "$launcher" -ot "$war" ] && oldest=$launcher
  if [ -f "$war" ] && [ -f "$launcher" ] && [ -z "$(newer_sources "$oldest")" ]; then
    return
  fi
  echo "Building …"
  (cd "$here" && mvn -B -q -Dstyle.color=never package -DskipTests)
}

newer_sources() {
  find "$here"/pom.xml "$here"/consultation-core "$here"/consultation-web "$here"/db \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -newer "$1" -print -quit
}
