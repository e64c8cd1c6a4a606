import { getLocale, getTranslations } from "next-intl/server"
import type { Paper } from "@/data/office/papers"
import { formatDate } from "@/lib/date"
import { Notice } from "@/ui/notice"
import { Fact, Facts } from "./facts"
import { WarningList } from "./warning-list"

/** What is said of a paper: number, end, what is odd, why it was refused. */
export const PaperFacts = async ({ paper }: Readonly<{ paper: Paper }>) => {
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeCases.papers"),
  ])
  const { number, statement, exemption, valid_until } = paper
  return (
    <div className="flex flex-col gap-3">
      <Facts className="grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]! gap-x-4!">
        {statement === "certificate" ? null : (
          <Fact label={t(`statement.${statement}`)}>{exemption}</Fact>
        )}
        <Fact label={t("number")}>{number}</Fact>
        <Fact label={t("until")}>
          {valid_until ? formatDate(valid_until, locale) : t("noEnd")}
        </Fact>
      </Facts>
      {paper.warnings.length > 0 ? (
        <WarningList codes={paper.warnings} />
      ) : null}
      {paper.reason ? <Notice tone="error">{paper.reason}</Notice> : null}
    </div>
  )
}
