import {
  OPOP_CLASSES,
  OPOP_FIELDS,
  OPOP_STAGES,
  PESANTREN_KINDS,
  READINESS,
} from "../../lib/register"

export type Field = {
  /** Where it stands in the body of the request: `record.nspp`. */
  path: string
  kind: "text" | "long" | "number" | "date" | "choice" | "list"
  /** Values of a choice; texts are at `values.<last part of path>.<value>`. */
  choices?: readonly string[]
  isRequired?: boolean
  /** There is a message at `hints.<path>`. */
  hasHint?: boolean
}

export type FieldGroup = { name: string; fields: Field[] }

/** A form's values by path, all as they stand in the inputs. */
export type FormValues = Record<string, string>

const text = (path: string): Field => ({ path, kind: "text" })
const long = (path: string): Field => ({ path, kind: "long" })
const number = (path: string): Field => ({ path, kind: "number" })
const date = (path: string): Field => ({ path, kind: "date" })
const choice = (
  path: string,
  choices: readonly string[],
  isRequired = false
): Field => ({ path, kind: "choice", choices, isRequired })

/** Public fields of the entry; the district has its own picker. */
export const IDENTITY_GROUPS: FieldGroup[] = [
  {
    name: "identity",
    fields: [
      { path: "name", kind: "text", isRequired: true },
      { path: "slug", kind: "text", hasHint: true },
      { path: "aliases", kind: "list", hasHint: true },
      number("founded_year"),
      choice("kind", PESANTREN_KINDS),
      { path: "caretaker_name", kind: "text", hasHint: true },
      text("award"),
      text("image"),
    ],
  },
  {
    name: "place",
    fields: [
      { path: "latitude", kind: "number", hasHint: true },
      number("longitude"),
    ],
  },
]

/** What only officers and administrators see. */
export const RECORD_GROUPS: FieldGroup[] = [
  {
    name: "register",
    fields: [
      { path: "record.nspp", kind: "text", hasHint: true },
      text("record.licence_number"),
      date("record.licence_date"),
      date("record.licence_until"),
      text("record.foundation_name"),
      text("record.foundation_deed"),
      text("record.foundation_ahu_number"),
      text("record.cooperative_name"),
    ],
  },
  {
    name: "address",
    fields: [
      text("record.street"),
      text("record.hamlet"),
      text("record.rt_rw"),
      text("record.village_code"),
      text("record.postal_code"),
      text("record.landmark"),
    ],
  },
  {
    name: "people",
    fields: [
      number("record.santri_resident"),
      number("record.santri_day"),
      number("record.santri_male"),
      number("record.santri_female"),
      number("record.teachers"),
      number("record.workers"),
      date("record.counts_as_of"),
    ],
  },
  {
    name: "programme",
    fields: [
      long("record.potential"),
      choice("record.readiness", READINESS, true),
      choice("record.opop_stage", OPOP_STAGES, true),
      number("record.cohort_year"),
      choice("record.opop_class", OPOP_CLASSES),
      choice("record.opop_field", OPOP_FIELDS),
    ],
  },
  {
    name: "contact",
    fields: [
      text("record.contact_name"),
      text("record.contact_duty"),
      text("record.contact_phone"),
      text("record.source"),
      long("record.note"),
    ],
  },
]

export const SHOP_GROUPS: FieldGroup[] = [
  {
    name: "shop",
    fields: [
      { path: "shop.name", kind: "text", hasHint: true },
      long("shop.story"),
      long("shop.story_en"),
      text("shop.banner"),
    ],
  },
]

export const ALL_GROUPS = [...IDENTITY_GROUPS, ...RECORD_GROUPS, ...SHOP_GROUPS]

const ALL_FIELDS = ALL_GROUPS.flatMap((group) => group.fields)

/** The key of the message that names a field's value, for choices. */
export const valueKey = (path: string, value: string) =>
  `values.${path.split(".").at(-1)}.${value}`

/** What stands in the inputs for an entry; a new one starts from the defaults. */
export function toValues(entry: object | null): FormValues {
  return Object.fromEntries(
    ALL_FIELDS.map(({ path, kind, choices, isRequired }) => {
      const fallback = isRequired ? (choices?.[0] ?? "") : ""
      const value = entry === null ? fallback : read(entry, path)
      return [path, kind === "date" ? value.slice(0, 10) : value]
    })
  )
}

/** The body of the request: what differs from before, empty texts as null. */
export function toBody(values: FormValues, before: FormValues): object {
  const body: Record<string, unknown> = {}
  for (const { path, kind } of ALL_FIELDS) {
    const value = values[path] ?? ""
    if (value !== (before[path] ?? "")) {
      write(body, path, parse(value.trim(), kind))
    }
  }
  return body
}

function parse(value: string, kind: Field["kind"]): unknown {
  if (kind === "list") {
    return value.split(",").flatMap((part) => part.trim() || [])
  }
  if (value === "") {
    return null
  }
  return kind === "number" ? Number(value.replace(",", ".")) : value
}

function read(entry: object, path: string): string {
  const value = path
    .split(".")
    .reduce<unknown>(
      (part, key) =>
        part && typeof part === "object"
          ? Object.entries(part).find(([name]) => name === key)?.[1]
          : undefined,
      entry
    )
  if (Array.isArray(value)) {
    return value.join(", ")
  }
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : ""
}

function write(body: Record<string, unknown>, path: string, value: unknown) {
  const [group, key] = path.split(".")
  if (group && key) {
    body[group] = { ...(body[group] ?? {}), [key]: value }
  } else {
    body[path] = value
  }
}
