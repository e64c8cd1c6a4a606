import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { Market, type Stall } from "../../support/market.ts"
import { openShop } from "../../support/runtime.ts"
import { ProductPage } from "../pages/product.page.ts"
import { somebody } from "../people.ts"
import { rupiahIn } from "../words.ts"

const MODES = [
  { name: "on a phone", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const
const FEE = 5_000

const shop = openShop()

/** The rule in force with another fee, from now on. */
const charge = (fee: number) =>
  withClient(shop.databaseUrl, (client) =>
    client.query(
      `insert into cod_rule (id, limit_amount, raw_limit_amount, fee, raw_fee,
           areas, max_refusals, window_days, needs_verified_phone,
           freight_bearer, valid_from)
         select 'codrule_' || gen_random_uuid(), limit_amount, raw_limit_amount,
           $1::int, jsonb_build_object('value', ($1::int)::text, 'precision', 20),
           areas, max_refusals, window_days, needs_verified_phone,
           freight_bearer, now()
         from cod_rule where valid_from <= now() and deleted_at is null
         order by valid_from desc limit 1`,
      [fee]
    )
  )

/** What was charged for a purchase, as it is stored; whole rupiah. */
const stored = (number: number) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `select so.cod_fee, so.total, p.amount from shop_order so
         join order_payment_collection o on o.order_id = so.order_id
         join payment p on p.payment_collection_id = o.payment_collection_id
        where so.number = $1`,
      [`${number}-1`]
    )
    return Object.values(rows[0] ?? {}).map(Number)
  })

describe("what paying at the door costs", () => {
  const { visit } = useBrowser()
  let stall: Stall

  beforeAll(async () => {
    stall = await (await Market.of(shop)).stall()
    await withClient(shop.databaseUrl, (client) =>
      client.query(
        `insert into cod_seller (id, pesantren_id, is_on)
         values ('codsel_' || gen_random_uuid(), $1, true)`,
        [stall.id]
      )
    )
    await charge(FEE)
  })
  afterAll(() => charge(0))

  it.each(MODES)(
    "is a line of its own before the order, and part of what is paid, $name",
    async (mode) => {
      const { language, scripts } = mode
      const goods = await (await Market.of(shop)).goods(stall)
      const page = await visit({ ...mode, viewport: PHONE })
      const product = new ProductPage(page, language)
      await product.openProduct(goods.handle)
      const checkout = await (await product.addAndSeeCart()).checkout(scripts)
      const buyer = somebody()
      await checkout.fill(buyer)
      await checkout.chooseDistrict(buyer.district)
      await checkout.total().waitFor()
      const without = rupiahIn((await checkout.totalRow().textContent()) ?? "")
      await checkout.payWith("cash")
      // Without scripts the press that orders shows the new sum first.
      if (scripts === "off") await checkout.orderButton().click()
      await checkout.feeRow().waitFor()
      expect(rupiahIn((await checkout.feeRow().textContent()) ?? "")).toBe(FEE)
      const due = rupiahIn((await checkout.totalRow().textContent()) ?? "")
      expect(due).toBe(without + FEE)

      await checkout.payWith("transfer")
      if (scripts === "off") await checkout.priceDelivery()
      await checkout.feeRow().waitFor({ state: "detached" })
      await checkout.payWith("cash")
      if (scripts === "off") await checkout.orderButton().click()
      await checkout.feeRow().waitFor()
      const order = await checkout.order()
      const panel = page.getByRole("region", {
        name: order.words.order.cod.title,
      })
      expect(rupiahIn((await panel.textContent()) ?? "")).toBe(due)
      expect(await stored(await order.number())).toEqual([FEE, due, due])
    }
  )
})
