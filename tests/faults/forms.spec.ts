import { beforeAll, describe, expect, it } from "vitest"
import { AccountPage } from "../e2e/pages/account.page.ts"
import type { CheckoutPage } from "../e2e/pages/checkout.page.ts"
import { ProductPage } from "../e2e/pages/product.page.ts"
import { somebody } from "../e2e/people.ts"
import { wordsOf } from "../e2e/words.ts"
import { PHONE, useBrowser } from "../support/browser-test.ts"
import { Market } from "../support/market.ts"
import type { Goods } from "../support/market.ts"
import { openShop } from "../support/runtime.ts"

const shop = openShop()
const { errors, faults } = wordsOf("id").form
const words = wordsOf("id")

/** Each form, with scripts and without: what is wrong is said, nothing is lost. */
describe.each(["on", "off"] as const)("wrong input (scripts %s)", (scripts) => {
  const { visit } = useBrowser()
  let goods: Goods

  beforeAll(async () => {
    const market = await Market.of(shop)
    goods = await market.goods(await market.stall(), { stock: 4 })
  })

  const open = async () => {
    const page = await visit({ viewport: PHONE, scripts })
    const said = async (...sentences: string[]) => {
      for (const sentence of sentences)
        await page.getByText(sentence).first().waitFor()
    }
    return { page, said, account: new AccountPage(page) }
  }

  it("on logging in", async () => {
    const { said, account } = await open()
    await account.open("/masuk")
    await account.button(words.account.logIn.submit).click()
    await said(errors.email_missing, errors.password_missing)
    await account.field("email").fill("bukan-alamat")
    await account.field("password").fill("salah sandi")
    await account.button(words.account.logIn.submit).click()
    await said(errors.email_invalid)
    expect(await account.field("email").inputValue()).toBe("bukan-alamat")
    await account.field("email").fill("siti@contoh.test")
    await account.field("password").fill("salah sandi")
    await account.button(words.account.logIn.submit).click()
    await said(faults.wrong_pair)
    expect(await account.field("email").inputValue()).toBe("siti@contoh.test")
  })

  it("on registering", async () => {
    const { said, account, page } = await open()
    await account.open("/daftar")
    await account.button(words.account.register.submit).click()
    await said(
      errors.name_missing,
      errors.email_missing,
      errors.phone_missing,
      errors.password_missing,
      errors.adult_missing
    )
    await account.field("name").fill("Siti")
    await account.field("email").fill("siti@")
    await account.field("phone").fill("12345")
    await account.field("newPassword").fill("bismillah1234")
    await account.button(words.account.register.submit).click()
    await said(
      errors.email_invalid,
      errors.phone_invalid,
      errors.password_guessable
    )
    expect(await account.field("name").inputValue()).toBe("Siti")
    expect(await account.field("phone").inputValue()).toBe("12345")
    expect(await account.field("newPassword").inputValue()).toBe("")
    await page
      .getByRole("checkbox", { name: words.account.register.adult })
      .waitFor()
  })

  it("on asking for a new password", async () => {
    const { said, account } = await open()
    await account.open("/lupa-sandi")
    await account.button(words.account.forgot.submit).click()
    await said(errors.email_missing)
    await account.open("/lupa-sandi/atur?token=palsu&email=siti%40contoh.test")
    await account.setPassword("pendek")
    await said(errors.password_short)
    await account.setPassword("kopi pahit tiap pagi")
    await said(faults.reset_link_worn)
    await account.open("/lupa-sandi/atur")
    await account.heading(words.account.reset.noLink).waitFor()
  })

  it("on a new address and on one's own data", async () => {
    const { said, account, page } = await open()
    const buyer = somebody()
    await account.register(buyer)
    await account.greeting(buyer.name).waitFor()
    await account.open("/akun/alamat/baru")
    await account.button(words.account.saveAddress).click()
    await said(errors.street_missing, errors.postal_code_missing)
    await account.field("postalCode").fill("12")
    await account.field("street").fill("Jl. Contoh 1")
    await account.button(words.account.saveAddress).click()
    await said(errors.postal_code_invalid)
    expect(await account.field("street").inputValue()).toBe("Jl. Contoh 1")
    await account.open("/akun/alamat")
    await page.getByText(words.account.noAddresses.title).waitFor()
    await account.open("/akun/pengaturan")
    await account.field("name").fill("")
    await account.button(words.account.save).first().click()
    await said(errors.name_missing)
    await account.open("/akun")
    await account.greeting(buyer.name).waitFor()
  })

  it("on the checkout", async () => {
    const { said, page } = await open()
    const product = new ProductPage(page)
    await product.openProduct(goods.handle)
    const cart = await product.addAndSeeCart()
    const checkout: CheckoutPage = await cart.checkout(scripts)
    await checkout.orderButton().click()
    await said(
      errors.name_missing,
      errors.phone_missing,
      errors.email_missing,
      errors.street_missing,
      errors.district_missing,
      errors.postal_code_missing
    )
    await checkout.field("recipient").fill("Siti Aminah")
    await checkout.field("email").fill("siti(at)contoh")
    await checkout.field("phone").fill("021")
    await checkout.field("street").fill("Jl. Bhayangkara 12")
    await checkout.field("postalCode").fill("4311")
    await checkout.orderButton().click()
    await said(
      errors.email_invalid,
      errors.phone_invalid,
      errors.postal_code_invalid
    )
    expect(await checkout.field("recipient").inputValue()).toBe("Siti Aminah")
    expect(await checkout.field("street").inputValue()).toBe(
      "Jl. Bhayangkara 12"
    )
    expect(page.url()).toContain("/checkout")
  })

  it("on a quantity", async () => {
    const { page, said } = await open()
    const product = new ProductPage(page)
    await product.openProduct(goods.handle)
    await product.quantity().fill("5")
    await product.addButton().click()
    const short = `Stok ${goods.title} tinggal 4.`
    await said(short)
    const cart = await (async () => {
      await product.openProduct(goods.handle)
      return product.addAndSeeCart()
    })()
    for (const typed of ["nol", "-1", "", "1,5"]) {
      await cart.setQuantity(goods.title, typed)
      await said(errors.quantity_invalid)
      await cart.toCart()
      expect(await cart.quantityOf(goods.title).inputValue()).toBe("1")
    }
    await cart.setQuantity(goods.title, "100000")
    await page
      .getByText(errors.quantity_too_large)
      .or(page.getByText(short))
      .first()
      .waitFor()
  })

  it.each([
    "/cari?min=abc&maks=-5",
    "/cari?halaman=0",
    "/cari?halaman=99999",
    "/cari?urut=apa-saja",
    "/cari?min=900000&maks=1000",
    `/cari?q=${"a".repeat(3_000)}`,
    "/cari?kategori=../../etc&provinsi=abc",
    "/cari?q=%00%FF",
    "/pesantren?kecamatan=salah&halaman=-1",
  ])("in the address %s", async (path) => {
    const { page } = await open()
    const answer = await page.goto(path)
    expect(answer?.status()).toBeLessThan(500)
    await page.getByRole("heading", { level: 1 }).first().waitFor()
    expect(await page.getByRole("main").textContent()).toMatch(/\S/)
  })

  it.each([
    "/pesanan/salah?kunci=salah",
    "/produk/%2e%2e%2fetc",
    "/kategori/tidak-ada",
    "/pesantren/tidak-ada",
    "/en/en/en",
  ])("leads on from %s, which is not there", async (path) => {
    const { page } = await open()
    expect((await page.goto(path))?.status()).toBe(404)
    await page
      .getByRole("heading", { level: 1 })
      .first()
      .waitFor({ timeout: 3_000 })
  })
})
