import { POSTAL_CODE } from "../numbers"
import type { RecordInput } from "../pesantren-input"
import { noteWithCaretaker } from "./caretaker-note"
import * as read from "./cells"
import type { ImportField } from "./fields"
import type { RowCells } from "./row-cells"

const FIRST_COHORT = 2019

/** What of a row goes into the office's record, but its number and its place. */
export const readRecord = (cells: RowCells): RecordInput => ({
  ...readAddress(cells),
  ...readPeople(cells),
  ...readProgramme(cells),
})

function readAddress(cells: RowCells): RecordInput {
  const village = cells.short("village", 60)
  const hamlet = cells.short("hamlet", 100)
  return {
    street: cells.short("street", 300),
    hamlet:
      [hamlet, village && `Desa ${village.replace(/^(desa|ds\.?)\s+/i, "")}`]
        .filter(Boolean)
        .join(", ")
        .slice(0, 100) || null,
    rt_rw: cells.short("rt_rw", 20),
    postal_code: cells.value(
      "postal_code",
      (cell) => (!cell ? null : POSTAL_CODE.test(cell) ? cell : undefined),
      "number_invalid"
    ),
  }
}

function readPeople(cells: RowCells): RecordInput {
  const count = (field: ImportField) =>
    cells.value(field, read.readCount, "number_invalid")
  const caretaker = cells.short("caretaker", 100)
  const contact = cells.short("contact_name", 100)
  const unplaced = contact === null || contact === caretaker ? null : caretaker
  if (unplaced !== null) cells.report("caretaker_noted", "caretaker")
  return {
    santri_resident: count("santri_resident"),
    santri_day: count("santri_day"),
    santri_male: count("santri_male"),
    santri_female: count("santri_female"),
    teachers: count("teachers"),
    workers: count("workers"),
    foundation_name: cells.short("foundation_name", 200),
    cooperative_name: cells.short("cooperative_name", 200),
    licence_number: cells.short("licence_number", 60),
    // The caretaker's name is public only with consent: the office keeps it,
    // as the contact or, where that is another person, in the note.
    contact_name: contact ?? caretaker,
    note: noteWithCaretaker(cells.short("note", 2000), unplaced),
    contact_duty:
      cells.short("contact_duty", 100) ??
      (contact === null && caretaker !== null ? "Pengasuh" : null),
    contact_phone: cells.value(
      "contact_phone",
      read.readFirstPhone,
      "phone_invalid"
    ),
  }
}

function readProgramme(cells: RowCells): RecordInput {
  return {
    potential: cells.short("potential", 2000),
    businesses: read.readProducts(cells.text("products")),
    ...orNothing("readiness", cells.value("readiness", read.readReadiness)),
    ...orNothing("opop_stage", cells.value("opop_stage", read.readStage)),
    cohort_year: cells.value(
      "cohort_year",
      (cell) => read.readYear(cell, FIRST_COHORT),
      "number_invalid"
    ),
    opop_class: cells.value("opop_class", read.readClass),
    opop_field: cells.value("opop_field", read.readField),
  }
}

const orNothing = <K extends string, T>(key: K, value: T | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<K, T>>
