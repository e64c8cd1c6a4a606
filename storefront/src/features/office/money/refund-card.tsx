import { getLocale, getTranslations } from "next-intl/server"
import type { Refund } from "@/data/office/money-schema"
import { localPath } from "@/i18n/locales"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { refundReason } from "@/lib/money-states"
import { Badge } from "@/ui/badge"
import { buttonClass } from "@/ui/button"
import { Card } from "@/ui/card"
import { Icon } from "@/ui/icon"
import { Age } from "../age"
import { Fact, Facts } from "../facts"
import { PurchaseParts } from "./purchase-parts"
import { RefundActs } from "./refund-acts"

/** Money that has to go back, who is at it, and what shows that it went. */
export const RefundCard = async ({
  refund,
  mayOpen,
}: Readonly<{
  refund: Refund
  /** Whether the officer may look at receipts. */
  mayOpen: boolean
}>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.refund"),
  ])
  const { reason, contact, taken_by, paid_by, confirmed_by } = refund
  const code = refundReason(reason)
  const at = (iso: string | null) => (iso ? formatDateTime(iso, locale) : "–")
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg tabular-nums">{formatRupiah(refund.amount)}</h2>
        {refund.state === "paid_back" ? (
          <Badge tone="success">{t("states.paid_back")}</Badge>
        ) : (
          <Age since={refund.created_at} />
        )}
      </div>
      <p>{code ? t(`reasons.${code}`) : reason || t("reasonNone")}</p>
      <PurchaseParts parts={refund.parts} />
      <Facts>
        {refund.buyer ? <Fact label={t("buyer")}>{refund.buyer}</Fact> : null}
        {taken_by && refund.state === "open" ? (
          <Fact label={t("takenBy")}>{taken_by.name}</Fact>
        ) : null}
        {contact ? (
          <Fact label={t("contact")}>
            {[contact.phone, contact.email].filter(Boolean).join(" · ")}
          </Fact>
        ) : null}
        {paid_by ? (
          <Fact label={t("paidBy")}>
            {`${paid_by.name ?? "–"}, ${at(refund.paid_at)}`}
          </Fact>
        ) : null}
        {refund.reference ? (
          <Fact label={t("reference")}>{refund.reference}</Fact>
        ) : null}
        {confirmed_by ? (
          <Fact label={t("confirmedBy")}>
            {`${confirmed_by.name ?? "–"}, ${at(refund.confirmed_at)}`}
          </Fact>
        ) : null}
        {refund.note ? <Fact label={t("note")}>{refund.note}</Fact> : null}
      </Facts>
      {refund.has_proof && mayOpen ? (
        <a
          href={localPath(locale, `/dinas/bukti/${refund.id}`)}
          target="_blank"
          rel="noreferrer"
          className={`${buttonClass("secondary", "small")} self-start`}
        >
          <Icon name="external-link" size={4} />
          {t("receiptOpen")}
        </a>
      ) : null}
      <RefundActs refund={refund} />
    </Card>
  )
}
