import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requestPasswordReset } from "@/actions/request-reset"
import { AuthFrame } from "@/features/shared/auth-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormDone } from "@/features/shared/form-done"
import { FormField } from "@/features/shared/form-field"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("forgot.title"), robots: { index: false } }
}

const ForgotPage = async () => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("form"),
  ])
  return (
    <AuthFrame
      title={t("forgot.title")}
      lead={t("forgot.lead")}
      footer={
        <Link
          href={localPath(locale, "/masuk")}
          className="link inline-flex min-h-11 items-center"
        >
          {t("forgot.back")}
        </Link>
      }
    >
      <ActionForm
        action={requestPasswordReset.bind(null, locale)}
        summaryTitle={form("mend")}
        className="flex flex-col gap-4"
      >
        <FormDone className="empty:hidden" />
        <FormField
          name="email"
          type="email"
          label={form("fields.email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          required
        />
        <SubmitButton size="wide" pendingText={form("wait")}>
          {t("forgot.submit")}
        </SubmitButton>
      </ActionForm>
    </AuthFrame>
  )
}

export default ForgotPage
