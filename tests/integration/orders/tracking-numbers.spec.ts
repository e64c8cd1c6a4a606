import { z } from "@medusajs/framework/zod"
import { beforeAll, describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import type { Person } from "../../support/office.ts"
import { orderMovesOf } from "../../support/order-moves.ts"
import { OneOrder, ordersOf } from "../../support/orders.ts"
import { expectBothLanguages, expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"
import { newNumber } from "../../support/tracking-number.ts"

describeBackend((backend) => {
  const { parts, states, medusa } = ordersOf(backend)
  const moves = orderMovesOf(backend)
  const { paid, ship, shops } = moves

  beforeAll(moves.open)

  describe("a tracking number is refused", () => {
    it("when another order has it, in any spelling", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const number = newNumber()
      read(OneOrder, await ship(first.own, number))
      expectRefusal(await ship(second.own, number.toLowerCase()), {
        ...{ status: 422, code: "tracking_number_taken" },
        field: "tracking_number",
      })
      expect((await medusa(second.order.id))?.fulfillments ?? []).toEqual([])
    })

    it.each([
      ["a number that is none", "jne", "12", "tracking_number_invalid"],
      ["an unknown courier", "merpati", "JP123456", "courier_unknown"],
      ["no courier", null, "JP123456", "courier_unknown"],
    ])("%s", async (_, courier, tracking_number, code) => {
      const { own } = await paid(false)
      const ask = (api: Person["api"]) =>
        api.post(`/seller/orders/${own}/ship`, { courier, tracking_number })
      expectRefusal(await ask(shops().shipper.api), { status: 400, code })
      await expectBothLanguages(shops().shipper.api, ask)
    })

    it("to one of two orders that get it at once", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const number = newNumber()
      const answers = await Promise.all([
        ship(first.own, number),
        ship(second.own, number),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
      const all = [...(await states(first.order.id))].concat(
        await states(second.order.id)
      )
      expect(all.sort()).toEqual(["shipped", "to_process"])
    })

    it("in a list, each for itself", async () => {
      const [first, second] = [await paid(false), await paid(false)]
      const [a] = await parts(first.order.id)
      const [b] = await parts(second.order.id)
      const number = newNumber()
      const Results = z.object({
        results: z.array(
          z.looseObject({
            is_shipped: z.boolean(),
            code: z.string().nullable(),
          })
        ),
      })
      const { results } = read(
        Results,
        await shops().shipper.api.post("/seller/order-shipments", {
          parcels: [
            { number: a?.number, courier: "jne", tracking_number: number },
            { number: b?.number, courier: "jne", tracking_number: number },
            { number: "0-0", courier: "jne", tracking_number: newNumber() },
          ],
        })
      )
      expect(results.map(({ code }) => code)).toEqual([
        null,
        "tracking_number_taken",
        "order_not_found",
      ])
    })
  })
})
