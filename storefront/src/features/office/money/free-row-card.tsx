import { getLocale, getTranslations } from "next-intl/server"
import {
  matchByNumber,
  matchSuggested,
  putRowAside,
} from "@/actions/office/settle-row"
import type { FreeRow } from "@/data/office/money-schema"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Card } from "@/ui/card"
import { SubmitButton } from "@/ui/submit-button"
import { ActionForm } from "../../shared/action-form"
import { ButtonForm } from "../../shared/button-form"
import { FormField } from "../../shared/form-field"
import { Fold } from "../fold"
import { ReasonForm } from "../reason-form"

/** Money that came and nobody knows from whom, with whose it might be. */
export const FreeRowCard = async ({
  row,
  maySettle,
}: Readonly<{ row: FreeRow; maySettle: boolean }>) => {
  const [locale, t, office] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney.rows"),
    getTranslations("office"),
  ])
  const fields = { row_id: row.id }
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div>
        <p className="text-lg font-semibold tabular-nums">
          {formatRupiah(row.amount)}
        </p>
        <p className="[overflow-wrap:anywhere]">{row.description}</p>
        <p className="text-sm text-ink-soft">
          {formatDate(row.booked_on, locale)}
        </p>
      </div>
      {row.suggestions.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {row.suggestions.map((one) => (
            <li
              key={one.expectation_id}
              className="flex flex-wrap items-center justify-between gap-2 rounded-control bg-indigo-soft p-3"
            >
              <span>
                {t(`why.${one.why}`, {
                  number: one.number ?? "–",
                  buyer: one.buyer ?? "–",
                  due: formatRupiah(one.due),
                })}
              </span>
              {maySettle ? (
                <ButtonForm
                  action={matchSuggested.bind(null, locale)}
                  fields={{ ...fields, expectation_id: one.expectation_id }}
                  label={t("matchOf", { number: one.number ?? "–" })}
                  look="secondary"
                  pendingText={office("wait")}
                >
                  {t("match")}
                </ButtonForm>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {maySettle ? (
        <div className="flex flex-col gap-2">
          <Fold title={t("byNumber")}>
            <ActionForm
              action={matchByNumber.bind(null, locale)}
              summaryTitle={office("mend")}
              label={t("byNumber")}
              className="flex flex-col gap-3"
            >
              <input type="hidden" name="row_id" value={row.id} />
              <FormField
                name={`order_number_${row.id}`}
                label={t("number")}
                hint={t("numberHint")}
                maxLength={40}
                autoComplete="off"
                required
              />
              <SubmitButton look="secondary" pendingText={office("wait")}>
                {t("match")}
              </SubmitButton>
            </ActionForm>
          </Fold>
          <Fold title={t("aside")}>
            <ReasonForm
              action={putRowAside.bind(null, locale)}
              fields={fields}
              name={`row_reason_${row.id}`}
              label={t("asideReason")}
              hint={t("asideHint")}
              submit={t("aside")}
            />
          </Fold>
        </div>
      ) : null}
    </Card>
  )
}
