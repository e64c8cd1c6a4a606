import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import { closePage, core, createPage, type Answer } from "./acts.ts"
import { cutOff } from "../cut-off.ts"
import { Ledger, noticeBody, type Transaction } from "./ledger.ts"
import { finishUrl, press, renderPage } from "./page.ts"

/** What goes wrong with the next calls. */
export type Trouble =
  | { kind: "none" }
  | { kind: "slow"; ms: number }
  | { kind: "status"; status: number }
  | { kind: "garbage"; text?: string }
  | { kind: "huge" }
  /** The act is done, and its answer is lost, or breaks off in the middle. */
  | { kind: "lost" | "cut" }

/** Troubles after which a call is served all the same. */
const SERVED = ["none", "slow", "lost", "cut"] as const
type Served = (typeof SERVED)[number]
type Failing = Exclude<Trouble, { kind: Served }>

const isServed = (trouble: Trouble): trouble is Exclude<Trouble, Failing> =>
  SERVED.some((kind) => kind === trouble.kind)

export type Notice = Record<string, unknown>

const readBody = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text || "{}") as unknown
  } catch {
    return {}
  }
}

const DENIED: Answer = {
  status: 401,
  body: { status_code: "401", status_message: "Access denied" },
}

/** Whether an act has changed something: Midtrans tells of that by a notice. */
const isDone = ({ body }: Answer) =>
  typeof body === "object" &&
  body !== null &&
  "transaction_status" in body &&
  "status_code" in body &&
  ["200", "407"].includes(String(body.status_code))

/**
 * A pretended Midtrans: Snap and Core API with a memory, a page to pay on, and
 * signed notices that wait in `notices` until they are delivered, in any order,
 * as often as one likes. Node built-ins only. Not the live service: it knows
 * what the documentation says.
 */
export class MidtransFake {
  readonly ledger = new Ledger()
  /** Every notice so far, oldest first; delivered only when asked, or at once with `isPrompt`. */
  readonly notices: Notice[] = []
  /** Every call, as "METHOD /path". */
  readonly calls: string[] = []
  /** Taken one by one, a call each. */
  readonly troubles: Trouble[] = []
  /** Delivers each notice as it arises. */
  isPrompt = false
  notifyUrl = ""
  url = ""
  #server: Server | undefined

  constructor(readonly serverKey: string) {}

  async start(port = 0): Promise<this> {
    const server = createServer((req, res) => void this.#serve(req, res))
    await new Promise<void>((resolve) =>
      server.listen(port, "127.0.0.1", resolve)
    )
    const address = server.address()
    if (typeof address === "object" && address)
      this.url = `http://127.0.0.1:${address.port}`
    this.#server = server
    return this
  }

  async stop(): Promise<void> {
    const server = this.#server
    server?.closeAllConnections()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  /** Changes a transaction as the buyer, the bank or Midtrans would, and tells of it. */
  async change(
    order_id: string,
    change: Parameters<Ledger["pay"]>[1]
  ): Promise<Notice> {
    return this.#tell(this.ledger.pay(order_id, change))
  }

  /** Sends a notice; answers the HTTP status. */
  async deliver(notice: Notice, to = this.notifyUrl): Promise<number> {
    const { status } = await fetch(to, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Veritrans",
      },
      body: JSON.stringify(notice),
    })
    return status
  }

  /** A notice that says something else than was signed. */
  forged(notice: Notice, lie: Notice): Notice {
    return { ...notice, ...lie }
  }

  async #tell(transaction: Transaction): Promise<Notice> {
    const notice = noticeBody(transaction, this.serverKey)
    this.notices.push(notice)
    if (this.isPrompt && this.notifyUrl) await this.deliver(notice)
    return notice
  }

  async #serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const path = new URL(req.url ?? "/", this.url).pathname
    const body = await readBody(req)
    if (path.startsWith("/snap/v4/") || path.startsWith("/snap/pay/"))
      return this.#servePage(path, body, res)
    this.calls.push(`${req.method ?? ""} ${path}`)
    const override = req.headers["x-override-notification"]
    if (typeof override === "string") this.notifyUrl = override
    const trouble = this.troubles.shift()
    if (trouble?.kind === "slow")
      await new Promise((go) => setTimeout(go, trouble.ms))
    else if (trouble && !isServed(trouble)) return this.#fail(trouble, res)
    const right = `Basic ${Buffer.from(`${this.serverKey}:`).toString("base64")}`
    const answer =
      req.headers.authorization === right
        ? await this.#answer(req.method ?? "", path, parsed(body))
        : DENIED
    if (trouble?.kind === "lost") {
      res.destroy()
      return
    }
    if (trouble?.kind === "cut") return cutOff(res, answer.status, answer.body)
    res.writeHead(answer.status, { "content-type": "application/json" })
    res.end(JSON.stringify(answer.body))
  }

  async #answer(method: string, path: string, body: unknown): Promise<Answer> {
    if (path === "/snap/v1/transactions")
      return createPage(this.ledger, body, this.url)
    const token = /^\/snap\/v1\/transactions\/([^/]+)\/cancel$/.exec(path)?.[1]
    if (token) return closePage(this.ledger, token)
    const below = path.replace(/^\/v2\//, "")
    const answer = core(this.ledger, below, body)
    const changed = this.ledger.find(below.split("/")[0] ?? "")
    if (method === "POST" && changed && isDone(answer))
      await this.#tell(changed)
    return answer
  }

  #fail(trouble: Failing, res: ServerResponse): void {
    const status = trouble.kind === "status" ? trouble.status : 200
    const text = trouble.kind === "garbage" ? trouble.text : undefined
    res.writeHead(status, { "content-type": "application/json" })
    res.end(
      trouble.kind === "huge" ? `"${"x".repeat(300_000)}"` : (text ?? "<html>")
    )
  }

  async #servePage(path: string, body: string, res: ServerResponse) {
    const token = path.split("/").at(-1) ?? ""
    const page = this.ledger.pages.get(token)
    if (!page) {
      res.writeHead(404).end()
      return
    }
    if (path.startsWith("/snap/v4/")) {
      res.writeHead(200, { "content-type": "text/html; charset=utf-8" })
      res.end(renderPage(page))
      return
    }
    const choice = new URLSearchParams(body).get("choice") ?? ""
    const paid = press(this.ledger, page, choice)
    if (paid) await this.#tell(paid)
    const isAgain = !paid || paid.transaction_status === "deny"
    const status = paid?.transaction_status ?? ""
    const to = isAgain
      ? `/snap/v4/redirection/${token}`
      : finishUrl(page, status)
    res.writeHead(303, { location: to }).end()
  }
}
