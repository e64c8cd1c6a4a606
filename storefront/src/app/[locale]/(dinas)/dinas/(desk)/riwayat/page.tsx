import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { requireOfficer } from "@/data/office/guard"
import { LOG_PER_PAGE, searchLog } from "@/data/office/log"
import { FilterBar } from "@/features/office/filter-bar"
import { LOG_ENTITIES } from "@/features/office/log-entities"
import { LogList } from "@/features/office/log-list"
import { BeyondEnd } from "@/features/office/beyond-end"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import {
  choiceParam,
  dayParam,
  listPath,
  pageParam,
  textParam,
} from "@/lib/office-list"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { Field, SelectField } from "@/ui/field"

const PATH = "/dinas/riwayat"
/** Names of the backend: anything else finds nothing there. */
const NAME = /^[\w.-]+$/

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeLog")
  return { title: t("title") }
}

const LogPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/riwayat">) => {
  await requireOfficer(PATH, "readLog")
  const raw = await searchParams
  const named = (name: string) => {
    const text = textParam(raw, name)
    return NAME.test(text) ? text : ""
  }
  const chosen = {
    petugas: textParam(raw, "petugas"),
    jenis: choiceParam(raw, "jenis", LOG_ENTITIES) ?? "",
    id: named("id"),
    pesantren: named("pesantren"),
    dari: dayParam(raw, "dari"),
    sampai: dayParam(raw, "sampai"),
  }
  const page = pageParam(raw, LOG_PER_PAGE)
  const [t, office, { entries, count }] = await Promise.all([
    getTranslations("officeLog"),
    getTranslations("office"),
    searchLog({
      actor: chosen.petugas,
      action: "",
      entity: chosen.jenis,
      entity_id: chosen.id,
      pesantren_id: chosen.pesantren,
      from: chosen.dari,
      to: chosen.sampai,
      page,
    }),
  ])
  const path = (hal: number) => listPath(PATH, { ...chosen, hal })
  const isSet = Object.values(chosen).some((value) => value !== "")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <FilterBar
        path={PATH}
        isSet={isSet}
        hidden={{ pesantren: chosen.pesantren }}
        more={
          <>
            <SelectField
              name="jenis"
              label={t("entity")}
              defaultValue={chosen.jenis}
            >
              <option value="">{office("filter.any")}</option>
              {LOG_ENTITIES.map((one) => (
                <option key={one} value={one}>
                  {t(`entities.${one}`)}
                </option>
              ))}
            </SelectField>
            <Field
              name="id"
              label={t("entityId")}
              defaultValue={chosen.id}
              maxLength={100}
              autoComplete="off"
              className="sm:w-44"
            />
            <Field
              name="dari"
              type="date"
              label={t("from")}
              defaultValue={chosen.dari}
            />
            <Field
              name="sampai"
              type="date"
              label={t("to")}
              defaultValue={chosen.sampai}
            />
          </>
        }
      >
        <Field
          name="petugas"
          type="search"
          label={t("actor")}
          defaultValue={chosen.petugas}
          maxLength={100}
          className="sm:w-44"
        />
      </FilterBar>
      {entries.length > 0 ? (
        <Card>
          <LogList entries={entries} hasPlace />
        </Card>
      ) : page > 1 ? (
        <BeyondEnd path={path} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager page={page} perPage={LOG_PER_PAGE} total={count} path={path} />
    </>
  )
}

export default LogPage
