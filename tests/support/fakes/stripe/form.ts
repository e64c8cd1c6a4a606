import { invalid } from "./refusal.ts"

/** A form of the API, flat: `metadata[session_id]` stays one name. */
export type Form = ReadonlyMap<string, string>

export const readForm = (text: string): Form =>
  new Map(new URLSearchParams(text))

/**
 * Refuses what an endpoint does not know, as Stripe does. A name stands for
 * everything below it. @throws StripeRefusal parameter_unknown
 */
export function allowOnly(form: Form, names: readonly string[]): void {
  for (const key of form.keys()) {
    const [name = ""] = key.split("[")
    if (!names.includes(name))
      throw invalid(
        `Received unknown parameter: ${name}`,
        "parameter_unknown",
        name
      )
  }
}

/** @throws StripeRefusal when it is missing or not a whole number */
export function wholeNumber(form: Form, name: string): number {
  const text = form.get(name)
  if (text === undefined)
    throw invalid(`Missing required param: ${name}.`, "parameter_missing", name)
  if (!/^\d+$/.test(text))
    throw invalid(`Invalid integer: ${text}`, "parameter_invalid_integer", name)
  return Number(text)
}

/** What is below a name, such as the metadata. */
export const below = (form: Form, name: string): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([key, value]) => {
      const inner = new RegExp(`^${name}\\[([^\\]]+)\\]$`).exec(key)?.[1]
      return inner === undefined ? [] : [[inner, value]]
    })
  )
