import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { fail } from "../errors"
import type { LeasedEvent, Outcome } from "../lib/inbox"
import { THIS_PROCESS } from "../lib/lease-holder"
import { GATEWAYS_MODULE } from "../modules/gateways"
import { INBOX_MODULE } from "../modules/inbox"
import { workInbox } from "./work-inbox"

const settle = vi.hoisted(() => vi.fn<() => Promise<Outcome>>())
const hand = vi.hoisted(() => vi.fn<() => Promise<Outcome>>())
vi.mock("./settle-reference", () => ({ settleReference: settle }))
vi.mock("./hand-over", () => ({ handOver: hand }))

const done: Outcome = { state: "done", result: "wait", error: null }
let due: LeasedEvent[] = []
let log: unknown[][] = []
const wakeIn = vi.fn<(ms: number) => void>()

const note =
  (what: string) =>
  async (...given: unknown[]) => {
    log.push([what, ...given])
  }
const services: Record<string, unknown> = {
  [INBOX_MODULE]: {
    leaseEvents: async () => due.splice(0),
    renewLeases: note("renewed"),
    settleEvents: note("settled"),
    postponeEvents: note("postponed"),
    supersedeEvents: note("superseded"),
  },
  [GATEWAYS_MODULE]: {
    find: (code: string) => (code === "midtrans" ? { code } : undefined),
  },
  [Modules.LOCKING]: {
    execute: async (key: string, work: () => Promise<void>) => {
      log.push(["locked", key])
      await work()
    },
  },
  [ContainerRegistrationKeys.LOGGER]: {
    warn: () => undefined,
    info: () => undefined,
  },
}
const container = {
  resolve: (name: string) => services[name],
} as unknown as MedusaContainer

const event = (id: string, rest: Partial<LeasedEvent> = {}): LeasedEvent => ({
  id,
  provider: "midtrans",
  kind: "settlement",
  reference: "payses_1-1",
  payload: "{}",
  repeats: 0,
  leased_by: THIS_PROCESS,
  attempts: 1,
  ...rest,
})
const logged = (what: string) => log.filter(([name]) => name === what)

beforeEach(() => {
  due = []
  log = []
  wakeIn.mockReset()
  settle.mockReset().mockResolvedValue(done)
  hand.mockReset().mockResolvedValue(done)
})

describe("workInbox", () => {
  it("says when there was nothing", async () => {
    expect(await workInbox(container, wakeIn)).toBe(false)
  })

  it("settles all events of a payment by one look at the truth, under its lock", async () => {
    const [a, b] = [event("a"), event("b", { kind: "pending" })]
    due = [a, b, event("c", { reference: "payses_2-1" })]
    expect(await workInbox(container, wakeIn)).toBe(true)
    expect(settle).toHaveBeenCalledTimes(2)
    expect(logged("locked")).toEqual([
      ["locked", "payment-inbox:midtrans:payses_1-1"],
      ["locked", "payment-inbox:midtrans:payses_2-1"],
    ])
    expect(logged("settled")[0]).toEqual(["settled", [a, b], done])
    expect(logged("superseded")[0]).toEqual(["superseded", a, [a, b]])
  })

  it("hands over each of its own, and closes no finding by it", async () => {
    due = [
      event("a", { kind: "late_money" }),
      event("b", { kind: "refund_owed" }),
      event("c", { kind: "refund_owed" }),
    ]
    await workInbox(container, wakeIn)
    expect(hand).toHaveBeenCalledTimes(3)
    expect(settle).not.toHaveBeenCalled()
    expect(logged("superseded")).toEqual([])
  })

  it("puts off what failed, and goes on with the next", async () => {
    const [a, b] = [event("a"), event("b", { reference: "payses_2-1" })]
    due = [a, b]
    settle.mockRejectedValueOnce(fail("gateway_unavailable", "HTTP 503"))
    await workInbox(container, wakeIn)
    expect(logged("postponed")).toEqual([
      ["postponed", [{ ...a, pause: 30 }], "gateway_unavailable: HTTP 503"],
    ])
    expect(wakeIn).not.toHaveBeenCalled()
    expect(logged("settled")).toEqual([["settled", [b], done]])
  })

  it("keeps its leases while it works, and lets go of them if it hangs", async () => {
    vi.useFakeTimers()
    try {
      due = [event("a")]
      let finish = (_: Outcome) => {}
      settle.mockReturnValueOnce(new Promise((end) => (finish = end)))
      const working = workInbox(container, wakeIn)
      await vi.advanceTimersByTimeAsync(61_000)
      expect(logged("renewed")).toEqual(
        Array(3).fill(["renewed", THIS_PROCESS])
      )
      await vi.advanceTimersByTimeAsync(600_000)
      expect(logged("renewed")).toHaveLength(15)
      finish(done)
      await working
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ["said something else meanwhile", fail("gateway_not_settled", "capture")],
    ["is being checked out", { message: 'Failed to acquire lock for key "c"' }],
  ])("looks again in a moment at what %s", async (_, fault) => {
    due = [event("a", { attempts: 2 })]
    settle.mockRejectedValueOnce(fault)
    await workInbox(container, wakeIn)
    expect(logged("postponed")[0]?.[1]).toMatchObject([{ id: "a", pause: 3 }])
    expect(wakeIn).toHaveBeenCalledExactlyOnceWith(3000)
  })

  it("calls nobody for what an act of ours may explain, until it stays", async () => {
    const found: Outcome = {
      ...{ state: "failed", result: "officer" },
      error: "refunded_at_gateway",
    }
    settle.mockResolvedValue(found)
    due = [event("a", { attempts: 4 })]
    await workInbox(container, wakeIn)
    expect(logged("settled")).toEqual([])
    expect(wakeIn).toHaveBeenCalledExactlyOnceWith(27_000)
    const stays = event("a", { attempts: 5 })
    due = [stays]
    await workInbox(container, wakeIn)
    expect(logged("settled")).toEqual([["settled", [stays], found]])
  })

  it("leaves events of a gateway that was switched off to a person", async () => {
    const a = event("a", { provider: "lain" })
    due = [a]
    await workInbox(container, wakeIn)
    const outcome = { state: "failed", result: "officer", error: "gateway_off" }
    expect(logged("settled")).toEqual([["settled", [a], outcome]])
    expect(settle).not.toHaveBeenCalled()
  })
})
