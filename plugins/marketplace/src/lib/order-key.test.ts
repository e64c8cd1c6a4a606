import { describe, expect, it } from "vitest"
import { isOrderKey } from "./order-key"

const SECRET = "a secret of sixteen"
/** What the storefront makes (storefront/src/lib/order-token.ts) of this order. */
const KEY = "0ffdb94e04e340df46f69bc1218512b7"

describe("isOrderKey", () => {
  it("knows the key that storefront and mails make", () => {
    expect(isOrderKey("order_01ABC", KEY, SECRET)).toBe(true)
  })

  it.each([
    ["another order's", "order_01ABD", KEY],
    ["a shortened one", "order_01ABC", KEY.slice(0, 31)],
    ["capitals", "order_01ABC", KEY.toUpperCase()],
    ["several", "order_01ABC", [KEY]],
    ["none", "order_01ABC", undefined],
  ])("refuses %s", (_, order, key) => {
    expect(isOrderKey(order, key, SECRET)).toBe(false)
  })

  it("refuses one that another secret made", () => {
    expect(isOrderKey("order_01ABC", KEY, "another secret of ours")).toBe(false)
  })
})
