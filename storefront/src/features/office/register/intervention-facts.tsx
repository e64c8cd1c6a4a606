import { getLocale, getTranslations } from "next-intl/server"
import type { Intervention } from "@/data/office/interventions"
import { formatDate } from "@/lib/date"
import { formatRupiah } from "@/lib/money"
import { Fact, Facts } from "../facts"

/** What help was worth, for how many, and what became of it. */
export const InterventionFacts = async ({
  intervention: one,
}: Readonly<{ intervention: Intervention }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.interventions"),
  ])
  return (
    <Facts className="text-sm">
      <Fact label={t("value")}>{formatRupiah(one.value)}</Fact>
      <Fact label={t("participants")}>
        {one.participants === null
          ? null
          : t("people", { count: one.participants })}
      </Fact>
      {(["before", "after", "outcome"] as const).map((name) =>
        one[name] ? (
          <Fact key={name} label={t(name)}>
            {one[name]}
          </Fact>
        ) : null
      )}
      {one.next_check_on ? (
        <Fact label={t("nextCheck")}>
          {formatDate(one.next_check_on, locale)}
        </Fact>
      ) : null}
    </Facts>
  )
}
