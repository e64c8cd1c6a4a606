import { describe, expect, it } from "vitest"
import { endOfWait, judgeLateBooking, MOST_WAITS } from "./late-booking"

const part = {
  state: "processing" as const,
  ...{ tracking_number: null, due_at: new Date("2026-11-27T17:00:00Z") },
}
const said = (status: string, waybill: string | null = "SCP000001") => ({
  ...{ status, waybill },
})

describe("judgeLateBooking", () => {
  it.each(["in_transit", "out_for_delivery", "delivered"])(
    "lets a part follow a parcel that is %s",
    (status) => {
      expect(judgeLateBooking(part, { said: said(status), waits: 0 })).toBe(
        "follow"
      )
      expect(
        judgeLateBooking(part, { said: said(status), waits: MOST_WAITS })
      ).toBe("follow")
    }
  )

  it.each(["return_underway", "returned", "lost"])(
    "lets a part follow a parcel that left and is %s: an officer looks",
    (status) => {
      expect(judgeLateBooking(part, { said: said(status), waits: 0 })).toBe(
        "follow"
      )
    }
  )

  it("never ends what was fetched, though its number is still to come", () => {
    expect(
      judgeLateBooking(part, {
        ...{ said: said("in_transit", null), waits: MOST_WAITS + 9 },
      })
    ).toBe("wait")
  })

  it.each([null, "pickup_underway", "on_hold"])(
    "waits where the courier says %j, and not for ever",
    (status) => {
      const answer = status ? said(status) : null
      const verdicts = Array.from({ length: MOST_WAITS + 2 }, (_, waits) =>
        judgeLateBooking(part, { said: answer, waits })
      )
      expect(verdicts).toEqual([
        ...Array.from({ length: MOST_WAITS }, () => "wait"),
        ...["end", "end"],
      ])
    }
  )

  it.each(["booked", "cancelled"])(
    "ends what nobody has fetched: %s",
    (status) => {
      expect(judgeLateBooking(part, { said: said(status), waits: 0 })).toBe(
        "end"
      )
    }
  )
})

describe("endOfWait", () => {
  it.each([
    // Times of Jakarta are seven hours ahead.
    ["2026-11-26T17:00:30Z", "2026-11-27T17:00:00Z"],
    ["2026-11-27T04:59:00Z", "2026-11-27T17:00:00Z"],
    ["2026-11-27T05:00:00Z", "2026-11-28T17:00:00Z"],
    ["2026-11-27T16:50:00Z", "2026-11-28T17:00:00Z"],
  ])("of a wait from %s on", (now, end) => {
    expect(endOfWait(new Date(now))).toEqual(new Date(end))
  })
})
