# shellcheck shell=bash disable=SC2154
# Shared by serve and verify: what has to be on the machine, and when to build.

# need_packages program:package…  installs the packages whose program is missing, with sudo if we are not root
need_packages() {
  local missing=() pair
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing ${missing[*]} …"
  local as=()
  [ "$(id -u)" -eq 0 ] || as=(sudo)
  "${as[@]}" apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
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
  (cd "$here" && mvn -B -q package -DskipTests)
}

newer_sources() {
  find "$here"/pom.xml "$here"/consultation-core "$here"/consultation-web "$here"/db \
    \( -name target -o -name node_modules -o -path '*/src/test' \) -prune -o -type f -newer "$1" -print -quit
}
