import { getTranslations } from "next-intl/server"
import type { ShopProfile } from "@/data/seller/profile"
import { registerAddress } from "@/lib/address-line"
import { WhatsAppLink } from "../../shared/whatsapp-link"
import { FieldGroup } from "../field-group"

/** What the office keeps of a pesantren, and how it is put right. */
export const RegisterFacts = async ({
  register,
}: Readonly<{ register: ShopProfile["register"] }>) => {
  // These are called here as in the application that first said them.
  const [t, step, field] = await Promise.all([
    getTranslations("sellerShop.profile.register"),
    getTranslations("sellerApplication.step"),
    getTranslations("sellerApplication.field"),
  ])
  const contact = [register.contact_name, register.contact_duty]
  const rows = [
    [field("identity.name"), register.name],
    [field("identity.foundation_name"), register.foundation_name],
    [field("identity.cooperative_name"), register.cooperative_name],
    [field("identity.caretaker_name"), register.caretaker_name],
    [step("address.name"), registerAddress(register)],
    [field("contact.name"), contact.filter(Boolean).join(", ")],
    [field("contact.phone"), register.contact_phone],
  ] as const
  return (
    <FieldGroup id="pendataan" title={t("title")} hint={t("text")}>
      <dl className="flex flex-col gap-3">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="break-words">{value || t("empty")}</dd>
          </div>
        ))}
      </dl>
      <p>{t("how")}</p>
      <WhatsAppLink
        size="small"
        className="self-start"
        text={t("message", { name: register.name })}
      >
        {t("ask")}
      </WhatsAppLink>
    </FieldGroup>
  )
}
