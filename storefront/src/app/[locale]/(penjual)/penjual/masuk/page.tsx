import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInToSell } from "@/actions/seller/log-in"
import { getSellerSession } from "@/data/seller/me"
import { AuthFrame } from "@/features/shared/auth-frame"
import { LogInForm } from "@/features/shared/log-in-form"
import { localPath } from "@/i18n/locales"
import { sellerPath } from "@/lib/seller-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller.logIn")
  return { title: t("title") }
}

const SellerLogInPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, session] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
    getSellerSession(),
  ])
  const next = sellerPath(lanjut)
  if (session.kind === "seller") redirect(localPath(locale, next))
  const register = `/penjual/daftar?lanjut=${encodeURIComponent(next)}`
  return (
    <AuthFrame
      isInset
      title={t("logIn.title")}
      lead={t("logIn.lead")}
      footer={
        <Link
          href={localPath(locale, register)}
          className="link inline-flex min-h-11 items-center"
        >
          {t("logIn.register")}
        </Link>
      }
    >
      {keluar === undefined ? null : (
        <Notice tone="success" live className="mb-4">
          {t("logIn.loggedOut")}
        </Notice>
      )}
      <LogInForm
        action={logInToSell.bind(null, locale)}
        next={next}
        words={{ submit: t("logIn.submit"), forgot: t("logIn.forgot") }}
      />
    </AuthFrame>
  )
}

export default SellerLogInPage
