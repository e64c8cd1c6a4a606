import type {
  CreatePesantren,
  UpdatePesantren,
} from "../../lib/pesantren-input"
import { toChangedRow, toNewRow } from "../../lib/pesantren-rows"

/** Types of the columns that an import writes. */
const FACE = {
  founded_year: "integer",
  kind: "text",
  latitude: "real",
  longitude: "real",
  opop_badge: "text",
} as const

const RECORD = {
  nspp: "text",
  licence_number: "text",
  foundation_name: "text",
  cooperative_name: "text",
  street: "text",
  hamlet: "text",
  rt_rw: "text",
  postal_code: "text",
  exact_latitude: "real",
  exact_longitude: "real",
  santri_resident: "integer",
  santri_day: "integer",
  santri_male: "integer",
  santri_female: "integer",
  teachers: "integer",
  workers: "integer",
  counts_as_of: "timestamptz",
  potential: "text",
  businesses: "jsonb",
  readiness: "text",
  opop_stage: "text",
  cohort_year: "integer",
  opop_class: "text",
  opop_field: "text",
  contact_name: "text",
  contact_duty: "text",
  contact_phone: "text",
  source: "text",
  verified_by: "text",
  verified_at: "timestamptz",
  note: "text",
} as const

const namesOf = (columns: object) => Object.keys(columns).join(", ")
const typesOf = (columns: object) =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${String(type)}`)
    .join(", ")
const keep = (table: string, columns: object) =>
  Object.keys(columns)
    .map((name) => `${name} = coalesce(x.${name}, ${table}.${name})`)
    .join(", ")

const ENTRY = {
  id: "text",
  slug: "text",
  name: "text",
  province_code: "text",
  regency_code: "text",
  district_code: "text",
  ...FACE,
}

export const INSERT_ENTRIES = `
  insert into pesantren (${namesOf(ENTRY)})
  select ${namesOf(ENTRY)} from jsonb_to_recordset(?::jsonb) as x(${typesOf(ENTRY)})`

/** Columns that must say something have their defaults here. */
export const INSERT_RECORDS = `
  insert into pesantren_record (id, pesantren_id, ${namesOf(RECORD)})
  select record_id, id, ${Object.keys(RECORD)
    .map((name) =>
      name === "readiness"
        ? "coalesce(readiness, 'none')"
        : name === "opop_stage"
          ? "coalesce(opop_stage, 'mapped')"
          : name
    )
    .join(", ")}
  from jsonb_to_recordset(?::jsonb) as x(id text, record_id text, ${typesOf(RECORD)})`

export const INSERT_SHOPS = `
  insert into shop (id, pesantren_id)
  select shop_id, id from jsonb_to_recordset(?::jsonb) as x(id text, shop_id text)`

/** What a row leaves empty stays as it is. */
export const UPDATE_ENTRIES = `
  update pesantren p set ${keep("p", FACE)}, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as x(id text, ${typesOf(FACE)})
  where p.id = x.id`

export const UPDATE_RECORDS = `
  update pesantren_record r set ${keep("r", RECORD)}, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as x(id text, ${typesOf(RECORD)})
  where r.pesantren_id = x.id`

/** A new entry as the statements above read it: one object for its three rows. */
export function toInsert(
  entry: CreatePesantren,
  makeId: (prefix: string) => string
) {
  const { record, shop: _, ...row } = toNewRow(entry)
  return {
    ...row,
    ...record,
    id: makeId("psn"),
    record_id: makeId("psnrec"),
    shop_id: makeId("shop"),
  }
}

export function toChange(change: UpdatePesantren) {
  return { ...toChangedRow(change), ...change.record }
}
