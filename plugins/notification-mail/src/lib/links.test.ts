import { describe, expect, it } from "vitest"
import { orderUrl, pageUrl } from "./links"

const settings = {
  storefrontUrl: "https://toko.test/",
  storefrontSecret: "a secret of sixteen",
}

describe("pageUrl", () => {
  it("keeps Indonesian at the root and English under /en", () => {
    expect(pageUrl(settings, "id", "/akun")).toBe("https://toko.test/akun")
    expect(pageUrl(settings, "en", "/akun")).toBe("https://toko.test/en/akun")
  })

  it("escapes what it is given", () => {
    const params = { email: "a+b&c@contoh.test", token: "x y" }
    const url = new URL(pageUrl(settings, "id", "/lupa-sandi/atur", params))
    expect(Object.fromEntries(url.searchParams)).toEqual(params)
  })
})

describe("orderUrl", () => {
  it("carries a key of its own for each order", () => {
    // echo -n order:order_1 | openssl dgst -sha256 -hmac "a secret of sixteen"
    expect(orderUrl(settings, "id", "order_1")).toBe(
      "https://toko.test/pesanan/order_1?kunci=6f793980ec7d6b24fa646e49238f8b97"
    )
    expect(orderUrl(settings, "id", "order_2")).not.toContain(
      orderUrl(settings, "id", "order_1").split("kunci=")[1]
    )
  })
})
