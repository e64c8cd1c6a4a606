import { StripeRefusal } from "./refusal.ts"

/** An answer that was given once. */
export interface Reply {
  status: number
  body: unknown
}

interface Kept {
  /** Method, path and body of the first call. */
  call: string
  reply: Promise<Reply>
}

/**
 * Idempotency keys as Stripe keeps them: the same key and call get the first
 * answer again, refusals included; the same key with another call is refused.
 */
export class Keys {
  readonly #kept = new Map<string, Kept>()

  async once(
    key: string | undefined,
    call: string,
    run: () => Promise<Reply>
  ): Promise<Reply & { isReplay: boolean }> {
    if (!key) return { ...(await run()), isReplay: false }
    const known = this.#kept.get(key)
    if (known && known.call !== call)
      throw new StripeRefusal(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with (${key}).`,
      })
    if (known) return { ...(await known.reply), isReplay: true }
    const reply = run()
    this.#kept.set(key, { call, reply })
    return { ...(await reply), isReplay: false }
  }
}
