import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { TermsSection } from "../../components/terms/terms-section"

export const config = defineRouteConfig({
  label: "nav.terms",
  translationNs: "opop",
  icon: DocumentText,
  rank: 5,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** What the people of shops agree to, version by version. */
const TermsPage = () => <TermsSection />

export default TermsPage

function Breadcrumb() {
  const { t } = useTranslation("opop")
  return <span>{t("terms.title")}</span>
}
