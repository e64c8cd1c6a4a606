import { expect, it } from "vitest"
import { sellerPath } from "./seller-path"

it.each([
  ["/penjual/produk?keadaan=draft", "/penjual/produk?keadaan=draft"],
  ["/penjual/undangan/abc", "/penjual/undangan/abc"],
  ["/penjual?tolak=peran", "/penjual?tolak=peran"],
])("leads back to %s", (raw, path) => {
  expect(sellerPath(raw)).toBe(path)
})

it.each([
  "/akun",
  "/penjualan",
  "/penjual/masuk",
  "/penjual/daftar?lanjut=/penjual",
  "//jahat.test/penjual",
  undefined,
])("leads home instead of to %s", (raw) => {
  expect(sellerPath(raw)).toBe("/penjual")
})
