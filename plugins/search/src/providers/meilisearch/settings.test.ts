import { describe, expect, it } from "vitest"
import type { FieldDefinition } from "../../lib/search-module"
import { indexSettings } from "./settings"

const fields: Record<string, FieldDefinition> = {
  id: { type: "keyword", filterable: true },
  title: { type: "text", searchable: { weight: 3 } },
  description: { type: "text", searchable: true, retrievable: false },
  price_min: { type: "integer", filterable: false, facetable: true },
  sold: { type: "integer", sortable: true },
}

describe("indexSettings", () => {
  it("lists attributes as the definition declares them", () => {
    expect(indexSettings(fields)).toMatchObject({
      searchableAttributes: [
        "title_norm",
        "names_norm",
        "codes",
        "keywords_norm",
      ],
      displayedAttributes: ["id", "title", "price_min", "sold"],
      filterableAttributes: ["id", "price_min", "price_min__band"],
      sortableAttributes: ["id", "sold"],
    })
  })

  it("lets an asked order rule, and sales decide last", () => {
    const rules = indexSettings(fields).rankingRules
    expect(rules?.[0]).toBe("sort")
    expect(rules?.at(-1)).toBe("sold:desc")
    expect(indexSettings({}).rankingRules?.at(-1)).toBe("exactness")
  })

  it("makes every word of a group name all others", () => {
    const { synonyms } = indexSettings(fields, [
      [["peci"], ["kopiah"], ["songkok"]],
      [["oleholeh"], ["buah", "tangan"]],
      [["kopiah"], ["kupiah"]],
    ])
    expect(synonyms).toEqual({
      peci: ["kopiah", "songkok"],
      kopiah: ["peci", "songkok", "kupiah"],
      songkok: ["peci", "kopiah"],
      oleholeh: ["buah tangan"],
      "buah tangan": ["oleholeh"],
      kupiah: ["kopiah"],
    })
  })
})
