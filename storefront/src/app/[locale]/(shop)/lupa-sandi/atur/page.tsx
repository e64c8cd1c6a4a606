import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { setNewPassword } from "@/actions/reset-password"
import { AuthFrame } from "@/features/shared/auth-frame"
import { ActionForm } from "@/features/shared/action-form"
import { NewPasswordField } from "@/features/shared/person-fields"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { SubmitButton } from "@/ui/submit-button"

/**
 * The address carries a token: no other site may learn it. Not `no-referrer`:
 * with it browsers send forms from `Origin: null`, which Next refuses.
 */
export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return {
    title: t("reset.title"),
    robots: { index: false },
    referrer: "same-origin",
  }
}

const ResetPage = async ({
  searchParams,
}: PageProps<"/[locale]/lupa-sandi/atur">) => {
  const { token, email } = await searchParams
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("form"),
  ])
  if (typeof token !== "string" || typeof email !== "string")
    return (
      <EmptyState
        heading="h1"
        title={t("reset.noLink")}
        text={t("reset.noLinkText")}
      >
        <ButtonLink href={localPath(locale, "/lupa-sandi")}>
          {t("reset.askAgain")}
        </ButtonLink>
      </EmptyState>
    )
  return (
    <AuthFrame title={t("reset.title")} lead={t("reset.lead", { email })}>
      <ActionForm
        action={setNewPassword.bind(null, locale)}
        summaryTitle={form("mend")}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="token" value={token} />
        <input
          type="hidden"
          name="email"
          value={email}
          autoComplete="username"
        />
        <NewPasswordField />
        <SubmitButton size="wide" pendingText={form("wait")}>
          {t("reset.submit")}
        </SubmitButton>
      </ActionForm>
    </AuthFrame>
  )
}

export default ResetPage
