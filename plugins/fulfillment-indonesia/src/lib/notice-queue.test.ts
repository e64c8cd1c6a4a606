import { expect, it } from "vitest"
import { MAX_TRIES, pauseAfter } from "./notice-queue"

it("waits longer after each try, and never longer than an hour", () => {
  expect([1, 2, 3, 7, 8, MAX_TRIES].map(pauseAfter)).toEqual([
    30, 60, 120, 1920, 3600, 3600,
  ])
})
