/** What goes wrong with a call. */
export type Fault =
  | { how: "answer"; status: number; code?: string }
  /** The call is taken and never answered. */
  | { how: "hang" }
  /** The connection is reset. */
  | { how: "reset" }
  /** Answered as always, after so many milliseconds. */
  | { how: "slow"; ms: number }

export interface PlannedFault {
  /** Which calls, as `POST /multi-search`; every one unless said. */
  on?: RegExp
  /** How often; always, until `clear`, unless said. */
  times?: number
}

/** Failures of calls on demand. */
export class Faults {
  #planned: { fault: Fault; on: RegExp; times: number }[] = []

  plan(fault: Fault, { on = /^/, times = Infinity }: PlannedFault = {}): void {
    this.#planned.push({ fault, on, times })
  }

  clear(): void {
    this.#planned = []
  }

  /** The next fault of this call, used up; null when all goes well. */
  take(call: string): Fault | null {
    const planned = this.#planned.find(
      ({ on, times }) => times > 0 && on.test(call)
    )
    if (!planned) return null
    planned.times -= 1
    return planned.fault
  }
}
