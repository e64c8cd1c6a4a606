import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { ContactsSection } from "../../components/officers/contacts-section"
import { FourEyesSection } from "../../components/officers/four-eyes-section"
import { InvitationsSection } from "../../components/officers/invitations-section"
import { OfficersSection } from "../../components/officers/officers-section"

export const config = defineRouteConfig({
  label: "nav.officers",
  translationNs: "opop",
  icon: Users,
  rank: 3,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** Who works for the office, where and as what; who was invited; how it works, and whom people ask. */
const OfficersPage = () => (
  <div className="flex flex-col gap-y-3">
    <OfficersSection />
    <InvitationsSection />
    <FourEyesSection />
    <ContactsSection />
  </div>
)

export default OfficersPage

function Breadcrumb() {
  const { t } = useTranslation("opop")
  return <span>{t("officers.title")}</span>
}
