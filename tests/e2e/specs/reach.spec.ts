import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import type { Goods } from "../../support/market.ts"
import { OpenOffice } from "../../support/open-office.ts"
import { offerOwnDelivery } from "../../support/own-delivery.ts"
import { openShop } from "../../support/runtime.ts"
import { PRICED_MS } from "../pages/checkout.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { CISAAT, somebody } from "../people.ts"
import { filled } from "../words.ts"

/** Where they do not go: a regency that is no neighbour; a kecamatan that the shop leaves out. */
const GARUT = {
  typed: "garut kota",
  name: "Garut Kota, Kab. Garut, Jawa Barat",
}
const CIBADAK = {
  typed: "cibadak sukabumi",
  name: "Cibadak, Kab. Sukabumi, Jawa Barat",
}

const MODES = [
  { range: "R", problem: "far", away: GARUT, scripts: "on", language: "id" },
  {
    range: "K",
    problem: "local",
    away: CIBADAK,
    scripts: "off",
    language: "en",
  },
] as const
type Mode = (typeof MODES)[number]

const shop = openShop()

describe("goods that cannot go everywhere", { timeout: 240_000 }, () => {
  const { visit } = useBrowser()

  /**
   * A shop of Cisaat with goods that spoil, which it brings within its
   * kecamatan, and another one whose goods go everywhere.
   */
  async function set({ range }: Mode) {
    const market = await Market.of(shop)
    const near = await market.stall("32.02.29")
    const owner = await new OpenOffice(market.admin).owner(near)
    await offerOwnDelivery(owner.api.with({ pesantren: near.id }), {
      area: "32.02.29",
      isFetched: false,
    })
    const wide = await market.stall("32.02.27")
    return {
      ...{ near, wide },
      spoils: await market.goods(near, { price: 30_000, range }),
      keeps: await market.goods(wide, { price: 45_000 }),
    }
  }

  /** Somebody with both in the cart, whose address is too far for one. */
  async function stuck(mode: Mode, [keeps, spoils]: readonly [Goods, Goods]) {
    const page = await visit({ ...mode, viewport: PHONE })
    const product = new ProductPage(page, mode.language)
    for (const { handle } of [keeps, spoils]) {
      await product.openProduct(handle)
      await product.addAndSeeCart()
    }
    const cart = product.cart()
    const checkout = await cart.checkout(mode.scripts)
    await checkout.fill(somebody())
    await checkout.chooseDistrict(mode.away)
    await checkout.cartProblem().waitFor({ timeout: PRICED_MS })
    expect(await checkout.total().count()).toBe(0)
    await checkout.openCart()
    return { cart, checkout }
  }

  it.each(MODES)(
    "say on their page where they go: range $range, $language",
    async (mode) => {
      const { spoils } = await set(mode)
      const page = await visit({ ...mode, viewport: PHONE })
      const product = new ProductPage(page, mode.language)
      await product.openProduct(spoils.handle)
      const { range } = product.words.product
      const regency = "Kabupaten Sukabumi"
      const said = (await product.about()) ?? ""
      expect(said).toContain(filled(range[mode.range], { regency }))
      // Who brings them, to where, and for how much.
      expect(said).toContain("Rp9.000")
      expect(said).toContain("Cisaat")
      if (mode.range === "K") expect(said).toContain(range.noCourier)
      else {
        const [before = "", after = ""] = range.near.split("{places}")
        const places = said.split(before.trim())[1]?.split(after.trim())[0]
        for (const place of [regency, "Kota Sukabumi", "Kabupaten Bogor"])
          expect(places).toContain(place)
        expect(places).not.toContain("Garut")
      }
    }
  )

  it.each(MODES)(
    "say in the cart which, why and what to do, and that helps: $problem, $language",
    async (mode) => {
      const { near, spoils, wide, keeps } = await set(mode)
      const { cart, checkout } = await stuck(mode, [keeps, spoils])
      const { problem, mendFirst } = cart.words.cart
      const { services } = cart.words.delivery
      const why = problem[mode.problem]
      const expectMarked = async () => {
        await cart.line(spoils.title).getByText(why).waitFor()
        expect(await cart.page.getByText(why).count()).toBe(1)
        await cart.page.getByText(mendFirst).waitFor()
        expect(await cart.checkoutButton().count()).toBe(0)
      }
      await expectMarked()

      // Another address, to which it is brought.
      await cart.changeAddress(spoils.title, mode.scripts)
      await checkout.changeDistrict(CISAAT)
      await checkout.total().waitFor({ timeout: PRICED_MS })
      await checkout.service(near.name, services.own_delivery).waitFor()
      await cart.toCart()
      expect(await cart.page.getByText(why).count()).toBe(0)

      // Back again, and without it.
      const again = await cart.checkout(mode.scripts)
      await again.changeDistrict(mode.away)
      await again.cartProblem().waitFor({ timeout: PRICED_MS })
      await again.openCart()
      await expectMarked()
      await cart.remove(spoils.title).click()
      await cart.line(spoils.title).waitFor({ state: "detached" })
      const last = await cart.checkout(mode.scripts)
      await last.total().waitFor({ timeout: PRICED_MS })
      const order = await last.order()
      expect(await order.parcels().allTextContents()).toEqual([wide.name])
    }
  )
})
