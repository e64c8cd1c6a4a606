import { getTranslations } from "next-intl/server"
import { config } from "@/config"

/** Whom a buyer can complain to: the operator, and the state (Permendag 31/2023). */
export const ComplaintContact = async () => {
  const t = await getTranslations("shell.complaint")
  const {
    COMPLAINT_EMAIL: email,
    COMPLAINT_PHONE: phone,
    CONSUMER_SERVICE_EMAIL: serviceEmail,
    CONSUMER_SERVICE_PHONE: servicePhone,
  } = config()
  return (
    <section aria-labelledby="pengaduan" className="text-ink-soft">
      <h2 id="pengaduan" className="font-sans text-sm font-bold text-ink">
        {t("title")}
      </h2>
      {email || phone ? (
        <p className="flex flex-wrap items-center gap-x-3">
          {t("own")}
          {email ? <Mail address={email} /> : null}
          {phone ? <Phone number={phone} /> : null}
        </p>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-3">
        {t("state")}
        <Mail address={serviceEmail} />
        <span>
          {"WhatsApp "}
          <Phone number={servicePhone} />
        </span>
      </p>
    </section>
  )
}

const LINK = "link inline-flex min-h-11 items-center md:min-h-8"

const Mail = ({ address }: Readonly<{ address: string }>) => (
  <a href={`mailto:${address}`} className={LINK}>
    {address}
  </a>
)

const Phone = ({ number }: Readonly<{ number: string }>) => (
  <a href={`tel:${number.replaceAll(/[^\d+]/g, "")}`} className={LINK}>
    {number}
  </a>
)
