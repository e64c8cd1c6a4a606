import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
import { hostsOf, type MidtransOptions } from "./options"
import { ActReply, SnapRefusal, SnapReply, StatusReply } from "./replies"

/** More than any answer of Midtrans; bytes. */
const MAX_BYTES = 131_072

export interface NewTransaction {
  reference: string
  /** Whole rupiah. */
  amount: number
  startsAt: Date
  /** How long it can be paid, in minutes. */
  minutes: number
}

/** Midtrans wants Jakarta's time. */
const jakartaTime = (moment: Date) =>
  `${new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")} +0700`

async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done || !value) return Buffer.concat(chunks).toString("utf8")
    size += value.byteLength
    if (size > MAX_BYTES) {
      await reader?.cancel()
      throw fail("gateway_unavailable", "the answer is too large")
    }
    chunks.push(value)
  }
}

/**
 * The only place that speaks with Midtrans. Every call has a deadline and a
 * size limit, follows no redirects, and its answer is parsed. Throws
 * gateway_unavailable when nothing usable came back: then nothing is known.
 */
export class MidtransClient {
  readonly #hosts: { snap: string; core: string }
  readonly #authorization: string

  constructor(private readonly options: MidtransOptions) {
    this.#hosts = hostsOf(options)
    const login = Buffer.from(`${options.serverKey}:`).toString("base64")
    this.#authorization = `Basic ${login}`
  }

  /** Opens a Snap page; null when the reference was used before. */
  async create(wanted: NewTransaction): Promise<SnapReply | null> {
    const { methods, finishUrl } = this.options
    const { minutes } = wanted
    const answer = await this.#call(
      `${this.#hosts.snap}/snap/v1/transactions`,
      {
        transaction_details: {
          order_id: wanted.reference,
          gross_amount: wanted.amount,
        },
        credit_card: { secure: true },
        expiry: {
          start_time: jakartaTime(wanted.startsAt),
          unit: "minutes",
          duration: minutes,
        },
        page_expiry: { unit: "minutes", duration: minutes },
        ...(methods ? { enabled_payments: methods } : {}),
        callbacks: { finish: finishUrl },
      }
    )
    const reply = SnapReply.safeParse(answer)
    if (reply.success) return reply.data
    const refusal = SnapRefusal.safeParse(answer)
    const said = refusal.success ? refusal.data.error_messages.join("; ") : ""
    if (/order_id/.test(said)) return null
    throw fail("gateway_refused", said.slice(0, 200))
  }

  /** What is so about a transaction; status_code 404 when there is none. */
  async status(reference: string): Promise<StatusReply> {
    const answer = await this.#core(reference, "status")
    const reply = this.#parse(StatusReply, answer)
    // A wrong key or a limit says nothing about the transaction.
    if (!reply.transaction_status && reply.status_code !== "404")
      throw fail("gateway_unavailable", `status_code ${reply.status_code}`)
    if ((reply.order_id ?? reference) !== reference)
      throw fail("gateway_unavailable", "another order was answered")
    return reply
  }

  /** Ends or moves a transaction. Answers Midtrans's status_code. */
  async act(
    reference: string,
    act: "cancel" | "expire" | "capture" | "refund" | "refund/online/direct",
    body: Record<string, unknown> = {}
  ): Promise<string> {
    const answer = await this.#core(reference, act, body)
    return this.#parse(ActReply, answer).status_code
  }

  /** Closes a Snap page, so that no payment can be begun on it any more. */
  async closePage(token: string): Promise<void> {
    const page = `${this.#hosts.snap}/snap/v1/transactions/${encodeURIComponent(token)}`
    await this.#call(`${page}/cancel`, {})
  }

  async #core(
    reference: string,
    what: string,
    body?: Record<string, unknown>
  ): Promise<unknown> {
    const order = `${this.#hosts.core}/v2/${encodeURIComponent(reference)}`
    // Capture names its transaction in the body, unlike all others.
    return what === "capture"
      ? this.#call(`${this.#hosts.core}/v2/capture`, body)
      : this.#call(`${order}/${what}`, body)
  }

  async #call(url: string, body?: Record<string, unknown>): Promise<unknown> {
    const { notifyUrl } = this.options
    try {
      const response = await fetch(url, {
        method: body ? "POST" : "GET",
        redirect: "error",
        signal: AbortSignal.timeout(this.options.deadlineMs),
        headers: {
          authorization: this.#authorization,
          accept: "application/json",
          // Small answers come faster when nothing has to be unpacked.
          "accept-encoding": "identity",
          ...(body ? { "content-type": "application/json" } : {}),
          ...(notifyUrl ? { "x-override-notification": notifyUrl } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const text = await readText(response)
      if (response.status >= 500)
        throw fail("gateway_unavailable", `HTTP ${response.status}`)
      return JSON.parse(text)
    } catch (error) {
      if (MedusaError.isMedusaError(error)) throw error
      throw fail("gateway_unavailable", String(error).slice(0, 200))
    }
  }

  #parse<Reply>(schema: z.ZodType<Reply>, answer: unknown): Reply {
    const reply = schema.safeParse(answer)
    if (reply.success) return reply.data
    const faults = reply.error.issues.map(({ path }) => path.join("."))
    throw fail("gateway_unavailable", `unreadable: ${faults.join(", ")}`)
  }
}
