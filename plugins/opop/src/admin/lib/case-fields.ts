import type { ApplicationData } from "../../lib/application-data"

/** What each step of a case says, in the order in which it is read. */
export const CASE_FIELDS = {
  identity: [
    "name",
    "kind",
    "founded_year",
    "caretaker_name",
    "caretaker_public",
    "nspp",
    "licence_number",
    "foundation_name",
    "foundation_deed",
    "foundation_ahu_number",
    "cooperative_name",
    "nib",
    "npwp",
    "responsible_name",
    "responsible_duty",
    "responsible_nik",
  ],
  profile: ["shop_name", "story", "story_en", "products", "categories"],
  address: [
    "district_code",
    "village_code",
    "street",
    "hamlet",
    "rt_rw",
    "postal_code",
    "landmark",
    "latitude",
    "longitude",
  ],
  contact: ["name", "duty", "phone", "email"],
  bank: ["bank", "number", "holder"],
} as const satisfies {
  [Step in keyof ApplicationData]: readonly (keyof ApplicationData[Step])[]
}

/** The fields of a step that say something, and the others. */
export function splitFields(
  fields: readonly string[],
  values: Record<string, unknown> = {}
): { given: string[]; empty: string[] } {
  const isGiven = (field: string) => (values[field] ?? "") !== ""
  return {
    given: fields.filter(isGiven),
    empty: fields.filter((field) => !isGiven(field)),
  }
}
