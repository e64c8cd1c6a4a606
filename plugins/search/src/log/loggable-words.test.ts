import { expect, it } from "vitest"
import { loggableWords } from "./loggable-words"

it.each([
  ["Kripik PISANG 500 gr", "keripik pisang 500gram"],
  ["budi@contoh.test madu", "madu"],
  ["0812-3456-7890 madu", "madu"],
  ["+62 812 3456 7890", ""],
  ["nik 3202012345678901", "nik"],
  ["sarung 25.000", "sarung 25000"],
  [
    `${"a b ".repeat(24)}cd \u{20000}\u{20000}`,
    `${"b ".repeat(24)}cd \u{20000}\u{20000}`,
  ],
])("keeps of %j only %j", (typed, words) => {
  expect(loggableWords(typed)).toBe(words)
})
