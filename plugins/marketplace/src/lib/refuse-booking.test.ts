import { describe, expect, it } from "vitest"
import { refuseBooking } from "./refuse-booking"

const facts = {
  ...({ state: "processing", isPaidAtTheDoor: false } as const),
  quoted: { code: "jne", service: "reg" },
}

describe("refuseBooking", () => {
  it.each([
    [{}, null],
    [{ state: "to_process" }, "order_move_not_allowed"],
    [{ state: "shipped" }, "order_move_not_allowed"],
    [{ quoted: null }, "booking_not_quoted"],
    [{ isPaidAtTheDoor: true }, "booking_not_for_cash"],
  ] as const)("of %j is %s", (change, refusal) => {
    expect(refuseBooking({ ...facts, ...change })).toBe(refusal)
  })
})
