import { describe, expect, it } from "vitest"
import { toldOf } from "./told-of"

describe("what a fault is called", () => {
  it.each([
    [{ code: "shares_do_not_sum", message: "x" }, "shares_do_not_sum"],
    [
      { type: "payment_authorization_error", message: "x" },
      "payment_authorization_error",
    ],
    [{ type: "not_found", message: "No such cart" }, "No such cart"],
    [{ code: "ECONNREFUSED", message: "refused" }, "refused"],
    [new Error("broken"), "broken"],
    ["broken", "unknown"],
    [null, "unknown"],
  ])("%o is %s", (fault, told) => {
    expect(toldOf(fault)).toBe(told)
  })
})
