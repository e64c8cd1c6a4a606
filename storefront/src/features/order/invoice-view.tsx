import { getLocale, getTranslations } from "next-intl/server"
import type { Invoice } from "@/data/invoice"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { invoiceFilePath, orderPath, type OrderForm } from "@/lib/order-form"
import { buttonClass, ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { InvoiceParcel } from "./invoice-parcel"
import { InvoiceSums } from "./invoice-sums"
import "./print.css"

const Contract = async ({ invoice }: Readonly<{ invoice: Invoice }>) => {
  const t = await getTranslations("invoice")
  return (
    <section aria-labelledby="contract" className="invoice-flow text-sm">
      <h2 id="contract" className="pb-2 text-lg">
        {t("contract")}
      </h2>
      <ol className="list-decimal space-y-2 pl-5">
        {invoice.contract.map(({ key, title, text }) => (
          <li key={key}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** An invoice as a page, which prints on A4. */
export const InvoiceView = async ({
  invoice,
  form,
}: Readonly<{ invoice: Invoice; form: OrderForm }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("invoice"),
  ])
  const { platform, buyer, payment } = invoice
  return (
    <article className="page flex max-w-4xl flex-col gap-6 py-6 md:py-8">
      <div className="flex flex-col gap-3 print:hidden">
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="quiet" href={localPath(locale, orderPath(form))}>
            <Icon name="arrow-left" />
            {t("back")}
          </ButtonLink>
          {/* A file, not a page. */}
          <a
            href={localPath(locale, invoiceFilePath(form))}
            download={`invoice-${invoice.number}.pdf`}
            className={buttonClass("secondary")}
          >
            <Icon name="download" />
            {t("download")}
          </a>
        </div>
        <p className="text-sm text-ink-soft">{t("print")}</p>
      </div>
      <div className="flex flex-wrap justify-between gap-4 border-b border-line pb-4">
        <div>
          <h1 className="text-2xl">{t("title", { number: invoice.number })}</h1>
          <p className="text-ink-soft">
            {t("placed", { time: formatDateTime(invoice.placed_at, locale) })}
          </p>
        </div>
        <div className="text-sm">
          <p className="font-bold">{platform.name}</p>
          <p>{t("runBy", { operator: platform.operator })}</p>
          {platform.address ? <p>{platform.address}</p> : null}
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <section aria-labelledby="buyer">
          <h2 id="buyer" className="pb-1 text-lg">
            {t("buyer")}
          </h2>
          <p className="font-bold">{buyer.name}</p>
          <p>{buyer.address}</p>
          <p className="break-all text-ink-soft">
            {[buyer.phone, buyer.email].filter(Boolean).join(" · ")}
          </p>
        </section>
        <section aria-labelledby="payment">
          <h2 id="payment" className="pb-1 text-lg">
            {t("payment")}
          </h2>
          <p className="font-bold">
            {payment.method}
            {" · "}
            {payment.paid_at
              ? t("paid", { time: formatDateTime(payment.paid_at, locale) })
              : t("unpaid")}
          </p>
          {!payment.paid_at && payment.pay_by ? (
            <p>
              {t("payBy", { time: formatDateTime(payment.pay_by, locale) })}
            </p>
          ) : null}
          <p>{t("holder", { holder: payment.fund_holder })}</p>
        </section>
      </div>
      {invoice.parcels.map((parcel) => (
        <InvoiceParcel
          key={`${parcel.maker.name} ${parcel.maker.place}`}
          parcel={parcel}
        />
      ))}
      <InvoiceSums sums={invoice.sums} />
      <Contract invoice={invoice} />
      <section aria-labelledby="complaints" className="text-sm">
        <h2 id="complaints" className="pb-1 text-lg">
          {t("complaints")}
        </h2>
        {invoice.complaints.map(({ name, lines }) => (
          <p key={name}>
            <strong>{name}</strong>
            {": "}
            {lines.join(" · ")}
          </p>
        ))}
      </section>
    </article>
  )
}
