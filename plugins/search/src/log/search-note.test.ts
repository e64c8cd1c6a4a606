import { describe, expect, it } from "vitest"
import { readNote, writeNote } from "./search-note"

const SECRET = "only-for-the-tests"
const search = {
  ...{ typed: "Kripik PISANG budi@contoh.test", correctedTo: null },
  ...{ found: 3, engine: "postgres-id", area: "32.02.27" },
}
const noted = {
  ...{ words: "keripik pisang", corrected_to: null },
  ...{ found: 3, engine: "postgres-id", area_code: "32.02.27" },
}
const note = () => writeNote(search, SECRET) ?? ""

describe("the note of a search", () => {
  it("says what the log keeps, and nothing of a person", () => {
    expect(readNote(note(), SECRET)).toEqual(noted)
  })

  it("is one for all pages of a list", () => {
    expect(writeNote({ ...search }, SECRET)).toBe(note())
  })

  it("is none where nothing of the words may be kept", () => {
    expect(writeNote({ ...search, typed: "0812 3456 7890" }, SECRET)).toBeNull()
  })

  it("is believed only as it was written, by this shop", () => {
    const [text = "", signature = ""] = note().split(".")
    const other = Buffer.from(
      JSON.stringify({ ...noted, words: "apa saja" })
    ).toString("base64url")
    for (const forged of ["", ".", text, `${text}.`, `${other}.${signature}`]) {
      expect(readNote(forged, SECRET)).toBeUndefined()
    }
    expect(readNote(note(), "of-another-shop")).toBeUndefined()
  })
})
