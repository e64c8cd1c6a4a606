import { beforeAll, describe, expect, it } from "vitest"
import { Market } from "../../support/market.ts"
import type { Goods, Stall } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { wordsOf } from "../words.ts"

/** The goal of the design; a busy machine gets more before a test fails. */
const GOAL_MS = 2_000
const LIMIT_MS = 15_000

const shop = openShop()
const words = wordsOf("id")

describe("a change in the backend", () => {
  let market: Market
  let stall: Stall
  let goods: Goods
  beforeAll(async () => {
    market = await Market.of(shop)
    stall = await market.stall()
    goods = await market.goods(stall, { price: 31_000, stock: 12 })
    await until("the product in the catalogue", async () =>
      (await html(`/cari?pesantren=${stall.slug}`)).includes(goods.title)
    )
  })

  const page = (path: string) => fetch(new URL(path, shop.storefrontUrl))
  const html = async (path: string) => (await page(path)).text()
  const product = () => html(`/produk/${goods.handle}`)

  /** Waits until the public page shows it; says how long that took. */
  const seen = async (what: string, shown: () => Promise<boolean>) => {
    const { tookMs } = await until(what, shown, LIMIT_MS)
    console.log(`fresh: ${what} seen after ${tookMs} ms (goal ${GOAL_MS})`)
  }

  it("of the price is seen on the product and in lists", async () => {
    expect(await product()).toContain("Rp31.000")
    await market.setPrice(goods, 32_500)
    await seen("price on the product", async () =>
      (await product()).includes("Rp32.500")
    )
    await seen("price in the list", async () =>
      (await html(`/cari?pesantren=${stall.slug}`)).includes("Rp32.500")
    )
  })

  it("of the stock is seen on the product", async () => {
    await market.setStock(goods, 0)
    await seen("sold out", async () =>
      (await product()).includes(words.product.soldOut.title)
    )
    await market.setStock(goods, 9)
    await seen("in stock again", async () =>
      (await product()).includes(words.product.add)
    )
  })

  it("of the shop's state takes its goods away, and brings them back", async () => {
    expect((await page(`/produk/${goods.handle}`)).status).toBe(200)
    await market.setShop(stall, "suspended")
    await seen(
      "suspension on the product",
      async () => (await page(`/produk/${goods.handle}`)).status === 404
    )
    await seen(
      "suspension in the list",
      async () =>
        !(await html(`/cari?pesantren=${stall.slug}`)).includes(goods.title)
    )
    await market.setShop(stall, "approved")
    await seen(
      "restoration on the product",
      async () => (await page(`/produk/${goods.handle}`)).status === 200
    )
    await seen("restoration in the list", async () =>
      (await html(`/cari?pesantren=${stall.slug}`)).includes(goods.title)
    )
  })

  it("that unpublishes a product takes it away", async () => {
    const other = await market.goods(stall)
    await until(
      "the new product",
      async () => (await page(`/produk/${other.handle}`)).status === 200
    )
    await market.publish(other, "draft")
    await seen(
      "unpublished",
      async () => (await page(`/produk/${other.handle}`)).status === 404
    )
  })
})
