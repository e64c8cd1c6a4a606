import type { NumberKind } from "./identity-numbers"
import type { PesantrenKind } from "./register"

/** What an application says, step by step. Null or absent: not said yet. */
export type ApplicationData = {
  identity: Said<{
    name: string
    kind: PesantrenKind
    founded_year: number
    caretaker_name: string
    /** Whether the pengasuh agreed that the name is shown. */
    caretaker_public: boolean
    nspp: string
    licence_number: string
    foundation_name: string
    foundation_deed: string
    foundation_ahu_number: string
    cooperative_name: string
    nib: string
    npwp: string
    /** Person in charge (penanggung jawab): an adult. */
    responsible_name: string
    responsible_duty: string
    responsible_nik: string
  }>
  profile: Said<{
    shop_name: string
    story: string
    story_en: string
    /** What it makes, in its own words. */
    products: string
    /** Handles of the categories it would sell in. */
    categories: string[]
  }>
  address: Said<{
    district_code: string
    village_code: string
    street: string
    hamlet: string
    rt_rw: string
    postal_code: string
    landmark: string
    latitude: number
    longitude: number
  }>
  contact: Said<{ name: string; duty: string; phone: string; email: string }>
  /** `bank` is a code of lib/banks.ts. */
  bank: Said<{ bank: string; number: string; holder: string }>
}

type Said<T> = { [Field in keyof T]?: T[Field] | null }

/** The steps that save data; papers and terms are kept elsewhere. */
export const APPLICATION_STEPS = [
  "identity",
  "profile",
  "address",
  "contact",
  "bank",
] as const satisfies readonly (keyof ApplicationData)[]
export type ApplicationStep = (typeof APPLICATION_STEPS)[number]

export const EMPTY_APPLICATION: ApplicationData = {
  identity: {},
  profile: {},
  address: {},
  contact: {},
  bank: {},
}

/** What must be said before a case is submitted; of a list, one of it. */
const REQUIRED: readonly (readonly string[])[] = [
  ["identity.name"],
  ["identity.nspp", "identity.licence_number"],
  ["identity.nib"],
  ["identity.responsible_name"],
  ["identity.responsible_duty"],
  ["identity.responsible_nik"],
  ["profile.story"],
  ["profile.products"],
  ["address.district_code"],
  ["address.street"],
  ["address.postal_code"],
  ["contact.name"],
  ["contact.phone"],
  ["bank.bank"],
  ["bank.number"],
  ["bank.holder"],
]

/** Fields whose form is checked (DOMAIN.md 3). */
export const NUMBER_FIELDS: Readonly<Record<string, NumberKind>> = {
  "identity.nspp": "nspp",
  "identity.nib": "nib",
  "identity.npwp": "npwp",
  "identity.responsible_nik": "nik",
  "address.postal_code": "postal_code",
  "contact.phone": "phone",
  "bank.number": "account",
}

/** Numbers of persons: masked for officers, and who reads one is logged. */
export const MASKED_FIELDS = [
  "identity.npwp",
  "identity.responsible_nik",
  "contact.phone",
  "bank.number",
] as const
export type MaskedField = (typeof MASKED_FIELDS)[number]

export const isMasked = (path: string): path is MaskedField =>
  MASKED_FIELDS.some((masked) => masked === path)

/** What stands at a path as `profile.story`; null when nothing does. */
export function valueAt(data: ApplicationData, path: string): unknown {
  const [step, field] = path.split(".")
  const part = APPLICATION_STEPS.find((name) => name === step)
  const values: Record<string, unknown> = part ? data[part] : {}
  return (field === undefined ? null : values[field]) ?? null
}

/** Every path that has a value in one of the two. */
function pathsOf(...all: ApplicationData[]): string[] {
  const paths = APPLICATION_STEPS.flatMap((step) =>
    all.flatMap((data) =>
      Object.keys(data[step] ?? {}).map((field) => `${step}.${field}`)
    )
  )
  return [...new Set(paths)]
}

export type DataChange = { path: string; before: unknown; after: unknown }

/** Whether two values of a field say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The fields in which two versions of a case differ. */
export const changesBetween = (
  before: ApplicationData,
  after: ApplicationData
): DataChange[] =>
  pathsOf(before, after).flatMap((path) => {
    const change = {
      path,
      before: valueAt(before, path),
      after: valueAt(after, path),
    }
    return isSame(change.before, change.after) ? [] : [change]
  })

/** The first path of each thing that still has to be said. */
export const missingPaths = (data: ApplicationData): string[] =>
  REQUIRED.flatMap(([path, ...others]) =>
    path !== undefined &&
    [path, ...others].every((one) => valueAt(data, one) === null)
      ? [path]
      : []
  )

export const stepOf = (path: string): string => path.split(/[.:]/)[0] ?? path

/** Paths that an officer may ask a revision of: a field, or `paper:<kind>`. */
export const REVISION_PATH =
  /^(paper:[a-z][a-z_]{1,29}|(identity|profile|address|contact|bank)\.[a-z_]{2,30})$/
