import { useTranslation } from "react-i18next"
import { findBank } from "../../lib/banks"
import { PAPER_PREFIX } from "../../lib/application-check"
import { logText } from "../lib/log-changes"
import type { CaseView } from "../lib/office-types"
import { useCategories } from "./office"

/** Words for the paths and values of an application. */
export function useCaseWords({ district }: Pick<CaseView, "district">) {
  const { t } = useTranslation("opop")
  const categories = useCategories()

  /** `profile.story` as "Cerita", `paper:nib` as "NIB"; a new path as it is. */
  const path = (raw: string): string =>
    raw.startsWith(PAPER_PREFIX)
      ? t(`papers.kind.${raw.slice(PAPER_PREFIX.length)}`, raw)
      : t(`caseFields.${raw}`, raw)

  /** What stands at a path, for people; null where nothing does. */
  const value = (raw: string, given: unknown): string | null => {
    if (typeof given === "boolean") return t(given ? "common.yes" : "common.no")
    if (raw === "profile.categories" && Array.isArray(given))
      return given
        .map((handle) => nameOf(categories, String(handle)))
        .join(", ")
    const text = logText(given)
    if (text === null) return null
    if (raw === "address.district_code" && text === district?.id)
      return district.full_name
    if (raw === "identity.kind") return t(`values.kind.${text}`, text)
    if (raw === "bank.bank") return findBank(text)?.name ?? text
    return text
  }
  return { path, value }
}

export type CaseWords = ReturnType<typeof useCaseWords>

const nameOf = (
  categories: readonly { handle: string; name: string }[],
  handle: string
) => categories.find((one) => one.handle === handle)?.name ?? handle
