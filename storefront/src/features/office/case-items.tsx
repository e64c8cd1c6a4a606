import { getTranslations } from "next-intl/server"
import type { Case, CaseItem } from "@/data/office/case-schema"
import { paperKindOf } from "@/lib/case-states"
import { Badge } from "@/ui/badge"
import type { CaseWords } from "./case-words"
import { Panel } from "./panel"

const TONES = {
  open: "notice",
  answered: "place",
  accepted: "success",
} as const

/** What was asked to be put right, what stood there and what stands there now. */
export const CaseItems = async ({
  found,
  words,
}: Readonly<{ found: Case; words: CaseWords }>) => {
  const t = await getTranslations("officeCases")
  return (
    <Panel id="perbaikan" title={t("parts.items")} aside={t("items.lead")}>
      {found.items.length === 0 ? (
        <p className="text-ink-soft">{t("items.empty")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {found.items.toReversed().map((item) => (
            <Item key={item.id} item={item} words={words} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

const Item = async ({
  item,
  words,
}: Readonly<{ item: CaseItem; words: CaseWords }>) => {
  const t = await getTranslations("officeCases.items")
  const isPaper = paperKindOf(item.path) !== null
  const isShown = item.is_changed && item.state !== "accepted"
  return (
    <li className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{words.path(item.path)}</strong>
        <Badge tone={TONES[item.state]}>{t(item.state)}</Badge>
      </p>
      <p className="whitespace-pre-line">{item.reason}</p>
      {item.answer ? (
        <p className="text-sm">
          <span className="text-ink-soft">{t("answer")}: </span>
          {item.answer}
        </p>
      ) : null}
      {isShown && isPaper ? <p className="text-sm">{t("newPaper")}</p> : null}
      {isShown && !isPaper ? (
        <dl className="grid gap-2 text-sm sm:grid-cols-2">
          <div>
            <dt className="text-ink-soft">{t("before")}</dt>
            <dd className="whitespace-pre-line">
              {words.value(item.path, item.before) ?? "–"}
            </dd>
          </div>
          <div>
            <dt className="text-ink-soft">{t("after")}</dt>
            <dd className="font-semibold whitespace-pre-line">
              {words.value(item.path, item.now) ?? "–"}
            </dd>
          </div>
        </dl>
      ) : null}
    </li>
  )
}
