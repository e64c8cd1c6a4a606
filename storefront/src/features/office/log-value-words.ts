import { getLocale, getTranslations } from "next-intl/server"
import type { LogEntry } from "@/data/office/log"
import { formatDate, formatDateTime } from "@/lib/date"
import { LISTING_FIELDS } from "@/lib/listing-paths"
import { logText } from "@/lib/log-changes"
import {
  isBareId,
  isMoneyField,
  isPathField,
  namesOfValue,
  revisionPoint,
  variantField,
} from "@/lib/log-names"
import { formatRupiah } from "@/lib/money"
import { caseWords } from "./case-words"
import { listingWords } from "./listings/listing-words"

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Rows whose fields are those of an entry of the register. */
const OF_REGISTER: readonly string[] = ["pesantren", "visit", "register"]

type Told = Pick<LogEntry, "entity" | "names">

/**
 * Words for the fields of a log entry and for what stood in them. What has no
 * words is shown as it is: the log must never hide it because it is new.
 */
export async function logValueWords() {
  const [locale, t, ofCase, ofListing] = await Promise.all([
    getLocale(),
    getTranslations(),
    caseWords({ district: null }),
    listingWords(),
  ])
  type Key = Parameters<typeof t>[0]
  const isKey = (key: string): key is Key =>
    /^[\w.]+$/.test(key) && t.has(key as Key)
  const say = (keys: readonly string[]): string | null => {
    const key = keys.find(isKey)
    return key === undefined ? null : t(key)
  }

  const path = (entity: string, raw: string): string =>
    entity === "listing" ? ofListing.path(raw) : ofCase.path(raw)

  const field = ({ entity }: Told, code: string): string => {
    const sold = variantField(code)
    if (sold)
      return t("priceChanges.of", {
        field: t(`priceChanges.${sold.of}`),
        variant: sold.variant,
      })
    const told = path(entity, code)
    if (told !== code) return told
    return (
      say([
        ...(OF_REGISTER.includes(entity)
          ? [`officeRegister.fields.${code}`]
          : []),
        `officeLog.fields.${code}`,
      ]) ?? code
    )
  }

  const text = ({ entity, names }: Told, code: string, raw: string) => {
    if (Object.hasOwn(names, raw)) return names[raw] ?? raw
    if (isPathField(code)) return path(entity, raw)
    const isTime = !Number.isNaN(Date.parse(raw))
    if (isTime && DAY.test(raw)) return formatDate(raw, locale)
    if (isTime && TIME.test(raw)) return formatDateTime(raw, locale)
    return say(namesOfValue(entity, code, raw))
  }

  const list = (told: Told, code: string, raw: readonly unknown[]) => {
    if (raw.length > 0 && raw.every(isBareId))
      return t("officeLog.rows", { count: raw.length })
    const points = raw.flatMap((one) => revisionPoint(one) ?? [])
    if (points.length === 0)
      return raw.map((one) => value(told, code, one) ?? "–").join(", ")
    return points
      .map((one) => `${path(told.entity, one.path)}: ${one.reason}`)
      .join("\n")
  }

  /** What stood in a field, for people; null where nothing did. */
  const value = (told: Told, code: string, raw: unknown): string | null => {
    if (logText(raw) === null) return null
    if (typeof raw === "boolean") return t(raw ? "office.yes" : "office.no")
    if (typeof raw === "number" && isMoneyField(code)) return formatRupiah(raw)
    const known = typeof raw === "string" ? text(told, code, raw) : null
    if (known !== null) return known
    if (code === "photos" && Array.isArray(raw))
      return t("officeListings.photoCount", { count: raw.length })
    const isOfListing =
      told.entity === "listing" && LISTING_FIELDS.some((one) => one === code)
    if (isOfListing || code === "category") return ofListing.value(code, raw)
    if (code.includes(".") && told.entity === "application")
      return ofCase.value(code, raw)
    return Array.isArray(raw) ? list(told, code, raw) : logText(raw)
  }

  return { field, value }
}

export type LogValueWords = Awaited<ReturnType<typeof logValueWords>>
