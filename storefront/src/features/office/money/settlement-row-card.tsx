import { getLocale, getTranslations } from "next-intl/server"
import {
  retrySettlementRow,
  setSettlementRowAside,
} from "@/actions/office/settle-settlement-row"
import type { SettlementRow } from "@/data/office/settlements"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { ButtonForm } from "../../shared/button-form"
import { Fact, Facts } from "../facts"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"

/** A row of a courier's file whose cash is not recorded, and why. */
export const SettlementRowCard = async ({
  row,
}: Readonly<{ row: SettlementRow }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.settlement"),
    getTranslations("office"),
  ])
  const { tracking_number: number, reason, acts } = row
  const fields = { row_id: row.id }
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div>
        <h2 className="text-lg tabular-nums">{formatRupiah(row.gross)}</h2>
        <p className="font-semibold [overflow-wrap:anywhere]">{number}</p>
      </div>
      {reason ? <p>{t(`why.${reason}`)}</p> : null}
      {row.state === "set_aside" && row.note ? (
        <p className="[overflow-wrap:anywhere]">
          {t("noteBy", { name: row.decided_by?.name ?? "–", note: row.note })}
        </p>
      ) : null}
      <Facts>
        <Fact label={t("file")}>
          {t("fileLine", {
            ...{ courier: row.courier, filename: row.filename },
            line: row.line,
          })}
        </Fact>
        <Fact label={t("paidOn")}>{formatDate(row.paid_on, locale)}</Fact>
        {row.parcel_number ? (
          <Fact label={t("parcel")}>
            {t("parcelDue", {
              number: row.parcel_number,
              due: formatRupiah(row.due ?? 0),
            })}
          </Fact>
        ) : null}
      </Facts>
      {acts.includes("retry") ? (
        <ButtonForm
          action={retrySettlementRow.bind(null, locale)}
          fields={fields}
          label={t("retryOf", { number })}
          look="secondary"
          pendingText={office("wait")}
        >
          {t("retry")}
        </ButtonForm>
      ) : null}
      {acts.includes("set_aside") ? (
        <Fold title={t("aside")}>
          <ReasonForm
            action={setSettlementRowAside.bind(null, locale)}
            fields={fields}
            name={`settlement_reason_${row.id}`}
            label={t("asideReason")}
            hint={t("asideHint")}
            submit={t("aside")}
          />
        </Fold>
      ) : null}
    </Card>
  )
}
