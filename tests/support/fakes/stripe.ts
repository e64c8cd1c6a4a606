import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { cutOff } from "./cut-off.ts"
import { StripeApi } from "./stripe/api.ts"
import { readForm } from "./stripe/form.ts"
import type { Intent } from "./stripe/intent-book.ts"
import { Keys, type Reply } from "./stripe/keys.ts"
import { Mishaps } from "./stripe/mishaps.ts"
import { Notices } from "./stripe/notices.ts"
import { askPage, backUrl, elementPage, elementScript } from "./stripe/pages.ts"
import { StripeRefusal } from "./stripe/refusal.ts"

const KEYS = {
  secret: "sk_test_pasarsantri",
  publishable: "pk_test_pasarsantri",
  webhook: "whsec_pasarsantri",
}

/** One call as it came in, for tests that look at what was sent. */
export interface Heard {
  method: string
  path: string
  body: string
  key: string | undefined
}

/**
 * A Stripe on this machine, with a memory: intents, refunds, idempotency keys,
 * 3-D Secure in a page that a browser can click, a stand-in for its script,
 * signed webhooks, and failures on demand. Nothing in it was compared with
 * the live service; docs/payments-stripe.md says what it is built on.
 */
export class StripeFake {
  readonly notices = new Notices(KEYS.webhook)
  readonly mishaps = new Mishaps()
  readonly heard: Heard[] = []
  readonly #keys = new Keys()
  readonly #server = createServer((request, response) => {
    void this.#serve(request, response)
  })
  readonly api = new StripeApi(
    KEYS,
    (id) => `${this.url}/3ds/${id}`,
    this.notices.tell
  )
  #port = 0

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Options of our provider that lead it here. */
  get options() {
    return {
      secretKey: KEYS.secret,
      publishableKey: KEYS.publishable,
      webhookSecret: KEYS.webhook,
      fundHolder: "Koperasi Uji Pasar Santri",
      host: "127.0.0.1",
      port: this.#port,
      protocol: "http" as const,
    }
  }

  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#server.listen(port, "127.0.0.1", resolve)
    })
    this.#port = (this.#server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    await this.notices.settled()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /**
   * What a buyer's browser does with the element: shows a card, and answers
   * the bank if it asks. Answers the status of the intent.
   */
  async pay(
    { id, client_secret }: Pick<Intent, "id" | "client_secret">,
    number: string,
    bank: "complete" | "fail" = "complete"
  ): Promise<string> {
    await fetch(`${this.url}/v1/payment_intents/${id}/confirm`, {
      method: "POST",
      headers: { authorization: `Bearer ${KEYS.publishable}` },
      body: new URLSearchParams({
        client_secret,
        return_url: "http://shop.test/",
        "payment_method_data[type]": "card",
        "payment_method_data[card][number]": number,
      }),
    })
    if (this.api.book.get(id).status === "requires_action")
      await fetch(`${this.url}/3ds/${id}`, {
        method: "POST",
        body: new URLSearchParams({ answer: bank }),
        redirect: "manual",
      })
    return this.api.book.get(id).status
  }

  async #serve(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(request.url ?? "/", this.url)
    const method = request.method ?? "GET"
    const body = await textOf(request)
    if (pathname.startsWith("/v1/"))
      return this.#call(request, response, {
        method,
        path: pathname,
        body: method === "GET" ? search.slice(1) : body,
        key: header(request, "idempotency-key"),
      })
    if (pathname === "/v3/")
      return send(response, 200, elementScript(), "text/javascript")
    if (pathname === "/v3/element")
      return send(response, 200, elementPage(), "text/html")
    if (pathname.startsWith("/3ds/"))
      return this.#bank(response, pathname.slice(5), method, body)
    send(response, 404, "not found", "text/plain")
  }

  async #call(request: IncomingMessage, response: ServerResponse, call: Heard) {
    this.heard.push(call)
    const mishap = this.mishaps.take(`${call.method} ${call.path}`)
    // The line is left open: who called does not learn that nobody heard.
    if (mishap?.how === "lost") return
    if (mishap?.how === "error")
      return json(response, 500, { error: { type: "api_error", message: "!" } })
    if (mishap?.how === "proxy")
      return json(response, 503, { message: "Service Unavailable" })
    if (mishap?.how === "slow") await pause(mishap.ms)
    const line = `${call.method} ${call.path} ${call.body}`
    const bearer = header(request, "authorization")?.replace("Bearer ", "")
    const run = () => this.#reply(call, bearer)
    const reply = await this.#keys
      .once(call.key, line, run)
      .catch((error: unknown) => ({ ...refusal(error), isReplay: false }))
    if (mishap?.how === "drop") return request.socket.destroy()
    if (mishap?.how === "cut") return cutOff(response, reply.status, reply.body)
    if (mishap?.how === "garbage")
      return send(response, 200, "<html>Bad gateway</html>", "text/html")
    if (reply.isReplay) response.setHeader("idempotent-replayed", "true")
    json(response, reply.status, reply.body)
  }

  async #reply(call: Heard, key: string | undefined): Promise<Reply> {
    try {
      const body = this.api.answer({ ...call, form: readForm(call.body), key })
      // As it is now: an answer that is kept must not change with the intent.
      return { status: 200, body: structuredClone(body) }
    } catch (error) {
      return refusal(error)
    }
  }

  #bank(response: ServerResponse, id: string, method: string, body: string) {
    const intent = this.api.book.get(id)
    if (method === "GET")
      return send(response, 200, askPage(intent), "text/html")
    const back = intent.next_action?.redirect_to_url.return_url ?? this.url
    this.api.book.answer(id, readForm(body).get("answer") === "complete")
    response.writeHead(303, { location: backUrl(intent, back) }).end()
  }
}

function refusal(error: unknown): Reply {
  if (!(error instanceof StripeRefusal)) throw error
  return { status: error.status, body: { error: error.error } }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const header = (request: IncomingMessage, name: string) => {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const json = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, JSON.stringify(body), "application/json")

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type: string
) {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` })
  response.end(body)
}
