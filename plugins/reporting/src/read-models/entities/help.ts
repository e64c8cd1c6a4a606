import { day, integer, key, optionalText, text } from "./columns"
import { view } from "./view"

/** An intervention that an officer confirmed, as it was last corrected. */
export interface Help {
  id: string
  pesantren_id: string
  kind: string
  title: string
  held_on: string
  giver: string | null
  /** Whole rupiah; 0 when it had no price. */
  value: number
  participants: number | null
}

export const Help = view<Help>("help", {
  ...{ id: key, pesantren_id: text, kind: text, title: text, held_on: day },
  ...{ giver: optionalText, value: integer },
  participants: { ...integer, nullable: true },
})
