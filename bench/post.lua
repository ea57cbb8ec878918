-- wrk script: posts comments as citizens do, each with an idempotency key of its own, and with BENCH_VARY in words of its own
local thread = 0
function setup(t) t:set("id", thread); thread = thread + 1 end
function init(args)
  math.randomseed(os.time() + id * 7919)
  key = string.format("bench-%d-%d-", math.random(1, 1e9), id)
  counter = 0
  vary = os.getenv("BENCH_VARY")
  local provision = os.getenv("BENCH_PROVISION")
  before = '{"stance":"SUPPORT",' .. (provision and '"provision":"' .. provision .. '",' or "") .. '"text":"' .. os.getenv("BENCH_TEXT")
  body = before .. '"}'
  headers = { ["Content-Type"] = "application/json" }
end
function request()
  counter = counter + 1
  headers["Idempotency-Key"] = key .. counter
  return wrk.format("POST", nil, headers, vary and before .. " " .. key .. counter .. '"}' or body)
end
