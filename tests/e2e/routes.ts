import type { Page } from "playwright-core"
import { Buyer } from "../support/buyer.ts"
import type { Market } from "../support/market.ts"
import { account, openShop } from "../support/runtime.ts"
import { Api } from "../support/store-api.ts"
import { HOUSE_ROUTES } from "./house-routes.ts"
import { setHouse } from "./house.ts"
import { orderPath } from "./order-path.ts"
import { AccountPage } from "./pages/account.page.ts"
import { DoorPage } from "./pages/door.page.ts"
import { ProductPage } from "./pages/product.page.ts"
import { somebody } from "./people.ts"
import type { Route, Stage, Visitor } from "./route.ts"

export async function setStage(market: Market): Promise<Stage> {
  const shop = openShop()
  const goods = await market.goods(await market.stall(), {
    variants: ["S", "M"],
  })
  const api = new Api({ url: shop.backendUrl, key: shop.publishableKey })
  const order = await new Buyer(api).buy(
    goods.variantIds.map((variantId) => ({ variantId }))
  )
  return {
    goods,
    house: await setHouse(),
    orderPath: orderPath(order.id),
    invoicePath: orderPath(order.id, "/faktur"),
  }
}

const BUYER = 150
const CHECKOUT = 160

/** Every kind of page of the shop. */
const SHOP_ROUTES: readonly Route[] = [
  { name: "home", path: () => "/", visitor: "anyone", js: BUYER },
  { name: "search", path: () => "/cari?q=kopi", visitor: "anyone", js: BUYER },
  {
    name: "empty search",
    path: () => `/cari?q=${"zzzqqqxxx".repeat(8)}`,
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "category",
    path: () => "/kategori/camilan-keripik",
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "product",
    path: ({ goods }) => `/produk/${goods.handle}`,
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "demo product",
    path: () => "/produk/kopi-arabika-halimun-200-g",
    visitor: "anyone",
    js: BUYER,
  },
  { name: "register", path: () => "/pesantren", visitor: "anyone", js: BUYER },
  {
    name: "pesantren",
    path: () => "/pesantren/darul-halimun",
    visitor: "anyone",
    js: BUYER,
  },
  { name: "impact", path: () => "/dampak", visitor: "anyone", js: BUYER },
  {
    name: "terms",
    path: () => "/ketentuan/penjual/2026-11-01",
    visitor: "anyone",
    js: BUYER,
  },
  { name: "log in", path: () => "/masuk", visitor: "anyone", js: BUYER },
  { name: "sign up", path: () => "/daftar", visitor: "anyone", js: BUYER },
  {
    name: "forgotten",
    path: () => "/lupa-sandi",
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "new password",
    path: () => "/lupa-sandi/atur?token=abc&email=siti%40contoh.test",
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "not found",
    path: () => "/produk/tidak-ada",
    visitor: "anyone",
    js: BUYER,
    status: 404,
  },
  {
    name: "order",
    path: ({ orderPath }) => orderPath,
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "invoice",
    path: ({ invoicePath }) => invoicePath,
    visitor: "anyone",
    js: BUYER,
  },
  {
    name: "empty cart",
    path: () => "/keranjang",
    visitor: "anyone",
    js: CHECKOUT,
  },
  {
    name: "cart",
    path: () => "/keranjang",
    visitor: "with-cart",
    js: CHECKOUT,
  },
  {
    name: "checkout",
    path: () => "/checkout",
    visitor: "with-cart",
    js: CHECKOUT,
  },
  { name: "account", path: () => "/akun", visitor: "customer", js: BUYER },
  {
    name: "orders",
    path: () => "/akun/pesanan",
    visitor: "customer",
    js: BUYER,
  },
  {
    name: "addresses",
    path: () => "/akun/alamat",
    visitor: "customer",
    js: BUYER,
  },
  {
    name: "new address",
    path: () => "/akun/alamat/baru",
    visitor: "customer",
    js: BUYER,
  },
  {
    name: "settings",
    path: () => "/akun/pengaturan",
    visitor: "customer",
    js: BUYER,
  },
]

/** What is checked everywhere, runs over this. */
export const ROUTES: readonly Route[] = [...SHOP_ROUTES, ...HOUSE_ROUTES]

/** Makes the browser's visitor what a route needs. */
export async function become(
  page: Page,
  visitor: Visitor,
  stage: Stage
): Promise<void> {
  if (visitor === "with-cart") {
    const product = new ProductPage(page)
    await product.openProduct(stage.goods.handle)
    await product.addAndSeeCart()
  }
  if (visitor === "customer") {
    const buyer = somebody()
    const account = new AccountPage(page)
    await account.register(buyer)
    await account.greeting(buyer.name).waitFor()
  }
  const door = new DoorPage(page)
  if (visitor === "owner") await door.enterSelling(account("seller", "owner"))
  if (visitor === "applicant")
    await door.enterSelling(account("seller", "revision"))
  if (isOfficer(visitor)) await door.enterOffice(account("officer", visitor))
}

const OFFICERS: readonly Visitor[] = ["verifier", "head", "finance"]
const isOfficer = (visitor: Visitor) => OFFICERS.includes(visitor)
