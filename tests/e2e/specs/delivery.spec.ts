import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { Market } from "../../support/market.ts"
import { openShop } from "../../support/runtime.ts"
import { ProductPage } from "../pages/product.page.ts"
import { CISAAT, somebody } from "../people.ts"
import { wordsOf } from "../words.ts"

const MODES = [
  { name: "as usual", scripts: "on", language: "id" },
  { name: "with scripts off", scripts: "off", language: "en" },
] as const

/** Goods of the demo that its pesantren brings, and that its buyers fetch. */
const FISH = { handle: "lele-hidup-konsumsi-1-kg", maker: "Al Umanaa" }
const COFFEE = {
  handle: "kopi-arabika-halimun-200-g",
  maker: "Darul Halimun",
}

describe("three pesantren, three ways", () => {
  const { visit } = useBrowser()

  it.each(MODES)("are chosen at the checkout, $name", async (mode) => {
    const { language, scripts } = mode
    const market = await Market.of(openShop())
    const weavers = await market.stall("32.06.24")
    const cloth = await market.goods(weavers, { price: 140_000 })
    const { services } = wordsOf(language).delivery
    // A kecamatan that Al Umanaa brings its fish to.
    const buyer = { ...somebody(), district: CISAAT }
    const page = await visit({ ...mode, viewport: PHONE })
    const product = new ProductPage(page, language)
    for (const handle of [FISH.handle, COFFEE.handle]) {
      await product.openProduct(handle)
      await product.variant(/./).first().check({ force: true })
      await product.addAndSeeCart()
    }
    await product.openProduct(cloth.handle)
    const cart = await product.addAndSeeCart()

    const checkout = await cart.checkout(scripts)
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(weavers.name).waitFor()
    // No courier takes live fish, so it is brought without being asked.
    await checkout.service(FISH.maker, services.own_delivery).waitFor()
    expect(await checkout.service(FISH.maker, services.regular).count()).toBe(0)

    await checkout.chooseService(COFFEE.maker, services.pickup)
    const { free } = wordsOf(language).delivery
    await checkout.priceOf(COFFEE.maker, free).waitFor()

    await checkout.order()
    const { service: ways } = wordsOf(language).parcel
    const parcels = (await page.getByRole("main").textContent()) ?? ""
    for (const name of [ways.own_delivery, ways.pickup, ways.regular])
      expect(parcels).toContain(name)
  })
})
