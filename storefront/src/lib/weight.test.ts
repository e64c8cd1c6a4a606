import { expect, it } from "vitest"
import { formatWeight } from "./weight"

it.each([
  [250, "id", "250 g"],
  [999, "en", "999 g"],
  [1000, "id", "1 kg"],
  [1500, "id", "1,5 kg"],
  [1500, "en", "1.5 kg"],
  [5125, "id", "5,13 kg"],
] as const)("%d grams in %s → %s", (grams, language, text) => {
  expect(formatWeight(grams, language)).toBe(text)
})
