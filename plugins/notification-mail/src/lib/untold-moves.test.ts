import { describe, expect, it } from "vitest"
import { type PartEvent, untoldMovesOf } from "./untold-moves"

const at = new Date("2026-11-26T03:00:00Z")
const later = new Date("2026-11-26T03:00:01Z")
const earlier = new Date("2026-11-26T02:00:00Z")

const event = (
  from: string | null,
  to: string,
  part: Partial<PartEvent["part"]> = {},
  action = "move"
): PartEvent => ({
  ...{ action, from, to, at },
  part: {
    ...{ id: "so_1", order_id: "order_1", state: to, cancelled_by: null },
    ...part,
  },
})
const mail = (template: string, resource_id: string, created_at = later) => ({
  ...{ template, resource_id, created_at },
})

describe("moves that nobody was told of", () => {
  it("are those without a mail about the part since then", () => {
    const events = [event("processing", "shipped")]
    const untold = [
      { kind: "parcel", id: "so_1", from: "processing", to: "shipped" },
    ]
    expect(untoldMovesOf(events, [])).toEqual(untold)
    expect(untoldMovesOf(events, [mail("parcel-shipped", "so_1")])).toEqual([])
    const others = [
      mail("parcel-processing", "so_1", earlier),
      mail("parcel-shipped", "so_2"),
      mail("order-money-owed", "so_1"),
    ]
    expect(untoldMovesOf(events, others)).toEqual(untold)
  })

  it("are not those that a part has moved on from, nor its beginning", () => {
    const gone = event("to_process", "processing", { state: "shipped" })
    const begun = event(null, "waiting_payment")
    expect(untoldMovesOf([gone, begun], [])).toEqual([])
  })

  it("are not time that was given, nor what was taken back", () => {
    const lines = ["put_off", "await_courier"].map((action) =>
      event("processing", "processing", {}, action)
    )
    expect(untoldMovesOf(lines, [])).toEqual([])
    const corrected = event("shipped", "shipped", {}, "retrack")
    const undo = { ...event("shipped", "shipped", {}, "undo"), at: later }
    expect(untoldMovesOf([corrected], [])).toHaveLength(1)
    expect(untoldMovesOf([corrected, undo], [])).toEqual([])
    const again = { ...corrected, at: new Date("2026-11-26T04:00:00Z") }
    expect(untoldMovesOf([corrected, undo, again], [])).toHaveLength(1)
  })

  it("are told to each shop, though the buyer is told once for all", () => {
    const paid = [
      event("waiting_payment", "to_process"),
      event("waiting_payment", "to_process", { id: "so_2" }),
    ]
    const mails = [
      mail("parcel-paid", "order_1"),
      mail("shop-order-new", "so_1"),
    ]
    expect(untoldMovesOf(paid, mails)).toEqual([
      { kind: "parcel", id: "so_2", from: "waiting_payment", to: "to_process" },
    ])
  })

  it("are an end without money once an order, and only as its own mail", () => {
    const ended = { cancelled_by: "system" }
    const parts = [
      event("waiting_payment", "cancelled", ended),
      event("waiting_payment", "cancelled", { ...ended, id: "so_2" }),
    ]
    expect(
      untoldMovesOf(parts, [mail("parcel-paid", "order_1", later)])
    ).toEqual([{ kind: "expired", order_id: "order_1" }])
    expect(untoldMovesOf(parts, [mail("order-expired", "order_1")])).toEqual([])
  })

  it("are a purchase that its buyer took back, told once for all its parts", () => {
    const back = event("waiting_payment", "cancelled", {
      cancelled_by: "buyer",
    })
    expect(untoldMovesOf([back], [])).toHaveLength(1)
    const told = [mail("parcel-purchase_cancelled", "order_1")]
    expect(untoldMovesOf([back], told)).toEqual([])
  })
})
