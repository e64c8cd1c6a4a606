import { expect, it } from "vitest"
import { officePath } from "./office-path"

it.each([
  ["/dinas/pengajuan?status=submitted", "/dinas/pengajuan?status=submitted"],
  ["/en/dinas/produk", "/dinas/produk"],
  ["/dinas?x=1", "/dinas?x=1"],
  ["/dinas", "/dinas"],
])("keeps %s", (raw, path) => {
  expect(officePath(raw)).toBe(path)
})

it.each([
  "/akun",
  "/dinasti",
  "/dinas/masuk?lanjut=/dinas",
  "/dinas/undangan/abc",
  "/dinas/../akun",
  "//evil.example/dinas",
  undefined,
])("goes home for %s", (raw) => {
  expect(officePath(raw)).toBe("/dinas")
})
