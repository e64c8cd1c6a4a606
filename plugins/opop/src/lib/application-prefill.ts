import { type ApplicationData, EMPTY_APPLICATION } from "./application-data"
import type { PesantrenKind } from "./register"

/** What an entry of the register says, as far as an application asks it. */
export type KnownEntry = {
  name: string
  kind: PesantrenKind | null
  founded_year: number | null
  district_code: string
  record: {
    nspp: string | null
    licence_number: string | null
    foundation_name: string | null
    foundation_deed: string | null
    foundation_ahu_number: string | null
    cooperative_name: string | null
    street: string | null
    hamlet: string | null
    rt_rw: string | null
    village_code: string | null
    postal_code: string | null
    landmark: string | null
  }
}

/**
 * What a new application says already. Whoever claims a pesantren gets what
 * everyone may see of it; its owner also what the office keeps of the
 * institution and its address. Never numbers of persons.
 */
export function prefill(
  entry: KnownEntry | null,
  isOwner: boolean
): ApplicationData {
  if (!entry) return EMPTY_APPLICATION
  const { name, kind, founded_year, district_code, record } = entry
  return {
    ...EMPTY_APPLICATION,
    identity: {
      ...{ name, kind, founded_year },
      ...(isOwner
        ? {
            nspp: record.nspp,
            licence_number: record.licence_number,
            foundation_name: record.foundation_name,
            foundation_deed: record.foundation_deed,
            foundation_ahu_number: record.foundation_ahu_number,
            cooperative_name: record.cooperative_name,
          }
        : {}),
    },
    address: {
      district_code,
      ...(isOwner
        ? {
            street: record.street,
            hamlet: record.hamlet,
            rt_rw: record.rt_rw,
            village_code: record.village_code,
            postal_code: record.postal_code,
            landmark: record.landmark,
          }
        : {}),
    },
  }
}
