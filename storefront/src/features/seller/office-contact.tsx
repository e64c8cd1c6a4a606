import { getTranslations } from "next-intl/server"
import { config } from "@/config"
import type { OfficeContact as Contact } from "@/data/seller/office"
import { formatPhone, normalisePhone } from "@/lib/fields"
import { Icon } from "@/ui/icon"

const LINK = "link inline-flex min-h-11 items-center gap-1"

/** Whom to ask: the office of the area, or the operator where it named nobody. */
export const OfficeContact = async ({
  office,
}: Readonly<{ office: Contact | null }>) => {
  const t = await getTranslations("seller.office")
  const { COMPLAINT_EMAIL, COMPLAINT_PHONE } = config()
  const name = office?.name ?? t("operator")
  const { phone, email } = office ?? {
    phone: COMPLAINT_PHONE ?? null,
    email: COMPLAINT_EMAIL ?? null,
  }
  if (!phone && !email) return null
  const mobile = phone ? normalisePhone(phone) : null
  return (
    <div className="text-sm">
      <p>{t("ask", { name })}</p>
      <p className="flex flex-wrap gap-x-4">
        {phone ? (
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`} className={LINK}>
            <Icon name="phone" size={4} />
            {formatPhone(phone)}
          </a>
        ) : null}
        {mobile ? (
          <a
            href={`https://wa.me/${mobile.slice(1)}`}
            target="_blank"
            rel="noreferrer"
            className={LINK}
          >
            <Icon name="message-circle" size={4} />
            {t("whatsapp")}
          </a>
        ) : null}
        {email ? (
          <a href={`mailto:${email}`} className={LINK}>
            <Icon name="mail" size={4} />
            {email}
          </a>
        ) : null}
      </p>
    </div>
  )
}
