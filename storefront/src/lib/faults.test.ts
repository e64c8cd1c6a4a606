import { describe, expect, it } from "vitest"
import id from "../../messages/id/form.json"
import { faultOf } from "./faults"

describe("faultOf", () => {
  it.each([
    [
      400,
      "stock_short",
      { field: "quantity", error: "stock_short", isSpoken: true },
    ],
    [
      400,
      "insufficient_inventory",
      { field: "quantity", error: "stock_short" },
    ],
    [400, "shop_closed", { alert: "shop_closed", next: "cart" }],
    [409, "amount_mismatch", { alert: "total_changed" }],
    [409, "invalid_state_error", { alert: "busy" }],
    [401, "unauthorized", { alert: "login_needed", next: "login" }],
    [429, "too_many_requests", { alert: "too_many" }],
    [503, "backend_slow", { alert: "backend_slow" }],
    [503, "backend_down", { alert: "backend_down" }],
    [400, "something_new", { alert: "unknown" }],
  ])("tells %s %s", (status, code, fault) => {
    expect(faultOf({ status, code })).toEqual(fault)
  })

  it("has a sentence for everything that it tells", () => {
    const codes = [
      "quantity_invalid",
      "quantity_too_large",
      "stock_short",
      "insufficient_inventory",
      "password_weak",
      "email_missing",
      "district_missing",
      "district_unknown",
      "product_unavailable",
      "shop_closed",
      "shop_on_holiday",
      "range_exceeded",
      "cart_completed",
      "cart_empty",
      "payment_missing",
      "shipping_missing",
      "no_service",
      "amount_mismatch",
      "transfer_not_configured",
      "backend_slow",
    ]
    for (const code of codes) {
      const fault = faultOf({ status: 400, code })
      if (fault.field !== undefined)
        expect(id.errors).toHaveProperty(fault.error)
      else {
        expect(id.faults).toHaveProperty(fault.alert)
        if (fault.next) expect(id.next).toHaveProperty(fault.next)
      }
    }
  })
})
