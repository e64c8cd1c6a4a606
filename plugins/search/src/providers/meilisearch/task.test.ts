import { describe, expect, it } from "vitest"
import { assertSucceeded, type SettledTask } from "./task"

const task = (status: string, code?: string): SettledTask => ({
  uid: 7,
  type: "indexCreation",
  status,
  error: code ? { code, message: "words of the engine" } : null,
})

describe("assertSucceeded", () => {
  it("accepts a task that did its work", () => {
    expect(() => assertSucceeded(task("succeeded"))).not.toThrow()
  })

  it("throws the code of a task that failed", () => {
    expect(() => assertSucceeded(task("failed", "index_not_found"))).toThrow(
      "task 7 (indexCreation) is failed (index_not_found): words of the engine"
    )
  })

  it("accepts only the failures that it was told of", () => {
    const failed = task("failed", "index_already_exists")
    expect(() =>
      assertSucceeded(failed, ["index_already_exists"])
    ).not.toThrow()
    expect(() => assertSucceeded(failed, ["index_not_found"])).toThrow()
  })

  it.each(["canceled", "enqueued", "processing"])("throws for %s", (status) => {
    expect(() => assertSucceeded(task(status), ["x"])).toThrow(status)
  })
})
