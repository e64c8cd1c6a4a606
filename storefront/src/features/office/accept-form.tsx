import { getLocale, getTranslations } from "next-intl/server"
import { acceptOfficerInvitation } from "@/actions/office/accept-invitation"
import { PASSWORD_MIN } from "@/lib/password"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../shared/action-form"
import {
  EmailField,
  NameField,
  NewPasswordField,
  PhoneField,
} from "../shared/person-fields"

/** Becoming an officer: name, phone, and a login that may be an old one. */
export const AcceptForm = async ({
  token,
  email,
}: Readonly<{
  token: string
  /** The only address that may take the invitation; null: any. */
  email: string | null
}>) => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("office.invitation"),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={acceptOfficerInvitation.bind(null, locale)}
      summaryTitle={form("mend")}
      className="flex flex-col gap-4"
    >
      {email ? <Notice>{t("forEmail", { email })}</Notice> : null}
      <input type="hidden" name="invitation" value={token} />
      <NameField />
      <PhoneField />
      <EmailField only={email} />
      <NewPasswordField
        label={t("newPassword")}
        hint={t("passwordHint", { min: PASSWORD_MIN })}
      />
      <SubmitButton size="wide" pendingText={form("wait")}>
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  )
}
