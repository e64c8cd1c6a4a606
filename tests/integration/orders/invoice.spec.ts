import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const Invoice = z.object({
  invoice: z.looseObject({
    number: z.string(),
    sums: z.looseObject({ total: z.number() }),
    parcels: z.array(
      z.looseObject({
        maker: z.looseObject({ name: z.string() }),
        total: z.number(),
      })
    ),
    contract: z.array(
      z.looseObject({ key: z.string(), title: z.string(), text: z.string() })
    ),
  }),
})

describeBackend((backend) => {
  const { make, buyer, store } = backend
  const { parts, pay, reach, withKey } = ordersOf(backend)

  const purchase = async () => {
    const one = await make.pesantren({ district_code: "32.02.27" })
    const other = await make.pesantren({ district_code: "32.06.24" })
    const goods = [
      await make.product({ pesantren: one }),
      await make.product({ pesantren: other }),
    ]
    return buyer().buy(
      goods.map(({ variantId }) => ({ variantId, quantity: 2 }))
    )
  }
  const invoiceOf = async (orderId: string) =>
    read(Invoice, await withKey(orderId).get("invoice")).invoice

  describe("an invoice", () => {
    it("sums to the parts, and carries the nine contract items", async () => {
      const order = await purchase()
      const invoice = await invoiceOf(order.id)
      const rows = await parts(order.id)
      const total = rows.reduce((sum, row) => sum + Number(row.total), 0)
      expect(invoice.sums.total).toBe(total)
      expect(invoice.parcels).toHaveLength(2)
      expect(invoice.contract).toHaveLength(9)
    })

    it("leaves out a parcel that was cancelled", async () => {
      const order = await purchase()
      await pay(order.id)
      await reach(order.id, "to_process")
      const [first] = await parts(order.id)
      await withKey(order.id).post(`parcels/${first?.id ?? ""}/cancel`)
      expect((await invoiceOf(order.id)).parcels).toHaveLength(1)
    })

    it("is shown to nobody without the order's key", async () => {
      const order = await purchase()
      const refused = { status: 404, code: "order_not_found" }
      for (const path of ["invoice", "invoice/pdf"]) {
        expectRefusal(
          await store().get(`/store/orders/${order.id}/${path}`),
          refused
        )
        expectRefusal(
          await withKey(order.id).get(path, "0".repeat(32)),
          refused
        )
      }
    })
  })

  it("answers a list's parcels to a customer only", async () => {
    const answer = await store().get("/store/order-parcels?order_id=order_x")
    expect(answer.status).toBe(401)
  })
})
