import { describe, expect, it } from "vitest"
import { normaliseText } from "./normalise"
import { COMPOUNDS, SPELLINGS } from "./spellings"

describe("SPELLINGS", () => {
  it("leads from any spelling to one that leads nowhere else", () => {
    for (const [written, kept] of SPELLINGS) {
      expect(normaliseText(written), written).toBe(kept)
      expect(normaliseText(kept), kept).toBe(kept)
    }
  })

  it("joins compounds to words that are kept", () => {
    for (const [written, kept] of COMPOUNDS) {
      expect(normaliseText(written), written).toBe(kept)
      expect(normaliseText(kept), kept).toBe(kept)
    }
  })
})
