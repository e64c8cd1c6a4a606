import { describe, expect, it } from "vitest"
import { readConfirmation, signConfirmation } from "./confirmation"

const SECRET = "a secret of the operator"
const transfer = { session_id: "payses_1", amount: 143_000, row_id: "srow_1" }
const signed = signConfirmation(transfer, SECRET)
const read = (value: unknown, of: object = {}, secret = SECRET) =>
  readConfirmation(
    value,
    { session_id: "payses_1", amount: 143_000, ...of },
    secret
  )

describe("a confirmation", () => {
  it("is read as it was signed, and holds nothing else", () => {
    expect(read({ ...signed, extra: true })).toEqual(signed)
  })

  it.each([
    ["nothing", null],
    ["a word", "paid"],
    ["a flag", { paid: true }],
    ["another row", { ...signed, row_id: "srow_2" }],
    ["another amount", { ...signed, amount: 1 }],
    ["an amount as text", { ...signed, amount: "143000" }],
    ["a short signature", { ...signed, mac: signed.mac.slice(0, 32) }],
    ["another signature", { ...signed, mac: "0".repeat(64) }],
  ])("is refused: %s", (_, value) => {
    expect(read(value)).toBeNull()
  })

  it("is of one session, one amount and one secret", () => {
    expect(read(signed, { session_id: "payses_2" })).toBeNull()
    expect(read(signed, { amount: 143_001 })).toBeNull()
    expect(read(signed, {}, "another secret of him")).toBeNull()
  })
})
