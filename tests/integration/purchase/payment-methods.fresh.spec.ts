import { z } from "@medusajs/framework/zod"
import { Modules } from "@medusajs/framework/utils"
import { signConfirmation } from "@pasar-santri/payment-indonesia/lib/confirmation"
import { parseQris } from "@pasar-santri/payment-indonesia/lib/qris/parse"
import {
  captureCodCashWorkflow,
  expectTransferWorkflow,
  importStatementWorkflow,
  listStatementPresetsWorkflow,
  matchRowWorkflow,
  recordCodRefusalWorkflow,
  setCodSellerWorkflow,
  setPaymentMethodWorkflow,
} from "@pasar-santri/payment-indonesia/workflows"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import { FUND_HOLDER, PAYMENT_SECRET } from "../../support/backend.ts"
import { addressIn, DISTRICTS, orderOf } from "../../support/buyer.ts"
import type { MadePesantren } from "../../support/factories.ts"
import { describeBackend } from "../../support/integration.ts"
import { purchasesOf } from "../../support/purchases.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const QRIS = "pp_qris_static"
const COD = "pp_cod_cash"
const BY = {
  by: { type: "system" as const, id: null, name: null },
  reason: "test",
}

const Methods = z.object({
  payment_methods: z.array(
    z.looseObject({
      provider_id: z.string(),
      fund_holder: z.string(),
      is_allowed: z.boolean(),
      refusals: z.array(z.looseObject({ code: z.string() })),
    })
  ),
})

const Session = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.coerce.number(),
  data: z.record(z.string(), z.unknown()),
})

const Paid = z.object({
  payment_collections: z.array(
    z.object({
      status: z.string(),
      payments: z.array(
        z.object({ id: z.string(), captured_at: z.unknown() }).loose()
      ),
      payment_sessions: z.array(Session),
    })
  ),
})

describeBackend((backend) => {
  const { make, store, buyer, container } = backend
  const { ordersOfCart, reservations } = purchasesOf(backend)
  let near: MadePesantren
  let far: MadePesantren
  let regionId: string

  const methodsOf = async (cartId: string) =>
    read(Methods, await store().get(`/store/carts/${cartId}/payment-methods`))
      .payment_methods

  const refusalsOf = async (cartId: string, provider: string) =>
    (await methodsOf(cartId))
      .find(({ provider_id: id }) => id === provider)
      ?.refusals.map(({ code }) => code)

  const change = (
    provider_id: string,
    more: { is_on?: boolean; max_amount?: number | null }
  ) =>
    setPaymentMethodWorkflow(container()).run({
      input: {
        ...BY,
        setting: {
          ...{ provider_id, region_id: regionId, is_on: true, rank: 1 },
          ...{ min_amount: null, max_amount: null, ...more },
        },
      },
    })

  const takesCod = (pesantren: MadePesantren, is_on = true) =>
    setCodSellerWorkflow(container()).run({
      input: { ...BY, seller: { pesantren_id: pesantren.id, is_on } },
    })

  const paidOf = async (orderId: string) => {
    const [order] = await make.rows(
      Paid,
      "order",
      [
        "payment_collections.status",
        "payment_collections.payments.*",
        "payment_collections.payment_sessions.*",
      ],
      { id: orderId }
    )
    const collection = order?.payment_collections[0]
    if (!collection) throw new Error("The order has no payment.")
    return collection
  }

  const readyToPay = async (
    provider: string,
    pesantren: MadePesantren[] = [near]
  ) => {
    const lines = []
    for (const one of pesantren)
      lines.push({
        variantId: (await make.product({ pesantren: one, price: 50_000 }))
          .variantId,
      })
    const cart = await buyer().readyCart(lines)
    read(z.unknown(), await buyer().pay(cart.id, provider))
    return cart
  }

  beforeAll(async () => {
    near = await make.pesantren({ district_code: "32.02.27" })
    far = await make.pesantren({ district_code: "32.06.24" })
    const [region] = await make.rows(z.object({ id: z.string() }), "region", [
      "id",
    ])
    regionId = region?.id ?? ""
  })

  describe("the ways of paying of a cart", () => {
    it("are those of the seed, cash on delivery being off", async () => {
      const cart = await readyToPay(QRIS)
      expect(
        (await methodsOf(cart.id)).map((method) => [
          method.provider_id,
          method.is_allowed,
          method.fund_holder,
        ])
      ).toEqual([
        ["pp_transfer_manual", true, FUND_HOLDER],
        [QRIS, true, FUND_HOLDER],
      ])
    })

    it("are 404 for a cart that is not there", async () => {
      const path = "/store/carts/cart_tidak_ada/payment-methods"
      expectRefusal(await store().get(path), {
        status: 404,
        code: "cart_not_found",
      })
    })

    it("follow a change of the rules at once, and the log keeps it", async () => {
      const cart = await readyToPay(QRIS)
      await change(QRIS, { max_amount: 10_000 })
      expect(await refusalsOf(cart.id, QRIS)).toEqual([
        "method_amount_too_high",
      ])
      expectRefusal(await buyer().complete(cart.id), {
        status: 400,
        code: "method_amount_too_high",
      })
      await expectBothLanguages(store(), (api) =>
        api.post(`/store/carts/${cart.id}/complete`)
      )
      expect(await ordersOfCart(cart.id)).toEqual([])
      await change(QRIS, {})
      expect(await refusalsOf(cart.id, QRIS)).toEqual([])
      const log = await make.rows(
        z.object({ after: z.looseObject({ provider_id: z.string() }) }),
        "payment_rule_change",
        ["after"],
        { entity: "payment_method_setting" }
      )
      expect(
        log.filter(({ after }) => after.provider_id === QRIS).length
      ).toBeGreaterThanOrEqual(2)
    })

    it("refuse completion by one that was switched off, and hold no stock", async () => {
      const cart = await readyToPay(QRIS)
      await change(QRIS, { is_on: false })
      expectRefusal(await buyer().complete(cart.id), {
        status: 400,
        code: "method_off",
      })
      expect(await ordersOfCart(cart.id)).toEqual([])
      await change(QRIS, {})
      const order = orderOf(await buyer().complete(cart.id))
      expect(await reservations(order.id)).toHaveLength(1)
    })
  })

  describe("an order by QRIS", () => {
    const place = async () => {
      const cart = await readyToPay(QRIS)
      const order = orderOf(await buyer().complete(cart.id))
      const [session] = (await paidOf(order.id)).payment_sessions
      if (!session) throw new Error("The order has no session.")
      return { order, session }
    }
    const report = async (
      session: z.output<typeof Session>,
      confirmation: unknown
    ) => {
      await container()
        .resolve(Modules.PAYMENT)
        .updatePaymentSession({
          ...{ id: session.id, amount: session.amount, currency_code: "idr" },
          data: { ...session.data, confirmation },
        })
      await processPaymentWorkflow(container()).run({
        input: {
          action: "captured",
          data: { session_id: session.id, amount: session.amount },
        },
        throwOnError: false,
      })
    }

    it("waits with the fund holder's code and the exact amount", async () => {
      const { order, session } = await place()
      const { instructions } = z
        .object({ instructions: z.looseObject({ payload: z.string() }) })
        .parse(session.data)
      expect(session.status).toBe("pending_authorization")
      expect(instructions).toMatchObject({ amount: order.total })
      expect(parseQris(instructions.payload).kind).toBe("static")
    })

    it("is paid once the acquirer's row is signed, and not before", async () => {
      const { order, session } = await place()
      await report(session, { amount: order.total, row_id: "x", mac: "0" })
      expect((await paidOf(order.id)).payments).toEqual([])
      const money = {
        purpose: "qris" as const,
        ...{ session_id: session.id, amount: order.total, row_id: "srow_1" },
      }
      const ofTransfer = { ...money, purpose: "transfer" as const }
      await report(session, signConfirmation(ofTransfer, PAYMENT_SECRET))
      expect((await paidOf(order.id)).payments).toEqual([])
      await report(session, signConfirmation(money, PAYMENT_SECRET))
      const { status, payments } = await paidOf(order.id)
      expect(status).toBe("completed")
      expect(payments).toHaveLength(1)
    })

    /** An acquirer's report of one payment, just now, as the preset reads it. */
    const importReport = async (amount: number, rrn: string) => {
      const { result: choices } = await listStatementPresetsWorkflow(
        container()
      ).run({ input: undefined })
      const account = choices.accounts.find((it) => it.channel === "qris")
      const preset = choices.presets.find(({ code }) => code === "qris")
      if (!account || !preset) throw new Error("QRIS is not configured.")
      const now = new Date(Date.now() + 7 * 3_600_000).toISOString()
      const day = now.slice(0, 10).split("-").reverse().join("/")
      const csv = [
        "Tanggal Transaksi;Nominal;RRN;Status",
        `${day} ${now.slice(11, 19)};${amount};${rrn};Sukses`,
      ].join("\n")
      const { result } = await importStatementWorkflow(container()).run({
        input: {
          ...{ account_id: account.id, filename: `${rrn}.csv`, by: "off_1" },
          content_base64: Buffer.from(csv).toString("base64"),
          ...{ mapping: preset.mapping, reference_day: null },
          skip_faulty: false,
        },
      })
      return result
    }
    const awaitMoney = async (session_id: string) => {
      const { result } = await expectTransferWorkflow(container()).run({
        input: { session_id },
      })
      return z.string().parse(result)
    }

    it("is paid by the one row of its sum and time, and once", async () => {
      // Nobody else is asked for this sum: the others before are of one piece.
      const cart = await readyToPay(QRIS, [near, far])
      const order = orderOf(await buyer().complete(cart.id))
      const [session] = (await paidOf(order.id)).payment_sessions
      await awaitMoney(session?.id ?? "")
      expect(await importReport(order.total, "633000000001")).toMatchObject({
        new_count: 1,
        matched: 1,
      })
      expect((await paidOf(order.id)).status).toBe("completed")
      expect(await importReport(order.total, "633000000001")).toMatchObject({
        new_count: 0,
      })
      expect((await paidOf(order.id)).payments).toHaveLength(1)
    })

    it("is left to an officer where the sum may be two orders'", async () => {
      const [one, two] = [await place(), await place()]
      const awaited = await awaitMoney(one.session.id)
      await awaitMoney(two.session.id)
      expect(await importReport(one.order.total, "633000000002")).toMatchObject(
        { new_count: 1, matched: 0 }
      )
      const [row] = await make.rows(
        z.object({ id: z.string() }),
        "statement_row",
        ["id"],
        { reference: "633000000002" }
      )
      await matchRowWorkflow(container()).run({
        input: {
          ...{ row_id: row?.id ?? "", expectation_id: awaited, by: "off_1" },
        },
      })
      expect((await paidOf(one.order.id)).status).toBe("completed")
      expect((await paidOf(two.order.id)).payments).toEqual([])
    })
  })

  describe("cash on delivery", () => {
    beforeAll(async () => {
      await change(COD, {})
      await takesCod(near)
    })

    const cashOf = (order_id: string, amount: number) => ({
      ...{ order_id, amount, source: "JNE", reference: "settlement 1" },
      ...{ received_on: "2026-11-28", note: null, by: "off_1" },
    })

    it("is authorised with the order, and captured with the cash", async () => {
      const cart = await readyToPay(COD)
      const order = orderOf(await buyer().complete(cart.id))
      const [payment] = (await paidOf(order.id)).payments
      const id = payment?.id ?? ""
      expect(payment?.captured_at).toBeNull()
      await expect(
        container().resolve(Modules.PAYMENT).capturePayment({ payment_id: id })
      ).rejects.toThrow()
      const hand = () =>
        captureCodCashWorkflow(container()).run({
          input: cashOf(order.id, order.total),
        })
      expect((await hand()).result).toEqual({ is_new: true })
      expect((await hand()).result).toEqual({ is_new: false })
      expect((await paidOf(order.id)).status).toBe("completed")
    })

    it("takes no other sum than what had to be collected", async () => {
      const cart = await readyToPay(COD)
      const order = orderOf(await buyer().complete(cart.id))
      const { errors } = await captureCodCashWorkflow(container()).run({
        input: cashOf(order.id, 1),
        throwOnError: false,
      })
      expect(errors[0]?.error).toMatchObject({ code: "cod_remittance_differs" })
      expect((await paidOf(order.id)).status).toBe("authorized")
    })

    it("is for one parcel of a pesantren that takes it", async () => {
      const two = await readyToPay(COD, [near, far])
      expect(await refusalsOf(two.id, COD)).toEqual(["cod_one_parcel_only"])
      expectRefusal(await buyer().complete(two.id), {
        status: 400,
        code: "cod_one_parcel_only",
      })
      const unwilling = await readyToPay(COD, [far])
      expect(await refusalsOf(unwilling.id, COD)).toEqual(["cod_seller_not_in"])
    })

    it("is for the areas of the rule", async () => {
      const cart = await readyToPay(COD)
      await buyer().address(cart.id, DISTRICTS.menteng)
      expect(await refusalsOf(cart.id, COD)).toEqual(["cod_area_refused"])
    })

    it("is shut to a phone that refused two parcels", async () => {
      const cart = await readyToPay(COD)
      const { phone } = addressIn(DISTRICTS.cicurug)
      const refuse = (order_id: string) =>
        recordCodRefusalWorkflow(container()).run({
          input: {
            ...{ order_id, phone, customer_id: null },
            refused_at: new Date().toISOString(),
          },
        })
      await refuse("order_one")
      await refuse("order_one")
      expect(await refusalsOf(cart.id, COD)).toEqual([])
      await refuse("order_two")
      expect(await refusalsOf(cart.id, COD)).toEqual(["cod_refused_before"])
      expectRefusal(await buyer().complete(cart.id), {
        status: 400,
        code: "cod_refused_before",
      })
    })
  })
})
