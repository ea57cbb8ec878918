-- wrk script: reads a page that nobody has asked for just before, so that it is made anew each time: what is no stance
-- narrows nothing, but is another address
local counter = 0
local thread = 0
function setup(t) t:set("id", thread); thread = thread + 1 end
function init(args) math.randomseed(os.time() + id * 7919); run = math.random(1, 1e9) end
function request()
  counter = counter + 1
  return wrk.format("GET", wrk.path .. "&stance=x" .. run .. "x" .. id .. "x" .. counter, { ["Accept-Encoding"] = "gzip" })
end
