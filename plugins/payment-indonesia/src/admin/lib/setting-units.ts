import type { SettingKey } from "../../lib/settings"

export const SETTING_UNITS = ["hours", "days", "rupiah"] as const

/** What a figure counts. */
export const UNIT_OF: Record<SettingKey, (typeof SETTING_UNITS)[number]> = {
  transfer_hours: "hours",
  claim_hours: "hours",
  escalate_hours: "hours",
  top_up_hours: "hours",
  code_rest_days: "days",
  second_officer_above: "rupiah",
  refund_second_above: "rupiah",
}
