import { getLocale, getTranslations } from "next-intl/server"
import type { Transfer } from "@/data/office/money-schema"
import { formatDateTime } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Notice } from "@/ui/notice"
import { Fact, Facts } from "../facts"

const FAULTS = ["second_officer_needed", "transfer_not_captured"] as const

/** What is asked for, what came, and what stands in the way. */
export const TransferFacts = async ({
  transfer,
}: Readonly<{ transfer: Transfer }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
  ])
  const { base, channel, code, due, received, buyer } = transfer
  const fault = FAULTS.find((one) => one === transfer.fault)
  return (
    <div className="flex flex-col gap-4">
      {transfer.fault ? (
        <Notice tone="warning">
          {fault
            ? t(`faults.${fault}`)
            : t("faultOther", { code: transfer.fault })}
        </Notice>
      ) : null}
      <Facts>
        <Fact label={t("facts.due")}>
          <strong className="tabular-nums">{formatRupiah(due)}</strong>
        </Fact>
        <Fact label={t("facts.way")}>{t(`facts.ways.${channel}`)}</Fact>
        <Fact label={t("facts.base")}>
          {code === null
            ? t("facts.noCode", { base: formatRupiah(base) })
            : t("facts.withCode", { base: formatRupiah(base), code })}
        </Fact>
        <Fact label={t("facts.received")}>
          <span className="tabular-nums">{formatRupiah(received)}</span>
        </Fact>
        <Fact label={t("facts.expires")}>
          {formatDateTime(transfer.expires_at, locale)}
        </Fact>
        <Fact label={t("facts.placed")}>
          {formatDateTime(transfer.placed_at, locale)}
        </Fact>
        {buyer ? <Fact label={t("facts.buyer")}>{buyer}</Fact> : null}
      </Facts>
    </div>
  )
}
