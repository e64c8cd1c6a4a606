import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { logInBuyer } from "@/actions/log-in"
import { getCustomer } from "@/data/customer"
import { AuthFrame } from "@/features/account/auth-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormField } from "@/features/shared/form-field"
import { localPath } from "@/i18n/locales"
import { returnPath } from "@/lib/return-path"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("logIn.title"), robots: { index: false } }
}

const LogInPage = async ({ searchParams }: PageProps<"/[locale]/masuk">) => {
  const { lanjut, keluar } = await searchParams
  const [locale, t, form, customer] = await Promise.all([
    getLocale(),
    getTranslations("account"),
    getTranslations("form"),
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
        <Notice tone="success" live className="mb-4">
          {t("logIn.loggedOut")}
        </Notice>
      )}
      {next === "/checkout" ? (
        <Notice className="mb-4">{t("logIn.cartStays")}</Notice>
      ) : null}
      <ActionForm
        action={logInBuyer.bind(null, locale)}
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
          {t("logIn.submit")}
        </SubmitButton>
        <Link
          href={localPath(locale, "/lupa-sandi")}
          className="link inline-flex min-h-11 items-center self-center"
        >
          {t("logIn.forgot")}
        </Link>
      </ActionForm>
    </AuthFrame>
  )
}

export default LogInPage
