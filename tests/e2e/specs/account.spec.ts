import { describe, expect, it } from "vitest"
import { PHONE, useBrowser } from "../../support/browser-test.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import { Market } from "../../support/market.ts"
import { until } from "../../support/poll.ts"
import { account as accountOf, openShop } from "../../support/runtime.ts"
import { AccountPage } from "../pages/account.page.ts"
import { CartPage } from "../pages/cart.page.ts"
import { DoorPage } from "../pages/door.page.ts"
import { OfficePage } from "../pages/office.page.ts"
import { ProductPage } from "../pages/product.page.ts"
import { somebody } from "../people.ts"
import { wordsOf } from "../words.ts"

const shop = openShop()

describe("a buyer with an account", () => {
  const { visit } = useBrowser()

  it("registers with a cart, logs in elsewhere with another, and orders both", async () => {
    const market = await Market.of(shop)
    const stall = await market.stall()
    const [one, two] = [await market.goods(stall), await market.goods(stall)]
    const buyer = somebody()

    const phone = await visit({ viewport: PHONE })
    const product = new ProductPage(phone)
    await product.openProduct(one.handle)
    await product.addAndSeeCart()
    const account = new AccountPage(phone)
    await account.register(buyer)
    await account.greeting(buyer.name).waitFor()
    const cart = new CartPage(phone)
    await cart.toCart()
    await cart.goodsOf(stall.name, one.title).waitFor()

    // Another device: a cart of its own meets the one of the account.
    const desk = await visit()
    const elsewhere = new ProductPage(desk)
    await elsewhere.openProduct(two.handle)
    await elsewhere.addAndSeeCart(2)
    const there = new AccountPage(desk)
    await there.logIn(buyer)
    await there.greeting(buyer.name).waitFor()
    const merged = new CartPage(desk)
    await merged.toCart()
    await merged.goodsOf(stall.name, one.title).waitFor()
    expect(await merged.quantityOf(two.title).inputValue()).toBe("2")

    const checkout = await merged.checkout()
    expect(await checkout.field("email").inputValue()).toBe(buyer.email)
    await checkout.fill(buyer)
    await checkout.chooseDistrict(buyer.district)
    await checkout.delivery(stall.name).waitFor()
    const order = await checkout.order()
    const number = await order.number()

    await there.open("/akun")
    await there.part("orders").click()
    await desk
      .getByText(new RegExp(`#${number}\\b`))
      .first()
      .waitFor()
    await there.part("addresses").click()
    await desk.getByText(buyer.street).first().waitFor()

    await there.logOut()
    await desk.waitForURL(/\/masuk/)
    await there.open("/akun")
    await desk.waitForURL(/\/masuk/)
    // The order belongs to the account: without it, its address opens nothing.
    expect((await desk.goto(order.page.url()))?.status()).not.toBe(500)
  })

  it("gets a new password by mail, once", async () => {
    const buyer = somebody()
    const page = await visit({ viewport: PHONE })
    const account = new AccountPage(page)
    await account.register(buyer)
    await account.greeting(buyer.name).waitFor()
    await account.open("/akun")
    await account.logOut()
    await page.waitForURL(/\/masuk/)

    await account.askForReset(buyer.email)
    const mail = await mailTo(shop.mailDir, buyer.email, "Atur ulang")
    const link =
      /https?:\/\/\S+\/lupa-sandi\/atur\S*/.exec(mail.text)?.[0] ?? ""
    expect(link).toContain(shop.storefrontUrl)
    await page.goto(link)
    await account.setPassword("pendek")
    await page
      .getByText(wordsOf("id").form.errors.password_short)
      .first()
      .waitFor()
    const password = `${buyer.password} baru`
    await account.setPassword(password)
    await account.greeting(buyer.name).waitFor()

    const other = await visit()
    const again = new AccountPage(other)
    await again.logIn(buyer)
    await other.getByText(wordsOf("id").form.faults.wrong_pair).waitFor()
    await again.logIn({ email: buyer.email, password })
    await again.greeting(buyer.name).waitFor()
    // A link works once.
    const third = await visit()
    await third.goto(link)
    await new AccountPage(third).setPassword(`${password} lagi`)
    await third
      .getByText(wordsOf("id").form.faults.reset_link_worn)
      .first()
      .waitFor()
  })

  it("learns nothing about who has an account", async () => {
    const page = await visit()
    const account = new AccountPage(page)
    await account.askForReset("tidak-ada@contoh.test")
    await account.logIn({
      email: "tidak-ada@contoh.test",
      password: "x".repeat(9),
    })
    await page.getByText(wordsOf("id").form.faults.wrong_pair).waitFor()
    expect(await account.field("email").inputValue()).toBe(
      "tidak-ada@contoh.test"
    )
    expect(await account.field("password").inputValue()).toBe("")
  })
})

describe("a person of a shop or of the office", () => {
  const { visit } = useBrowser()
  const words = wordsOf("id")

  it.each([
    ["seller", "owner", "/penjual/toko"],
    ["officer", "finance", "/dinas/kata-sandi"],
  ] as const)(
    "has a new password's link mailed: %s",
    async (role, title, path) => {
      const person = accountOf(role, title)
      const links = () =>
        readMails(shop.mailDir).filter(
          ({ to, text }) =>
            to.includes(person.email) && text.includes("/lupa-sandi/atur")
        ).length
      const before = links()
      const page = await visit({ viewport: PHONE })
      const door = new DoorPage(page)
      await (role === "seller"
        ? door.enterSelling(person)
        : door.enterOffice(person))
      const desk = new OfficePage(page)
      await desk.open(path)
      await desk.button(words.account.changePassword).click()
      await page.getByText(words.form.done.password_mailed).waitFor()
      await until("the mail", async () => links() > before)
    }
  )
})
