import { getLocale, getTranslations } from "next-intl/server"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { FormField } from "../shared/form-field"
import { CheckoutSection } from "./checkout-section"

export interface ContactDefaults {
  email: string
  name: string
  phone: string
}

/** Who buys and how to reach them. */
export const ContactSection = async ({
  defaults,
  isGuest,
}: Readonly<{ defaults: ContactDefaults; isGuest: boolean }>) => {
  const [locale, t, form] = await Promise.all([
    getLocale(),
    getTranslations("checkout"),
    getTranslations("form"),
  ])
  return (
    <CheckoutSection id="contact" number={1} title={t("contact")}>
      {isGuest ? (
        <p className="pb-4 text-sm text-ink-soft">
          {t.rich("haveAccount", {
            login: (words) => (
              <Link
                href={localPath(locale, "/masuk?lanjut=/checkout")}
                className="link font-semibold"
              >
                {words}
              </Link>
            ),
          })}
        </p>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField
          name="name"
          label={form("fields.recipient")}
          defaultValue={defaults.name}
          autoComplete="name"
          maxLength={80}
          required
          className="sm:col-span-2"
        />
        <FormField
          name="phone"
          type="tel"
          label={form("fields.phone")}
          hint={form("hints.phone")}
          defaultValue={defaults.phone}
          autoComplete="tel"
          inputMode="tel"
          required
        />
        <FormField
          name="email"
          type="email"
          label={form("fields.email")}
          hint={form("hints.orderEmail")}
          defaultValue={defaults.email}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          required
        />
      </div>
    </CheckoutSection>
  )
}
