import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "@/data/category"
import type { Case } from "@/data/office/case-schema"
import { BANKS } from "@/lib/banks"
import { CASE_FIELDS, CASE_STEPS, paperKindOf } from "@/lib/case-states"
import { formatPhone } from "@/lib/fields"
import { logText } from "@/lib/log-changes"
import { PAPER_KINDS } from "@/lib/paper-kinds"

/** Paths of an application with words of their own. */
const fieldAt = (path: string) => {
  const [head, tail] = path.split(".")
  const step = CASE_STEPS.find((one) => one === head)
  if (!step) return null
  const fields: readonly string[] = CASE_FIELDS[step]
  return fields.includes(tail ?? "") ? { step, field: tail ?? "" } : null
}

/** Words for the paths and values of an application. */
export async function caseWords({ district }: Pick<Case, "district">) {
  const locale = await getLocale()
  const [t, office, categories] = await Promise.all([
    getTranslations("officeCases"),
    getTranslations("office"),
    listCategories(locale),
  ])
  type Key = Parameters<typeof t>[0]

  /** `profile.story` as "Profil toko: Cerita"; a new path as it is. */
  const path = (raw: string): string => {
    const paper = PAPER_KINDS.find((kind) => kind === paperKindOf(raw))
    if (paper) return t(`papers.kind.${paper}`)
    const found = fieldAt(raw)
    if (!found) return raw
    return t(`fields.${found.step}.${found.field}` as Key)
  }

  /** What stands at a path, for people; null where nothing does. */
  const value = (raw: string, given: unknown): string | null => {
    if (typeof given === "boolean") return given ? office("yes") : office("no")
    if (raw === "profile.categories" && Array.isArray(given))
      return given
        .map(
          (handle) =>
            categories.find((one) => one.handle === handle)?.name ??
            String(handle)
        )
        .join(", ")
    const text = logText(given)
    if (text === null) return null
    if (raw === "address.district_code" && text === district?.id)
      return district.full_name
    if (raw === "identity.kind") return t(`kinds.${text}` as Key)
    if (raw === "contact.phone") return formatPhone(text)
    if (raw === "bank.bank")
      return BANKS.find(([code]) => code === text)?.[1] ?? text
    return text
  }
  return { path, value }
}

export type CaseWords = Awaited<ReturnType<typeof caseWords>>
