/** What goes wrong with a call. */
export interface Mishap {
  /** Which calls, as `POST /v1/payment_intents/…/capture`. */
  on: RegExp
  /**
   * `error`: 500, nothing done. `proxy`: 503 of something before Stripe, in
   * JSON that is not Stripe's, nothing done. `drop`: done, but the line breaks
   * before the answer; `cut`: in the middle of it. `slow`: done after `ms`.
   * `garbage`: done, answered with a page. `lost`: it never arrives.
   */
  how: "error" | "proxy" | "drop" | "cut" | "slow" | "garbage" | "lost"
  /** How often; once unless said. */
  times?: number
  ms?: number
  /** What happens besides when the call comes. */
  onHeard?: () => void
}

/** Failures on demand. */
export class Mishaps {
  #planned: Required<Mishap>[] = []

  plan({ times = 1, ms = 0, onHeard = () => {}, ...mishap }: Mishap): void {
    this.#planned.push({ ...mishap, times, ms, onHeard })
  }

  clear(): void {
    this.#planned = []
  }

  /** The next mishap of this call, used up; null when all goes well. */
  take(call: string): Required<Mishap> | null {
    const mishap = this.#planned.find(
      ({ on, times }) => times > 0 && on.test(call)
    )
    if (!mishap) return null
    mishap.times -= 1
    mishap.onHeard()
    return mishap
  }
}
