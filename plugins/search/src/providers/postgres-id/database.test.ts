import { expect, it, vi } from "vitest"
import { Database, type SqlClient } from "./database"

/** A database of one read at a time whose reads end when they are told to. */
function slowDatabase() {
  const client: SqlClient = {
    query: () => Promise.resolve({ rows: [], rowCount: 0 }),
  }
  const database = new Database(
    () => ({
      client: {
        acquireConnection: () => Promise.resolve(client),
        releaseConnection: () => Promise.resolve(),
      },
    }),
    { statementTimeoutMs: 100, maxReads: 1 }
  )
  const ends: (() => void)[] = []
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)))
  return { database, work, end: () => ends.shift()?.() }
}

it("leaves out reads that waited longer than one may take", async () => {
  vi.useFakeTimers()
  const { database, work, end } = slowDatabase()
  const first = database.read(work)
  const outcomes = [0, 1].map(() =>
    database.read(work).then(
      () => "read",
      () => "left out"
    )
  )
  await vi.advanceTimersByTimeAsync(101)
  end()
  await first
  expect(await Promise.all(outcomes)).toEqual(["left out", "left out"])
  expect(work).toHaveBeenCalledTimes(1)

  const next = database.read(work)
  await vi.advanceTimersByTimeAsync(0)
  end()
  await next
  expect(work).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
