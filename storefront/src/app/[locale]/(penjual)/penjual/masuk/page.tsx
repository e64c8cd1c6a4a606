import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInToSell } from "@/actions/seller/log-in"
import { getSellerSession } from "@/data/seller/me"
import { GateFrame } from "@/features/seller/gate-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormField } from "@/features/shared/form-field"
import { localPath } from "@/i18n/locales"
import { sellerPath } from "@/lib/seller-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("seller.logIn")
  return { title: t("title") }
}

const SellerLogInPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, form, session] = await Promise.all([
    getLocale(),
    getTranslations("seller"),
    getTranslations("form"),
    getSellerSession(),
  ])
  const next = sellerPath(lanjut)
  if (session.kind === "seller") redirect(localPath(locale, next))
  const register = `/penjual/daftar?lanjut=${encodeURIComponent(next)}`
  return (
    <GateFrame
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
      <ActionForm
        action={logInToSell.bind(null, locale)}
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
        <SubmitButton size="wide" pendingText={t("wait")}>
          {t("logIn.submit")}
        </SubmitButton>
        <Link
          href={localPath(locale, "/lupa-sandi")}
          className="link inline-flex min-h-11 items-center self-center"
        >
          {t("logIn.forgot")}
        </Link>
      </ActionForm>
    </GateFrame>
  )
}

export default SellerLogInPage
