import { describe, expect, it } from "vitest"
import { returnPath } from "./return-path"

describe("returnPath", () => {
  it.each([
    ["/checkout", "/checkout"],
    ["/pesanan/order_1?kunci=ab", "/pesanan/order_1?kunci=ab"],
    ["/en/keranjang", "/keranjang"],
    ["/en", "/"],
    ["/produk/../akun/alamat", "/akun/alamat"],
    ["/akun#a", "/akun"],
  ])("keeps %s", (raw, path) => {
    expect(returnPath(raw)).toBe(path)
  })

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/%0d\n/evil",
    "javascript:alert(1)",
    "keranjang",
    "/masuk?lanjut=/masuk",
    "/en/daftar",
    "/" + "a".repeat(600),
    "",
    undefined,
    ["/akun"],
  ])("falls back for %s", (raw) => {
    expect(returnPath(raw)).toBe("/akun")
  })

  it("resolves dots before it looks at the login pages", () => {
    expect(returnPath("/akun/../masuk")).toBe("/akun")
  })
})
