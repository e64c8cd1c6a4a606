import type { MedusaContainer } from "@medusajs/framework/types"
import { settingsOf } from "../../settings"

/** The area of the office that keeps the fund holder's accounts; null: none does. */
export const fundAreaOf = (container: MedusaContainer): string | null =>
  settingsOf(container).fundArea ?? null
