import "server-only"
import type { z } from "zod"
import { ApiError } from "@/data/api-error"
import {
  formAction,
  refusalOf,
  type FormInput,
  type Outcome,
} from "./form-action"
import { spokenRefusal } from "./spoken-refusal"

/**
 * A server action of the office: as `formAction`, and what the backend refuses
 * is told in its own words, beside the field where it names one of the form.
 */
export const officeAction = <Schema extends z.ZodType, Data = never>(
  schema: Schema,
  run: (form: FormInput<z.output<Schema>>) => Promise<Outcome<Data>>
) =>
  formAction<Schema, Data>(schema, async (form) => {
    try {
      return await run(form)
    } catch (error) {
      if (error instanceof ApiError) return refusal(error, form.typed)
      throw error
    }
  })

function refusal(
  error: ApiError,
  typed: Readonly<Record<string, string>>
): Outcome<never> {
  if (error.status === 401)
    return { alerts: [{ key: "login_needed", next: "officeLogin" }] }
  const text = spokenRefusal(error)
  if (text === null) return refusalOf(error)
  return error.field !== undefined && error.field in typed
    ? { said: { [error.field]: text } }
    : { alerts: [{ key: "said", values: { text } }] }
}
