import type { ApplicationData } from "./application-data"
import { readProducts } from "./register-import/cells"
import type {
  CreatePesantren,
  RecordInput,
  ShopTexts,
  UpdatePesantren,
} from "./pesantren-input"

/** Only what is said: what an application leaves out stays as the office has it. */
const said = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined
    )
  ) as Partial<T>

const recordOf = ({
  identity,
  address,
  contact,
}: ApplicationData): RecordInput =>
  said({
    nspp: identity.nspp ?? null,
    licence_number: identity.licence_number ?? null,
    foundation_name: identity.foundation_name ?? null,
    foundation_deed: identity.foundation_deed ?? null,
    foundation_ahu_number: identity.foundation_ahu_number ?? null,
    cooperative_name: identity.cooperative_name ?? null,
    street: address.street ?? null,
    hamlet: address.hamlet ?? null,
    rt_rw: address.rt_rw ?? null,
    village_code: address.village_code ?? null,
    postal_code: address.postal_code ?? null,
    landmark: address.landmark ?? null,
    exact_latitude: address.latitude ?? null,
    exact_longitude: address.longitude ?? null,
    contact_name: contact.name ?? null,
    contact_duty: contact.duty ?? null,
    contact_phone: contact.phone ?? null,
    readiness: "selling",
  })

/** The products that an applicant names, as the office counts businesses. */
const businessesOf = ({ profile }: ApplicationData): RecordInput => {
  const businesses = readProducts(profile.products ?? "")
  return businesses ? { businesses } : {}
}

const shopOf = ({ profile }: ApplicationData): ShopTexts =>
  said({
    name: profile.shop_name ?? null,
    story: profile.story ?? null,
    story_en: profile.story_en ?? null,
  })

const publicOf = ({ identity, address }: ApplicationData) =>
  said({
    kind: identity.kind ?? null,
    founded_year: identity.founded_year ?? null,
    // Shown only when he agreed.
    caretaker_name: identity.caretaker_public
      ? (identity.caretaker_name ?? null)
      : null,
    latitude: address.latitude ?? null,
    longitude: address.longitude ?? null,
  })

export type EntryInput = {
  data: ApplicationData
  /** Kecamatan of the address. */
  district_code: string
}

/** A new entry of the register, as an approved application describes it. */
export const entryToCreate = (
  { data, district_code }: EntryInput,
  { name, slug, source }: { name: string; slug: string; source: string }
): CreatePesantren => ({
  ...publicOf(data),
  ...{ name, slug, district_code },
  record: { ...recordOf(data), ...businessesOf(data), source },
  shop: shopOf(data),
})

/**
 * What an approved application changes in an entry. Its name and address of its
 * page stay: people link to it; so do the businesses that the office knows.
 */
export const entryToUpdate = (
  { data, district_code }: EntryInput,
  { id, hasBusinesses }: { id: string; hasBusinesses: boolean }
): UpdatePesantren => ({
  ...publicOf(data),
  ...{ id, district_code },
  record: { ...recordOf(data), ...(hasBusinesses ? {} : businessesOf(data)) },
  shop: shopOf(data),
})
