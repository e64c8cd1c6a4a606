import { expect, it } from "vitest"
import { readRevisions, reasonName, tickName } from "./revision-form"

it("reads what was ticked, with its reasons", () => {
  const typed = {
    [tickName("profile.story")]: "1",
    [reasonName("profile.story")]: " Terlalu singkat. ",
    [tickName("paper:nib")]: "1",
    [reasonName("paper:nib")]: "x",
    [reasonName("bank.holder")]: "Tidak dicentang.",
    note: "Terima kasih",
  }
  expect(readRevisions(typed)).toEqual({
    items: [
      { path: "profile.story", reason: "Terlalu singkat." },
      { path: "paper:nib", reason: "x" },
    ],
    faults: ["reason:paper:nib"],
  })
  expect(readRevisions({ note: "" })).toEqual({ items: [], faults: [] })
})
