import { getLocale, getTranslations } from "next-intl/server"
import { showContact } from "@/actions/office/act-on-entry"
import type { Entry } from "@/data/office/entry-schema"
import { formatDate } from "@/lib/date"
import { placeIn } from "@/lib/map-address"
import { Fact, Facts } from "../facts"
import { MapLink } from "../map-link"
import { Panel } from "../panel"
import { RevealForm } from "../reveal-form"

const COUNTS = [
  "santri_resident",
  "santri_day",
  "santri_male",
  "santri_female",
  "teachers",
  "workers",
] as const

const RECORDED = [
  "nspp",
  "licence_number",
  "foundation_name",
  "foundation_deed",
  "cooperative_name",
] as const

/** What the office knows of a pesantren. */
export const EntryFacts = async ({
  entry,
  mayCall,
}: Readonly<{ entry: Entry; mayCall: boolean }>) => {
  const [locale, t, readiness] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister"),
    getTranslations("officeVisits.readiness"),
  ])
  const { record } = entry
  const place = placeIn(record.exact_latitude, record.exact_longitude)
  const identity = [
    ["kind", entry.kind ? t(`kinds.${entry.kind}`) : null],
    ["founded_year", entry.founded_year],
    ["caretaker_name", entry.caretaker_name],
    ...RECORDED.map((name) => [name, record[name]] as const),
  ] as const
  const unknown = identity
    .filter(([, value]) => value === null)
    .map(([name]) => t(`fields.${name}`))
  const counted = COUNTS.filter((name) => record[name] !== null)
  return (
    <>
      <Panel id="usaha" title={t("entry.business")}>
        <Facts>
          <Fact label={t("fields.readiness")}>
            {readiness(record.readiness)}
          </Fact>
          <Fact label={t("fields.products")}>
            {(record.businesses ?? []).length === 0 ? null : (
              <ul className="list-disc pl-5">
                {(record.businesses ?? []).map((one) => (
                  <li key={one.kind}>
                    {one.kind}
                    <span className="block text-sm text-ink-soft">
                      {[
                        one.since === null
                          ? null
                          : t("entry.since", { year: String(one.since) }),
                        one.capacity === null
                          ? null
                          : t("entry.pieces", { capacity: one.capacity }),
                        one.workers === null
                          ? null
                          : t("entry.workers", { count: one.workers }),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact label={t("fields.potential")} isWide>
            {record.potential}
          </Fact>
        </Facts>
      </Panel>
      <Panel id="identitas" title={t("entry.identity")}>
        <Facts>
          {identity
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <Fact key={name} label={t(`fields.${name}`)}>
                {value}
              </Fact>
            ))}
        </Facts>
        {unknown.length > 0 ? (
          <p className="pt-3 text-sm text-ink-soft first:pt-0">
            {t("entry.unknown", { fields: unknown.join(", ") })}
          </p>
        ) : null}
      </Panel>
      <Panel id="tempat" title={t("entry.place")}>
        <Facts>
          <Fact label={t("fields.street")} isWide>
            {[
              record.street,
              record.hamlet,
              record.rt_rw,
              entry.place,
              record.postal_code,
            ]
              .filter(Boolean)
              .join(", ")}
          </Fact>
          <Fact label={t("fields.landmark")}>{record.landmark}</Fact>
          <Fact label={t("fields.location")}>
            {place ? <MapLink {...place} /> : null}
          </Fact>
          <Fact label={t("entry.contact")}>
            {[record.contact_name, record.contact_duty]
              .filter(Boolean)
              .join(", ")}
          </Fact>
          <Fact label={t("fields.contact_phone")}>
            {record.contact_phone === null ? null : (
              <>
                {record.contact_phone}
                {mayCall ? <ContactReveal id={entry.id} /> : null}
              </>
            )}
          </Fact>
        </Facts>
      </Panel>
      {counted.length > 0 ? (
        <Panel
          id="orang"
          title={t("entry.people")}
          aside={
            record.counts_as_of
              ? t("entry.peopleAsOf", {
                  date: formatDate(record.counts_as_of, locale),
                })
              : null
          }
        >
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
            {counted.map((name) => (
              <Fact key={name} label={t(`fields.${name}`)}>
                {record[name]}
              </Fact>
            ))}
          </dl>
        </Panel>
      ) : null}
    </>
  )
}

const ContactReveal = async ({ id }: Readonly<{ id: string }>) => {
  const [locale, t, reveal, office] = await Promise.all([
    getLocale(),
    getTranslations("officeRegister.entry"),
    getTranslations("officeCases.reveal"),
    getTranslations("office"),
  ])
  return (
    <RevealForm
      action={showContact.bind(null, locale)}
      fields={{ entry_id: id }}
      words={{
        submit: reveal("submit"),
        of: t("showPhone"),
        logged: reveal("logged"),
        wait: office("wait"),
      }}
    />
  )
}
