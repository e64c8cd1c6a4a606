import { describe, expect, it } from "vitest"
import { fits, matchesValue } from "./criteria.ts"
import { readProducts } from "./fixture.ts"
import { judge, readQueries } from "./queries.ts"

const products = readProducts().map(({ facts }) => facts)
const queries = readQueries()
const kinds = [...new Set(queries.map(({ kind }) => kind))]

describe("the judged questions", () => {
  it("are 180, each its own", () => {
    expect(queries).toHaveLength(180)
    expect(new Set(queries.map(({ id }) => id)).size).toBe(180)
    expect(new Set(queries.map(({ q }) => q)).size).toBe(180)
    expect(kinds).toHaveLength(12)
  })

  it.each(kinds)("hold fifteen of the class %s, three held out", (kind) => {
    const ofKind = queries.filter((query) => query.kind === kind)
    expect(ofKind).toHaveLength(15)
    expect(ofKind.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(3)
  })

  it("have an answer, but for those that must show nothing", () => {
    const unanswered = queries.filter(
      (query) => !products.some((facts) => judge(query, facts) >= 2)
    )
    expect([...new Set(unanswered.map(({ kind }) => kind))]).toEqual([
      "nothing",
    ])
    expect(unanswered).toHaveLength(15)
  })

  it("name no value and no rule that no product fits", () => {
    const idle = queries.flatMap(({ id, criteria }) =>
      criteria.flatMap(({ text, ways }) => [
        ...(products.some((facts) => fits(ways, facts))
          ? []
          : [`${id} ${text}`]),
        ...ways
          .flat()
          .filter(({ sign }) => sign === "=")
          .flatMap(({ field, values }) =>
            values
              .filter(
                (wanted) =>
                  !products.some((facts) =>
                    [facts[field]]
                      .flat()
                      .some((value) => matchesValue(wanted, String(value)))
                  )
              )
              .map((value) => `${id} ${field}=${value}`)
          ),
      ])
    )
    expect(idle).toEqual([])
  })
})
