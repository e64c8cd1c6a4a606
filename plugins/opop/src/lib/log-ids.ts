import { AREA_CODE } from "./area"

type Values = Record<string, unknown> | null

/** Rows whose names an entry of the log may need, by the kind of their ids. */
const NAMED_ID = /^(offc|slr|mbr|psn)_\w+$/

/** Fields that hold the code of an area. */
const AREA_FIELD = /_code$|^(district|regency|province)$/

export type LogIds = { ids: string[]; areas: string[] }

/** The last part of a path: `address.district_code` is a `district_code`. */
const nameOf = (field: string) => field.split(".").at(-1) ?? field

const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  return Array.isArray(value) ? value.flatMap(textsOf) : []
}

/** Ids and area codes among the values of an entry, and its own row's id. */
export function idsInLog(entry: {
  entity_id: string
  before: Values
  after: Values
}): LogIds {
  const fields = [entry.before, entry.after].flatMap((values) =>
    Object.entries(values ?? {})
  )
  const texts = fields.flatMap(([, value]) => textsOf(value))
  const codes = fields.flatMap(([field, value]) =>
    AREA_FIELD.test(nameOf(field)) ? textsOf(value) : []
  )
  return {
    ids: [...new Set([entry.entity_id, ...texts])].filter((text) =>
      NAMED_ID.test(text)
    ),
    areas: [...new Set(codes)].filter((code) => AREA_CODE.test(code)),
  }
}
