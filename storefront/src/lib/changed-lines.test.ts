import { expect, it } from "vitest"
import { changedLines } from "./changed-lines"

it("marks the lines that the other text has not", () => {
  expect(changedLines("A\n\nB baru \nC", "C\nA\nB")).toEqual([
    { text: "A", isChanged: false },
    { text: "", isChanged: false },
    { text: "B baru ", isChanged: true },
    { text: "C", isChanged: false },
  ])
})
