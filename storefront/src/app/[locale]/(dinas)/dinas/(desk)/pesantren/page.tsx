import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { areaChoices } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { ENTRIES_PER_PAGE, listEntries } from "@/data/office/register"
import { BeyondEnd } from "@/features/office/beyond-end"
import { Pager } from "@/features/shared/pager"
import { PageHead } from "@/features/office/page-head"
import { EntryRow } from "@/features/office/register/entry-row"
import { ExportLinks } from "@/features/office/register/export-links"
import { RegisterFilter } from "@/features/office/register/register-filter"
import { Rows } from "@/features/office/rows"
import { localPath } from "@/i18n/locales"
import { pageParam } from "@/lib/office-list"
import {
  readRegisterChoice,
  registerPath,
  toRegisterQuery,
} from "@/lib/register-filters"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { Icon } from "@/ui/icon"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeRegister")
  return { title: t("title") }
}

const RegisterPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/pesantren">) => {
  const officer = await requireOfficer("/dinas/pesantren", "seeRegister")
  const raw = await searchParams
  const choice = readRegisterChoice(raw)
  const page = pageParam(raw, ENTRIES_PER_PAGE)
  const [locale, t, areas, { pesantren, count }] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
    areaChoices(officer, choice.kabupaten),
    listEntries(toRegisterQuery(choice), page),
  ])
  const path = (hal: number) => registerPath(choice, hal)
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { count })}>
        {may(officer, "exportRegister") ? (
          <ExportLinks choice={choice} />
        ) : null}
        {may(officer, "importRegister") ? (
          <ButtonLink
            look="secondary"
            size="small"
            href={localPath(locale, "/dinas/pesantren/impor")}
          >
            <Icon name="upload" size={4} />
            {t("import")}
          </ButtonLink>
        ) : null}
        {may(officer, "writeRegister") ? (
          <>
            <ButtonLink
              look="secondary"
              size="small"
              href={localPath(locale, "/dinas/intervensi")}
            >
              <Icon name="hand-helping" size={4} />
              {t("group.newTitle")}
            </ButtonLink>
            <ButtonLink
              size="small"
              href={localPath(locale, "/dinas/pesantren/baru")}
            >
              <Icon name="plus" size={4} />
              {t("add")}
            </ButtonLink>
          </>
        ) : null}
      </PageHead>
      <RegisterFilter choice={choice} areas={areas} />
      {pesantren.length > 0 ? (
        <Rows>
          {pesantren.map((row) => (
            <EntryRow key={row.id} row={row} />
          ))}
        </Rows>
      ) : page > 1 ? (
        <BeyondEnd path={path} />
      ) : (
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      )}
      <Pager page={page} perPage={ENTRIES_PER_PAGE} total={count} path={path} />
    </>
  )
}

export default RegisterPage
