import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { getMoneyDesk, MONEY_PER_PAGE } from "@/data/office/money"
import { may } from "@/data/office/officer"
import { FilterBar } from "@/features/office/filter-bar"
import { QueueList } from "@/features/office/money/queue-list"
import { PageHead } from "@/features/office/page-head"
import { StateLinks } from "@/features/office/state-links"
import { localPath } from "@/i18n/locales"
import { MONEY_QUEUES, type MoneyQueue } from "@/lib/money-states"
import { choiceParam, listPath, pageParam, textParam } from "@/lib/office-list"
import { ButtonLink } from "@/ui/button"
import { Field } from "@/ui/field"

const PATH = "/dinas/pembayaran"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeMoney")
  return { title: t("title") }
}

const MoneyPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pembayaran">) => {
  const officer = await requireOfficer(PATH, "seeMoney")
  const raw = await searchParams
  const q = textParam(raw, "q")
  const queue = choiceParam(raw, "antrean", MONEY_QUEUES) ?? "claimed"
  const page = pageParam(raw, MONEY_PER_PAGE)
  const [locale, t, desk] = await Promise.all([
    getLocale(),
    getTranslations("officeMoney"),
    getMoneyDesk(),
  ])
  const counts = { ...desk.transfers, rows: desk.rows, events: desk.events }
  const path = (one: MoneyQueue, hal = 1, text = "") =>
    listPath(PATH, { antrean: one === "claimed" ? "" : one, q: text, hal })
  const shown = MONEY_QUEUES.filter(
    (one) => desk.keeps || (one !== "rows" && one !== "events")
  )
  return (
    <>
      <PageHead
        title={t("title")}
        lead={desk.keeps ? t("lead") : t("leadSeen")}
      >
        <ButtonLink
          href={localPath(locale, `${PATH}/tunai`)}
          look="secondary"
          size="small"
        >
          {t("cash.title")}
        </ButtonLink>
        {desk.keeps && may(officer, "makeMoney") ? (
          <ButtonLink href={localPath(locale, `${PATH}/mutasi`)} size="small">
            {t("import")}
          </ButtonLink>
        ) : null}
      </PageHead>
      <StateLinks
        label={t("queuesLabel")}
        links={shown.map((one) => ({
          key: one,
          label: t(`queues.${one}`),
          path: path(one),
          isHere: q === "" && one === queue,
          count: counts[one],
        }))}
      />
      <FilterBar path={PATH} isSet={q !== ""}>
        <Field
          name="q"
          type="search"
          label={t("search")}
          defaultValue={q}
          maxLength={20}
          className="sm:w-72"
        />
      </FilterBar>
      <QueueList
        {...{ queue, q, page, officer }}
        path={(hal) => path(queue, hal, q)}
      />
    </>
  )
}

export default MoneyPage
