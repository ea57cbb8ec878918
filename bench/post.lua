-- wrk script: posts comments, each with an idempotency key of its own
local counter = 0
local thread = 0
function setup(t) t:set("id", thread); thread = thread + 1 end
function init(args) math.randomseed(os.time() + id * 7919); run = math.random(1, 1e9) end
function request()
  counter = counter + 1
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN"),
    ["Idempotency-Key"] = string.format("bench-%d-%d-%d", run, id, counter)
  }, '{"stance":"SUPPORT","text":"' .. os.getenv("BENCH_TEXT") .. '"}')
end
