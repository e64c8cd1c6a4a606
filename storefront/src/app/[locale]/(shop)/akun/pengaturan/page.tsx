import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requestPasswordReset } from "@/actions/request-reset"
import { changeProfile } from "@/actions/update-profile"
import { requireCustomer } from "@/data/guard"
import { AccountFrame } from "@/features/account/account-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormDone } from "@/features/shared/form-done"
import { FormField } from "@/features/shared/form-field"
import { formatPhone } from "@/lib/fields"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("nav.settings") }
}

const SettingsPage = async () => {
  const customer = await requireCustomer("/akun/pengaturan")
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("form"),
  ])
  return (
    <AccountFrame part="settings" title={t("nav.settings")}>
      <div className="flex max-w-text flex-col gap-4">
        <Card as="section" labelledBy="profile" className="sm:p-6!">
          <h2 id="profile" className="pb-4 text-xl">
            {t("profile")}
          </h2>
          <ActionForm
            action={changeProfile.bind(null, locale)}
            summaryTitle={form("mend")}
            className="flex flex-col gap-4"
          >
            <FormField
              name="name"
              label={form("fields.name")}
              defaultValue={customer.name}
              autoComplete="name"
              maxLength={80}
              required
            />
            <FormField
              name="phone"
              type="tel"
              label={form("fields.phone")}
              hint={form("hints.phone")}
              defaultValue={formatPhone(customer.phone)}
              autoComplete="tel"
              inputMode="tel"
              required
            />
            <p className="text-sm text-ink-soft">
              {t("emailIs", { email: customer.email })}
            </p>
            <FormDone className="empty:hidden" />
            <SubmitButton pendingText={form("wait")} className="self-start">
              {t("save")}
            </SubmitButton>
          </ActionForm>
        </Card>
        <Card as="section" labelledBy="password" className="sm:p-6!">
          <h2 id="password" className="pb-2 text-xl">
            {t("password")}
          </h2>
          <ActionForm
            action={requestPasswordReset.bind(null, locale)}
            summaryTitle={form("mend")}
            label={t("password")}
            className="flex flex-col gap-4"
          >
            <input type="hidden" name="email" value={customer.email} />
            <p className="text-ink-soft">
              {t("passwordByMail", { email: customer.email })}
            </p>
            <FormDone className="empty:hidden" />
            <SubmitButton
              look="secondary"
              pendingText={form("wait")}
              className="self-start"
            >
              {t("sendResetLink")}
            </SubmitButton>
          </ActionForm>
        </Card>
      </div>
    </AccountFrame>
  )
}

export default SettingsPage
