import { describe, expect, it } from "vitest"
import { describeAudit, describeStatus } from "./words"

const counts = { products: 12, missing: 1, different: 2, surplus: 3 }

describe("describeAudit", () => {
  it("tells the drift", () => {
    expect(describeAudit({ engine: "postgres", ...counts, error: null })).toBe(
      "Search, postgres: 12 products compared, 1 missing, 2 different, 3 too many"
    )
  })

  it("tells why it broke off", () => {
    expect(
      describeAudit({ engine: "meilisearch", ...counts, error: "ECONNREFUSED" })
    ).toBe("Search, meilisearch: the audit broke off: ECONNREFUSED")
  })
})

describe("describeStatus", () => {
  it("tells each engine and what was laid aside", () => {
    const lines = describeStatus({
      engine: "postgres",
      engines: [
        {
          ...{ engine: "postgres", version: 3, lag_seconds: 1.4, waiting: 2 },
          ...{ dead: 1, filling: null, audit: null },
        },
      ],
      dead_letters: [
        {
          ...{ id: "sdirty_1", kind: "product", ref: "prod_1", engine: "all" },
          ...{ error: "ditolak", dead_at: new Date(0) },
        },
      ],
    })
    expect(lines).toEqual([
      "Search: postgres answers",
      "Search, postgres: version 3, 2 marks wait, the oldest for 1 s, 1 laid aside",
      "Search, postgres: not audited yet",
      "Search, all: laid aside product prod_1: ditolak",
    ])
  })
})
