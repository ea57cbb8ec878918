-- wrk script: reads a page as browsers do
wrk.headers["Accept-Encoding"] = "gzip"
