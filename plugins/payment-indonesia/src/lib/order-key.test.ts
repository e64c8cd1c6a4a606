import { createHmac } from "node:crypto"
import { describe, expect, it } from "vitest"
import { isOrderKey } from "./order-key"

const SECRET = "shared with the storefront"
const key = createHmac("sha256", SECRET)
  .update("order:order_1")
  .digest("hex")
  .slice(0, 32)

describe("isOrderKey", () => {
  it("takes the key that the storefront and mails make", () => {
    expect(isOrderKey("order_1", key, SECRET)).toBe(true)
  })

  it.each([
    ["of another order", "order_2", key],
    ["that is none", "order_1", undefined],
    ["that is cut", "order_1", key.slice(1)],
    ["that is wrong", "order_1", "0".repeat(32)],
  ])("refuses one %s", (_, order, given) => {
    expect(isOrderKey(order, given, SECRET)).toBe(false)
  })
})
