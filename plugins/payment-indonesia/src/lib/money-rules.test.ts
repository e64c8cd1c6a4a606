import { describe, expect, it } from "vitest"
import { obligationKey, paybackState } from "./obligation-states"
import { isOfficeHolder } from "./office-holder"
import { needsSecond } from "./second-officer"
import { settingsAt } from "./settings"
import { suggestTransfers } from "./suggest-transfers"

describe("needsSecond", () => {
  const eyes = (amount: number, second: string | null) =>
    needsSecond({ amount, limit: 5_000_000, first: ["ani"], second })

  it("lets one officer, or none, take what is not above the limit", () => {
    expect(eyes(5_000_000, null)).toBe(false)
  })

  it("asks for another officer above it", () => {
    expect(eyes(5_000_001, null)).toBe(true)
    expect(eyes(5_000_001, "ani")).toBe(true)
    expect(eyes(5_000_001, "budi")).toBe(false)
  })
})

describe("a refund obligation", () => {
  it("is paid back at once, or claimed until a second one looks", () => {
    expect(paybackState(5_000_000, 5_000_000)).toBe("paid_back")
    expect(paybackState(5_000_001, 5_000_000)).toBe("claimed_paid")
  })

  it("has one key for one thing", () => {
    const input = {
      ...{ order_id: "order_1", payment_id: "pay_1", shop_order_id: "so_1" },
      reason: "seller_cancelled",
    }
    expect(obligationKey(input)).toBe("so_1:seller_cancelled")
    expect(obligationKey({ ...input, shop_order_id: null })).toBe(
      "pay_1:seller_cancelled"
    )
    expect(obligationKey({ ...input, key: "row:1" })).toBe("row:1")
  })
})

describe("isOfficeHolder", () => {
  it.each([
    ["Dinas KUKM Kab. Sukabumi", true],
    ["PEMKAB SUKABUMI", true],
    ["Bendahara Penerimaan Diskop", true],
    ["ANI  RAHAYU", true],
    ["Koperasi Sekunder Santri Jabar", false],
    ["Ani Rahayu Sentosa", false],
  ])("of %s is %s", (holder, expected) => {
    expect(isOfficeHolder(holder, ["Ani Rahayu"])).toBe(expected)
  })
})

describe("settingsAt", () => {
  const at = (day: string) => new Date(`2026-11-${day}T00:00:00Z`)
  const rows = [
    { key: "transfer_hours", value: 12, valid_from: at("20") },
    { key: "transfer_hours", value: 36, valid_from: at("10") },
  ]

  it.each([
    ["01", 24],
    ["10", 36],
    ["19", 36],
    ["20", 12],
  ])("on the %sth has %s hours", (day, hours) => {
    expect(settingsAt(rows, at(day)).transfer_hours).toBe(hours)
  })
})

describe("suggestTransfers", () => {
  const waiting = [
    { id: "a", order_id: "o1", base: 100_000, due: 100_321, received: 0 },
    { id: "b", order_id: "o2", base: 100_000, due: 100_007, received: 0 },
    { id: "c", order_id: "o3", base: 150_000, due: 150_100, received: 50_000 },
  ]
  const found = (amount: number) =>
    suggestTransfers(amount, waiting).map((it) => [it.expectation_id, it.why])

  it("puts the very sum first, and says why others are there", () => {
    expect(found(100_007)).toEqual([
      ["b", "exact"],
      ["c", "completes"],
      ["a", "close"],
    ])
    expect(found(100_000)).toEqual([
      ["c", "completes"],
      ["b", "without_code"],
      ["a", "without_code"],
    ])
    expect(found(500_000)).toEqual([])
  })
})
