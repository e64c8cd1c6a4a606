import type { SettingKey } from "../../lib/settings"
import type { ShownCodRule } from "../../queries/list-cod-rules"
import type { RegionMethods } from "../../queries/list-region-methods"
import { useRead } from "./call"

/** A figure that may be changed, as it comes by HTTP. */
export interface SettingLine {
  key: SettingKey
  value: number
  min: number
  max: number
  changes: { id: string; value: number; valid_from: string }[]
}

/** An account of the fund holder, as it comes by HTTP. */
export interface Account {
  id: string
  bank: string
  number: string
  holder: string
  fund_holder: string
  valid_from: string
  retired_at: string | null
}

/** Ways of paying, region by region. */
export const useMethods = () =>
  useRead<{ regions: RegionMethods[] }>("/admin/payment-methods")

/** For whom cash on delivery is offered, now and later. */
export const useCodRules = () =>
  useRead<{ cod_rule: ShownCodRule | null; coming: ShownCodRule[] }>(
    "/admin/cod-rules"
  )

/** Times and sums that the office may change. */
export const useSettings = () =>
  useRead<{ payment_settings: SettingLine[] }>("/admin/payment-settings")

/** The accounts that buyers transfer to, or did. */
export const useAccounts = () =>
  useRead<{ fund_accounts: Account[] }>("/admin/fund-accounts")
