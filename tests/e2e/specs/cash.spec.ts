import { beforeAll, describe, expect, it } from "vitest"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market, type Stall } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { account, openShop } from "../../support/runtime.ts"
import { CashDeskPage } from "../pages/cash-desk.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { SellerDeliveryPage } from "../pages/seller-delivery.page.ts"
import { SellerOrdersPage } from "../pages/seller-orders.page.ts"
import { somebody } from "../people.ts"
import { rupiahIn } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const

const shop = openShop()

/** Whether a pesantren sends parcels that are paid at the door. */
const takesCash = (pesantrenId: string) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ is_on: boolean }>(
      `select is_on from cod_seller
        where pesantren_id = $1 and deleted_at is null`,
      [pesantrenId]
    )
    return rows[0]?.is_on ?? false
  })

/** The one shop order of a purchase, by the number that people see. */
const stored = (number: number) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string; state: string }>(
      `select id, state from shop_order where number = $1`,
      [`${number}-1`]
    )
    return rows[0]
  })

/** What Medusa holds as captured for a purchase; whole rupiah. */
const captured = (number: number) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ amount: string }>(
      `select coalesce(pc.captured_amount, 0) as amount
         from "order" o
         join order_payment_collection opc on opc.order_id = o.id
         join payment_collection pc on pc.id = opc.payment_collection_id
        where o.display_id = $1 and opc.deleted_at is null`,
      [number]
    )
    return Number(rows[0]?.amount ?? 0)
  })

describe("an order that is paid at the door", () => {
  const { visit } = useBrowser()
  let own: Stall

  beforeAll(async () => {
    own = await withClient(shop.databaseUrl, async (client) => {
      const { rows } = await client.query<Stall>(
        `select p.id, p.slug, p.name from shop_member m
           join seller s on s.id = m.seller_id
           join pesantren p on p.id = m.pesantren_id
         where s.email = $1 and m.role = 'owner'`,
        [account("seller", "owner").email]
      )
      const [found] = rows
      if (!found) throw new Error("The demo's owner has no shop.")
      return found
    })
  })

  it.each(MODES)(
    "is sent, and paid when its cash came in, $name",
    async (mode) => {
      const { language, scripts } = mode
      const counter = await visit({ ...mode, viewport: PHONE })
      await new DoorPage(counter, language).enterSelling(
        account("seller", "owner")
      )
      await new SellerDeliveryPage(counter, language).takeCash()
      await until("the shop takes cash", () => takesCash(own.id))

      const market = await Market.of(shop)
      const goods = await market.goods(own)
      const page = await visit({ ...mode, viewport: PHONE })
      const product = new ProductPage(page, language)
      await product.openProduct(goods.handle)
      const cart = await product.addAndSeeCart()
      const checkout = await cart.checkout(scripts)
      const buyer = somebody()
      await checkout.fill(buyer)
      await checkout.chooseDistrict(buyer.district)
      await checkout.total().waitFor()
      await checkout.payWith("cash")
      const order = await checkout.order()
      const panel = page.getByRole("region", {
        name: order.words.order.cod.title,
      })
      const total = rupiahIn((await panel.textContent()) ?? "")
      const number = await order.number()
      await until("the shop may begin", async () => {
        return (await stored(number))?.state === "to_process"
      })
      expect(await captured(number)).toBe(0)

      const { id = "" } = (await stored(number)) ?? {}
      const orders = new SellerOrdersPage(counter, language)
      await orders.openOrder(id)
      await orders.process()
      await orders.state("processing").waitFor()
      await orders.ship("jne", `COD${number}${scripts.toUpperCase()}`)
      await orders.state("shipped").waitFor()
      await page.reload()
      await order.receive(own.name)
      await until("the parcel was received", async () => {
        return (await stored(number))?.state === "delivered"
      })
      expect(await captured(number)).toBe(0)

      const desk = await visit({ ...mode, viewport: DESKTOP })
      await new DoorPage(desk, language).enterOffice(
        account("officer", "finance")
      )
      const cash = new CashDeskPage(desk, language)
      await cash.take(`${number}-1`, {
        amount: total,
        reference: `SETOR-${number}-${scripts}`,
        day: new Date().toISOString().slice(0, 10),
      })
      await until("the cash came in", async () => (await captured(number)) > 0)
      expect(await captured(number)).toBe(total)
    }
  )
})
