import { describe, expect, it } from "vitest"
import { ApiError } from "./api-error"

describe("ApiError", () => {
  it("keeps the backend's code and field", () => {
    const error = ApiError.fromBody(400, {
      type: "invalid_data",
      code: "stock_short",
      message: "Stok tinggal 2",
      field: "quantity",
    })
    expect(error).toMatchObject({
      status: 400,
      code: "stock_short",
      field: "quantity",
      isUnreachable: false,
    })
  })

  it("falls back to the type, then to unknown", () => {
    expect(ApiError.fromBody(404, { type: "not_found" }).code).toBe("not_found")
    expect(ApiError.fromBody(502, "<html>").code).toBe("unknown")
    expect(ApiError.fromBody(502, "<html>").isUnreachable).toBe(true)
  })

  it("tells a slow backend from one that is down", () => {
    const timeout = new DOMException("late", "TimeoutError")
    expect(ApiError.fromNetwork(timeout).code).toBe("backend_slow")
    expect(ApiError.fromNetwork(new TypeError("fetch failed")).code).toBe(
      "backend_down"
    )
  })
})
