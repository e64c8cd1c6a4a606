import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { setTimeout as pause } from "node:timers/promises"
import type { Indexes } from "./document-calls.ts"
import { Faults } from "./faults.ts"
import { Keys } from "./keys.ts"
import { errorBody, Refusal } from "./refusal.ts"
import type { Call, Route } from "./route.ts"
import { routesOf } from "./routes.ts"
import { TaskQueue } from "./tasks.ts"

const MASTER_KEY = "master-key-of-the-stand-in"

/** One call as it came in, for tests that look at what was sent. */
export interface Heard {
  /** `POST /indexes/product_v1/search` */
  call: string
  body: unknown
  /** `master`, or the name of the key; undefined for an unknown one. */
  by: string | undefined
}

/**
 * A Meilisearch on this machine, for what a shop sends to one: it checks every
 * call, does writes as tasks, answers searches from memory in a simple way, and
 * fails on demand. It was written by the engine's documentation and is not the
 * engine: words joined or parted by a typo and `-words` are not imitated, and
 * what it cannot do it refuses with `not_imitated`.
 */
export class MeilisearchStub {
  readonly masterKey = MASTER_KEY
  readonly faults = new Faults()
  readonly tasks = new TaskQueue()
  readonly keys = new Keys(MASTER_KEY)
  readonly heard: Heard[] = []
  readonly #indexes: Indexes = new Map()
  readonly #routes = routesOf(this.#indexes, this.tasks, this.keys)
  readonly #server = createServer((request, response) => {
    void this.#serve(request, response)
  })
  #port = 0

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#server.listen(this.#port, "127.0.0.1", resolve)
    })
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  /** Refuses connections until `start`, which keeps the port. */
  async stop(): Promise<void> {
    this.tasks.release()
    await this.tasks.settled()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url)
    const raw = await text(request)
    const [, bearer] =
      /^Bearer (.+)$/.exec(request.headers.authorization ?? "") ?? []
    const call = `${request.method} ${pathname}`
    this.heard.push({
      call,
      body: maybeJson(raw),
      by: this.keys.nameOf(bearer),
    })
    const fault = this.faults.take(call)
    if (fault?.how === "hang") return
    if (fault?.how === "reset") return void request.socket.resetAndDestroy()
    if (fault?.how === "slow") await pause(fault.ms)
    if (fault?.how === "answer") {
      const code = fault.code ?? "internal"
      const body = errorBody(code, "Asked to fail.", fault.status)
      return send(response, fault.status, body)
    }
    try {
      const route = this.#routes.find(
        ({ method, path }) => method === request.method && path.test(pathname)
      )
      if (!route) throw new Refusal(404, "not_found", `No route: ${call}`)
      const body = this.#answer(route, pathname, searchParams, bearer, () =>
        bodyOf(request, raw)
      )
      send(response, route.status ?? 200, body)
    } catch (error) {
      const known =
        error instanceof Refusal
          ? error
          : new Refusal(500, "internal", String(error))
      send(response, known.status, known.body)
    }
  }

  #answer(
    route: Route,
    pathname: string,
    query: URLSearchParams,
    bearer: string | undefined,
    body: () => unknown
  ): unknown {
    const groups = route.path.exec(pathname)?.groups ?? {}
    const name = decodeURIComponent(groups["name"] ?? "")
    const id = decodeURIComponent(groups["id"] ?? "")
    // Without a right to anything a caller is not told what is wrong.
    if (route.action) this.keys.authorise(bearer, route.action, [])
    const call: Call = { name, id, query, body: body() }
    if (route.action) {
      const indexes = route.indexes?.(call) ?? [name]
      this.keys.authorise(bearer, route.action, indexes)
    }
    return route.run(call)
  }
}

function bodyOf(request: IncomingMessage, raw: string): unknown {
  if (request.method === "GET" || request.method === "DELETE") return undefined
  const type = request.headers["content-type"]
  if (type === undefined) {
    const message = "A Content-Type header is missing."
    throw new Refusal(415, "missing_content_type", message)
  }
  if (!type.startsWith("application/json")) {
    const message = `The Content-Type \`${type}\` is invalid.`
    throw new Refusal(415, "invalid_content_type", message)
  }
  if (raw === "") {
    throw new Refusal(400, "missing_payload", "A json payload is missing.")
  }
  const body = maybeJson(raw)
  if (body !== undefined && !HALF_LETTER.test(raw)) return body
  const message = "The json payload provided is malformed."
  throw new Refusal(400, "malformed_payload", message)
}

/** One of a pair of escapes without the other, which is no letter. */
const HALF_LETTER =
  /\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f]/i

function maybeJson(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
