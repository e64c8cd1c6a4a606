import path from "node:path"
import { describe, expect, it } from "vitest"
import { failuresOf } from "./failures.mjs"
import { ROOT } from "./options.mjs"

const file = (/** @type {object} */ given) => ({
  name: path.join(ROOT, "tests/a.spec.ts"),
  status: "passed",
  assertionResults: [],
  ...given,
})

describe("failuresOf", () => {
  it("names each failed test with the head of its message", () => {
    const message = Array.from({ length: 40 }, (_, n) => `line ${n}`).join("\n")
    const [told, ...others] = failuresOf({
      testResults: [
        file({
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "fine" },
            { status: "failed", fullName: "sums", failureMessages: [message] },
          ],
        }),
      ],
    })
    expect(others).toEqual([])
    expect(told).toMatch(/^tests\/a\.spec\.ts > sums\n  line 0\n/)
    expect(told).not.toContain("line 12")
  })

  it("names a file that could not be loaded", () => {
    expect(
      failuresOf({
        testResults: [file({ status: "failed", message: "No such module" })],
      })
    ).toEqual(["tests/a.spec.ts\n  No such module"])
  })

  it("has nothing to tell of what passed, or without a report", () => {
    expect(failuresOf({ testResults: [file({})] })).toEqual([])
    expect(failuresOf(undefined)).toEqual([])
  })
})
