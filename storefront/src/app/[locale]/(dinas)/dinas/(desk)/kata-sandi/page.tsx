import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { mailOfficerPassword } from "@/actions/office/change-password"
import { requireOfficer } from "@/data/office/guard"
import { PageHead } from "@/features/office/page-head"
import { PasswordByMail } from "@/features/shared/password-by-mail"
import { Card } from "@/ui/card"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("password") }
}

const PasswordPage = async () => {
  const officer = await requireOfficer("/dinas/kata-sandi")
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("account"),
  ])
  return (
    <>
      <PageHead title={t("password")} />
      <Card className="max-w-text sm:p-6!">
        <PasswordByMail
          action={mailOfficerPassword.bind(null, locale)}
          email={officer.email}
        />
      </Card>
    </>
  )
}

export default PasswordPage
