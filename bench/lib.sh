# shellcheck shell=bash disable=SC2154
# What bench/run is made of: the server with a consultation, rounds of requests, ratios.

# serve  starts the product with the bare application beside it and waits until both are there
serve() {
  env CONSULTATION_PORT="$port" CONSULTATION_DATA="$work/data" CONSULTATION_KEYS="$work/keys" \
    CONSULTATION_CACHE="${CONSULTATION_CACHE:-$here/.cache}" CONSULTATION_WAR="$here/consultation-web/target/consultation.war" \
    CONSULTATION_BARE_WAR="${1-$bare}" CONSULTATION_DEMO=true CONSULTATION_ALTCHA=false CONSULTATION_LIMIT_COMMENTS=1000000000 \
    CONSULTATION_ADMIN_TOKEN=$token \
    java -Xmx"$heap" -jar "$here/consultation-web/launcher/target/launcher.jar" >>"$work/out.txt" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$base/health/ready" && { [ -z "${1-$bare}" ] || grep -q 'is ready' "$work/out.txt"; }; do
    kill -0 "$server" 2>/dev/null || { cat "$work/out.txt"; exit 1; }
    sleep 0.05
  done
}

api() { curl -sS -H "Authorization: Bearer $token" -H "Idempotency-Key: $RANDOM-$RANDOM-$RANDOM-$$" "$@"; }
json() { node -pe "JSON.parse(require('fs').readFileSync(0, 'utf8')).$1"; }
send() { api -o /dev/null -H 'Content-Type: application/json' -d "{\"provision\": \"$1\", \"stance\": \"SUPPORT\", \"text\": \"$BENCH_TEXT\"}" "$base/api/v1/consultations/$code/comments"; }

# consultation  publishes one of 60 articles, with 100 comments on the second and 400 on the others
consultation() {
  local n office draft
  for n in $(seq 60); do
    printf 'ماده %d- دستگاه اجرایی موظف است درخواست شهروند را ثبت کند، کد رهگیری بدهد و پاسخ را در مهلت مقرر اعلام نماید. رسیدگی به درخواست بدون حضور شهروند انجام می‌شود.\n' "$n"
  done >"$work/draft.txt"
  office=$(api "$base/api/v1/offices" | json 'items[0].code')
  draft=$(api -F "file=@$work/draft.txt;type=text/plain" -F 'title=پیش‌نویس سنجش' -F kind=BYLAW -F "office=$office" "$base/api/v1/drafts" | json id)
  code=$(api -H 'Content-Type: application/json' -d "{\"draft\": $draft, \"kind\": \"BYLAW\", \"title\": \"سنجش\"}" "$base/api/v1/consultations" | json code)
  api -X POST "$base/api/v1/consultations/$code/publish" >/dev/null
  for n in $(seq 100); do send art_2; done
  for n in $(seq 400); do send "art_$((n % 58 + 3))"; done
  until [ "$(total art_2)" -ge 100 ]; do sleep 0.2; done
}
total() { curl -s "$base/api/v1/consultations/$code/comments?provision=$1&size=1" | json total; }

# fill provision count  sends comments until there are that many
fill() {
  while [ "$(total "$1")" -lt "$2" ]; do
    BENCH_PROVISION=$1 wrk -t1 -c16 -d2s -s "$here/bench/post.lua" "$base/api/v1/consultations/$code/comments" >/dev/null
    sleep 1
  done
}

# rate "script connections url" seconds  requests per second; an answer that is no success ends the bench
rate() {
  local how; read -ra how <<<"$1"
  wrk -t2 -c"${how[1]}" -d"$2s" -s "$here/bench/${how[0]}.lua" "${how[2]}" >"$work/wrk.txt"
  if grep -q 'Non-2xx' "$work/wrk.txt"; then echo "refused: ${how[2]}" >&2; cat "$work/wrk.txt" >&2; exit 1; fi
  awk '/Requests\/sec/ { print $2 }' "$work/wrk.txt"
}

# warmed ours bare  sends to both in turn until the server has hardly anything left to compile and neither side gets faster any
# more: what the compiler takes of two cores is missing to both sides, but each at another time
warmed() {
  local n before rates best=0 best_bare=0
  for n in $(seq 20); do
    before=$(compiled)
    rates="$(rate "$1" $((warm / 3))) $(rate "$2" $((warm / 3)))"
    [ "$n" -lt 4 ] || awk -v s="$(compiled)" -v b="$before" -v w="$((warm / 3))" 'BEGIN { exit(s - b > 0.015 * 2 * w) }' &&
      awk -v r="$rates" -v o="$best" -v b="$best_bare" 'BEGIN { split(r, now, " "); exit(now[1] > 1.05 * o || now[2] > 1.05 * b) }' && return
    read -r best best_bare < <(awk -v r="$rates" -v o="$best" -v b="$best_bare" 'BEGIN { split(r, now, " "); print (now[1] > o ? now[1] : o), (now[2] > b ? now[2] : b) }')
  done
  echo "not warm after $((n * 2 * (warm / 3))) s" >&2
}
# compiled  seconds that the server's compiler has worked
compiled() { jstat -compiler "$server" | awk 'NR == 2 { print $4 }'; }

# compare name goal ours bare  warms both in turn, then measures both in turn
compare() {
  local ours=() others=() n
  warmed "$3" "$4"
  for n in $(seq "$rounds"); do ours+=("$(rate "$3" "$seconds")"); others+=("$(rate "$4" "$seconds")"); done
  printf '%s: %s against %s requests/s\n' "$1" "${ours[*]}" "${others[*]}"
  verdict "$2" "$(paste -d' ' <(printf '%s\n' "${ours[@]}") <(printf '%s\n' "${others[@]}") | awk '{ print $1 / $2 }')"
}

# verdict goal ratios  prints the median of the rounds' ratios; only what misses the goal by more than a seventh fails,
# since machines are shared and rounds differ
verdict() {
  local median; median=$(sort -n <<<"$2" | awk '{ r[NR] = $1 } END { print r[int((NR + 1) / 2)] }')
  awk -v ratio="$median" -v goal="$1" 'BEGIN {
    word = (ratio >= goal) ? "reached" : (ratio >= goal * 6 / 7) ? "nearly reached" : "NOT reached"
    printf("  ratio %.2f, goal %.2f: %s\n", ratio, goal, word)
    exit(word == "NOT reached") }' || missed=1
}

# starts  an empty war with the same libraries on Payara Micro, against the product on the data it has
starts() {
  local empty=() ours=() n began
  port=$((port + 1)); base=http://127.0.0.1:$port
  end; [ -d "$work/data" ] || { serve ''; end; }
  (mkdir -p "$work/empty" && cd "$work/empty" && unzip -q "$here/consultation-web/target/consultation.war" 'WEB-INF/lib/*' &&
    rm WEB-INF/lib/consultation-core-*.jar && echo ok >index.html && echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee"/>' >WEB-INF/beans.xml && jar -c -f ../empty.war .)
  for n in $(seq "$rounds"); do
    began=$(date +%s%N); serve ''; ours+=($((($(date +%s%N) - began) / 1000000))); end
    began=$(date +%s%N); serve_empty; empty+=($((($(date +%s%N) - began) / 1000000))); end
  done
  printf 'start from existing data to ready: %s against %s ms for an empty war with the same libraries\n' "${ours[*]}" "${empty[*]}"
  verdict 0.77 "$(paste -d' ' <(printf '%s\n' "${empty[@]}") <(printf '%s\n' "${ours[@]}") | awk '{ print $1 / $2 }')"
}
serve_empty() {
  rm -rf "$work/unpacked"
  java -Xmx"$heap" -jar "$here/consultation-web/launcher/target/lib/payara-micro.jar" --noCluster --noHazelcast --unpackdir "$work/unpacked" \
    --port "$port" --contextroot / --deploy "$work/empty.war" >>"$work/empty.txt" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$base/index.html"; do
    if grep -q 'Startup of context .* failed' "$work/empty.txt" || ! kill -0 "$server" 2>/dev/null; then cat "$work/empty.txt"; exit 1; fi
    sleep 0.05
  done
}

# exports  the commentary of 20,000 comments in five formats, from a server whose whole heap is 512 MiB
exports() {
  local format took
  end; rm -rf "$work/data" "$work/keys"
  heap=512m; serve ''; consultation
  export BENCH_VARY=yes; fill art_1 20000; unset BENCH_VARY
  end
  CONSULTATION_CLOCK_OFFSET=P40D serve ''
  until [ "$(api "$base/api/v1/consultations/$code" | json status)" = CLOSED ]; do sleep 0.5; done
  for format in csv json xlsx docx pdf; do
    took=$(api -m 900 -o "$work/commentary.$format" -w '%{http_code} %{size_download} %{time_total}' "$base/api/v1/consultations/$code/commentary.$format") || true
    printf 'commentary of 20,000 comments as %s, whole heap 512 MiB: %s (status, bytes, s)\n' "$format" "$took"
    [[ $took == 200\ * ]] || missed=1
  done
  grep -q OutOfMemoryError "$work/out.txt" && missed=1
  end; heap=1500m; rm -rf "$work/data" "$work/keys"
}
