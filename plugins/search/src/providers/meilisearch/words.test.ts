import { describe, expect, it } from "vitest"
import type { FieldDefinition } from "../../lib/search-module"
import { documentWords } from "./words"

const fields: Record<string, FieldDefinition> = {
  id: { type: "keyword" },
  title: { type: "text", searchable: { weight: 3 } },
  title_en: { type: "text", searchable: { weight: 2 } },
  names: { type: "text", array: true, searchable: { weight: 2 } },
  sku: { type: "keyword", array: true, searchable: { weight: 2 } },
  description: { type: "text", searchable: true },
}

describe("documentWords", () => {
  it("folds every searched field into the list of its weight, and all stems into the last", () => {
    expect(
      documentWords(fields, {
        id: "prod_1",
        title: "Séri KERIPIK 500 gr",
        title_en: "Banana Chips",
        names: ["Chips", "Camilan"],
        sku: ["KRP 01"],
        description: "Renyah dan gurih",
      })
    ).toEqual({
      title_norm: "seri keripik 500gram",
      names_norm: "banana chips cemilan",
      codes: "krp 01",
      keywords_norm: "renyah gurih seri keripik 500gram banana chips cemil",
    })
  })

  it("holds nothing for what is missing", () => {
    expect(
      documentWords(fields, { id: "prod_2", title: "Sarung", title_en: null })
    ).toEqual({
      title_norm: "sarung",
      names_norm: "",
      codes: "",
      keywords_norm: "sarung",
    })
  })
})
