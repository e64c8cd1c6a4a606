import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf } from "../../../lib/day"
import { PAPER_KINDS } from "../../../lib/papers"
import { usePaperRules } from "../../hooks/office"
import { useFilters } from "../../hooks/use-filters"
import { useNarrow } from "../../hooks/use-narrow"
import { useRuleWords } from "../../hooks/use-rule-words"
import { rateRules, type RatedRule } from "../../lib/rules"
import { LoadFault } from "../fault"
import { ChoiceFilter, FilterGrid } from "../filters"
import { ListTable } from "../list-table"
import { Section } from "../section"
import { useRuleColumns } from "./rule-columns"
import { RuleDrawer } from "./rule-drawer"
import { RuleForm } from "./rule-form"

/** Stands for the rules of applications among the categories. */
const APPLICATION = "application"

/** The rules; only those in force or to come unless all are asked for. */
export function RulesSection() {
  const { t } = useTranslation("opop")
  const filters = useFilters()
  const { get, set, page } = filters
  const [open, setOpen] = useState<RatedRule | null>(null)
  const [isAdding, setAdding] = useState(false)
  const { data, isError, refetch } = usePaperRules()
  const words = useRuleWords()
  const columns = useRuleColumns(useNarrow())
  const all = data && rateRules(data.rules, dayOf(new Date()))
  const rows = all?.filter(
    (rule) =>
      (get("kind") === "" || rule.kind === get("kind")) &&
      (get("subject") === "" ||
        (rule.category || APPLICATION) === get("subject")) &&
      (get("standing") === "every" || rule.standing !== "replaced")
  )
  const subjects = [
    ...new Set((all ?? []).map(({ category }) => category || APPLICATION)),
  ]
  return (
    <Section
      level="h1"
      title={t("rules.title")}
      hint={t("rules.hint")}
      actions={
        <Button size="small" onClick={() => setAdding(true)}>
          {t("rules.add")}
        </Button>
      }
    >
      <FilterGrid isFiltered={filters.isFiltered} onClear={filters.clear}>
        <ChoiceFilter
          label={t("rules.subject")}
          any={t("rules.anySubject")}
          value={get("subject")}
          choices={subjects.map((value) => ({
            value,
            label: words.subject(value === APPLICATION ? "" : value),
          }))}
          onChange={(subject) => set({ subject })}
        />
        <ChoiceFilter
          label={t("rules.kind")}
          any={t("rules.anyKind")}
          value={get("kind")}
          choices={PAPER_KINDS.map((value) => ({
            ...{ value, label: t(`papers.kind.${value}`) },
          }))}
          onChange={(kind) => set({ kind })}
        />
        <ChoiceFilter
          label={t("rules.standingLabel")}
          any={t("rules.current")}
          value={get("standing")}
          choices={[{ value: "every", label: t("rules.every") }]}
          onChange={(standing) => set({ standing })}
        />
      </FilterGrid>
      {isError ? (
        <LoadFault onRetry={() => void refetch()} />
      ) : (
        <ListTable
          rows={rows?.slice(page.offset, page.offset + page.limit)}
          count={rows?.length ?? 0}
          columns={columns}
          page={page}
          onPage={(offset) => set({ offset: String(offset) })}
          onOpen={setOpen}
          empty={{
            none: t("rules.none"),
            filtered: t("rules.noneFiltered"),
            isFiltered: filters.isFiltered,
          }}
        />
      )}
      {isAdding && <RuleForm rule={null} onClose={() => setAdding(false)} />}
      {open && <RuleDrawer rule={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
