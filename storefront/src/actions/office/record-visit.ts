"use server"

import { z } from "zod"
import { recordVisit } from "@/data/office/visits"
import { now } from "@/lib/date"
import { officeAction } from "@/lib/office-action"
import type { ErrorKey } from "@/lib/form-action"
import { dayInJakarta, readVisit, visitTime } from "@/lib/visit-draft"

const KEYS: Readonly<Record<string, ErrorKey>> = {
  pesantren_missing: "choice_missing",
  day_invalid: "day_invalid",
  findings_missing: "text_missing",
}

/** Writes a visit down at once, where no scripts run to keep it first. */
export const saveVisit = officeAction(
  z.looseObject({}),
  async ({ typed, locale }) => {
    const { fields, faults } = readVisit(typed, dayInJakarta(now()))
    if (fields === null) {
      const errors = Object.entries(faults).map(([name, fault]) => [
        name,
        KEYS[fault ?? ""] ?? "invalid",
      ])
      return { errors: Object.fromEntries(errors) as Record<string, ErrorKey> }
    }
    const { pesantren_id, visited_on, ...visit } = fields
    const written_at = now().toISOString()
    const visited_at = visitTime({ visited_on, written_at })
    await recordVisit(pesantren_id, { ...visit, visited_at }, { locale })
    return { go: `/dinas/pesantren/${pesantren_id}#linimasa` }
  }
)
