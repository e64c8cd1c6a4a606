import { Badge, Text } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { PAPER_PREFIX } from "../../../lib/application-check"
import type { CaseWords } from "../../hooks/use-case-words"
import type { CaseItem, CaseView } from "../../lib/office-types"
import { Note, Section } from "../section"

const COLORS: Record<CaseItem["state"], ComponentProps<typeof Badge>["color"]> =
  { open: "orange", answered: "blue", accepted: "green" }

type CaseItemsProps = { found: CaseView; words: CaseWords }

/** What was asked to be put right, what stood there and what stands there now. */
export function CaseItems({ found, words }: CaseItemsProps) {
  const { t } = useTranslation("opop")
  const known = new Set(found.items.map(({ path }) => path))
  const others = found.changes.filter(({ path }) => !known.has(path))
  return (
    <Section title={t("cases.parts.items")} hint={t("cases.itemsHint")}>
      {found.items.length === 0 && <Note>{t("cases.itemsNone")}</Note>}
      {found.items.toReversed().map((item) => (
        <Item key={item.id} item={item} words={words} />
      ))}
      {others.length > 0 && (
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <Text size="small" weight="plus">
            {t("cases.changesToo")}
          </Text>
          {others.map(({ path, before, after }) => (
            <div key={path}>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.path(path)}
              </Text>
              <Change
                before={words.value(path, before)}
                after={words.value(path, after)}
              />
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}

function Item({ item, words }: { item: CaseItem; words: CaseWords }) {
  const { t } = useTranslation("opop")
  const { path, state, reason, answer } = item
  const isShown = item.is_changed && state !== "accepted"
  return (
    <div className="flex flex-col gap-y-1 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {words.path(path)}
        </Text>
        <Badge size="2xsmall" color={COLORS[state]}>
          {t(`cases.itemState.${state}`)}
        </Badge>
      </div>
      <Text size="small" className="whitespace-pre-line">
        {reason}
      </Text>
      {answer && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cases.answerIs", { answer })}
        </Text>
      )}
      {isShown && path.startsWith(PAPER_PREFIX) && (
        <Text size="small">{t("cases.newPaper")}</Text>
      )}
      {isShown && !path.startsWith(PAPER_PREFIX) && (
        <Change
          before={words.value(path, item.before)}
          after={words.value(path, item.now)}
        />
      )}
    </div>
  )
}

function Change(props: { before: string | null; after: string | null }) {
  const { t } = useTranslation("opop")
  return (
    <Text size="small" className="whitespace-pre-line break-words">
      <del className="text-ui-fg-subtle">
        {props.before ?? t("cases.blank")}
      </del>
      {` → ${props.after ?? t("cases.blank")}`}
    </Text>
  )
}
