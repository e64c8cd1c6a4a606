import { expect, it } from "vitest"
import { PartTimes } from "./part-times.mjs"

const MINUTE = 60_000

it("tells how long each part took and beside what", async () => {
  let now = 5 * MINUTE
  const times = new PartTimes(() => now)
  await times.measure("set-up", async () => {
    now += 7.5 * MINUTE
  })
  await times.measure("integration", async () => {
    now += MINUTE
    const checks = times.measure("checks", async () => {
      now += 4 * MINUTE
    })
    await checks
    now += 6 * MINUTE
  })
  expect(times.lines()).toEqual([
    "  set-up        7.5 min   (0.0 to 7.5)",
    "  integration  11.0 min   (7.5 to 18.5)",
    "  checks        4.0 min   (8.5 to 12.5)",
  ])
})

it("keeps the time of a part that failed", async () => {
  let now = 0
  const times = new PartTimes(() => now)
  const failing = times.measure("faults", async () => {
    now += 2 * MINUTE
    throw new Error("no")
  })
  await expect(failing).rejects.toThrow("no")
  expect(times.lines()).toEqual(["  faults        2.0 min   (0.0 to 2.0)"])
})
