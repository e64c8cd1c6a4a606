import { useTranslation } from "react-i18next"
import type { PaperRule } from "../../lib/paper-rules"
import { useCategories, usePaperRules } from "./office"

/** Words for what a rule of papers says. */
export function useRuleWords() {
  const { t, i18n } = useTranslation("opop")
  const categories = useCategories()
  const { data } = usePaperRules()
  const kind = (code: string) => t(`papers.kind.${code}`, code)
  /** The name of a category; of none, that applications are meant. */
  const subject = (handle: string) =>
    handle === ""
      ? t("rules.application")
      : (categories.find((one) => one.handle === handle)?.name ?? handle)
  const exemption = (of: PaperRule["kind"], code: string) => {
    const found = data?.exemptions.find(
      (one) => one.kind === of && one.code === code
    )
    return (i18n.language === "en" ? found?.name_en : found?.name) ?? code
  }
  return {
    ...{ kind, subject, exemption },
    /** The paper, or what serves as well. */
    papers: (rule: Pick<PaperRule, "kind" | "alternatives">) =>
      [rule.kind, ...rule.alternatives].map(kind).join(t("rules.or")),
    /** How strict it is. */
    duty: ({ is_required, is_exempt }: PaperRule) => {
      if (is_exempt) return t("rules.exempt")
      return t(is_required ? "papers.required" : "papers.wanted")
    },
  }
}
