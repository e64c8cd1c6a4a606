import type { ComponentProps } from "react"
import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "./action-form"
import { FormField } from "./form-field"

/** Address and password, for buyers, sellers and officers alike. */
export const LogInForm = async ({
  action,
  next,
  words,
}: Readonly<{
  action: ComponentProps<typeof ActionForm>["action"]
  /** Where it leads, without the language. */
  next: string
  words: { submit: string; forgot: string }
}>) => {
  const [locale, form] = await Promise.all([
    getLocale(),
    getTranslations("form"),
  ])
  return (
    <ActionForm
      action={action}
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
        {words.submit}
      </SubmitButton>
      <Link
        href={localPath(locale, "/lupa-sandi")}
        className="link inline-flex min-h-11 items-center self-center"
      >
        {words.forgot}
      </Link>
    </ActionForm>
  )
}
