import { describe, expect, it } from "vitest"
import {
  anchorOf,
  APPLICATION_STEPS,
  findStep,
  mendPath,
  partOf,
  pathAfter,
  progressOf,
  stateOfPart,
} from "./application-steps"

it("leads from step to step, and at last back to the case", () => {
  const paths = APPLICATION_STEPS.map((step) => pathAfter("appl_1", step))
  expect(paths[0]).toBe("/penjual/pengajuan/appl_1/profil")
  expect(paths.at(-1)).toBe("/penjual/pengajuan/appl_1")
})

it("knows its pages", () => {
  expect(findStep("berkas")?.part).toBe("papers")
  expect(findStep("lain")).toBeNull()
})

it.each([
  ["profile.story", "profile", "story", "/profil#story"],
  ["address.district_code", "address", "district_q", "/alamat#district_q"],
  ["paper:bank_book", "papers", "paper-bank_book", "/berkas#paper-bank_book"],
])("finds where %s is mended", (path, part, anchor, place) => {
  expect(partOf(path)).toBe(part)
  expect(anchorOf(path)).toBe(anchor)
  expect(mendPath("appl_1", path)).toBe(`/penjual/pengajuan/appl_1${place}`)
})

describe("progress", () => {
  const found = {
    missing: ["bank.number", "paper:nib"],
    open: ["profile.story"],
  }

  it("tells what was sent back from what is missing and what is done", () => {
    expect(stateOfPart("profile", found)).toBe("revision")
    expect(stateOfPart("papers", found)).toBe("missing")
    expect(stateOfPart("contact", found)).toBe("done")
  })

  it("counts the parts that are done", () => {
    expect(progressOf(found)).toEqual({ done: 3, all: 6 })
    expect(progressOf({ missing: [], open: [] })).toEqual({ done: 6, all: 6 })
  })
})
