import { describe, expect, it } from "vitest"
import { PARCEL_STATES } from "./parcel-state"
import {
  firstName,
  idsIn,
  ORDER_TABS,
  ordersPath,
  ownWayOf,
  readCounted,
  tabCount,
  toCountedQuery,
  toOrderTab,
} from "./seller-orders"

describe("the tabs of orders", () => {
  it("count each state once; only what is not paid has no tab", () => {
    const counts = Object.fromEntries(
      PARCEL_STATES.map((state, index) => [state, 10 ** index])
    )
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
    const shown = ORDER_TABS.map((tab) => tabCount(tab, counts))
    expect(shown.reduce((sum, one) => sum + one, 0)).toBe(all - 1)
    expect(tabCount("baru", {})).toBe(0)
  })

  it.each([
    ["kirim", "kirim"],
    ["processing", "baru"],
    [undefined, "baru"],
    [["kirim"], "baru"],
  ])("come out of an address: %j", (raw, tab) => {
    expect(toOrderTab(raw)).toBe(tab)
  })

  it("have addresses without what goes without saying", () => {
    expect(ordersPath({})).toBe("/penjual/pesanan")
    expect(ordersPath({ tab: "kirim", q: "a b", page: 2 })).toBe(
      "/penjual/pesanan?tab=kirim&q=a+b&halaman=2"
    )
  })
})

describe("the orders behind a figure", () => {
  const march = { name: "sampai", from: "2026-03", to: "2026-03" } as const

  it("are named by an address, and asked for by the API's word", () => {
    const path = ordersPath({ counted: march, page: 2 })
    expect(path).toBe(
      "/penjual/pesanan?hitung=sampai&dari=2026-03&sampai=2026-03&halaman=2"
    )
    expect(
      readCounted(Object.fromEntries(new URLSearchParams(path.split("?")[1])))
    ).toEqual(march)
    expect(toCountedQuery(march)).toEqual({
      ...{ counted: "delivered", from: "2026-03", to: "2026-03" },
    })
  })

  it.each([
    {},
    { hitung: "sampai" },
    { hitung: "sampai", dari: "2026-03" },
    { hitung: "sampai", dari: "2026-13", sampai: "2026-03" },
    { hitung: "toString", dari: "2026-01", sampai: "2026-03" },
    { dari: "2026-01", sampai: "2026-03" },
  ])("are not there without all of it: %j", (raw) => {
    expect(readCounted(raw)).toBeNull()
  })

  it("have their months in order", () => {
    expect(
      readCounted({ hitung: "batal", dari: "2026-03", sampai: "2026-01" })
    ).toEqual({ name: "batal", from: "2026-01", to: "2026-03" })
  })
})

it("knows which parcels no courier carries", () => {
  expect(["regular", "cargo", "own_delivery", "pickup"].map(ownWayOf)).toEqual([
    ...[null, null, "own_delivery", "pickup"],
  ])
})

it("calls people by their first name", () => {
  expect(firstName("  Siti Nurjanah ")).toBe("Siti")
  expect(firstName("")).toBe("")
})

it("reads ids out of an address, each once, and nothing else", () => {
  expect(idsIn(["so_1", "so_2", "so_1", "../x", ""])).toEqual(["so_1", "so_2"])
  expect(idsIn("so_1")).toEqual(["so_1"])
  expect(idsIn(undefined)).toEqual([])
})
