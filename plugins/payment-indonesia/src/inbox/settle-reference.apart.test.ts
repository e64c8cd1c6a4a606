import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { GatewayTruth } from "../lib/gateway"
import type { OwnGateway } from "../lib/own-gateway"
import { INBOX_MODULE } from "../modules/inbox"
import type { ApplyGatewayTruthInput } from "../workflows/apply-gateway-truth"
import { settleReference } from "./settle-reference"

const SESSION = "payses_01UJI000000000000000000001"
const REFERENCE = `${SESSION}-1`

/** What the pretended database holds, and what the pretended workflows do to it. */
const world = {
  row: {} as Record<string, unknown>,
  isThere: true,
  isLate: false,
  noted: [] as unknown[],
  completed: [] as unknown[],
  works: true,
}

const PAYMENT = { id: "pay_1", captured_at: "now", canceled_at: null }

vi.mock("@medusajs/medusa/core-flows", () => ({
  processPaymentWorkflow: () => ({
    run: async (given: unknown) => {
      world.completed.push(given)
      world.row["payment"] = PAYMENT
    },
  }),
}))

vi.mock("../workflows/apply-gateway-truth", async () => {
  const { decideOnRows, isMoney } = await import("../queries/gateway-verdict")
  const run = async ({ input }: { input: ApplyGatewayTruthInput }) => {
    const { verdict, order_id } = decideOnRows([world.row], input)
    const pays = isMoney(verdict) && order_id !== null
    if (pays && world.works) world.row["payment"] = PAYMENT
    if (verdict.act === "void")
      world.row["payment"] = { ...PAYMENT, canceled_at: "now" }
    if (verdict.act === "free") world.row["status"] = "canceled"
    return { result: { verdict, order_id, pays } }
  }
  return {
    paymentOf: (_: unknown, { session_id, truth }: ApplyGatewayTruthInput) => ({
      action: "captured",
      data: { session_id, amount: truth.amount },
    }),
    applyGatewayTruthWorkflow: () => ({ run }),
  }
})

const container = {
  resolve: (name: string) =>
    name === ContainerRegistrationKeys.QUERY
      ? { graph: async () => ({ data: world.isThere ? [world.row] : [] }) }
      : name === INBOX_MODULE
        ? {
            listInboxEvents: async () => (world.isLate ? [{}] : []),
            noteEvent: async (event: unknown) => world.noted.push(event),
          }
        : undefined,
} as unknown as MedusaContainer

const truth = (rest: Partial<GatewayTruth> = {}): GatewayTruth => ({
  state: "captured",
  amount: 150_000,
  currency: "IDR",
  refunded: 0,
  ...rest,
})

const gatewayOf = (...truths: GatewayTruth[]) => {
  const calls: string[] = []
  const gateway: OwnGateway = {
    code: "midtrans",
    verify: () => {
      throw new Error("no notice is looked at twice")
    },
    sessionOf: (reference) => (reference === REFERENCE ? SESSION : null),
    fetchTruth: async () => {
      calls.push("ask")
      const next = truths.length > 1 ? truths.shift() : truths[0]
      if (!next) throw new Error("away")
      return next
    },
    close: async () => {
      calls.push("close")
    },
  }
  return { gateway, calls }
}

const order = (canceled_at: string | null) => ({
  cart: { id: "cart_1" },
  order: { id: "order_1", canceled_at },
  payments: [],
})

beforeEach(() => {
  Object.assign(world, {
    isThere: true,
    isLate: false,
    noted: [],
    completed: [],
    works: true,
    row: {
      id: SESSION,
      status: "pending_authorization",
      amount: 150_000,
      currency_code: "idr",
      created_at: "2026-11-26T10:00:00Z",
      data: { reference: REFERENCE, expires_at: "2999-01-01T00:00:00Z" },
      payment: null,
      payment_collection: order(null),
    },
  })
})

describe("settleReference", () => {
  it("asks nobody about a notice that names no payment", async () => {
    const { gateway, calls } = gatewayOf(truth())
    const open = { ...gateway, sessionOf: undefined } as OwnGateway
    const outcome = await settleReference(container, open, "")
    expect(outcome).toMatchObject({ state: "ignored", result: "not_ours" })
    expect(calls).toEqual([])
  })

  it("asks nobody about what is not ours", async () => {
    const { gateway, calls } = gatewayOf(truth())
    const outcome = await settleReference(
      container,
      gateway,
      "Postman-1578568851"
    )
    expect(outcome).toMatchObject({ state: "ignored", result: "not_ours" })
    expect(calls).toEqual([])
  })

  it("ends quietly with a payment of another shop on the same account", async () => {
    world.isThere = false
    const { gateway, calls } = gatewayOf(truth())
    const foreign = { ...gateway, isOurs: async () => false }
    const outcome = await settleReference(container, foreign, REFERENCE)
    expect(outcome).toMatchObject({ state: "ignored", result: "not_ours" })
    expect(calls).toEqual([])
    const ours = { ...gateway, isOurs: async () => true }
    expect(await settleReference(container, ours, REFERENCE)).toMatchObject({
      state: "failed",
      error: "session_unknown",
    })
  })

  it.each([
    ["captured", "failed", "session_unknown"],
    ["challenged", "failed", "session_unknown"],
    ["canceled", "ignored", null],
    ["pending", "ignored", null],
  ] as const)(
    "of a session that is gone, %s is %s",
    async (state, end, error) => {
      world.isThere = false
      const { gateway } = gatewayOf(truth({ state }))
      expect(
        await settleReference(container, gateway, REFERENCE)
      ).toMatchObject({ state: end, error })
    }
  )

  it.each([
    ["captured", "failed", "attempt_superseded"],
    ["canceled", "ignored", null],
  ] as const)(
    "of a page that another was opened for since, %s is %s",
    async (state, end, error) => {
      world.row["data"] = { reference: `${SESSION}-2`, expires_at: null }
      const { gateway, calls } = gatewayOf(truth({ state }))
      const outcome = await settleReference(container, gateway, REFERENCE)
      expect(outcome).toMatchObject({ state: end, error })
      expect(calls).toEqual(["ask"])
      expect(world.row["status"]).toBe("pending_authorization")
    }
  )

  it("captures for an order, and looks afterwards", async () => {
    const { gateway, calls } = gatewayOf(truth())
    const outcome = await settleReference(container, gateway, REFERENCE)
    expect(outcome).toMatchObject({ state: "done", result: "capture" })
    expect(calls).toEqual(["ask"])
    expect(world.completed).toEqual([])
  })

  it("is not done when the money did not get in", async () => {
    world.works = false
    const { gateway } = gatewayOf(truth())
    await expect(
      settleReference(container, gateway, REFERENCE)
    ).rejects.toMatchObject({
      code: "gateway_not_settled",
      detail: "capture",
    })
  })

  it("completes a cart outside its own lock", async () => {
    world.row["payment_collection"] = { cart: { id: "cart_1" } }
    const { gateway } = gatewayOf(truth())
    const outcome = await settleReference(container, gateway, REFERENCE)
    expect(outcome).toMatchObject({ state: "done", result: "capture" })
    expect(world.completed).toEqual([
      {
        input: {
          action: "captured",
          data: { session_id: SESSION, amount: 150_000 },
        },
      },
    ])
  })

  it("frees what is held for an order that is gone, and asks once more", async () => {
    const held = { ...PAYMENT, captured_at: null }
    world.row["payment"] = held
    world.row["status"] = "authorized"
    world.row["payment_collection"] = order("2026-11-26T11:00:00Z")
    const { gateway, calls } = gatewayOf(
      truth({ state: "authorized" }),
      truth({ state: "canceled" })
    )
    const outcome = await settleReference(container, gateway, REFERENCE)
    expect(outcome).toMatchObject({ state: "done", result: "void" })
    expect(calls).toEqual(["ask", "ask"])
  })

  it("is done when the money was captured while it looked", async () => {
    const { gateway, calls } = gatewayOf(
      truth({ state: "authorized" }),
      truth()
    )
    // As right after an order by card: what was authorised is captured at once.
    const outcome = await settleReference(container, gateway, REFERENCE)
    expect(outcome).toMatchObject({ state: "done", result: "authorize" })
    expect(calls).toEqual(["ask", "ask"])
  })

  it("closes the page before an order is cancelled, and asks once more", async () => {
    world.row["data"] = {
      reference: REFERENCE,
      expires_at: "2026-01-01T00:00:00Z",
    }
    const { gateway, calls } = gatewayOf(
      truth({ state: "pending", amount: 0 }),
      truth({ state: "canceled" })
    )
    const outcome = await settleReference(container, gateway, REFERENCE)
    expect(outcome).toMatchObject({ state: "done", result: "free" })
    expect(calls).toEqual(["ask", "close", "ask"])
  })

  it("captures what was paid while the page was closed", async () => {
    world.row["data"] = {
      reference: REFERENCE,
      expires_at: "2026-01-01T00:00:00Z",
    }
    const { gateway } = gatewayOf(
      truth({ state: "pending", amount: 0 }),
      truth()
    )
    expect(await settleReference(container, gateway, REFERENCE)).toMatchObject({
      result: "capture",
    })
  })

  it("writes late money down once", async () => {
    world.row["payment_collection"] = order("2026-11-26T11:00:00Z")
    const { gateway } = gatewayOf(truth())
    expect(await settleReference(container, gateway, REFERENCE)).toMatchObject({
      result: "late_money",
    })
    expect(world.noted).toEqual([
      {
        provider: "midtrans",
        event_id: `late:${REFERENCE}`,
        kind: "late_money",
        reference: REFERENCE,
        payload: JSON.stringify({
          payment_session_id: SESSION,
          amount: 150_000,
        }),
      },
    ])
    world.isLate = true
    expect(await settleReference(container, gateway, REFERENCE)).toMatchObject({
      result: "nothing",
    })
    expect(world.noted).toHaveLength(1)
  })

  it.each([
    [truth({ amount: 1 }), "amount_differs"],
    [truth({ currency: "USD" }), "currency_differs"],
    [truth({ state: "challenged" }), "challenged"],
    [truth({ state: "unknown" }), "gateway_unknown"],
  ])("leaves it to a person: %#", async (said, error) => {
    const { gateway } = gatewayOf(said)
    expect(await settleReference(container, gateway, REFERENCE)).toEqual({
      state: "failed",
      result: "officer",
      error,
    })
  })
})
