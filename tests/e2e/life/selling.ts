import { expect, it } from "vitest"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { photo } from "../files.ts"
import { ListingEditorPage } from "../pages/listing-editor.page.ts"
import { OfficeListingPage } from "../pages/office-listing.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { SearchPage } from "../pages/search.page.ts"
import { ShopPage } from "../pages/shop.page.ts"
import { ShopProfilePage } from "../pages/shop-profile.page.ts"
import { somebody } from "../people.ts"
import type { Story } from "./story.ts"

const SIZES = [
  { name: "Kecil", price: "15.000", stock: "12" },
  { name: "Besar", price: "25rb", stock: "8" },
] as const

const shop = openShop()

/** The first product: on sale, gone with its shop, back again. */
export function selling(story: Story) {
  const { goods, pesantren } = story
  const statusOf = async (path: string) =>
    (await fetch(new URL(path, shop.storefrontUrl))).status
  const isFound = async () => {
    const path = `/cari?q=${encodeURIComponent(goods)}`
    const page = await fetch(new URL(path, shop.storefrontUrl))
    return (await page.text()).includes(`/produk/besek-bambu-${story.mark}`)
  }
  /** Somebody at the page of the goods, by way of the search. */
  const atGoods = async () => {
    const page = await story.stranger()
    const search = new SearchPage(page)
    await search.open("/")
    await search.search(goods)
    await search.openProduct(goods)
    await search.heading(goods).waitFor()
    return new ProductPage(page)
  }
  /** A buyer who only has to press the button. */
  const beforeOrdering = async () => {
    const product = await atGoods()
    await product.variant(/Besar/).check({ force: true })
    const cart = await product.addAndSeeCart(2)
    const buyer = somebody()
    const checkout = await cart.checkout()
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(pesantren).waitFor()
    return checkout
  }
  let address = ""

  it("lists what it makes from the phone: two photos, two sizes", async () => {
    const page = await story.seller()
    const editor = new ListingEditorPage(page)
    const since = performance.now()
    await editor.start(goods, [photo("satu.png"), photo("dua.png", 720, 720)])
    await editor.chooseCategory("anyaman")
    await editor.addChoices("Ukuran", SIZES)
    await editor.describe(
      "Besek bambu anyaman tangan, kuat dan dapat dipakai berulang."
    )
    await editor.attribute("ingredients", "Bambu tali")
    await editor.weight("700 g")
    await editor.sendsEverywhere()
    await editor.complete().waitFor()
    await editor.submit()
    const seconds = Math.round((performance.now() - since) / 1000)
    console.log(`office life: listed in ${seconds} s, without the typing`)
    expect(await isFound()).toBe(false)
  })

  it("is published by an officer, found in the search and bought", async () => {
    const desk = new OfficeListingPage(await story.officer("verifier"))
    await desk.openListing(goods)
    expect(await desk.photos().count()).toBe(2)
    const variants = (await desk.variants().textContent()) ?? ""
    expect(variants).toContain("Rp15.000")
    expect(variants).toContain("Rp25.000")
    await desk.publish()

    await until("the goods in the search", isFound)
    const checkout = await beforeOrdering()
    expect(await checkout.summary().textContent()).toContain("Rp50.000")
    const order = await checkout.order()
    await order.state("awaiting_payment").waitFor()
    expect(await order.parcels().allTextContents()).toEqual([pesantren])
  })

  it("is gone everywhere when the shop is suspended, and back when restored", async () => {
    const looking = await atGoods()
    address = new URL(looking.page.url()).pathname
    const maker = await looking.maker().getAttribute("href")
    expect(maker).toMatch(/^\/pesantren\//)
    const checkout = await beforeOrdering()

    const desk = await story.atEntry("head")
    await desk.suspend("Izin produksi sedang diperiksa ulang.")
    await until("gone from the search", async () => !(await isFound()))
    await until("gone", async () => (await statusOf(address)) === 404)
    await until(
      "no shop on the page of the pesantren",
      async () => !(await pageOf(maker ?? "")).includes(goods)
    )
    // Who still has the page open cannot add it any more.
    await looking.addButton().click()
    await looking.alert().first().waitFor()
    // The old cart neither becomes an order nor leads to the checkout.
    await checkout.orderButton().click()
    await checkout.alert().first().waitFor()
    expect(checkout.page.url()).toContain("/checkout")
    const cart = await new ShopPage(checkout.page).open("/keranjang")
    expect(await cart?.text()).toContain(checkout.words.cart.mendFirst)

    await desk.restore("Izin sudah diperpanjang.")
    await until("back in the search", isFound)
    await until("back", async () => (await statusOf(address)) === 200)
    const again = await beforeOrdering()
    await (await again.order()).state("awaiting_payment").waitFor()
  })

  it("changes its name, story and banner itself, and buyers read it", async () => {
    const profile = new ShopProfilePage(await story.seller())
    await profile.openFromMenu()
    const told = {
      name: `Dapur Bambu ${story.mark}`,
      story: `Santri menganyam bambu sejak 1998 (${story.mark}).`,
    }
    await profile.write(told)
    await profile.putBanner(photo("sampul.png", 1200, 480))
    const path = await profile.buyersPage().getAttribute("href")
    await until("the new words on the page of the pesantren", async () => {
      const html = await pageOf(path ?? "")
      return html.includes(told.name) && html.includes(told.story)
    })
  })

  const pageOf = async (path: string) =>
    (await fetch(new URL(path, shop.storefrontUrl))).text()
}
