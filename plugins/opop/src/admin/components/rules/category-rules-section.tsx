import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { dayOf } from "../../../lib/day"
import { useCategoryRules } from "../../hooks/office"
import { useCategoryWords } from "../../hooks/use-category-words"
import { useDates } from "../../hooks/use-dates"
import {
  type CategoryWithRules,
  rateCategoryRules,
} from "../../lib/category-rules"
import { LoadFault } from "../fault"
import { Note, Section } from "../section"
import { CategoryRuleDrawer } from "./category-rule-drawer"

/** What each category asks of its goods today, and what is about to change. */
export function CategoryRulesSection() {
  const { t } = useTranslation("opop")
  const [handle, setHandle] = useState<string | null>(null)
  const { data, isError, refetch } = useCategoryRules()
  const categories = data && rateCategoryRules(data, dayOf(new Date()))
  const open = categories?.find((one) => one.handle === handle)
  return (
    <Section title={t("categoryRules.title")} hint={t("categoryRules.hint")}>
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && <Note>{t("common.loading")}</Note>}
      {categories?.length === 0 && <Note>{t("categoryRules.none")}</Note>}
      {categories?.map((category) => (
        <Line
          key={category.handle}
          category={category}
          onOpen={() => setHandle(category.handle)}
        />
      ))}
      {open && (
        <CategoryRuleDrawer category={open} onClose={() => setHandle(null)} />
      )}
    </Section>
  )
}

type LineProps = { category: CategoryWithRules; onOpen: () => void }

function Line({ category, onOpen }: LineProps) {
  const { t } = useTranslation("opop")
  const words = useCategoryWords()
  const dates = useDates()
  const name = words.name(category)
  const { demands, isDefault, rules } = category
  const coming = rules.findLast(({ standing }) => standing === "coming")
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {words
            .facts(demands)
            .filter(([, value]) => value !== "")
            .map(([label, value]) => `${label}: ${value}`)
            .join(" · ")}
        </Text>
      </div>
      {isDefault && <Badge size="2xsmall">{t("categoryRules.default")}</Badge>}
      {coming && (
        <Badge size="2xsmall" color="blue">
          {t("categoryRules.changes", { day: dates.day(coming.valid_from) })}
        </Badge>
      )}
      <Button
        size="small"
        variant="transparent"
        aria-label={t("categoryRules.openOf", { name })}
        onClick={onOpen}
      >
        {t("categoryRules.open")}
      </Button>
    </div>
  )
}
