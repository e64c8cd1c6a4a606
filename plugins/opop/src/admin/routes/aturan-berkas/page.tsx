import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { CategoryRulesSection } from "../../components/rules/category-rules-section"
import { ExemptionsSection } from "../../components/rules/exemptions-section"
import { RulesSection } from "../../components/rules/rules-section"

export const config = defineRouteConfig({
  label: "nav.rules",
  translationNs: "opop",
  icon: ListCheckbox,
  rank: 4,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/**
 * Which papers are needed from which day on, what makes them needless, and what
 * each category asks of its goods besides.
 */
const RulesPage = () => (
  <div className="flex flex-col gap-y-3">
    <RulesSection />
    <ExemptionsSection />
    <CategoryRulesSection />
  </div>
)

export default RulesPage

function Breadcrumb() {
  const { t } = useTranslation("opop")
  return <span>{t("rules.title")}</span>
}
