import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInToOffice } from "@/actions/office/log-in"
import { getOfficer } from "@/data/office/officer"
import { AuthFrame } from "@/features/shared/auth-frame"
import { LogInForm } from "@/features/shared/log-in-form"
import { ForgetVisits } from "@/features/office/visits/forget-visits"
import { localPath } from "@/i18n/locales"
import { officePath } from "@/lib/office-path"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("office.logIn")
  return { title: t("title") }
}

const OfficeLogInPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, officer] = await Promise.all([
    getLocale(),
    getTranslations("office.logIn"),
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
      <LogInForm
        action={logInToOffice.bind(null, locale)}
        next={next}
        words={{ submit: t("submit"), forgot: t("forgot") }}
      />
    </AuthFrame>
  )
}

export default OfficeLogInPage
