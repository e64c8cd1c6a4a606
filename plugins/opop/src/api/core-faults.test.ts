import { describe, expect, it } from "vitest"
import { coreFault } from "./core-faults"

describe("coreFault", () => {
  it.each([
    [
      "Not enough stock available for item iitem_1 at location sloc_1",
      "stock_short",
    ],
    ["Some variant does not have the required inventory", "stock_short"],
    [
      "Variants variant_1, variant_2 do not exist or belong to a product that is not published",
      "product_unavailable",
    ],
    ["Variants with IDs variant_1 do not have a price", "product_unavailable"],
    ["Shipping options with IDs so_1, so_2 do not have a price", "no_service"],
    ["Payment collection has not been initiated for cart", "payment_missing"],
    ["Payment sessions are required to complete cart", "payment_missing"],
    ["Could not delete all payment sessions", "payment_not_released"],
    ["Cannot complete a cart with no items", "cart_empty"],
    ["Cart cart_1 is already completed.", "cart_completed"],
    ["Cart is already being completed by another request", "cart_busy"],
    ["Timed-out acquiring lock.", "cart_busy"],
    ["Invalid email or password", "login_failed"],
    ["Identity with email already exists", "email_taken"],
  ])("knows %s", (message, code) => {
    expect(coreFault(new Error(message))).toMatchObject({ code })
  })

  it.each([new Error("Something else"), { message: 1 }, null, "text"])(
    "leaves %s to Medusa",
    (error) => {
      expect(coreFault(error)).toBeUndefined()
    }
  )
})
