import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { useDates } from "../../hooks/use-dates"
import { useRuleWords } from "../../hooks/use-rule-words"
import type { RatedRule, RuleStanding } from "../../lib/rules"

const column = createDataTableColumnHelper<RatedRule>()

/** Pixels of the column that tells rows apart. */
const WIDE = 300

const COLORS: Record<
  RuleStanding,
  ComponentProps<typeof StatusBadge>["color"]
> = { coming: "blue", in_force: "green", replaced: "grey" }

/** How a rule stands, in words and colour. */
export function StandingBadge({ standing }: { standing: RuleStanding }) {
  const { t } = useTranslation("opop")
  return (
    <StatusBadge color={COLORS[standing]}>
      {t(`rules.standing.${standing}`)}
    </StatusBadge>
  )
}

/** The columns of the rules; a phone shows the first two. */
export function useRuleColumns(isNarrow: boolean) {
  const { t } = useTranslation("opop")
  const dates = useDates()
  const words = useRuleWords()
  const columns = [
    column.display({
      id: "papers",
      // Its words wrap, so it would give way to all the others.
      ...(isNarrow ? {} : { minSize: WIDE, size: WIDE }),
      header: t("rules.kind"),
      cell: ({ row: { original } }) => (
        <div className="flex flex-col justify-center whitespace-normal py-2">
          {/* The row opens it by a click; this is the way by keyboard. */}
          <button type="button" className="text-ui-fg-base text-left">
            {words.papers(original)}
          </button>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {words.subject(original.category)}
          </Text>
        </div>
      ),
    }),
    column.display({
      id: "standing",
      header: t("rules.standingLabel"),
      cell: ({ row: { original } }) => (
        <StandingBadge standing={original.standing} />
      ),
    }),
    column.display({
      id: "duty",
      header: t("rules.duty"),
      cell: ({ row: { original } }) => words.duty(original),
    }),
    column.display({
      id: "process",
      header: t("rules.inProcess"),
      cell: ({ row: { original } }) =>
        original.in_process_until
          ? dates.day(original.in_process_until)
          : t("common.none"),
    }),
    column.display({
      id: "from",
      header: t("rules.validFrom"),
      cell: ({ row: { original } }) => dates.day(original.valid_from),
    }),
  ]
  return isNarrow ? columns.slice(0, 2) : columns
}
