import type { SavedPart } from "./application-steps"
import { CASE_FIELDS } from "./case-states"
import { normaliseEmail } from "./fields"

/** What is ticked in a form, not typed. */
const TICKED: readonly string[] = ["caretaker_public", "categories"]

/** The fields of a part that are typed, as the API names them. */
export function textFields(part: SavedPart): readonly string[] {
  const fields: readonly string[] = CASE_FIELDS[part]
  return fields.filter((name) => !TICKED.includes(name))
}

/** What comes before the handle of a category in the name of its tick. */
export const CATEGORY_TICK = "cat_"

/** A shop sells in a few categories. */
export const MAX_CATEGORIES = 10

type Typed = Readonly<Record<string, string>>
type FieldErrors = Record<
  string,
  "year_invalid" | "email_invalid" | "categories_many"
>

const faultsOf = (part: SavedPart, typed: Typed): FieldErrors => {
  const year = typed["founded_year"]?.trim() ?? ""
  const email = typed["email"]?.trim() ?? ""
  if (part === "identity" && year !== "" && !/^(1[4-9]|20)\d\d$/.test(year))
    return { founded_year: "year_invalid" }
  if (part === "contact" && email !== "" && normaliseEmail(email) === null)
    return { email: "email_invalid" }
  if (part === "profile" && tickedCategories(typed).length > MAX_CATEGORIES)
    return { categories: "categories_many" }
  return {}
}

const tickedCategories = (typed: Typed): string[] =>
  Object.keys(typed)
    .filter((name) => name.startsWith(CATEGORY_TICK))
    .map((name) => name.slice(CATEGORY_TICK.length))

/**
 * What a form says of a part, for the API: the whole part, and null for what
 * is empty. Wrong fields come back by name instead.
 */
export function readPart(
  part: SavedPart,
  typed: Typed
): { data: Record<string, unknown> } | { errors: FieldErrors } {
  const errors = faultsOf(part, typed)
  if (Object.keys(errors).length > 0) return { errors }
  const texts = textFields(part).map((name): [string, unknown] => [
    name,
    typed[name]?.trim() || null,
  ])
  return {
    data: {
      ...Object.fromEntries(texts),
      ...(part === "identity"
        ? { caretaker_public: typed["caretaker_public"] !== undefined }
        : {}),
      ...(part === "profile" ? { categories: tickedCategories(typed) } : {}),
    },
  }
}

/** What stands in a part, as the text of a field. */
export const textOf = (
  data: Readonly<Record<string, unknown>>,
  field: string
): string => {
  const value = data[field]
  if (typeof value === "string") return value
  return typeof value === "number" ? String(value) : ""
}
