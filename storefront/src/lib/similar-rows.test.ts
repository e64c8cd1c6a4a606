import { expect, it } from "vitest"
import { readSimilar, similarName } from "./similar-rows"

it("reads what was said of each similar row", () => {
  expect(
    readSimilar({
      [similarName(5)]: "same",
      [similarName(12)]: "other",
      [similarName(13)]: "later",
      [similarName(14)]: "x",
      "baris-0": "same",
      "baris-x": "other",
      duplicates: "same",
    })
  ).toEqual({ same_rows: [5], other_rows: [12] })
})
