import { describe, expect, it } from "vitest"
import { nextCourierStep } from "./courier-step"
import type { OrderState } from "./order-states"

const NUMBER = "JNE000042"
const part = (state: OrderState, tracking_number: string | null = NUMBER) => ({
  ...{ state, tracking_number, due_at: new Date() },
})
const booked = (status: string, waybill: string | null = "jne 000042") => ({
  ...{ status, waybill },
})

describe("nextCourierStep", () => {
  it.each([
    ["processing", null, "booked", { kind: "note", tracking_number: NUMBER }],
    ["processing", NUMBER, "pickup_underway", null],
    ["processing", NUMBER, "on_hold", null],
    ["processing", NUMBER, "in_transit", { kind: "ship" }],
    ["processing", null, "delivered", { kind: "ship" }],
    ["processing", null, "returned", { kind: "ship" }],
    ["processing", NUMBER, "cancelled", { kind: "note" }],
    ["processing", null, "cancelled", null],
    ["shipped", NUMBER, "booked", null],
    ["shipped", NUMBER, "in_transit", null],
    ["shipped", NUMBER, "delivered", { kind: "receive" }],
    ["shipped", NUMBER, "return_underway", { kind: "hold" }],
    ["shipped", NUMBER, "lost", { kind: "hold" }],
    ["delivered", NUMBER, "in_transit", null],
    ["delivered", NUMBER, "delivered", null],
    ["delivered", NUMBER, "returned", { kind: "hold" }],
    ["completed", NUMBER, "returned", null],
    ["cancelled", null, "in_transit", null],
    ["to_process", null, "in_transit", null],
  ] as const)("of %s with %s, told %s, is %j", (state, number, said, step) => {
    const next = nextCourierStep(part(state, number), booked(said))
    if (step) expect(next).toMatchObject(step)
    else expect(next).toBeNull()
  })

  it.each(["delivered", "returned", "cancelled"])(
    "leaves what was sent under another number: %s",
    (said) => {
      expect(
        nextCourierStep(part("shipped", "SICEPAT77"), booked(said))
      ).toBeNull()
    }
  )

  it.each([null, "", "J1", "JNE/42-0000"])(
    "waits for a number that is one: %s",
    (waybill) => {
      expect(
        nextCourierStep(part("processing", null), booked("in_transit", waybill))
      ).toBeNull()
    }
  )

  it("stops the clock once", () => {
    const held = { ...part("shipped"), due_at: null }
    expect(nextCourierStep(held, booked("lost"))).toBeNull()
  })
})
