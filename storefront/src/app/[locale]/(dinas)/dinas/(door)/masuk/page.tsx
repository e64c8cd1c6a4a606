import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInToOffice } from "@/actions/office/log-in"
import { getOfficer } from "@/data/office/officer"
import { AuthFrame } from "@/features/account/auth-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormField } from "@/features/shared/form-field"
import { ForgetVisits } from "@/features/office/visits/forget-visits"
import { localPath } from "@/i18n/locales"
import { officePath } from "@/lib/office-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("office.logIn")
  return { title: t("title") }
}

const OfficeLogInPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, form, officer] = await Promise.all([
    getLocale(),
    getTranslations("office.logIn"),
    getTranslations("form"),
    getOfficer(),
  ])
  const next = officePath(lanjut)
  if (officer) redirect(localPath(locale, next))
  return (
    <AuthFrame title={t("title")} lead={t("lead")} footer={t("noAccount")}>
      {keluar === undefined ? null : (
        <>
          <Notice tone="success" live className="mb-4">
            {t("loggedOut")}
          </Notice>
          <ForgetVisits />
        </>
      )}
      <ActionForm
        action={logInToOffice.bind(null, locale)}
        summaryTitle={form("mend")}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="lanjut" value={next} />
        <FormField
          name="email"
          type="email"
          label={form("fields.email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          required
        />
        <FormField
          name="password"
          type="password"
          label={form("fields.password")}
          autoComplete="current-password"
          required
        />
        <SubmitButton size="wide" pendingText={form("wait")}>
          {t("submit")}
        </SubmitButton>
        <Link
          href={localPath(locale, "/lupa-sandi")}
          className="link inline-flex min-h-11 items-center self-center"
        >
          {t("forgot")}
        </Link>
      </ActionForm>
    </AuthFrame>
  )
}

export default OfficeLogInPage
