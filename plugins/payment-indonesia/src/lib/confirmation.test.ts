import { describe, expect, it } from "vitest"
import { readConfirmation, signConfirmation } from "./confirmation"

const secret = "a secret of the tests"
const facts = { session_id: "payses_1", amount: 150_000, row: "qris 6330" }
const session = { session_id: facts.session_id, amount: facts.amount }
const signed = signConfirmation(facts, secret)

describe("readConfirmation", () => {
  it("believes what we signed", () => {
    expect(readConfirmation(signed, session, secret)).toEqual(signed)
  })

  it.each([
    ["a flag", "paid"],
    ["nothing", null],
    ["another row", { ...signed, row: "qris 1" }],
    ["another amount", { ...signed, amount: 1 }],
    ["no code", { amount: 150_000, row: "qris 6330", mac: "" }],
    ["a code of somebody else", signConfirmation(facts, "another secret here")],
    [
      "one of another session",
      signConfirmation({ ...facts, session_id: "payses_2" }, secret),
    ],
    ["one of less", signConfirmation({ ...facts, amount: 149_999 }, secret)],
  ])("believes no %s", (_, value) => {
    expect(readConfirmation(value, session, secret)).toBeNull()
  })

  it("believes nothing without a secret", () => {
    const empty = signConfirmation(facts, "")
    expect(readConfirmation(empty, session, "")).toBeNull()
    expect(readConfirmation(empty, session, undefined)).toBeNull()
  })
})
