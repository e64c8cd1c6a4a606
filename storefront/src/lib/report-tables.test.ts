import { describe, expect, it } from "vitest"
import { readReportChoice } from "./report-choice"
import { pathBehind } from "./report-tables"

const choice = readReportChoice({ dari: "2026-01", sampai: "2026-03" })
const all = { seesSales: true, seesOrders: true, seesListings: true }
const sums = { seesSales: false, seesOrders: false, seesListings: false }

describe("the way to what is behind a row", () => {
  it("leads from areas inwards, and keeps the months", () => {
    expect(pathBehind("kabupaten", { id: "32.02" }, choice, all)).toBe(
      "/dinas/laporan/kecamatan?dari=2026-01&sampai=2026-03&wilayah=32.02"
    )
    expect(pathBehind("kecamatan", { id: "32.02.27" }, choice, all)).toBe(
      "/dinas/laporan/pesantren?dari=2026-01&sampai=2026-03&wilayah=32.02.27"
    )
  })

  it("leads to orders only those who may see them", () => {
    expect(pathBehind("bulan", { month: "2026-02" }, choice, all)).toBe(
      "/dinas/laporan/penjualan?dari=2026-02&sampai=2026-02"
    )
    expect(pathBehind("bulan", { month: "2026-02" }, choice, sums)).toBe(
      "/dinas/laporan/pesantren?dari=2026-02&sampai=2026-02"
    )
    const row = { id: "so_1:sale:1", shop_order_id: "so_1" }
    expect(pathBehind("penjualan", row, choice, all)).toBe(
      "/dinas/pesanan/so_1"
    )
    expect(pathBehind("penjualan", row, choice, sums)).toBeNull()
  })

  it("leads from a step of the funnel to those who reached it", () => {
    const path =
      "/dinas/laporan/pesantren?dari=2026-01&sampai=2026-03&langkah=trained"
    expect(pathBehind("corong", { step: "trained" }, choice, sums)).toBe(path)
  })

  it("leads from goods to their case, where there is one", () => {
    const row = { id: "psn_1:prod_1", listing_id: "lst_1" }
    expect(pathBehind("barang", row, choice, all)).toBe("/dinas/produk/lst_1")
    expect(pathBehind("barang", row, choice, sums)).toBeNull()
    const gone = { ...row, listing_id: null }
    expect(pathBehind("barang", gone, choice, all)).toBeNull()
  })

  it("leads from what waits to its queue", () => {
    const held = { state: "submitted", holder: "none" }
    expect(pathBehind("pengajuan", held, choice, sums)).toBe(
      "/dinas/pengajuan?status=submitted&pemegang=none"
    )
    expect(pathBehind("produk", held, choice, all)).toBe(
      "/dinas/produk?status=submitted"
    )
    expect(pathBehind("produk", held, choice, sums)).toBeNull()
  })

  it("ends where there is nothing to narrow by", () => {
    expect(pathBehind("kategori", { id: "" }, choice, all)).toBeNull()
    expect(pathBehind("angkatan", { id: "" }, choice, all)).toBeNull()
  })
})
