import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { registerBuyer } from "@/actions/register"
import { getCustomer } from "@/data/customer"
import { AuthFrame } from "@/features/shared/auth-frame"
import { ActionForm } from "@/features/shared/action-form"
import { FormTick } from "@/features/shared/form-field"
import {
  EmailField,
  NameField,
  NewPasswordField,
  PhoneField,
} from "@/features/shared/person-fields"
import { localPath } from "@/i18n/locales"
import { returnPath } from "@/lib/return-path"
import { Link } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("account")
  return { title: t("register.title"), robots: { index: false } }
}

const RegisterPage = async ({
  searchParams,
}: PageProps<"/[locale]/daftar">) => {
  const { lanjut } = await searchParams
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
      title={t("register.title")}
      lead={t("register.lead")}
      footer={
        <Link
          href={localPath(locale, `/masuk${query}`)}
          className="link inline-flex min-h-11 items-center"
        >
          {t("register.logIn")}
        </Link>
      }
    >
      <ActionForm
        action={registerBuyer.bind(null, locale)}
        summaryTitle={form("mend")}
        className="flex flex-col gap-4"
      >
        <input type="hidden" name="lanjut" value={next} />
        <NameField />
        <EmailField />
        <PhoneField hint={form("hints.phone")} />
        <NewPasswordField />
        <FormTick name="adult" label={t("register.adult")} />
        <SubmitButton size="wide" pendingText={form("wait")}>
          {t("register.submit")}
        </SubmitButton>
      </ActionForm>
    </AuthFrame>
  )
}

export default RegisterPage
