import { getTranslations } from "next-intl/server"
import type { Entry } from "@/data/office/entry-schema"
import { Fact, Facts } from "../facts"
import { Fold } from "../fold"
import { Panel } from "../panel"
import { StageForm } from "./stage-form"

/** How far a pesantren is in OPOP, and the way on. */
export const ProgrammePanel = async ({
  entry,
  mayMove,
}: Readonly<{ entry: Entry; mayMove: boolean }>) => {
  const t = await getTranslations("officeRegister")
  const { record } = entry
  return (
    <Panel id="program" title={t("entry.programme")}>
      <Facts className="pb-3 sm:grid-cols-2!">
        <Fact label={t("fields.stage")}>
          {t(`stages.${record.opop_stage}`)}
        </Fact>
        <Fact label={t("fields.cohort")}>{record.cohort_year}</Fact>
        <Fact label={t("fields.class")}>
          {record.opop_class ? t(`classes.${record.opop_class}`) : null}
        </Fact>
        <Fact label={t("fields.field")}>
          {record.opop_field ? t(`fieldsOf.${record.opop_field}`) : null}
        </Fact>
      </Facts>
      {mayMove ? (
        <Fold icon="flag" title={t("stage.title")}>
          <StageForm entry={entry} />
        </Fold>
      ) : null}
    </Panel>
  )
}
