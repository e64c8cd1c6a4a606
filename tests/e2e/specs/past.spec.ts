import { z } from "@medusajs/framework/zod"
import { describe, expect, it } from "vitest"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { rowsOf } from "../../support/reports/catalogue.ts"
import { account, openShop } from "../../support/runtime.ts"
import { orderPath } from "../order-path.ts"
import { shownFaults } from "../page-faults.ts"
import { AccountPage } from "../pages/account.page.ts"
import { DoorPage } from "../pages/door.page.ts"

const Part = z.object({ id: z.string(), order_id: z.string() })

/** How parts of the past ended; Al Umanaa's, whose owner is told. */
const ENDS = {
  completed: "so.state = 'completed'",
  cancelled: "so.state = 'cancelled' and so.paid_at is not null",
  complained: `exists (select from shop_order_event e
    where e.shop_order_id = so.id and e.to_state = 'return_requested')`,
}

describe("an order of the demo's past", () => {
  const { visit } = useBrowser()
  const shop = openShop()
  /** The newest part that is so. */
  const part = async (condition: string) => {
    const [found] = await withClient(shop.databaseUrl, (client) =>
      rowsOf(
        client,
        Part,
        `select so.id, so.order_id from shop_order so
         join "order" o on o.id = so.order_id
           and o.metadata ->> 'is_demo' = 'true'
         join pesantren p on p.id = so.pesantren_id
         where ${condition} order by so.created_at desc limit 1`
      )
    )
    if (!found) throw new Error(`The past has none: ${condition}`)
    return found
  }
  const ofAlUmanaa = (condition: string) =>
    part(`p.slug = 'al-umanaa' and ${condition}`)

  it("is shown to its buyer, with its invoice", async () => {
    const guest = await visit({ viewport: PHONE })
    for (const condition of [...Object.values(ENDS), "so.paid_at is null"]) {
      const { order_id } = await part(condition)
      for (const below of ["", "/faktur"])
        expect(
          await shownFaults(guest, { path: orderPath(order_id, below) }, "id")
        ).toEqual([])
    }
    const page = await visit({ viewport: PHONE })
    const buyer = new AccountPage(page)
    await buyer.logIn(account("buyer", "buyer"))
    await page.waitForURL((url) => url.pathname.endsWith("/akun"))
    await buyer.part("orders").click()
    await page.waitForURL(/\/akun\/pesanan$/)
    await buyer.orders().first().click()
    await buyer.heading(/^Pesanan #\d+$/).waitFor()
  })

  it.each(Object.entries(ENDS))(
    "is shown to its shop and to the office: %s",
    async (_, condition) => {
      const { id } = await ofAlUmanaa(condition)
      const seller = await visit({ viewport: PHONE })
      await new DoorPage(seller).enterSelling(account("seller", "owner"))
      expect(
        await shownFaults(seller, { path: `/penjual/pesanan/${id}` }, "id")
      ).toEqual([])
      const office = await visit({ viewport: DESKTOP })
      await new DoorPage(office).enterOffice(account("officer", "head"))
      expect(
        await shownFaults(office, { path: `/dinas/pesanan/${id}` }, "id")
      ).toEqual([])
    }
  )
})
