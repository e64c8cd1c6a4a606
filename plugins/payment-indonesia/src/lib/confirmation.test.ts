import { describe, expect, it } from "vitest"
import {
  readConfirmation,
  signConfirmation,
  type ConfirmedSession,
} from "./confirmation"

const SECRET = "a secret of the operator"
const session: ConfirmedSession = {
  purpose: "transfer",
  session_id: "payses_1",
  amount: 143_000,
}
const money = { ...session, row_id: "srow_1" }
const signed = signConfirmation(money, SECRET)
const read = (
  value: unknown,
  of: Partial<ConfirmedSession> = {},
  secret: string | undefined = SECRET
) => readConfirmation(value, { ...session, ...of }, secret)

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
    ["no signature", { ...signed, mac: "" }],
    ["a short signature", { ...signed, mac: signed.mac.slice(0, 32) }],
    ["another signature", { ...signed, mac: "0".repeat(64) }],
    ["one of another secret", signConfirmation(money, "another secret here")],
    ["one of less", signConfirmation({ ...money, amount: 142_999 }, SECRET)],
  ])("is refused: %s", (_, value) => {
    expect(read(value)).toBeNull()
  })

  it("is of one purpose, one session, one amount and one secret", () => {
    expect(read(signed, { purpose: "qris" })).toBeNull()
    expect(read(signed, { purpose: "cod" })).toBeNull()
    expect(read(signed, { session_id: "payses_2" })).toBeNull()
    expect(read(signed, { amount: 143_001 })).toBeNull()
    expect(read(signed, {}, "another secret of him")).toBeNull()
  })

  it("is never believed without a secret", () => {
    const empty = signConfirmation(money, "")
    expect(readConfirmation(empty, session, "")).toBeNull()
    expect(readConfirmation(empty, session, undefined)).toBeNull()
  })
})
