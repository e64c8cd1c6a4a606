import { describe, expect, it } from "vitest"
import type { Page } from "playwright-core"
import { DESKTOP, PHONE, useBrowser } from "../../support/browser-test.ts"
import { withClient } from "../../support/database.ts"
import { mailTo } from "../../support/mail.ts"
import { Market } from "../../support/market.ts"
import type { Goods } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { openShop } from "../../support/runtime.ts"
import { OrderPage } from "../pages/order.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { somebody } from "../people.ts"
import { pathIn, rupiahIn, wordsOf } from "../words.ts"
import type { Language } from "../words.ts"

const MODES = [
  { name: "as usual", scripts: "on", viewport: DESKTOP, language: "id" },
  {
    name: "while no script file arrives",
    scripts: "blocked",
    viewport: PHONE,
    language: "en",
  },
  { name: "with scripts off", scripts: "off", viewport: PHONE, language: "id" },
] as const

const shop = openShop()

/** The stored order by the number that people see. */
const storedOrder = (number: number) =>
  withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{
      id: string
      email: string
      lines: string
      reserved: string
      status: string
    }>(
      `select o.id, o.email,
         (select count(*) from order_item i where i.order_id = o.id and i.deleted_at is null) as lines,
         (select sum(r.quantity) from reservation_item r
            join order_item i on i.item_id = r.line_item_id
           where i.order_id = o.id and r.deleted_at is null) as reserved,
         (select ps.status from order_payment_collection l
            join payment_session ps on ps.payment_collection_id = l.payment_collection_id
           where l.order_id = o.id and ps.deleted_at is null limit 1) as status
       from "order" o where o.display_id = $1`,
      [number]
    )
    return rows[0]
  })

describe("a purchase from two pesantren", () => {
  const { visit } = useBrowser()

  it.each(MODES)("goes through $name", async (mode) => {
    const market = await Market.of(shop)
    const near = await market.stall("32.02.27")
    const far = await market.stall("32.06.24")
    const goods = [
      await market.goods(near, { price: 25_000, variants: ["Ori", "Pedas"] }),
      await market.goods(far, { price: 140_000, weightGrams: 1_400 }),
    ] as const
    const buyer = somebody()
    const page = await visit(mode)
    const language: Language = mode.language

    // The product page shows a form that works, whatever the scripts do.
    const first = new ProductPage(page, language)
    await first.openProduct(goods[0].handle)
    await first.heading(goods[0].title).waitFor()
    await first.variant("Pedas").check({ force: true })
    await first.addAndSeeCart(2)
    const second = new ProductPage(page, language)
    await second.openProduct(goods[1].handle)
    const cart = await second.addAndSeeCart()
    await cart.goodsOf(near.name, goods[0].title).waitFor()
    await cart.goodsOf(far.name, goods[1].title).waitFor()
    expect(await cart.quantityOf(goods[0].title).inputValue()).toBe("2")
    expect(await cart.group(near.name).textContent()).toContain("Pedas")

    const checkout = await cart.checkout(mode.scripts)
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(near.name).waitFor()
    // What was typed is still there after the delivery was priced.
    expect(await checkout.field("street").inputValue()).toBe(buyer.street)
    const shares = await Promise.all(
      [near, far].map(async ({ name }) =>
        rupiahIn((await checkout.delivery(name).textContent()) ?? "")
      )
    )
    const total = 50_000 + 140_000 + shares.reduce((a, b) => a + b, 0)
    expect(await checkout.summary().textContent()).toContain(
      `Rp${total.toLocaleString("id-ID")}`
    )

    const order = await checkout.order()
    await expectOrder(order, { total, goods, stalls: [near.name, far.name] })
    const stored = await storedOrder(await order.number())
    expect(stored).toMatchObject({
      email: buyer.email,
      lines: "2",
      reserved: "3",
      status: "pending_authorization",
    })

    // The cart is gone, and the mail leads back to the order.
    await cart.toCart()
    await cart.empty().waitFor()
    const mail = await mailTo(shop.mailDir, buyer.email, "#")
    const link = /https?:\/\/\S+\/pesanan\/\S+/.exec(mail.text)?.[0] ?? ""
    const stranger = await visit({ viewport: mode.viewport })
    await stranger.goto(link)
    await new OrderPage(stranger, linkLanguage(link)).title().waitFor()
    await expectNoOrder(stranger, link)
  })

  const linkLanguage = (link: string): Language =>
    new URL(link).pathname.startsWith("/en/") ? "en" : "id"

  const expectOrder = async (
    order: OrderPage,
    facts: { total: number; goods: readonly Goods[]; stalls: string[] }
  ) => {
    await order.state("awaiting_payment").waitFor()
    const asked = (await order.payment().textContent()) ?? ""
    expect(asked).toContain(`Rp${facts.total.toLocaleString("id-ID")}`)
    expect(asked).toContain("0000000001")
    expect((await order.parcels().allTextContents()).sort()).toEqual(
      facts.stalls.toSorted()
    )
    const said = (await order.page.getByRole("main").textContent()) ?? ""
    for (const { title } of facts.goods) expect(said).toContain(title)
  }

  /** A link that was tampered with answers as if there were no order. */
  const expectNoOrder = async (page: Page, link: string) => {
    const key = new URL(link).searchParams.get("kunci") ?? ""
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    const wrong = [
      link.replace(
        key,
        key.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))
      ),
      link.replace(key, ""),
      link.split("?")[0] ?? "",
      link.replace(/order_\w+/, "order_01JTIDAKADA"),
    ]
    for (const address of wrong) {
      const answer = await page.goto(address)
      expect([address, answer?.status()]).toEqual([address, 404])
      await page
        .getByRole("heading", {
          name: wordsOf(linkLanguage(link)).shell.notFound.title,
        })
        .waitFor()
    }
  }
})

describe("a product", () => {
  const { visit } = useBrowser()

  it.each(["on", "off"] as const)(
    "says how many there are, of the chosen variant too (scripts %s)",
    async (scripts) => {
      const market = await Market.of(shop)
      const stall = await market.stall()
      const plain = await market.goods(stall, { stock: 12 })
      const varied = await market.goods(stall, { variants: ["Merah", "Biru"] })
      const rest = varied.inventoryItemIds.slice(1)
      await market.setStock({ ...varied, inventoryItemIds: rest }, 7)
      const page = await visit({ viewport: PHONE, scripts })
      const product = new ProductPage(page)
      await product.openProduct(plain.handle)
      await product.stock("Stok 12").waitFor()
      await product.openProduct(varied.handle)
      const told: number[] = []
      for (const name of ["Merah", "Biru"]) {
        await product.variant(name).check()
        await product.stock("Stok 20").or(product.stock("Stok 7")).waitFor()
        told.push(await product.stock("Stok 20").count())
      }
      expect(told.toSorted((a, b) => a - b)).toEqual([0, 1])
    }
  )
})

describe("a cart", () => {
  const { visit } = useBrowser()

  it("changes, survives a reload, and says what stock there is", async () => {
    const market = await Market.of(shop)
    const stall = await market.stall()
    const goods = await market.goods(stall, { stock: 3 })
    const page = await visit({ viewport: PHONE })
    const product = new ProductPage(page)
    await product.openProduct(goods.handle)
    await product.stock("Tinggal 3").waitFor()
    const cart = await product.addAndSeeCart()
    await cart.more(goods.title).click()
    await until(
      "the new quantity",
      async () => (await cart.quantityOf(goods.title).inputValue()) === "2"
    )
    await page.reload()
    expect(await cart.quantityOf(goods.title).inputValue()).toBe("2")
    await cart.setQuantity(goods.title, "9")
    await page.getByText(`Stok ${goods.title} tinggal 3.`).first().waitFor()
    await page.goto(pathIn("id", "/keranjang"))
    expect(await cart.quantityOf(goods.title).inputValue()).toBe("2")
    await cart.remove(goods.title).click()
    await cart.empty().waitFor()
  })
})
