import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { Buyer } from "../../support/buyer.ts"
import { describeBackend } from "../../support/integration.ts"
import { ordersOf } from "../../support/orders.ts"
import { expectRefusal } from "../../support/refusals.ts"
import { read } from "../../support/store-api.ts"

const PASSWORD = "kopi pahit tiap pagi"
const REFUSED = { status: 404, code: "order_not_found" }

const Token = z.object({ token: z.string() })
const Shown = z.object({
  order: z.looseObject({ id: z.string(), email: z.string() }),
})

describeBackend((backend) => {
  const { make, buyer, store } = backend
  const { withKey } = ordersOf(backend)

  /** A logged-in customer's API. */
  const customer = async (name: string) => {
    const login = { email: `${name}@contoh.test`, password: PASSWORD }
    const { token } = read(
      Token,
      await store().post("/auth/customer/emailpass/register", login)
    )
    read(
      z.unknown(),
      await store()
        .with({ token })
        .post("/store/customers", { email: login.email })
    )
    const logged = await store().post("/auth/customer/emailpass", login)
    return store().with(read(Token, logged))
  }
  const buyBy = async (by: Buyer) => {
    const pesantren = await make.pesantren({ district_code: "32.02.27" })
    const { variantId } = await make.product({ pesantren })
    return by.buy([{ variantId }])
  }

  describe("core's route of an order", () => {
    it("answers whoever has the key of its link, and nobody else", async () => {
      const { id } = await buyBy(buyer())
      const { order } = read(Shown, await withKey(id).order())
      expect(order).toMatchObject({ id, email: "siti@contoh.test" })
      for (const key of ["", "0".repeat(32)])
        expectRefusal(await withKey(id).order(key), REFUSED)
      for (const path of [id, `${id}/`, `${id}?fields=email`, "order_tak_ada"])
        expectRefusal(await store().get(`/store/orders/${path}`), REFUSED)
    })

    it("answers the customer who placed it, and no other", async () => {
      const api = await customer("pemilik")
      const { id } = await buyBy(new Buyer(api))
      read(Shown, await api.get(`/store/orders/${id}`))
      const other = await customer("orang.lain")
      expectRefusal(await other.get(`/store/orders/${id}`), REFUSED)
    })
  })

  it("keeps shut what core lets anybody do with an id", async () => {
    const order = await buyBy(buyer())
    const other = await customer("penuntut")
    const transfer = `/store/orders/${order.id}/transfer`
    const asks = [
      ["/store/returns", returnOf(order)],
      [`${transfer}/request`, {}],
      [`${transfer}/cancel`, {}],
      [`${transfer}/accept`, { token: "x" }],
      [`${transfer}/decline`, { token: "x" }],
    ] as const
    for (const [path, body] of asks)
      expectRefusal(await other.post(path, body), REFUSED)
  })
})

const returnOf = ({ id, items }: { id: string; items: { id: string }[] }) => ({
  order_id: id,
  items: items.map((item) => ({ id: item.id, quantity: 1 })),
  return_shipping: { option_id: "so_x" },
})
