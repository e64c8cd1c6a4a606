import { describe, expect, it } from "vitest"
import {
  dueSlots,
  GIVE_UP_DAYS,
  givenUpUntil,
  OPEN_STATUSES,
} from "./booking-clock"

const now = new Date("2026-11-27T05:00:00Z")
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

/** As the query has it. */
const isDue = ({ made, asked }: { made: Date; asked: Date }) =>
  dueSlots(now).some(
    ({ made_after, made_until, asked_until }) =>
      made > made_after && made <= made_until && asked <= asked_until
  )

describe("a booking is asked about", () => {
  it.each([
    // Hours since it was made, since it was asked about.
    [2, 0.9, false],
    [2, 1, true],
    [71, 1, true],
    [72, 1, false],
    [72, 6, true],
    [13 * 24, 5, false],
    [13 * 24, 6, true],
    [14 * 24, 23, false],
    [14 * 24, 24, true],
    [30 * 24 - 1, 24, true],
    [30 * 24, 700, false],
  ])("made %d hours ago, asked %d hours ago: %j", (made, asked, due) => {
    expect(isDue({ made: ago(made), asked: ago(asked) })).toBe(due)
  })

  it("in one slot at any age, until it is given up", () => {
    for (let hours = 0; hours < GIVE_UP_DAYS * 24; hours += 1) {
      const made = ago(hours)
      expect(
        dueSlots(now).filter(
          ({ made_after, made_until }) =>
            made > made_after && made <= made_until
        )
      ).toHaveLength(1)
      expect(made > givenUpUntil(now)).toBe(true)
    }
    expect(ago(GIVE_UP_DAYS * 24)).toEqual(givenUpUntil(now))
  })

  it("while its courier has something left to do", () => {
    expect(OPEN_STATUSES).toEqual([
      ...["asked", "booked", "pickup_underway", "in_transit"],
      ...["out_for_delivery", "on_hold", "return_underway"],
    ])
  })
})
