import { describe, expect, it } from "vitest"
import { noteAfterImport, noteWithCaretaker } from "./caretaker-note"

describe("the caretaker in the note", () => {
  it.each([
    [null, null, null],
    ["Dekat pasar", null, "Dekat pasar"],
    [null, "KH. Contoh", "Pengasuh: KH. Contoh"],
    ["Dekat pasar", "KH. Contoh", "Dekat pasar\nPengasuh: KH. Contoh"],
  ])("of %j and %j is %j", (note, caretaker, expected) => {
    expect(noteWithCaretaker(note, caretaker)).toBe(expected)
  })

  it("is never cut off by a long note", () => {
    const note = noteWithCaretaker("x".repeat(2000), "KH. Contoh")
    expect(note).toHaveLength(2000)
    expect(note).toContain("\nPengasuh: KH. Contoh")
  })

  it.each([
    [null, "Pengasuh: KH. A", "Pengasuh: KH. A"],
    ["Lama", "Pengasuh: KH. A", "Lama\nPengasuh: KH. A"],
    ["Lama\nPengasuh: KH. A", "Pengasuh: KH. A", "Lama\nPengasuh: KH. A"],
    ["Lama", "Baru\nPengasuh: KH. A", "Baru\nPengasuh: KH. A"],
    ["x".repeat(1999), "Pengasuh: KH. A", "x".repeat(1999)],
  ])("joins what an entry says", (before, note, expected) => {
    expect(noteAfterImport(before, note)).toBe(expected)
  })
})
