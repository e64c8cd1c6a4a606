import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { AccountsSection } from "../../components/accounts/accounts-section"
import { CodSection } from "../../components/cod/cod-section"
import { MethodsSection } from "../../components/methods/methods-section"
import { PageFrame } from "../../components/page-frame"
import { SettingsSection } from "../../components/settings/settings-section"
import {
  useAccounts,
  useCodRules,
  useMethods,
  useSettings,
} from "../../hooks/payments"

export const config = defineRouteConfig({
  label: "title",
  translationNs: "payments",
  icon: CreditCard,
  rank: 9,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** How buyers can pay, and by which figures; where their money goes. */
const PaymentsPage = () => {
  const { t } = useTranslation("payments")
  const methods = useMethods()
  const cod = useCodRules()
  const settings = useSettings()
  const accounts = useAccounts()
  const reads = [methods, cod, settings, accounts]
  return (
    <PageFrame
      title={t("title")}
      hint={t("hint")}
      isLoading={reads.some(({ data }) => !data)}
      isError={reads.some(({ isError }) => isError)}
      onRetry={() => reads.forEach((one) => void one.refetch())}
    >
      {methods.data?.regions.map((region) => (
        <MethodsSection key={region.id} region={region} />
      ))}
      {cod.data && (
        <CodSection now={cod.data.cod_rule} coming={cod.data.coming} />
      )}
      {accounts.data && (
        <AccountsSection accounts={accounts.data.fund_accounts} />
      )}
      {settings.data && (
        <SettingsSection lines={settings.data.payment_settings} />
      )}
    </PageFrame>
  )
}

export default PaymentsPage

function Breadcrumb() {
  const { t } = useTranslation("payments")
  return <span>{t("title")}</span>
}
