import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { getSellerSession } from "@/data/seller/me"
import { AuthFrame } from "@/features/shared/auth-frame"
import { RegisterForm } from "@/features/seller/register-form"
import { localPath } from "@/i18n/locales"
import { sellerPath } from "@/lib/seller-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller.register")
  return { title: t("title") }
}

const SellerRegisterPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/daftar">) => {
  const { lanjut, akun } = await searchParams
  const [locale, t, session] = await Promise.all([
    getLocale(),
    getTranslations("seller.register"),
    getSellerSession(),
  ])
  const next = sellerPath(lanjut)
  if (session.kind === "seller") redirect(localPath(locale, next))
  const logIn = `/penjual/masuk?lanjut=${encodeURIComponent(next)}`
  return (
    <AuthFrame
      isInset
      title={t("title")}
      lead={t("lead")}
      footer={
        <Link
          href={localPath(locale, logIn)}
          className="link inline-flex min-h-11 items-center"
        >
          {t("logIn")}
        </Link>
      }
    >
      {akun === undefined ? null : (
        <Notice title={t("buyer.title")} className="mb-4">
          {t("buyer.text")}
        </Notice>
      )}
      <RegisterForm fields={{ lanjut: next }} submit={t("submit")} />
    </AuthFrame>
  )
}

export default SellerRegisterPage
