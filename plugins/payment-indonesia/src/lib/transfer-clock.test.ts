import { describe, expect, it } from "vitest"
import { addHours, clockVerdict, type TransferTimes } from "./transfer-clock"

const START = new Date("2026-11-24T00:00:00Z")
const at = (hours: number) => addHours(START, hours)
const times = (rest: Partial<TransferTimes> = {}): TransferTimes => ({
  state: "awaiting",
  created_at: START,
  expires_at: at(24),
  claimed_at: null,
  reminded: 0,
  ...rest,
})
const verdict = (rest: Partial<TransferTimes>, hours: number) =>
  clockVerdict(times(rest), { escalate_hours: 48 }, at(hours))

describe("clockVerdict", () => {
  it.each([
    ["is quiet at first", {}, 11.9, { event: null, reminder: null }],
    ["reminds at half", {}, 12, { event: null, reminder: 50 }],
    ["reminds once", { reminded: 50 }, 20, { event: null, reminder: null }],
    [
      "reminds again near the end",
      { reminded: 50 },
      21.6,
      { event: null, reminder: 90 },
    ],
    [
      "reminds once when a process slept",
      {},
      23,
      { event: null, reminder: 90 },
    ],
    ["cancels in its time", {}, 24, { event: "expire", reminder: null }],
    [
      "never cancels what is claimed",
      { state: "claimed", claimed_at: at(20) },
      67.9,
      { event: null, reminder: null },
    ],
    [
      "calls an officer to it",
      { state: "claimed", claimed_at: at(20) },
      68,
      { event: "escalate", reminder: null },
    ],
    [
      "leaves to the officer what is called",
      { state: "escalated" },
      500,
      { event: null, reminder: null },
    ],
    [
      "cancels a part that stayed one",
      { state: "short" },
      24,
      { event: "expire", reminder: null },
    ],
    [
      "never touches what is matched",
      { state: "matched" },
      500,
      { event: null, reminder: null },
    ],
    [
      "never touches too much",
      { state: "over" },
      500,
      { event: null, reminder: null },
    ],
  ] as const)("%s", (_, rest, hours, expected) => {
    expect(verdict(rest, hours)).toEqual(expected)
  })
})
