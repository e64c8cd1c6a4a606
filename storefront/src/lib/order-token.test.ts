import { describe, expect, it } from "vitest"
import { isOrderToken, orderToken } from "./order-token"

describe("order token", () => {
  const token = orderToken("order_01", "secret")

  it("is the head of the HMAC that the mails use", () => {
    expect(token).toBe("cc84fef98d487e124d99041cd352d01d")
  })

  it("opens its own order only, with its own secret only", () => {
    expect(isOrderToken("order_01", token, "secret")).toBe(true)
    expect(isOrderToken("order_02", token, "secret")).toBe(false)
    expect(isOrderToken("order_01", token, "other")).toBe(false)
  })

  it.each([undefined, "", "x".repeat(32), token.toUpperCase(), [token]])(
    "refuses %s",
    (raw) => {
      expect(isOrderToken("order_01", raw, "secret")).toBe(false)
    }
  )
})
