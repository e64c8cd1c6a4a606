import { useTranslation } from "react-i18next"
import type { CategoryDemands } from "../../lib/category-rules"
import type { CategoryWithRules } from "../lib/category-rules"

/** Words for what a category asks of its goods. */
export function useCategoryWords() {
  const { t, i18n } = useTranslation("opop")
  const attribute = (key: string) => t(`categoryRules.attributes.${key}`)
  const listed = ({ attributes }: CategoryDemands, isRequired: boolean) =>
    attributes
      .filter(({ is_required }) => is_required === isRequired)
      .map(({ key }) => attribute(key))
      .join(", ")
  return {
    attribute,
    name: ({ name, name_en }: Pick<CategoryWithRules, "name" | "name_en">) =>
      i18n.language === "en" ? name_en : name,
    /** Label and value of all that is asked and proposed. */
    facts: (demands: CategoryDemands): [string, string][] => [
      [t("categoryRules.required"), listed(demands, true)],
      [t("categoryRules.asked"), listed(demands, false)],
      [
        t("categoryRules.range"),
        t(`categoryRules.ranges.${demands.default_range}`),
      ],
      [
        t("categoryRules.lead"),
        demands.max_lead_days === 0
          ? t("categoryRules.inStock")
          : t("categoryRules.days", { number: demands.max_lead_days }),
      ],
      [
        t("categoryRules.keeps"),
        demands.keeps_days === null
          ? t("categoryRules.lasting")
          : t("categoryRules.days", { number: demands.keeps_days }),
      ],
      [
        t("categoryRules.grams"),
        t("categoryRules.gramsOf", { number: demands.default_grams }),
      ],
    ],
  }
}
