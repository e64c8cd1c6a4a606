/**
 * Runs the built shop as `next start` does, with one thing more. When a page
 * fails, mostly because the backend is away, Next answers with a document that
 * is empty until its scripts have run. Here people get a finished page instead,
 * with or without scripts: `node server.mjs -p 8000 -H 127.0.0.1`.
 */
import { createServer } from "node:http"
import { parseArgs } from "node:util"
import { finishDocuments, isReadable } from "./server/finish-documents.mjs"
import { loadFinishedPages } from "./server/finished-page.mjs"
import { cardPolicyFor } from "./server/card-policy.mjs"

// Next and React choose their production parts when they are loaded.
process.env.NODE_ENV ??= "production"
const { default: next } = await import("next")

const { values } = parseArgs({
  options: {
    port: { type: "string", short: "p", default: "8000" },
    hostname: { type: "string", short: "H", default: "127.0.0.1" },
  },
})
const port = Number(values.port)
const { hostname } = values
const dir = import.meta.dirname

const isDemo = ["1", "true"].includes(process.env.DEMO ?? "")
const finishedPages = await loadFinishedPages(dir, { isDemo })
const allowCard = cardPolicyFor(process.env.STRIPE_SCRIPT_URL)
const app = next({ dev: false, dir, hostname, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!isReadable(request.url ?? "/")) {
    response.writeHead(400).end()
    return
  }
  allowCard(response)
  finishDocuments(request, response, finishedPages)
  void handle(request, response)
})

// Longer than a proxy keeps its side (nginx 60 s, most clouds less): none sends
// a request into a connection that is being closed here.
server.keepAliveTimeout = 75_000

server.listen(port, hostname, () => {
  process.stdout.write(`storefront ready: http://${hostname}:${port}\n`)
})

const stop = () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 3_000).unref()
}
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
