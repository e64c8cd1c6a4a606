import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInBuyer } from "@/actions/log-in"
import { getCustomer } from "@/data/customer"
import { AuthFrame } from "@/features/shared/auth-frame"
import { LogInForm } from "@/features/shared/log-in-form"
import { ForgetSearches } from "@/features/shell/forget-searches"
import { localPath } from "@/i18n/locales"
import { returnPath } from "@/lib/return-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("logIn.title"), robots: { index: false } }
}

const LogInPage = async ({ searchParams }: PageProps<"/[locale]/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, customer] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getCustomer(),
  ])
  const next = returnPath(lanjut)
  if (customer) redirect(localPath(locale, next))
  const query = `?lanjut=${encodeURIComponent(next)}`
  return (
    <AuthFrame
      title={t("logIn.title")}
      footer={
        <Link
          href={localPath(locale, `/daftar${query}`)}
          className="link inline-flex min-h-11 items-center"
        >
          {t("logIn.register")}
        </Link>
      }
    >
      {keluar === undefined ? null : (
        <>
          <ForgetSearches />
          <Notice tone="success" live className="mb-4">
            {t("logIn.loggedOut")}
          </Notice>
        </>
      )}
      {next === "/checkout" ? (
        <Notice className="mb-4">{t("logIn.cartStays")}</Notice>
      ) : null}
      <LogInForm
        action={logInBuyer.bind(null, locale)}
        next={next}
        words={{ submit: t("logIn.submit"), forgot: t("logIn.forgot") }}
      />
    </AuthFrame>
  )
}

export default LogInPage
