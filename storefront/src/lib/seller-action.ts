import "server-only"
import type { z } from "zod"
import { ApiError } from "@/data/api-error"
import { formAction, refusalOf } from "./form-action"
import type { FormInput, Outcome } from "./form-action"
import { spokenRefusal } from "./spoken-refusal"

/**
 * As `formAction`, for the seller centre: a session that has ended leads to its
 * own login, and refusals that our plugins word for people are passed on.
 */
export const sellerAction = <Schema extends z.ZodType, Data = never>(
  schema: Schema,
  run: (form: FormInput<z.output<Schema>>) => Promise<Outcome<Data>>
) =>
  formAction<Schema, Data>(schema, async (form) => {
    try {
      return await run(form)
    } catch (error) {
      if (error instanceof ApiError) return sellerRefusal(error)
      throw error
    }
  })

/** Where a field of the API has its control, when that is called otherwise. */
const CONTROLS: Readonly<Record<string, string>> = {
  content_base64: "file",
  district_code: "district_q",
}

/** Refusals that name a field, and yet are about the whole form. */
const WHOLE = new Set([
  "application_incomplete",
  "application_changed_meanwhile",
  "consent_required",
  "terms_outdated",
])

/** A refusal of the backend, beside its field or on top of the form. */
export function sellerRefusal(
  error: ApiError
): Exclude<Outcome<never>, { go: string }> {
  // What registering a known address with another password comes to.
  if (error.code === "account_not_made")
    return { alerts: [{ key: "not_registered", next: "sellerLogin" }] }
  if (error.status === 401)
    return { alerts: [{ key: "login_needed", next: "sellerLogin" }] }
  const field = error.field?.split(".").at(-1)
  if (error.code === "invalid_request" && field)
    return { errors: { [CONTROLS[field] ?? field]: "invalid" } }
  const text = spokenRefusal(error)
  if (text === null) return refusalOf(error)
  return field && !WHOLE.has(error.code)
    ? { said: { [CONTROLS[field] ?? field]: text } }
    : { alerts: [{ key: "said", values: { text } }] }
}
