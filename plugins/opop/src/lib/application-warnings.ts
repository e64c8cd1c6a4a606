import { readHolder } from "./account-holder"
import { findBank } from "./banks"
import {
  type ApplicationData,
  type ApplicationStep,
  APPLICATION_STEPS,
  NUMBER_FIELDS,
  valueAt,
} from "./application-data"
import {
  areasIn,
  type NumberContext,
  type NumberKind,
  type NumberWarning,
  readNumber,
} from "./identity-numbers"

/** Something odd at a path, that an officer may accept. */
export type ApplicationWarning = {
  path: string
  code: NumberWarning | "holder_name_differs"
}

const textAt = (data: ApplicationData, path: string): string | null => {
  const value = valueAt(data, path)
  return typeof value === "string" ? value : null
}

const numbersOf = (data: ApplicationData, steps: readonly ApplicationStep[]) =>
  Object.entries(NUMBER_FIELDS).flatMap(([path, kind]) => {
    const text = textAt(data, path)
    const isAsked = steps.some((step) => path.startsWith(`${step}.`))
    return isAsked && text !== null ? [{ path, kind, text }] : []
  })

/** The area codes to look up before a case is checked. */
export const areasOfApplication = (data: ApplicationData): string[] =>
  numbersOf(data, APPLICATION_STEPS).flatMap(({ kind, text }) =>
    areasIn(kind, text)
  )

const contextOf = (
  data: ApplicationData,
  areas: ReadonlySet<string>
): NumberContext => ({
  district: data.address.district_code,
  accountLength: findBank(data.bank.bank)?.digits,
  areas,
})

/** The names in which the institution may hold an account. */
export const institutionNames = ({ identity }: ApplicationData) => [
  identity.name,
  identity.foundation_name,
  identity.cooperative_name,
]

/** What is odd in a case. `areas`: the codes of `areasOfApplication` that exist. */
export function warningsOf(
  data: ApplicationData,
  areas: ReadonlySet<string>
): ApplicationWarning[] {
  const context = contextOf(data, areas)
  const odd = numbersOf(data, APPLICATION_STEPS).flatMap(
    ({ path, kind, text }): ApplicationWarning[] =>
      readNumber(kind, text, context).warnings.map((code) => ({ path, code }))
  )
  const holder = textAt(data, "bank.holder")
  if (holder === null) return odd
  const { fault, warning } = readHolder(holder, institutionNames(data))
  return fault || warning
    ? [...odd, { path: "bank.holder", code: "holder_name_differs" }]
    : odd
}

export type TidiedStep = {
  data: ApplicationData
  /** Numbers as they were typed, where they were tidied. */
  typed: Record<string, string>
  /** Fields whose number cannot be one of its kind. */
  invalid: { path: string; code: `${NumberKind}_invalid` }[]
}

/** Puts the numbers of a step into the form in which they are kept. */
export function tidyStep(
  data: ApplicationData,
  step: ApplicationStep
): TidiedStep {
  const values: Record<string, unknown> = { ...data[step] }
  const tidied: TidiedStep = { data, typed: {}, invalid: [] }
  for (const { path, kind, text } of numbersOf(data, [step])) {
    const { value, isValid } = readNumber(kind, text)
    if (!isValid) tidied.invalid.push({ path, code: `${kind}_invalid` })
    if (value !== text) tidied.typed[path] = text
    values[path.slice(step.length + 1)] = value
  }
  return { ...tidied, data: { ...data, [step]: values } }
}
