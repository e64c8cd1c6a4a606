/** What the office may change (DESIGN D17), with the figures of the first day. */
export const SETTINGS = {
  /** Hours that an order waits for its transfer. */
  transfer_hours: { first: 24, min: 2, max: 48 },
  /** Hours that a proof adds, once. */
  claim_hours: { first: 24, min: 0, max: 72 },
  /** Hours after a proof until an officer has to look. */
  escalate_hours: { first: 48, min: 1, max: 168 },
  /** Hours in which a missing part may be sent. */
  top_up_hours: { first: 24, min: 1, max: 72 },
  /** Days in which a sum is not asked of anybody else. */
  code_rest_days: { first: 7, min: 1, max: 60 },
  /** Whole rupiah above which a second officer confirms money in. */
  second_officer_above: { first: 5_000_000, min: 0, max: 1_000_000_000 },
  /** Whole rupiah above which a second officer confirms money out. */
  refund_second_above: { first: 5_000_000, min: 0, max: 1_000_000_000 },
} as const satisfies Record<string, { first: number; min: number; max: number }>

export type SettingKey = keyof typeof SETTINGS
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[]
export type Settings = Record<SettingKey, number>

export interface SettingRow {
  key: string
  value: number
  valid_from: Date | string
}

/** The figures that hold at a moment; a later row wins. */
export function settingsAt(rows: readonly SettingRow[], now: Date): Settings {
  const inForce = rows
    .filter(({ valid_from }) => new Date(valid_from) <= now)
    .sort((a, b) => +new Date(a.valid_from) - +new Date(b.valid_from))
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [
      key,
      Number(
        inForce.findLast((row) => row.key === key)?.value ?? SETTINGS[key].first
      ),
    ])
  ) as Settings
}
