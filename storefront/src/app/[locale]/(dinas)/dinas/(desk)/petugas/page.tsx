import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { withdrawInvitationOfOfficer } from "@/actions/office/withdraw-officer-invitation"
import { grantableAreas } from "@/data/office/areas"
import { requireOfficer } from "@/data/office/guard"
import {
  listOfficerInvitations,
  listOfficers,
  OFFICERS_PER_PAGE,
} from "@/data/office/people"
import { FilterBar } from "@/features/office/filter-bar"
import { InvitationList } from "@/features/office/invitation-list"
import { InviteOfficerForm } from "@/features/office/invite-officer-form"
import { Pager } from "@/features/shared/pager"
import { OfficerRow } from "@/features/office/officer-row"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { choiceParam, listPath, pageParam, textParam } from "@/lib/office-list"
import { OFFICER_ROLES } from "@/lib/office-rights"
import { EmptyState } from "@/ui/empty-state"
import { Field, SelectField } from "@/ui/field"

const PATH = "/dinas/petugas"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officePeople")
  return { title: t("title") }
}

const OfficersPage = async ({
  searchParams,
}: PageProps<"/[locale]/dinas/petugas">) => {
  const self = await requireOfficer(PATH, "keepOfficers")
  const raw = await searchParams
  const q = textParam(raw, "q")
  const role = choiceParam(raw, "peran", OFFICER_ROLES)
  const page = pageParam(raw, OFFICERS_PER_PAGE)
  const [locale, t, office, found, invitations, areas] = await Promise.all([
    getLocale(),
    getTranslations("officePeople"),
    getTranslations("office"),
    listOfficers({ q, role, page }),
    listOfficerInvitations(),
    grantableAreas(self),
  ])
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", { count: found.count })} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <FilterBar
            path={PATH}
            isSet={q !== "" || role !== null}
            more={
              <SelectField
                name="peran"
                label={t("role")}
                defaultValue={role ?? ""}
              >
                <option value="">{office("filter.any")}</option>
                {OFFICER_ROLES.map((one) => (
                  <option key={one} value={one}>
                    {office(`roles.${one}`)}
                  </option>
                ))}
              </SelectField>
            }
          >
            <Field
              name="q"
              type="search"
              label={t("search")}
              defaultValue={q}
              maxLength={100}
              className="sm:w-64"
            />
          </FilterBar>
          {found.officers.length === 0 ? (
            <EmptyState title={t("empty.title")} text={t("empty.text")} />
          ) : (
            <ul className="flex flex-col gap-3">
              {found.officers.map((officer) => (
                <OfficerRow
                  key={officer.id}
                  officer={officer}
                  isSelf={officer.id === self.id}
                />
              ))}
            </ul>
          )}
          <Pager
            page={page}
            perPage={OFFICERS_PER_PAGE}
            total={found.count}
            path={(hal) => listPath(PATH, { q, peran: role, hal })}
          />
        </div>
        <div className="flex flex-col gap-6">
          <Panel id="undang" title={t("invite.title")}>
            <InviteOfficerForm areas={areas} />
          </Panel>
          {invitations.length > 0 ? (
            <Panel id="undangan" title={t("invitations.title")}>
              <InvitationList
                invitations={invitations}
                withdraw={withdrawInvitationOfOfficer.bind(null, locale)}
              />
            </Panel>
          ) : null}
        </div>
      </div>
    </>
  )
}

export default OfficersPage
